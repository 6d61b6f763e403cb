import { allOrganisationIds } from '#shared/accounts/use-cases/all-organisation-ids.ts'
import { chunks } from '#shared/kernel/chunks.ts'
import { addDays, type CivilDate, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { type Look, lastInstantOf, looksOf, type ShownEntry } from '../domain/look.ts'
import {
  addLook,
  getLooksWork,
  getLooksWorkOf,
  haveLooks,
  putLooksWork,
  putLooksWorkOf,
  type StoredLooksWork,
  shownTo,
} from '../store/looks.ts'

/** `more`: a run stopped before it was through; the next goes on with the organisations that are left. */
type LooksReport = { readonly organisations: number; readonly looks: number; readonly more: boolean }

/** A day is summed up an hour after it is over: by then every request that began in it has been answered. */
const grace = 60 * 60 * 1000
/** A run leaves what is left after ten minutes to the next: a function has fifteen. */
const usualPatience = 10 * 60 * 1000
/** Operations of a transaction are at most a hundred. */
const atOnce = 90

/**
 * Turns what organisations were shown (one entry a search, the people inside) into what each person was seen by: one entry a person, organisation and
 * day, so that a search costs one write and “who looked at me” is complete all the same. Days are summed up when they are over, from the entries
 * alone: whoever does it again writes the same. An organisation's own position is written when all of its entries are.
 */
export function sumUpLooks(deps: Pick<Deps, 'dynamo' | 'clock'>, patience: number = usualPatience): () => Promise<LooksReport> {
  return async () => {
    const began = Date.parse(deps.clock.now())
    const through = addDays(civilDateOf(new Date(began - grace).toISOString()), -1)
    const read = await getLooksWork(deps.dynamo)
    const report = { organisations: 0, looks: 0, more: false }
    if (read !== undefined && read.through >= through) return report
    for (const some of chunks(await allOrganisationIds(deps)(), 100)) {
      const works = await getLooksWorkOf(deps.dynamo, some)
      for (const [at, organisationId] of some.entries()) {
        if (Date.parse(deps.clock.now()) - began > patience) return { ...report, more: true }
        const looks = await sumUp(deps, organisationId, works[at], through)
        report.organisations += looks === 0 ? 0 : 1
        report.looks += looks
      }
    }
    // Another run came first: it has written the same.
    await deps.dynamo.transact([putLooksWork(read, through)])
    return report
  }
}

/** One organisation's days up to and with `through`; gives how many looks there were. */
async function sumUp(deps: Pick<Deps, 'dynamo'>, organisationId: string, read: StoredLooksWork, through: CivilDate): Promise<number> {
  if (read !== undefined && read.through >= through) return 0
  let looks = 0
  for await (const day of daysOf(deps, organisationId, { from: read?.through, through })) looks += await written(deps, [...looksOf(day)])
  if (looks > 0) await deps.dynamo.transact([putLooksWorkOf(organisationId, read, through)])
  return looks
}

/** The entries of an organisation, a day at a time. */
async function* daysOf(
  { dynamo }: Pick<Deps, 'dynamo'>,
  organisationId: string,
  { from, through }: { readonly from: CivilDate | undefined; readonly through: CivilDate },
): AsyncGenerator<readonly ShownEntry[]> {
  const between = [from === undefined ? '0' : startOf(addDays(from, 1)), `${lastInstantOf(through)}~`] as const
  let day: ShownEntry[] = []
  let after: Position | undefined
  do {
    const page = await shownTo(dynamo, organisationId, { between, after })
    for (const entry of page.items) {
      const [first] = day
      if (first !== undefined && civilDateOf(first.at) !== civilDateOf(entry.at)) {
        yield day
        day = []
      }
      day.push(entry)
    }
    after = page.after
  } while (after !== undefined)
  if (day.length > 0) yield day
}

/** Writes the looks that are not there yet. A transaction with one that is there writes nothing, so only then the others are picked out. */
async function written(deps: Pick<Deps, 'dynamo'>, looks: readonly (readonly [talentId: string, look: Look])[]): Promise<number> {
  for (const some of chunks(looks, atOnce)) {
    let left = some
    while (left.length > 0) {
      const done = await deps.dynamo.transact(left.map(([talentId, look]) => addLook(talentId, look)))
      if (done.ok) break
      const there = await haveLooks(deps.dynamo, left)
      left = left.filter((_, at) => there[at] !== true)
    }
  }
  return looks.length
}
