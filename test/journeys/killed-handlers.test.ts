import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { sharedSystem } from '../support/local-system.ts'
import { makeKey, makeOrganisation } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'

const posts = 300
const callers = 8

it('three hundred posts while their handlers are killed again and again: each acknowledged one is there, none twice', async () => {
  const { url, dynamo, moveClock } = sharedSystem()
  await moveClock()
  const deps = storeOn(dynamo, 'local', { now: () => new Date().toISOString() })('desk')
  const { headers } = await makeKey(deps, await makeOrganisation(deps, 'employer'))

  /** One request, repeated until it is answered: a client that does not know whether it got through. */
  const persist = async <T>(address: string, init: RequestInit = {}): Promise<T> => {
    for (let attempt = 1; attempt <= 30; attempt += 1) {
      const answer = await fetch(`${url}${address}`, { ...init, headers: { ...headers, ...init.headers } }).catch(() => undefined)
      if (answer?.ok === true) return (await answer.json()) as T
      await answer?.body?.cancel()
      if (answer !== undefined && answer.status < 500) throw new Error(`${address}: ${answer.status}`)
      await sleep(20 * attempt)
    }
    throw new Error(`${address} never got through`)
  }
  const post = async (n: number): Promise<string> => {
    const body = JSON.stringify({ content: { title: `装配钳工 ${n}` }, submit: false })
    const its = { 'content-type': 'application/json', 'idempotency-key': `post-${n}` }
    return (await persist<{ id: string }>('/v1/vacancies', { method: 'POST', headers: its, body })).id
  }

  const acknowledged = new Map<number, string>()
  const waiting = Array.from({ length: posts }, (_, n) => n)
  let kills = 0
  const work = async (): Promise<void> => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) acknowledged.set(n, await post(n))
  }
  /** A handler dies after every thirty answers, whatever it is doing: the others go on, and it is started again when it is needed. */
  const kill = async (): Promise<void> => {
    while (acknowledged.size < posts) {
      await sleep(20)
      if (acknowledged.size < (kills + 1) * 30) continue
      const { processes } = (await (await fetch(`${url}/dev/status`)).json()) as { processes: { functions: { desk?: number[] } } }
      const pids = processes.functions.desk ?? []
      const pid = pids[kills % pids.length]
      if (pid === undefined) continue
      process.kill(pid, 'SIGKILL')
      kills += 1
    }
  }
  await Promise.all([kill(), ...Array.from({ length: callers }, work)])
  expect(kills).toBeGreaterThanOrEqual(9)

  const found: string[] = []
  const list = '/v1/vacancies?state=DRAFT&limit=100'
  for (let next: string | undefined = list; next !== undefined; ) {
    const page: { items: { id: string }[]; next?: string } = await persist(next)
    found.push(...page.items.map((item) => item.id))
    next = page.next === undefined ? undefined : `${list}&cursor=${encodeURIComponent(page.next)}`
  }
  expect(found.toSorted()).toEqual([...acknowledged.values()].toSorted())
  expect(new Set(found).size).toBe(posts)
}, 180_000)
