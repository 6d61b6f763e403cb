import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { writeVacancy } from '#shared/demand/use-cases/write-vacancy.ts'
import { addDays, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { isShown } from '../domain/exhibitor.ts'
import type { Fair } from '../domain/fair.ts'
import { phaseOf } from '../domain/phase.ts'
import { createBooths } from '../store/booths.ts'
import { shownVacancies, writeShownVacancy } from '../store/shown-vacancies.ts'
import { fairsEnding } from './fairs-ending.ts'

type Report = { readonly marked: number; readonly more: boolean }

/** How many ads a run tells, and for how many days after a fair it is looked whether all have been told that it is over. */
const mostMarked = 500
const lookBack = 30

/**
 * Tells ads at which coming fairs they are shown, and where; and those that are not any more. By the clock: claims of booths, which happen
 * in a rush, write no ads, and whoever edits an ad is not in their way. Each ad is one transaction with the note of what it was told: only
 * what differs from that is looked at, and a run that was cut off is taken up by the next.
 */
export function markShownVacancies(deps: Deps): () => Promise<Report> {
  return async () => {
    const now = deps.clock.now()
    let marked = 0
    for await (const fair of fairsEnding(deps, startOf(addDays(civilDateOf(now), -lookBack)))) {
      const [shown, told] = await Promise.all([shownAt(deps, fair, now), shownVacancies(deps.dynamo, fair.id)])
      for (const id of new Set([...told.keys(), ...shown.keys()])) {
        if (shown.get(id) === told.get(id)) continue
        if (marked >= mostMarked) return { marked, more: true }
        if (await tell(deps, fair, id, shown.get(id))) marked += 1
      }
    }
    return { marked, more: false }
  }
}

/** The booths at which ads are shown, by the ids of the ads; none when the fair is cancelled or over. */
async function shownAt(deps: Pick<Deps, 'dynamo'>, fair: Fair, now: string): Promise<ReadonlyMap<string, string>> {
  if (fair.state === 'CANCELLED' || phaseOf(fair.content, now) === 'ended') return new Map()
  const exhibitors = (await createBooths(deps.dynamo).exhibitors(fair.id)).filter(isShown)
  return new Map(exhibitors.flatMap(({ booth, posts }) => (booth === undefined ? [] : posts.map((post) => [post.vacancyId, booth.number]))))
}

/** False when somebody changes the ad just now: the next run comes back to it. */
async function tell(deps: Deps, fair: Fair, id: string, booth: string | undefined): Promise<boolean> {
  const note = writeShownVacancy(fair.id, id, booth)
  const before = await findVacancy(deps)(id)
  if (before === undefined) return (await deps.dynamo.transact([note])).ok
  const after = shownThere(before, fair.code, booth)
  return (await writeVacancy(deps)({ before, after, once: always, steps: [{ write: note, otherwise: { kind: 'busy' } }] })).ok
}

function shownThere({ atFairs = [], ...bare }: Vacancy, fair: string, booth: string | undefined): Vacancy {
  const rest = atFairs.filter((one) => one.fair !== fair)
  const all = booth === undefined ? rest : [...rest, { fair, booth }]
  return all.length === 0 ? bare : { ...bare, atFairs: all }
}
