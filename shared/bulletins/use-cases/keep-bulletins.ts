import { always } from '#shared/platform/http/once.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import type { BulletinSeries } from '../domain/bulletin-series.ts'
import { compiledMessage } from '../domain/messages.ts'
import { instantsOf, type Period } from '../domain/period.ts'
import { bulletinsInPreparation, getBulletin } from '../store/bulletins.ts'
import { sweepPieces } from '../store/countings.ts'
import { seriesDue } from '../store/series.ts'
import type { BulletinDeps } from './bulletin-deps.ts'
import { compileIssue } from './compile-issue.ts'
import { type CountingBounds, countOn } from './count-on.ts'
import { freezeIssue } from './freeze-issue.ts'
import { isStale } from './is-stale.ts'
import { openIssue } from './open-issue.ts'
import { soundAlarm } from './sound-alarm.ts'
import { tellPark } from './tell-park.ts'

export type BulletinReport = { readonly opened: number; readonly compiled: number; readonly alarms: number; readonly more: boolean }

/** A run leaves what is left after ten minutes to the next: a function has fifteen. */
const usual: CountingBounds = { pages: 8, patience: 10 * 60 * 1000 }

/**
 * What the clock does for bulletins, whenever it comes by: begins the issues of periods that are over, counts, freezes and compiles, compiles
 * again what is compared with issues that changed, and tells of what is overdue. Every step is a transaction of its own that rests on the
 * one before: whatever stops a run, the next goes on, and two at once do nothing twice.
 */
export function keepBulletins(deps: BulletinDeps, bounds: CountingBounds = usual): () => Promise<BulletinReport> {
  return async () => {
    const began = Date.parse(deps.clock.now())
    const opened = await openDue(deps)
    const report = { opened, compiled: 0, alarms: 0, more: false }
    const failures: unknown[] = []
    for (const { id } of await bulletinsInPreparation(deps.dynamo)) {
      const patience = Math.max(0, bounds.patience - (Date.parse(deps.clock.now()) - began))
      try {
        const done = await keepOne(deps, { ...bounds, patience }, id)
        report.compiled += done.compiled ? 1 : 0
        report.alarms += done.alarmed ? 1 : 0
        report.more ||= done.more
      } catch (error) {
        // One issue's broken file does not keep the others waiting; the run fails all the same.
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} bulletins could not be prepared`)
    return report
  }
}

type Kept = { readonly compiled: boolean; readonly alarmed: boolean; readonly more: boolean }

/** The list may be a moment old: the issue is read again. */
async function keepOne(deps: BulletinDeps, bounds: CountingBounds, id: string): Promise<Kept> {
  const found = await getBulletin(deps.dynamo, id)
  if (found?.work === undefined) return { compiled: false, alarmed: false, more: false }
  const done = await prepared(deps, bounds, found)
  const now = done ?? (await getBulletin(deps.dynamo, id)) ?? found
  const alarmed = (await soundAlarm(deps)(now)) !== undefined
  return { compiled: done !== undefined && done !== found, alarmed, more: done === undefined }
}

/** Begins every issue that is due: of a series that began long ago, several. */
async function openDue(deps: BulletinDeps): Promise<number> {
  const now = deps.clock.now()
  let opened = 0
  for (const due of await seriesDue(deps.dynamo, now)) {
    // The list may be a moment old: then the first transaction of the series fails.
    for (let series: BulletinSeries | undefined = due; series !== undefined && isOver(series.nextPeriod, now); ) {
      series = await openIssue(deps)(series)
      if (series !== undefined) opened += 1
    }
  }
  return opened
}

function isOver(period: Period, now: string): boolean {
  return instantsOf(period).before <= now
}

/** The issue, compiled as far as it can be; undefined when something is left for the next run. */
async function prepared(deps: BulletinDeps, bounds: CountingBounds, issue: Bulletin): Promise<Bulletin | undefined> {
  const { work } = issue
  switch (work?.stage) {
    case 'COLLECTING': {
      const counted = await countOn(deps, bounds)(issue, work)
      if (counted.kind !== 'done') return undefined
      const frozen = await freezeIssue(deps)(issue, work, counted.counting)
      return frozen && compiledFirst(deps, frozen, 'compiled')
    }
    case 'FROZEN':
      return compiledFirst(deps, issue, 'compiled')
    case 'COMPILED':
      return (await isStale(deps, issue)) ? compiledFirst(deps, issue, 'recompiled') : issue
    default:
      return issue
  }
}

/** Raw counts are gone before anybody can look at what was made of them. */
async function compiledFirst(deps: BulletinDeps, bulletin: Bulletin, action: 'compiled' | 'recompiled'): Promise<Bulletin | undefined> {
  if (action === 'compiled') await sweepPieces(deps.dynamo, bulletin.id)
  const steps = action === 'compiled' ? [{ write: tellPark(deps, bulletin, compiledMessage(bulletin)) }] : []
  const done = await compileIssue(deps)({ by: 'system', once: always, bulletin, action, steps })
  return done.ok ? done.value : undefined
}
