import { civilDateOf, daysBetween } from '#shared/kernel/civil-date.ts'
import type { ProblemDetail } from '#shared/platform/http/problem.ts'
import { type Fair, type FairContent, type PlanKey, planKeys } from './fair.ts'
import { parametersOn } from './parameters.ts'
import { statutes } from './statutes.ts'

export const planNames = {
  implementation: '组织实施办法',
  emergency: '应急预案',
  security: '安全保卫工作方案',
} as const satisfies Record<PlanKey, string>

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
    ...(parkVerified ? [] : [finding('/park', 'park-not-verified', '主办的产业园还没有通过核验，不能公布招聘会', statutes.licence)]),
    ...announcement(fair.content),
    ...planKeys
      .filter((key) => fair.plans[key] === undefined)
      .map((key) => finding(`/plans/${key}`, 'plan-missing', `还没有登记${planNames[key]}`, statutes.organising)),
    ...permit(fair, now),
    ...time(fair, now),
  ]
}

const mustTell = {
  venue: '地点',
  booths: '展位数',
  expectedAttendance: '预计人数',
  howToTakePart: '参加办法',
  enquiryPhone: '咨询电话',
} as const satisfies Partial<Record<keyof FairContent, string>>

function announcement(content: FairContent): readonly ProblemDetail[] {
  return (Object.keys(mustTell) as (keyof typeof mustTell)[])
    .filter((key) => content[key] === undefined || content[key] === '')
    .map((key) => finding(`/content/${key}`, 'missing', `还没有填写${mustTell[key]}`, statutes.organising))
}

function permit({ content, permit: granted }: Fair, now: string): readonly ProblemDetail[] {
  const { permitAttendance, cityPermitAttendance } = parametersOn(civilDateOf(now))
  const expected = content.expectedAttendance ?? 0
  if (expected < permitAttendance || granted !== undefined) return []
  const authority = expected >= cityPermitAttendance ? '市公安局' : '县级公安机关'
  const text = `预计 ${expected} 人，达到 ${permitAttendance} 人的大型群众性活动须先取得${authority}的安全许可`
  return [finding('/permit', 'permit-missing', text, statutes.massEventAuthority)]
}

function time({ content }: Fair, now: string): readonly ProblemDetail[] {
  if (now >= content.startsAt) return [finding('/content/startsAt', 'in-the-past', '开始时间已经过去，请改到以后', statutes.organising)]
  const { announceLeadDays, basis } = parametersOn(civilDateOf(now))
  const days = daysBetween(civilDateOf(now), civilDateOf(content.startsAt))
  if (days >= announceLeadDays) return []
  const text = `距开始还有 ${days} 天，至少要提前 ${announceLeadDays} 天公布`
  return [finding('/content/startsAt', 'too-late', text, basis.announceLeadDays)]
}

function finding(pointer: string, code: string, text: string, statute: string): ProblemDetail {
  return { pointer, code, detail: `${text}。依据：${statute}` }
}
