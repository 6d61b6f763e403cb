import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair } from '../domain/fair.ts'
import { Outcome, type PostOutcome, postOutcomes, type RecordOutcome, wentDown } from '../domain/outcome.ts'
import { contradictionsIn, wrongDays } from '../domain/outcome-contradictions.ts'
import { putOutcome } from '../store/outcomes.ts'
import { countAttendance } from './read-door.ts'
import { ownOutcome } from './read-outcome.ts'

export type OutcomeFailure =
  | Failure<
      | 'not-found'
      | 'not-over'
      | 'not-attended'
      | 'unknown-post'
      | 'date-wrong'
      | 'contradiction'
      | 'reason-needed'
      | 'nothing-changed'
      | 'archived'
      | 'revision-conflict'
    >
  | CommitFailure

/**
 * 招聘成效: an exhibitor that was there reports, post by post, whom it received, intents, signings, and who began to work since. Figures
 * that contradict each other are named first and kept only when they are confirmed; figures that go down want a reason; every version stays.
 */
export function recordOutcome(
  deps: Deps,
): (
  command: RecordOutcome & { readonly by: Member; readonly once: Once; readonly code: string },
) => Promise<Result<Outcome, OutcomeFailure>> {
  return async ({ by, once, code, ...command }) => {
    if (once.earlier !== undefined) return ok(Outcome.parse(once.earlier))
    const own = await ownOutcome(deps)({ by, code })
    if (!own.ok) return own
    const { fair, exhibitor, outcome: before } = own.value
    if ((before?.rev ?? 0) !== command.rev) return fail({ kind: 'revision-conflict' })
    const unknown = unknownPosts(command.posts, exhibitor.posts)
    if (unknown.length > 0) return fail({ kind: 'unknown-post', errors: unknown })
    const posts = postOutcomes(exhibitor.posts, command.posts)
    const judged = await judgedPosts(deps, { fair, posts, before, command })
    if (!judged.ok) return judged
    const at = deps.clock.now()
    const outcome: Outcome = {
      fairId: fair.id,
      organisation: { id: exhibitor.organisation.id, name: exhibitor.organisation.name },
      rev: command.rev + 1,
      posts: [...posts],
      confirmed: [...judged.value],
      ...(command.reason === undefined ? {} : { reason: command.reason }),
      at,
      by: by.kind === 'person' ? by.name : by.member.organisationName,
      firstAt: before?.firstAt ?? at,
    }
    const [now, version] = putOutcome(outcome)
    const changed = { kind: 'revision-conflict' } as const
    const entry = { subject: fair.id, action: before === undefined ? 'fair.outcome-reported' : 'fair.outcome-corrected', by }
    return commit<Outcome, typeof changed>(deps.dynamo, once, outcome, [
      { write: now, otherwise: changed },
      { write: version, otherwise: changed },
      { write: ledgerEntry(deps, { ...entry, ...(command.reason === undefined ? {} : { reason: command.reason }) }) },
    ])
  }
}

function unknownPosts(given: RecordOutcome['posts'], posts: readonly { readonly vacancyId: string }[]) {
  return given.flatMap(({ vacancyId }, index) =>
    posts.some((post) => post.vacancyId === vacancyId)
      ? []
      : [{ pointer: `/posts/${index}/vacancyId`, code: 'unknown-post', detail: vacancyId }],
  )
}

/** The codes of the contradictions that were confirmed, or what has to be mended or confirmed first. */
async function judgedPosts(
  deps: Deps,
  {
    fair,
    posts,
    before,
    command,
  }: {
    readonly fair: Fair
    readonly posts: readonly PostOutcome[]
    readonly before: Outcome | undefined
    readonly command: Pick<RecordOutcome, 'confirmed' | 'reason'>
  },
): Promise<Result<readonly string[], OutcomeFailure>> {
  const days = wrongDays(posts, { startsAt: fair.content.startsAt, today: civilDateOf(deps.clock.now()) })
  if (days.length > 0) return fail({ kind: 'date-wrong', errors: days })
  if (before !== undefined && JSON.stringify(before.posts) === JSON.stringify(posts)) return fail({ kind: 'nothing-changed' })
  if (before !== undefined && command.reason === undefined && wentDown(before.posts, posts)) return fail({ kind: 'reason-needed' })
  const { total } = await countAttendance(deps)(fair.id)
  const found = contradictionsIn(posts, { arrivals: total })
  if (found.length > 0 && !command.confirmed) return fail({ kind: 'contradiction', errors: found })
  return ok([...new Set(found.map(({ code }) => code))])
}
