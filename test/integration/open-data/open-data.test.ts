import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { liftSuspension } from '#shared/accounts/use-cases/lift-suspension.ts'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import { EditVacancy } from '#shared/demand/domain/commands.ts'
import { VacancyView } from '#shared/demand/domain/public-view.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { editVacancy } from '#shared/demand/use-cases/edit-vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { expireVacancies } from '#shared/demand/use-cases/expire-vacancies.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { readOpenVacancy } from '#shared/demand/use-cases/open-vacancy.ts'
import { sightOf } from '#shared/demand/use-cases/order-sight.ts'
import type { Change } from '#shared/open-data/domain/change.ts'
import { changeKinds } from '#shared/open-data/domain/change-mark.ts'
import { snapshotKey } from '#shared/open-data/domain/snapshot.ts'
import { followShortLink } from '#shared/open-data/use-cases/follow-short-link.ts'
import { makeSnapshot } from '#shared/open-data/use-cases/make-snapshot.ts'
import { readChanges } from '#shared/open-data/use-cases/read-changes.ts'
import { listSnapshots, readSnapshot, readSnapshotFile } from '#shared/open-data/use-cases/read-snapshots.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { randomFrom } from '../../../infra/seed/random.ts'
import { asMember, type Employed, made, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testObjects, testStore } from '../../support/test-store.ts'
import { makeVacancy, vacancyContentOf } from '../../support/things/vacancy.ts'

let store: TestStore
let objects: Objects
let owner: Employed
let by: Member
let time = Date.parse('2026-12-01T02:00:00.000Z')

beforeAll(async () => {
  store = await testStore(inject('dynamo'), new Date(time).toISOString())
  objects = await testObjects(inject('objects'))
  owner = await makeOrganisation(store, 'employer')
  by = asMember(store, owner)
})

function later(seconds: number): void {
  time += seconds * 1000
  store.setClock(new Date(time).toISOString())
}

const end = async ({ id }: Vacancy): Promise<unknown> =>
  made(await endVacancy(store)({ by, id, once: always, ending: { how: 'filled', count: 1 } }))
const edit = async ({ id, rev, content: { title } }: Vacancy, more: Parameters<typeof vacancyContentOf>[1]): Promise<Vacancy> => {
  const content = vacancyContentOf(store, { title, ...more })
  return made(await editVacancy(store)({ ...EditVacancy.parse({ content, rev, submit: true }), by, once: always, id }))
}
/** A wording that a reviewer has to look at takes an ad out of sight. */
const hide = async (vacancy: Vacancy): Promise<void> => {
  expect((await edit(vacancy, { conditions: '限 35 岁以下，服从排班。' })).state).toBe('SUBMITTED')
}
const changes = (since?: string, limit = 3) => readChanges(store.as('public'))({ kinds: changeKinds, since, limit })

/** Somebody who keeps what is public, as the page on open data says: by kind and code, removed ones deleted. */
function follower(kept = new Map<string, unknown>(), from?: string) {
  let since = from
  return {
    kept,
    catchUp: async (): Promise<readonly Change[]> => {
      const seen: Change[] = []
      for (let more = true; more; ) {
        const page = await changes(since)
        seen.push(...page.items)
        for (const change of page.items) {
          if (change.removed) kept.delete(change.code)
          else kept.set(change.code, change.item)
        }
        since = page.next
        more = page.more
      }
      return seen
    },
  }
}

/** Of these the public ones now, by their addresses. */
async function publicOf(vacancies: readonly Vacancy[]): Promise<Map<string, unknown>> {
  const found = await Promise.all(vacancies.map(({ code }) => readOpenVacancy(store.as('public'))(code)))
  return new Map(found.flatMap((one) => (one?.kind === 'open' ? [[one.view.code, one.view]] : [])))
}

describe('the stream of changes', () => {
  it('tells of a vacancy a minute later, once, and then of nothing more', async () => {
    const { catchUp } = follower()
    const vacancy = await makeVacancy(store, by)
    expect(await catchUp()).toEqual([])
    later(61)
    expect(await catchUp()).toMatchObject([{ kind: 'vacancy', code: vacancy.code, removed: false, item: { title: vacancy.content.title } }])
    expect(await catchUp()).toEqual([])
    later(600)
    expect(await catchUp()).toEqual([])
  })

  it('tells why one has gone, and nothing of what it said', async () => {
    const one = await makeVacancy(store, by)
    const two = await makeVacancy(store, by)
    const three = await makeVacancy(store, by)
    later(61)
    const { catchUp } = follower()
    await catchUp()
    await end(one)
    await hide(two)
    later(61)
    const seen = await catchUp()
    // Both went at the same instant: then they come by their codes.
    expect(seen).toEqual(
      [
        { kind: 'vacancy', code: one.code, at: expect.any(String), removed: true, reason: 'filled' },
        { kind: 'vacancy', code: two.code, at: expect.any(String), removed: true, reason: 'withheld' },
      ].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    )
    expect(await readOpenVacancy(store.as('public'))(two.code)).toBeUndefined()
    // Past its last day it has gone, whether the clock has come by or not.
    later(31 * 24 * 60 * 60)
    const all = follower()
    expect(await all.catchUp()).toContainEqual(expect.objectContaining({ code: three.code, removed: true, reason: 'expired' }))
    await expireVacancies(store.as('clock'))()
    later(61)
    expect(await catchUp()).toContainEqual(expect.objectContaining({ code: three.code, removed: true, reason: 'expired' }))
  })

  it('can be read from an instant, by kind, and page by page without an end in sight', async () => {
    const at = new Date(time).toISOString()
    const made5 = []
    for (let count = 0; count < 5; count += 1) {
      made5.push(await makeVacancy(store, by))
      later(1)
    }
    later(61)
    const first = await readChanges(store.as('public'))({ kinds: ['vacancy'], since: at, limit: 2 })
    expect([first.items.length, first.more]).toEqual([2, true])
    expect(first.items.map(({ code }) => code)).toEqual(made5.slice(0, 2).map(({ code }) => code))
    expect(await readChanges(store.as('public'))({ kinds: ['fair', 'bulletin'], since: at, limit: 2 })).toEqual({
      items: [],
      next: at,
      more: false,
    })
  })

  it('withholds an employer’s ads from the moment of a suspension, and brings them back', async () => {
    const other = await makeOrganisation(store, 'employer')
    const vacancy = await makeVacancy(store, asMember(store, other))
    later(61)
    const bureau = asMember(store, await makeOrganisation(store, 'bureau'))
    // The order alone: nothing was written down ad by ad yet.
    await store.dynamo.transact(sightOf(other.organisation, { to: 'hidden', at: store.clock.now(), reason: '收取押金' }))
    expect(await follower().catchUp()).toContainEqual(expect.objectContaining({ code: vacancy.code, removed: true, reason: 'withheld' }))
    made(
      await suspendOrganisation(store.as('bureau'))({
        by: bureau,
        organisationId: other.organisation.id,
        reason: '收取押金',
        once: always,
      }),
    )
    const { kept, catchUp } = follower()
    later(61)
    await catchUp()
    expect(kept.has(vacancy.code)).toBe(false)
    made(await liftSuspension(store.as('bureau'))({ by: bureau, organisationId: other.organisation.id, reason: '已退还', once: always }))
    later(61)
    await catchUp()
    expect(kept.has(vacancy.code)).toBe(true)
  })

  it('gives whoever follows it at any moments exactly what is public, through many changes', async () => {
    const random = randomFrom('changes')
    const vacancies: Vacancy[] = []
    const one = follower()
    const seldom = follower()
    for (let step = 0; step < 40; step += 1) {
      const target = vacancies[random.int(0, Math.max(0, vacancies.length - 1))]
      const current = target === undefined ? undefined : await findVacancy(store)(target.id)
      const act = random.pick(['post', 'post', 'edit', 'end', 'hide'] as const)
      if (act === 'post' || current === undefined || current.state !== 'PUBLISHED') vacancies.push(await makeVacancy(store, by))
      else if (act === 'edit') await edit(current, { headcount: random.int(1, 9) })
      else await (act === 'end' ? end : hide)(current)
      later(random.int(0, 45))
      if (random.chance(0.4)) await one.catchUp()
      if (step === 20) await seldom.catchUp()
    }
    later(61)
    const latecomer = follower()
    for (const each of [one, seldom, latecomer]) {
      await each.catchUp()
      const ofThese = new Map([...each.kept].filter(([code]) => vacancies.some((vacancy) => vacancy.code === code)))
      expect(ofThese).toEqual(await publicOf(vacancies))
    }
  })
})

describe('a snapshot', () => {
  it('holds each public thing once, is counted and checked, and goes on with the stream', async () => {
    const before = [await makeVacancy(store, by), await makeVacancy(store, by)]
    const ended = await makeVacancy(store, by)
    await end(ended)
    const clock = { ...store.as('clock'), objects }
    const snapshot = await makeSnapshot(clock)()
    const [file] = snapshot.files
    const bytes = made(await readSnapshotFile({ ...store.as('public'), objects })({ day: 'latest', name: 'vacancy-1.ndjson.gz' }))
    const lines = gunzipSync(bytes)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => VacancyView.parse(JSON.parse(line)))
    expect(lines).toHaveLength(snapshot.counts.vacancies)
    expect(file).toMatchObject({ name: 'vacancy-1.ndjson.gz', lines: lines.length, bytes: bytes.length })
    const codes = lines.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(before.map(({ code }) => code)))
    expect(codes).not.toContain(ended.code)
    expect(new Set(codes).size).toBe(codes.length)

    // What was new at its hour is met again in the stream, what comes later as well.
    const next = await makeVacancy(store, by)
    await end(before[0] as Vacancy)
    later(61)
    const one = follower(new Map(lines.map((line) => [line.code, line])), snapshot.since)
    await one.catchUp()
    const fresh = follower()
    await fresh.catchUp()
    expect(new Map([...one.kept].toSorted())).toEqual(new Map([...fresh.kept].toSorted()))
    expect([one.kept.has(next.code), one.kept.has(before[0]?.code ?? '')]).toEqual([true, false])
  })

  it('is made once a day, again when asked, and is kept for 30 days', async () => {
    const clock = { ...store.as('clock'), objects }
    const first = await makeSnapshot(clock)()
    await makeVacancy(store, by)
    expect(await makeSnapshot(clock)()).toEqual(first)
    const again = await makeSnapshot(clock)({ again: true })
    expect(again.counts.vacancies).toBe(first.counts.vacancies + 1)
    expect(made(await readSnapshot(store.as('public'))(first.day))).toEqual(again)
    expect(await objects.get(snapshotKey(first.day, 'vacancy-1.ndjson.gz'))).toBeDefined()
    later(24 * 60 * 60)
    const second = await makeSnapshot(clock)()
    expect((await listSnapshots(store.as('public'))()).map(({ day }) => day)).toEqual([second.day, first.day])
    later(30 * 24 * 60 * 60)
    expect((await listSnapshots(store.as('public'))()).map(({ day }) => day)).toEqual([second.day])
    expect(await readSnapshot(store.as('public'))(first.day)).toMatchObject({ ok: false, error: { kind: 'not-found' } })
  })
})

it('a short address leads to the page, also when the thing has ended', async () => {
  const vacancy = await makeVacancy(store, by)
  await end(vacancy)
  expect(await followShortLink(store.as('public'))(vacancy.code)).toEqual({ ok: true, value: `/vacancies/${vacancy.code}` })
  expect(await followShortLink(store.as('public'))('2222222222')).toMatchObject({ ok: false, error: { kind: 'not-found' } })
})
