import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { sharedSystem } from '../support/local-system.ts'
import { makeKey, makeOrganisation } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'

const posts = 1000
const callers = 8

it('a thousand posts while their handlers are killed again and again: each acknowledged one is there, none twice', async () => {
  const { url, dynamo, moveClock } = sharedSystem()
  await moveClock()
  const deps = storeOn(dynamo, 'local', { now: () => new Date().toISOString() })('desk')
  const { headers } = await makeKey(deps, await makeOrganisation(deps, 'employer'))

  /** One post, repeated with its key until it is answered: a client that does not know whether it got through. */
  const post = async (n: number): Promise<string> => {
    for (let attempt = 1; attempt <= 30; attempt += 1) {
      const answer = await fetch(`${url}/v1/vacancies`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': `post-${n}` },
        body: JSON.stringify({ content: { title: `装配钳工 ${n}` }, submit: false }),
      }).catch(() => undefined)
      if (answer?.status === 201) return ((await answer.json()) as { id: string }).id
      await answer?.body?.cancel()
      if (answer !== undefined && answer.status < 500) throw new Error(`post ${n}: ${answer.status}`)
      await sleep(20 * attempt)
    }
    throw new Error(`post ${n} never got through`)
  }

  const acknowledged = new Map<number, string>()
  const waiting = Array.from({ length: posts }, (_, n) => n)
  let kills = 0
  const work = async (): Promise<void> => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) acknowledged.set(n, await post(n))
  }
  /** A handler dies after every hundred answers, whatever it is doing: the others go on, and it is started again when it is needed. */
  const kill = async (): Promise<void> => {
    while (acknowledged.size < posts) {
      await sleep(20)
      if (acknowledged.size < (kills + 1) * 100) continue
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
  for (let next: string | undefined = `${url}/v1/vacancies?state=DRAFT&limit=100`; next !== undefined; ) {
    const page = (await (await fetch(next, { headers })).json()) as { items: { id: string }[]; next?: string }
    found.push(...page.items.map((item) => item.id))
    next = page.next === undefined ? undefined : `${url}/v1/vacancies?state=DRAFT&limit=100&cursor=${encodeURIComponent(page.next)}`
  }
  expect(found.toSorted()).toEqual([...acknowledged.values()].toSorted())
  expect(new Set(found).size).toBe(posts)
}, 180_000)
