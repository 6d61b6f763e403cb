import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createIndices, type Indices } from '#shared/indexing/store/indices.ts'
import { applyRecords } from '#shared/indexing/use-cases/apply-records.ts'
import type { BatchAnswer } from '#shared/platform/dynamo/image.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import { aTalent, granted, idFor, itemOfRoot } from '../support/indexed-roots.ts'
import { testSearch } from '../support/test-indexer.ts'
import { behind, changeRoots, untilCaughtUp } from './backlog.ts'
import type { Answered } from './caller.ts'
import { type Cast, castOf, newVacancy } from './cast.ts'
import { type FaultySystem, startFaultySystem } from './faulty-system.ts'
import { type Faults, noFaults } from './proxy/fault.ts'
import { type Schedule, schedule } from './schedule.ts'
import { type AbsenceKind, absences, whileAway } from './search-away.ts'
import { figure, full, seedOfRun, sized } from './size.ts'
import { held, whileFaulty, wrongs } from './store-faults.ts'
import { forgetQuickly, type Tried, tortured } from './streams.ts'
import { usedRights } from './used-rights.ts'

let system: FaultySystem
let cast: Cast

beforeAll(async () => {
  system = await startFaultySystem()
  cast = await castOf(system)
}, 180_000)
afterAll(() => system?.stop())

type StandIn = {
  readonly standIn: boolean
  readonly items: readonly { readonly district: { readonly code: string }; readonly refreshedAt: string }[]
}

/** In the small run two of the ways to be away, by the seed. */
const kinds = Object.keys(absences) as AbsenceKind[]
const chosen = full ? kinds : kinds.filter((_, at) => at === 0 || at === 1 + (seedOfRun % (kinds.length - 2)))

describe('the search engine is away', () => {
  it.each(chosen)(
    '%s: searches answer within a second as designed, everything else works, and nothing fails open',
    async (kind) => {
      const people = await castOf(system)
      const away = await whileAway(system, people, kind, full ? 10 : 3)
      const slowest = Math.max(...away.searches.map(({ answer }) => answer.milliseconds))
      const worst = Math.max(...away.others.map(({ answer }) => answer.milliseconds))
      figure(
        `search ${kind}`,
        `${away.searches.length} searches, slowest ${slowest} ms; ${away.others.length} others, slowest ${worst} ms; back in ${away.backMilliseconds} ms`,
      )
      expect(
        away.others
          .filter(({ answer }) => answer.status === 0 || answer.status >= 400)
          .map(({ what, answer }) => `${what} ${answer.status}`),
      ).toEqual([])
      for (const { what, answer } of away.searches) {
        if (what === 'page') {
          expect(answer.status).toBe(200)
          expect(answer.text).toContain('检索暂时不可用，下面按最新列出')
          expect(answer.headers.get('cache-control')).toBe('private, no-store')
        } else if (what === 'open') {
          const { standIn, items } = JSON.parse(answer.text) as StandIn
          expect(standIn).toBe(true)
          expect(answer.headers.get('cache-control')).toBe('private, no-store')
          expect(new Set(items.map(({ district }) => district.code))).toEqual(new Set(['330109']))
          expect(items.map(({ refreshedAt }) => refreshedAt)).toEqual(
            items
              .map(({ refreshedAt }) => refreshedAt)
              .toSorted()
              .toReversed(),
          )
        } else {
          expect([what, answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([what, 503, true])
        }
      }
      expect(slowest).toBeLessThanOrEqual(1000)
      expect([away.shownBefore, away.shownAfterWithdrawal]).toEqual([true, 0])
      expect(away.backMilliseconds).toBeLessThanOrEqual(10_000)
    },
    300_000,
  )
})

describe('DynamoDB fails', () => {
  it.each([
    { rate: 0.1, posts: 1000, reads: 3000 },
    { rate: 0.5, posts: 200, reads: 300 },
  ])(
    '$rate of its calls: few notice at a tenth, and nothing is done twice',
    async ({ rate, posts, reads }) => {
      const suffered = await whileFaulty(system, cast, `${seedOfRun}/${rate}`, rate, { posts: sized(posts), reads: sized(reads) })
      figure(`store ${rate}`, JSON.stringify(suffered))
      expect(suffered.unanswered).toEqual([])
      expect(suffered.wrong).toEqual([])
      if (rate <= 0.1) expect(suffered.errors / suffered.requests).toBeLessThanOrEqual(0.01)
    },
    600_000,
  )
})

describe('the replies to all writes are lost', () => {
  const lost: Faults = ({ operation }) => (operation === 'TransactWriteItems' ? { kind: 'lost-reply' } : undefined)
  const post = (key: string, content: object): Promise<Answered> =>
    cast.employer('POST', '/v1/vacancies', { content, submit: false }, { 'idempotency-key': key })
  const left = async (work: () => Promise<readonly string[]>, posts: number): Promise<readonly string[]> => {
    const before = await held(system, cast)
    const ids = await work()
    return wrongs(before, await held(system, cast), posts, ids)
  }
  const idOf = ({ text }: Answered): string => (JSON.parse(text) as { readonly id: string }).id
  afterEach(() => system.proxies.dynamo.setFaults(noFaults))

  it('the record of the request tells that it was done: answered as usual, done once', async () => {
    const content = newVacancy('失答')
    const wrong = await left(async () => {
      system.proxies.dynamo.setFaults(lost)
      const first = await post('lost', content)
      system.proxies.dynamo.setFaults(noFaults)
      const second = await post('lost', content)
      expect([first.status, second.status]).toEqual([201, 201])
      expect(idOf(second)).toBe(idOf(first))
      return [idOf(first)]
    }, 1)
    expect(wrong).toEqual([])
  })

  it('a client that makes up a new key for its second attempt is found out: the count sees two', async () => {
    const content = newVacancy('重交')
    const wrong = await left(async () => [idOf(await post('one', content)), idOf(await post('two', content))], 1)
    expect(wrong).toEqual(['1 posts left 2 vacancies', '1 posts left 2 ledger entries'])
  })
})

describe('one record in a thousand cannot be indexed', () => {
  const ill = 200_500
  const ids = Array.from({ length: 1000 }, (_, at) => idFor('tal', 200_000 + at))

  it('it is laid aside after five attempts, and its neighbours are indexed', async () => {
    const roots = Array.from({ length: 1000 }, (_, at) =>
      itemOfRoot(aTalent(200_000 + at, { consents: { registry: granted(), employers: granted() } })),
    )
    const items = roots.map((item, at) => (200_000 + at === ill ? { ...item, consents: '坏' } : item))
    const began = performance.now()
    for (let at = 0; at < items.length; at += 50)
      await system.deps.dynamo.transact(items.slice(at, at + 50).map((item) => put('talent', item)))
    await system.drainStreams()
    figure('poison', `1 in ${items.length}: everything delivered after ${Math.round(performance.now() - began)} ms`)
    expect(system.deadLetters.list().map(({ attempts, record }) => [attempts, record.dynamodb.Keys.pk?.S])).toEqual([
      [5, `TALENT#${idFor('tal', ill)}`],
    ])
    expect(await behind(system, ids, 1)).toEqual([idFor('tal', ill)])
  }, 120_000)

  it('sent again while it is as it was, it is refused and stays where it lies', async () => {
    const [letter] = system.deadLetters.list()
    expect(await system.redrive()).toEqual([{ id: letter?.id, refused: expect.stringContaining('失败') }])
    expect(system.deadLetters.list()).toHaveLength(1)
  })

  it('sent again after it was mended, it is taken', async () => {
    const mended = itemOfRoot(aTalent(ill, { rev: 2, consents: { registry: granted(), employers: granted() } }))
    await system.deps.dynamo.transact([put('talent', mended)])
    expect(await system.redrive()).toEqual([{ id: expect.any(String) }])
    expect(system.deadLetters.list()).toEqual([])
    expect(await behind(system, [idFor('tal', ill)], 2)).toEqual([])
  })
})

it('after an outage the index catches up with everything that was written meanwhile', async () => {
  const count = sized(10_000)
  system.opensearch.signal('SIGSTOP')
  const ids = await changeRoots(system, 300_000, count, () => 1)
  await sleep(3000)
  system.opensearch.signal('SIGCONT')
  const taken = await untilCaughtUp(system, ids, 1)
  figure('backlog', `${count} changes caught up in ${taken} ms`)
  expect(taken).toBeLessThanOrEqual(30_000)
  expect(system.deadLetters.list()).toEqual([])
}, 240_000)

it('then tables and indices agree, and nothing that was done went beyond a role', async () => {
  await system.drainStreams()
  const compared = (await system.invoke('indexer', { job: 'reconcile' })) as Readonly<Record<string, Readonly<Record<string, number>>>>
  for (const [index, { missing, stale, orphaned, ahead }] of Object.entries(compared)) {
    expect({ index, missing, stale, orphaned, ahead }).toEqual({ index, missing: 0, stale: 0, orphaned: 0, ahead: 0 })
  }
  expect(usedRights(system.proxies).refused).toEqual([])
}, 60_000)

describe('streams deliver late, twice, mixed up and in pieces', () => {
  const together = 100
  let from = 400_000
  const tried = (apply: Tried['apply']): Tried => {
    const search = testSearch(system.engines.opensearch)
    return { apply, search, indices: createIndices(search) }
  }
  const bundled = (): Tried => tried(async (Records) => (await system.invoke('indexer', { Records })) as BatchAnswer)
  /** The indexer's own code with another hand in the engine. */
  const withIndices = (change: (indices: Indices) => Indices): Tried => {
    const { search } = bundled()
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    return tried(applyRecords({ dynamo: system.deps.dynamo, log, indices: change(createIndices(search)) }))
  }
  const check = async (subject: Tried, runs: number): Promise<fc.RunDetails<[Schedule[]]>> => {
    const torture = tortured(subject)
    return fc.check(
      fc.asyncProperty(fc.array(schedule, { minLength: together, maxLength: together }), async (schedules) => {
        from += 1000
        return (await torture(schedules, from)).length === 0
      }),
      { numRuns: runs, seed: seedOfRun, endOnFailure: true },
    )
  }

  beforeAll(() => forgetQuickly(bundled()))

  it('the index is what an in-order run leaves', async () => {
    const runs = sized(5000) / together
    const began = performance.now()
    const result = await check(bundled(), runs)
    figure('streams', `${runs * together} schedules in ${Math.round(performance.now() - began)} ms: ${result.failed ? 'differ' : 'equal'}`)
    expect(result.failed).toBe(false)
    expect(result.numRuns).toBe(runs)
  }, 600_000)

  // A minute of waiting is for the long run alone.
  const inLongRuns = full ? it : () => undefined
  inLongRuns(
    'also when a minute passes between',
    async () => {
      const search = testSearch(system.engines.opensearch)
      for (const { live = '' } of Object.values(await createIndices(search).layout()))
        await search.call('PUT', `/${live}/_settings`, { 'index.gc_deletes': null })
      const schedules = fc.sample(schedule, { numRuns: together, seed: seedOfRun }).map((one) => ({ ...one, pauseAfter: 1 }))
      from += 1000
      expect(await tortured(bundled())(schedules, from, async () => void (await sleep(61_000)))).toEqual([])
      await forgetQuickly(bundled())
      figure('streams', `${together} schedules delayed by 61 s: equal`)
    },
    300_000,
  )

  it.each([
    ['writes without versions', (indices: Indices): Indices => ({ ...indices, write: withoutVersions })],
    ['deletes what is withdrawn', (indices: Indices): Indices => ({ ...indices, write: deleting(indices) })],
  ] as const)(
    'an indexer that %s is found out',
    async (_, change) => {
      expect((await check(withIndices(change), 10)).failed).toBe(true)
    },
    120_000,
  )

  const withoutVersions: Indices['write'] = async (physical, projections) => {
    const lines = projections.flatMap((one) => [{ index: { _id: one.id } }, one.document()])
    await testSearch(system.engines.opensearch).bulk(lines, physical)
    return projections.map(() => 'written')
  }
  const deleting =
    (indices: Indices): Indices['write'] =>
    async (physical, projections, version) => {
      const gone = projections.filter(({ live }) => !live)
      const lines = gone.map(({ id, rev }) => ({ delete: { _id: id, version: rev, version_type: 'external' } }))
      if (lines.length > 0) await testSearch(system.engines.opensearch).bulk(lines, physical)
      await indices.write(
        physical,
        projections.filter(({ live }) => live),
        version,
      )
      return projections.map(() => 'written')
    }
})
