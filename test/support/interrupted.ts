import type { Deps } from '#shared/platform/deps.ts'

/** A store in which something else is written before each of the first transactions; `tries` tells how many there were. */
export function interrupted<D extends Deps>(deps: D, act: () => Promise<unknown>, times = 1): D & { readonly tries: () => number } {
  let tries = 0
  const transact: Deps['dynamo']['transact'] = async (operations) => {
    tries += 1
    if (tries > 20) throw new Error('this goes on for ever')
    if (tries <= times) await act()
    return deps.dynamo.transact(operations)
  }
  return { ...deps, dynamo: { ...deps.dynamo, transact }, tries: () => tries }
}
