import type { Position } from './gateway.ts'

type Page<T> = { readonly items: readonly T[]; readonly after?: Position | undefined }

/** All that a list gives, page after page, for lists that something bounds. Once there are `most`, no further page is asked for. */
export async function everyOne<T>(
  ask: (after: Position | undefined) => Promise<Page<T>>,
  most: number = Number.POSITIVE_INFINITY,
): Promise<readonly T[]> {
  const found: T[] = []
  let after: Position | undefined
  do {
    const page = await ask(after)
    found.push(...page.items)
    after = page.after
  } while (after !== undefined && found.length < most)
  return found
}
