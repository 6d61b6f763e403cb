import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultySystem } from './faulty-system.ts'

/** An answer as a client sees it. `status` 0: no answer at all. */
export type Answered = {
  readonly status: number
  readonly milliseconds: number
  readonly headers: Headers
  readonly text: string
}

export type Caller = (method: string, path: string, body?: object, headers?: Readonly<Record<string, string>>) => Promise<Answered>

/** Calls a system as somebody: `identity` is a cookie or an authorization header. */
export function callerOf({ url }: Pick<FaultySystem, 'url'>, identity: Readonly<Record<string, string>> = {}): Caller {
  return async (method, path, body, headers = {}) => {
    const began = performance.now()
    const answer = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: { origin: url, ...identity, ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => undefined)
    const text = (await answer?.text().catch(() => undefined)) ?? ''
    return {
      status: answer?.status ?? 0,
      milliseconds: Math.round(performance.now() - began),
      headers: answer?.headers ?? new Headers(),
      text,
    }
  }
}

/** A write that is repeated under its key until it is answered for good: what a client does that does not know whether it got through. */
export async function untilAnswered(
  call: () => Promise<Answered>,
  attempts = 60,
): Promise<{ readonly first: Answered; readonly last: Answered }> {
  const first = await call()
  let last = first
  for (let attempt = 1; (last.status === 0 || last.status >= 500) && attempt < attempts; attempt += 1) {
    // Who is refused because others wait too long already, and asks again at once, is refused again at once.
    await sleep(50 + Math.random() * 200)
    last = await call()
  }
  return { first, last }
}
