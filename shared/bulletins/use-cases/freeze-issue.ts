import { fairOutcomesWithin } from '#shared/fairs/use-cases/fair-outcomes-within.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Bulletin, Work } from '../domain/bulletin.ts'
import { cubeBytes } from '../domain/cube.ts'
import type { Fairs } from '../domain/fair-counts.ts'
import { freeze } from '../domain/freeze.ts'
import { after } from '../domain/history.ts'
import { instantsOf, previousPeriod, yearBefore } from '../domain/period.ts'
import { tellsOfFairs } from '../domain/series.ts'
import { type Counting, endCounting, restartCounting, tallyOf } from '../store/countings.ts'
import { seal } from '../store/sealed-objects.ts'
import type { BulletinDeps } from './bulletin-deps.ts'
import { emptyCount } from './count-on.ts'
import { coveragesBeside } from './coverages-beside.ts'
import { saveBulletin } from './save-bulletin.ts'

/**
 * Makes the cube of a finished count, in which nobody can be found, seals it as an object and remembers its hash; with that the counting is
 * over. Gives the issue as it is now; undefined when somebody was faster. A count of which a piece is lost begins anew.
 */
export function freezeIssue(deps: BulletinDeps): (issue: Bulletin, work: Work, counting: Counting) => Promise<Bulletin | undefined> {
  return async (issue, work, counting) => {
    const tally = await tallyOf(deps.dynamo, counting, emptyCount(issue, work))
    if (tally === undefined) {
      await restartCounting(deps.dynamo, counting)
      return undefined
    }
    const { version } = work
    const fairs = tellsOfFairs(issue.kind) ? await fairsOf(deps, issue, work) : undefined
    const beside = await coveragesBeside(deps)(issue)
    const cube = await seal(deps.objects, { what: 'cube', bulletinId: issue.id, version }, cubeBytes(freeze(tally, { fairs, beside })))
    const frozen = { ...issue, work: { ...work, stage: 'FROZEN', cube } } as const
    const bulletin = after(frozen, { action: 'frozen', by: 'system', at: deps.clock.now(), version })
    const steps = [{ write: endCounting(counting), otherwise: { kind: 'busy' } }] as const
    const done = await saveBulletin(deps, { by: 'system', once: always, bulletin, value: bulletin, steps })
    return done.ok ? bulletin : undefined
  }
}

/** The park's fairs of the period and of those that it is compared with, with what is published of them now. */
async function fairsOf(deps: BulletinDeps, { park, period }: Bulletin, { cutOff }: Work): Promise<Fairs> {
  const within = (span: { readonly from: string; readonly before: string }) =>
    fairOutcomesWithin(deps)({ park: park.id, ...span, placedBefore: cutOff })
  const [held, previous, lastYear] = await Promise.all([
    within({ from: instantsOf(period).from, before: cutOff }),
    within(instantsOf(previousPeriod(period))),
    within(instantsOf(yearBefore(period))),
  ])
  return { held, previous, yearBefore: lastYear }
}
