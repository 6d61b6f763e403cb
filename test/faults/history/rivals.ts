import { setTimeout as sleep } from 'node:timers/promises'
import type { Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import { always, createIdempotency, type Once } from '#shared/platform/http/once.ts'
import type { Random } from '../../../infra/seed/random.ts'
import type { Deed, Request } from './history.ts'

/** Writes down what rivals ask for and are told. */
export type Recorder = {
  readonly history: readonly Request[]
  /**
   * Asks under a key until there is an answer, as a client does that does not know whether it got through. `twice`: the same request is sent
   * a second time at once, as by a double click.
   */
  readonly ask: <T>(request: {
    readonly what: string
    readonly holder: string
    readonly key: string
    readonly twice?: boolean
    readonly work: (once: Once) => Promise<Result<T, { readonly kind: string }>>
    readonly deedOf: (value: T) => Deed
  }) => Promise<Result<T, { readonly kind: string }> | undefined>
}

/**
 * `deaf`: whether an answer is lost on its way to the one who asked, who then sends the same request again. `keyed`: false plants that keys
 * are not kept.
 */
export function recorderOn(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
  {
    keyed = true,
    deaf = () => false,
    mostAttempts = 100,
  }: { readonly keyed?: boolean; readonly deaf?: () => boolean; readonly mostAttempts?: number } = {},
): Recorder {
  const history: Request[] = []
  const idempotency = createIdempotency(deps.dynamo, deps.clock)
  return {
    history,
    ask: async ({ what, holder, key, twice = false, work, deedOf }) => {
      const once = async (): Promise<Once> => {
        const opened = await idempotency.open({ principal: holder, key, request: `${what} ${holder}` })
        if (!opened.ok) throw new Error(opened.error.kind)
        return opened.value
      }
      const send = async (): Promise<Awaited<ReturnType<typeof work>> | undefined> => {
        const begun = performance.now()
        for (let attempts = 1; ; attempts += 1) {
          const done = await tried(async () => work(keyed ? await once() : always))
          if (attempts < mostAttempts && (isPassing(done) || deaf())) {
            await sleep(Math.random() * 40)
            continue
          }
          history.push({ key, what, holder, begun, ended: performance.now(), attempts, deed: told(done, deedOf) })
          return done
        }
      }
      const [first] = await Promise.all([send(), ...(twice ? [send()] : [])])
      return first
    },
  }
}

type Done<T> = Result<T, { readonly kind: string }> | undefined

/** The store was in the way: the same request is sent again. */
function isPassing(done: Done<unknown>): boolean {
  return done === undefined || (!done.ok && (done.error.kind === 'busy' || done.error.kind === 'repeated'))
}

function told<T>(done: Done<T>, deedOf: (value: T) => Deed): Deed {
  if (done?.ok === true) return deedOf(done.value)
  const why = done?.error.kind ?? 'unavailable'
  return isPassing(done) ? { kind: 'unanswered', why } : { kind: 'refused', why }
}

/** undefined when the store gave up. */
async function tried<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined
    throw error
  }
}

/** Does everything of a list, so many at a time, in an order of its own by the seed. */
export async function together(random: Random, jobs: readonly (() => Promise<void>)[], atOnce: number): Promise<void> {
  const work = random.sample(jobs, jobs.length)
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = work.pop(); next !== undefined; next = work.pop()) await next()
    }),
  )
}
