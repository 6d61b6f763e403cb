import { Vacancy } from '#shared/demand/domain/vacancy.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import type { Bulletin, Work } from '../domain/bulletin.ts'
import { CountedTalent } from '../domain/counted-talent.ts'
import { countTalent, countVacancy, emptyTally, type Tally } from '../domain/tally.ts'
import { type Counting, getCounting, goOn, type Source } from '../store/countings.ts'

/** How much a run may do. A page is a megabyte. */
export type CountingBounds = {
  /** Pages between two checkpoints: what a run that is stopped has to read again. */
  readonly pages: number
  /** Milliseconds after which a run leaves the rest to the next. */
  readonly patience: number
}

/** `gone`: nobody counts for this version any more. `busy`: somebody else is at it. `more`: the next run goes on. */
export type CountingOutcome = { readonly kind: 'gone' | 'busy' | 'more' } | { readonly kind: 'done'; readonly counting: Counting }

/** As long as this after its last sign of life a run is believed to be at it: longer than a checkpoint takes. */
const lease: number = 2 * 60 * 1000
/** Raw counts that nobody froze are taken away by the table itself. */
const longest: number = 14 * 24 * 60 * 60

/**
 * Goes on with the counting of an issue where it stopped: all ads, then all people. What was read and what was counted of it are written
 * together after some pages each; a run that is stopped anywhere leaves a count that the next one continues.
 */
export function countOn(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
  bounds: CountingBounds,
): (bulletin: Bulletin, work: Work) => Promise<CountingOutcome> {
  return async (bulletin, work) => {
    const began = Date.parse(deps.clock.now())
    const found = await getCounting(deps.dynamo, bulletin.id)
    if (found?.run !== work.begunAt) return { kind: 'gone' }
    if (found.source === 'done') return { kind: 'done', counting: found }
    if (found.busyUntil !== undefined && found.busyUntil > deps.clock.now()) return { kind: 'busy' }
    let counting: Counting | undefined = await goOn(deps.dynamo, found, { ...found, ...leased(deps) })
    while (counting !== undefined && counting.source !== 'done') {
      const stretch: Stretch = await readStretch(deps, counting, { bulletin, work, pages: bounds.pages })
      const over = stretch.source === 'done' || Date.parse(deps.clock.now()) - began >= bounds.patience
      const { busyUntil, expiresAt } = leased(deps)
      counting = await goOn(deps.dynamo, counting, { ...stretch, expiresAt, ...(over ? {} : { busyUntil }) })
      if (over && counting !== undefined && counting.source !== 'done') return { kind: 'more' }
    }
    return counting === undefined ? { kind: 'busy' } : { kind: 'done', counting }
  }
}

/** Nothing is counted yet. */
export function emptyCount({ kind, park, period, districts }: Bulletin, { cutOff }: Work): Tally {
  return emptyTally({ series: kind, park, period, cutOff, districts: districts.length === 0 ? [...districtCodes] : districts })
}

type Stretch = Pick<Counting, 'source' | 'position' | 'read'> & { readonly tally: Tally }

/** Some pages of the table that is read, counted; at its end the next table is. */
async function readStretch(
  { dynamo }: Pick<Deps, 'dynamo'>,
  { source, position, read }: Counting,
  { bulletin, work, pages }: { readonly bulletin: Bulletin; readonly work: Work; readonly pages: number },
): Promise<Stretch> {
  const tally = emptyCount(bulletin, work)
  const { entity, count, next } = readings[source as keyof typeof readings]
  let [after, looked] = [position, read]
  for (let page = 0; page < pages; page += 1) {
    const found = await dynamo.scan(source as keyof typeof readings, { entity, after })
    for (const item of found.items) {
      if (item.entity !== entity) continue
      count(tally, item, work)
      looked += 1
    }
    after = found.after
    if (after === undefined) return { source: next, read: looked, tally }
  }
  return { source, ...(after === undefined ? {} : { position: after }), read: looked, tally }
}

type Reading = {
  readonly entity: string
  readonly count: (tally: Tally, item: Item, work: Work) => void
  readonly next: Source
}

const readings: Readonly<Record<Exclude<Source, 'done'>, Reading>> = {
  market: {
    entity: 'vacancy',
    count: (tally, item, { excluded }) => {
      const vacancy = Vacancy.parse(item)
      if (!excluded.includes(vacancy.id)) countVacancy(tally, vacancy)
    },
    next: 'talent',
  },
  talent: { entity: 'talent', count: (tally, item) => countTalent(tally, CountedTalent.parse(item)), next: 'done' },
}

function leased({ clock }: Pick<Deps, 'clock'>): { readonly busyUntil: string; readonly expiresAt: number } {
  const now = Date.parse(clock.now())
  return { busyUntil: new Date(now + lease).toISOString(), expiresAt: Math.floor(now / 1000) + longest }
}
