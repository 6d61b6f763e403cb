import { Agent, request as httpRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Request } from '../event.ts'
import { answering } from '../in-child.ts'

export type LoadInput = {
  readonly url: string
  /** Asked in turn, again and again. */
  readonly requests: readonly Request[]
  readonly seconds: number
  /**
   * `lanes`: each asks again as soon as it is answered. `rate`: so many a second, whether the earlier ones are answered or not.
   * `turns`: one after another, each so many times, however long it takes.
   */
  readonly by: { readonly lanes: number } | { readonly rate: number } | { readonly turns: number }
}

/** Each answer: to which of the requests, milliseconds from the moment when it was due to be asked, and the status (0: the connection broke). */
export type LoadAnswers = {
  readonly of: readonly number[]
  readonly took: readonly number[]
  readonly status: readonly number[]
  /** Seconds from the beginning to the moment when each was due. */
  readonly due: readonly number[]
  readonly seconds: number
  /** How long this process itself stood still, in milliseconds, and when: then the machine did, whatever was asked. */
  readonly stood: readonly { readonly at: number; readonly gap: number }[]
}

/** Milliseconds between two beats of ten that are longer than a busy machine explains. */
const longBeat = 150
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })

answering(load)

async function load({ url, requests, seconds, by }: LoadInput): Promise<LoadAnswers> {
  const of: number[] = []
  const took: number[] = []
  const status: number[] = []
  const dueAt: number[] = []
  const stood: { at: number; gap: number }[] = []
  const began = performance.now()
  let next = 0
  const ask = async (due: number): Promise<void> => {
    const place = next++ % requests.length
    const answered = await answerTo(url, requests[place] as Request)
    of.push(place)
    took.push(performance.now() - due)
    status.push(answered)
    dueAt.push((due - began) / 1000)
  }

  let beat = began
  const watch = setInterval(() => {
    const now = performance.now()
    if (now - beat > longBeat) stood.push({ at: (beat - began) / 1000, gap: now - beat })
    beat = now
  }, 10)
  if ('turns' in by) for (let left = by.turns * requests.length; left > 0; left -= 1) await ask(performance.now())
  else if ('lanes' in by) await closedLoop(ask, by.lanes, began + seconds * 1000)
  else await openLoop(ask, { rate: by.rate, seconds, began })
  clearInterval(watch)
  return { of, took, status, due: dueAt, seconds: (performance.now() - began) / 1000, stood }
}

type Ask = (due: number) => Promise<void>

async function closedLoop(ask: Ask, lanes: number, until: number): Promise<void> {
  const lane = async (): Promise<void> => {
    while (performance.now() < until) await ask(performance.now())
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function openLoop(
  ask: Ask,
  { rate, seconds, began }: { readonly rate: number; readonly seconds: number; readonly began: number },
): Promise<void> {
  const asked: Promise<void>[] = []
  for (let count = 0; count < seconds * rate; count += 1) {
    const due = began + (count / rate) * 1000
    const wait = due - performance.now()
    if (wait > 0) await sleep(wait)
    asked.push(ask(due))
  }
  await Promise.all(asked)
}

/** The status, once the whole answer is there; 0 when the connection broke. */
async function answerTo(url: string, { method, path, query, headers = {}, cookies = [], body }: Request): Promise<number> {
  return new Promise<number>((resolve) => {
    const sent = httpRequest(
      `${url}${path}${query === undefined ? '' : `?${query}`}`,
      { method, agent, headers: { ...headers, ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}) } },
      (answer) =>
        answer
          .resume()
          .once('end', () => resolve(answer.statusCode ?? 0))
          .once('error', () => resolve(0)),
    )
    sent.once('error', () => resolve(0))
    sent.end(body)
  })
}
