import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure, ProblemDetail } from '#shared/platform/http/problem.ts'
import { differences, fieldNames } from './differences.ts'
import { type Fair, type FairChange, type FairContent, isPublished } from './fair.ts'
import { isMassEvent } from './police.ts'
import { missingForAnnouncing } from './readiness.ts'
import { resting, statutes } from './statutes.ts'

export type EditFailure = Failure<'move-instead' | 'incomplete'>

export type Edited = {
  readonly fair: Fair
  readonly change: FairChange
  /** The permit or its application no longer fits and was taken off. */
  readonly permitVoid: boolean
}

/**
 * The fair with new content; undefined when nothing differs. Drafts may change in everything; what a permit was asked or given for
 * (time, place, larger scale) may not, so the permit falls with it. What is published changes in details only: time, place and a
 * larger scale have their own way, with a reason and the police's word.
 */
export function edited(fair: Fair, content: FairContent, now: string): Result<Edited | undefined, EditFailure> {
  const change = differences(fair.content, content) ?? (sameContent(fair.content, content) ? undefined : {})
  if (change === undefined) return ok(undefined)
  if (isPublished(fair)) return editedInPublic(fair, content, change, now)
  const permitVoid = (fair.application !== undefined || fair.permit !== undefined) && outgrows(fair.content, content)
  const { application, permit, ...rest } = fair
  return ok({
    change,
    permitVoid,
    fair: permitVoid ? { ...rest, content, state: 'MATERIALS' } : { ...fair, content },
  })
}

function editedInPublic(fair: Fair, content: FairContent, change: FairChange, now: string): Result<Edited, EditFailure> {
  const larger = change.scale !== undefined && change.scale.to > change.scale.from && isMassEvent(content, now)
  const moves: readonly (readonly [boolean, keyof FairContent])[] = [
    [fair.content.startsAt !== content.startsAt, 'startsAt'],
    [fair.content.endsAt !== content.endsAt, 'endsAt'],
    [!sameContent(hoursOf(fair.content), hoursOf(content)), 'days'],
    [change.mode !== undefined, 'mode'],
    [change.place !== undefined, 'venue'],
    [change.details?.includes('moreVenues') === true, 'moreVenues'],
    [change.online !== undefined, 'online'],
    [larger, 'expectedAttendance'],
  ]
  const errors: readonly ProblemDetail[] = moves
    .filter(([does]) => does)
    .map(([, key]) => ({
      pointer: `/content/${key}`,
      code: 'move-instead',
      detail: resting(texts.moveInstead(fieldNames[key]), statutes.massEventChange),
    }))
  if (errors.length > 0) return fail({ kind: 'move-instead', errors })
  const missing = missingForAnnouncing({ ...fair, content }, { parkVerified: true, now }).filter((finding) => finding.code === 'missing')
  if (missing.length > 0) return fail({ kind: 'incomplete', errors: missing })
  return ok({ fair: { ...fair, content }, change, permitVoid: false })
}

/** Whether the new content is not what the permit was asked for. */
function outgrows(before: FairContent, after: FairContent): boolean {
  return (
    before.startsAt !== after.startsAt ||
    before.endsAt !== after.endsAt ||
    !sameContent(hoursOf(before), hoursOf(after)) ||
    !sameContent([before.venue, before.moreVenues], [after.venue, after.moreVenues]) ||
    (after.expectedAttendance ?? 0) > (before.expectedAttendance ?? 0)
  )
}

function hoursOf({ days }: FairContent): readonly (readonly [string, string])[] {
  return days.map(({ startsAt, endsAt }) => [startsAt, endsAt])
}

/** Contents come out of one schema, so their keys have one order. */
function sameContent(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

const texts = bilingual(
  { moveInstead: (field: string) => `${field}已经公布，请用“改期或改址”变更并写明原因` },
  { moveInstead: (field) => `${field}: this has been announced; use “Change time or place” and give the reason` },
)
