import { civilDateOf, daysBetween } from '#shared/kernel/civil-date.ts'
import { bilingual, counted } from '#shared/kernel/language.ts'
import type { ProblemDetail } from '#shared/platform/http/problem.ts'
import { fieldNames } from './differences.ts'
import { type Fair, type FairContent, type PlanKey, planKeys } from './fair.ts'
import type { FairMode } from './fair-details.ts'
import { parametersOn } from './parameters.ts'
import { isMassEvent } from './police.ts'
import { resting, statutes } from './statutes.ts'

export const planNames: Readonly<Record<PlanKey, string>> = bilingual(
  { implementation: '组织实施办法', emergency: '应急预案', security: '安全保卫工作方案' },
  { implementation: 'Implementation plan', emergency: 'Emergency plan', security: 'Security plan' },
)

/**
 * What stands between a fair and its announcement: one finding each, with the article it rests on; empty when it may be announced.
 * Article 28 also wants every exhibitor and its posts verified. Exhibitors come with booths, after the announcement, and are verified
 * when they claim one: until a context of booths exists there are none to count here.
 */
export function missingForAnnouncing(
  fair: Fair,
  { parkVerified, now }: { readonly parkVerified: boolean; readonly now: string },
): readonly ProblemDetail[] {
  return [
    ...(parkVerified ? [] : [finding('/park', 'park-not-verified', texts.parkNotVerified, statutes.licence)]),
    ...announcement(fair.content),
    ...planKeys
      .filter((key) => fair.plans[key] === undefined)
      .map((key) => finding(`/plans/${key}`, 'plan-missing', texts.planMissing(planNames[key]), statutes.organising)),
    ...permit(fair, now),
    ...time(fair, now),
  ]
}

/** What an announcement cannot do without, by where the fair is held. */
const mustTell = {
  onsite: ['venue', 'booths', 'expectedAttendance', 'howToTakePart', 'enquiryPhone'],
  hybrid: ['venue', 'online', 'booths', 'expectedAttendance', 'howToTakePart', 'enquiryPhone'],
  online: ['online', 'howToTakePart', 'enquiryPhone'],
} as const satisfies Readonly<Record<FairMode, readonly (keyof FairContent)[]>>

function announcement(content: FairContent): readonly ProblemDetail[] {
  const keys: readonly (keyof FairContent)[] = [...mustTell[content.mode], ...(content.parkAs === 'organiser' ? (['hosts'] as const) : [])]
  return keys
    .filter((key) => content[key] === undefined || content[key] === '' || (Array.isArray(content[key]) && content[key].length === 0))
    .map((key) => finding(`/content/${key}`, 'missing', texts.untold(fieldNames[key]), statutes.organising))
}

function permit({ content, permit: granted }: Fair, now: string): readonly ProblemDetail[] {
  if (granted !== undefined || !isMassEvent(content, now)) return []
  const { permitAttendance, cityPermitAttendance } = parametersOn(civilDateOf(now))
  const expected = content.expectedAttendance ?? 0
  const authority = expected >= cityPermitAttendance ? texts.cityPolice : texts.countyPolice
  return [finding('/permit', 'permit-missing', texts.permitMissing(expected, permitAttendance, authority), statutes.massEventAuthority)]
}

function time({ content }: Fair, now: string): readonly ProblemDetail[] {
  if (now >= content.startsAt) return [finding('/content/startsAt', 'in-the-past', texts.past, statutes.organising)]
  const { announceLeadDays, basis } = parametersOn(civilDateOf(now))
  const days = daysBetween(civilDateOf(now), civilDateOf(content.startsAt))
  if (days >= announceLeadDays) return []
  return [finding('/content/startsAt', 'too-late', texts.tooLate(days, announceLeadDays), basis.announceLeadDays)]
}

function finding(pointer: string, code: string, text: string, statute: string): ProblemDetail {
  return { pointer, code, detail: resting(text, statute) }
}

const texts = bilingual(
  {
    parkNotVerified: '主办的产业园还没有通过核验，不能公布招聘会',
    planMissing: (plan: string) => `还没有登记${plan}`,
    untold: (field: string) => `还没有填写${field}`,
    cityPolice: '市公安局',
    countyPolice: '县级公安机关',
    permitMissing: (expected: number, threshold: number, authority: string) =>
      `预计 ${expected} 人，达到 ${threshold} 人的大型群众性活动须先取得${authority}的安全许可`,
    past: '开始时间已经过去，请改到以后',
    tooLate: (days: number, least: number) => `距开始还有 ${days} 天，至少要提前 ${least} 天公布`,
  },
  {
    parkNotVerified: 'The park has not been verified yet, so it cannot announce fairs',
    planMissing: (plan) => `${plan}: not recorded yet`,
    untold: (field) => `${field}: not filled in yet`,
    cityPolice: 'the city’s police',
    countyPolice: 'the county-level police',
    permitMissing: (expected, threshold, authority) =>
      `You expect ${counted(expected, 'person', 'people')}; an event of ${threshold.toLocaleString('en')} or more needs a safety permit from ${authority} first`,
    past: 'The start has passed; choose a later one',
    tooLate: (days, least) =>
      `The fair begins in ${counted(days, 'day', 'days')}; it has to be announced at least ${counted(least, 'day', 'days')} before`,
  },
)
