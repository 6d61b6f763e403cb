import { addDays } from '#shared/kernel/civil-date.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { WakeIntake } from '../domain/ports.ts'
import { fileDays, isUnderWay, type Roster, type RosterCourse, stageOf } from '../domain/roster.ts'
import { createRosters, putRoster } from '../store/rosters.ts'

type ClockDeps = Deps & { readonly wakeIntake: WakeIntake }

/** Lists looked after in a turn; the rest follows in the next. */
const mostAtOnce = 100

/** Without a sign of life for so long, a list's work is taken to have been killed. */
const silence = 60_000

/**
 * Looks after lists that are not at their end: wakes intake where work was killed, ends what nobody chose about before its file goes, and
 * takes leave of what is done.
 */
export function keepRosters(deps: ClockDeps): () => Promise<{ readonly woken: number; readonly settled: number }> {
  return async () => {
    const rosters = createRosters(deps.dynamo)
    const { items } = await rosters.open({ limit: mostAtOnce })
    let [woken, settled] = [0, 0]
    for (const { id } of items) {
      const course = await rosters.course(id)
      if (course === undefined) continue
      if (stageOf(course) === 'checked') {
        if (isOver(deps, course.roster)) await expire(deps, course.roster)
      } else if (isUnderWay(course)) {
        if (!isSilent(deps, course)) continue
        await deps.wakeIntake(id)
        woken += 1
      } else {
        // Whatever is left of its files goes, also where intake was killed before that.
        await deps.wakeIntake(id)
        await deps.dynamo.transact([putRoster({ ...course.roster, rev: course.roster.rev + 1, open: false })])
        settled += 1
      }
    }
    return { woken, settled }
  }
}

function isOver({ clock }: ClockDeps, { uploadedAt }: Roster): boolean {
  return `${addDays(uploadedAt.slice(0, 10), fileDays)}${uploadedAt.slice(10)}` <= clock.now()
}

async function expire(deps: ClockDeps, roster: Roster): Promise<void> {
  const cancelled: Roster = { ...roster, rev: roster.rev + 1, state: 'cancelled', chosenBy: 'system', chosenAt: deps.clock.now() }
  await deps.dynamo.transact([
    putRoster(cancelled),
    ledgerEntry(deps, { subject: roster.associationId, action: 'roster.cancelled', by: 'system', ids: [roster.id] }),
  ])
}

function isSilent({ clock }: ClockDeps, { roster, batches }: RosterCourse): boolean {
  const last = batches.at(-1)?.at ?? roster.chosenAt ?? roster.uploadedAt
  return Date.parse(clock.now()) - Date.parse(last) > silence
}
