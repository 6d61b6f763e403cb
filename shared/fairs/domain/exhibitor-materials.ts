import { holdsOn } from '#shared/accounts/domain/licence.ts'
import { isActive, type Organisation } from '#shared/accounts/domain/organisation.ts'
import { isOpen, type Vacancy } from '#shared/demand/domain/vacancy.ts'
import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure, ProblemDetail } from '#shared/platform/http/problem.ts'
import type { ChosenPosts } from './booth-commands.ts'
import { type ExhibitorPost, postOf } from './exhibitor.ts'
import { resting, statutes } from './statutes.ts'

/** What was seen of an organisation's papers. */
export type SeenMaterials = { readonly verifiedOn?: CivilDate; readonly licence?: string; readonly dispatchLicence?: string }

/**
 * The check of an exhibitor's papers (人力资源市场暂行条例 28): verified by a person and not too long ago; an HR agency that charges has the
 * licence, or one for labour dispatch, also on the day of the fair. Each lack names what it rests on.
 */
export function materialsOf(
  organisation: Organisation,
  { now, startsAt }: { readonly now: string; readonly startsAt: string },
): Result<SeenMaterials, Failure<'materials-missing'>> {
  const { licence, dispatchLicence, kind, serviceClass } = organisation.content
  const fairDay = civilDateOf(startsAt)
  const agency = kind === 'agency' && serviceClass === 'commercial'
  const licensed = holdsOn(licence, fairDay) || holdsOn(dispatchLicence, fairDay)
  const runOut = licence?.validUntil ?? dispatchLicence?.validUntil
  const errors: readonly ProblemDetail[] = [
    ...(isActive(organisation, civilDateOf(now)) ? [] : [lack('/organisation', texts.notVerified, statutes.organising)]),
    ...(agency && !licensed
      ? [lack('/licence', runOut === undefined ? texts.noLicence : texts.licenceRunsOut(dayText(runOut)), statutes.agencyLicence)]
      : []),
  ]
  if (errors.length > 0) return fail({ kind: 'materials-missing', errors })
  const { verifiedOn } = organisation.verification
  return ok({
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
    ...(licence === undefined || !holdsOn(licence, fairDay) ? {} : { licence: licence.number }),
    ...(dispatchLicence === undefined || !holdsOn(dispatchLicence, fairDay) ? {} : { dispatchLicence: dispatchLicence.number }),
  })
}

function lack(pointer: string, text: string, statute: string): ProblemDetail {
  return { pointer, code: 'materials-missing', detail: resting(text, statute) }
}

/**
 * The chosen ads as posts: the organisation's own, open today (so they passed the review of what they say), not more people than the ad
 * was approved for. `vacancies` in the order of the choice.
 */
export function postsOf(
  chosen: ChosenPosts,
  vacancies: readonly (Vacancy | undefined)[],
  { organisationId, now, most }: { readonly organisationId: string; readonly now: string; readonly most: number },
): Result<ExhibitorPost[], Failure<'posts-wrong'>> {
  if (chosen.length > most) {
    const detail = texts.tooMany(most)
    return fail({ kind: 'posts-wrong', detail, errors: [{ pointer: '/posts', code: 'too-many', detail }] })
  }
  const posts: ExhibitorPost[] = []
  const errors: ProblemDetail[] = []
  for (const [index, { vacancyId, headcount }] of chosen.entries()) {
    const vacancy = vacancies[index]
    const twice = posts.some((post) => post.vacancyId === vacancyId)
    const found = vacancy?.postedBy.id === organisationId ? takenFrom(vacancy, { headcount, now, twice }) : notYours()
    if (found.ok) posts.push(found.value)
    else errors.push({ pointer: `/posts/${index}/${found.error.field}`, code: found.error.code, detail: found.error.detail })
  }
  return errors.length > 0 ? fail({ kind: 'posts-wrong', errors }) : ok(posts)
}

type Wrong = { readonly field: 'vacancyId' | 'headcount'; readonly code: string; readonly detail: string }

function notYours(): Result<never, Wrong> {
  return fail({ field: 'vacancyId', code: 'not-found', detail: texts.notYours })
}

function takenFrom(
  vacancy: Vacancy,
  { headcount, now, twice }: { readonly headcount: number | undefined; readonly now: string; readonly twice: boolean },
): Result<ExhibitorPost, Wrong> {
  const { title, headcount: approved = 1 } = vacancy.content
  const post = isOpen(vacancy, civilDateOf(now)) ? postOf(vacancy, headcount ?? approved) : undefined
  if (post === undefined) return fail({ field: 'vacancyId', code: 'not-open', detail: texts.notOpen(title) })
  if (post.headcount > approved) return fail({ field: 'headcount', code: 'too-many', detail: texts.moreThanApproved(title, approved) })
  return twice ? fail({ field: 'vacancyId', code: 'duplicate', detail: texts.twice(title) }) : ok(post)
}

const texts = bilingual(
  {
    notVerified: '本单位没有通过核验，或核验已满六个月，请先在“我的单位”完成核验',
    noLicence: '经营性人力资源服务机构参会须有人力资源服务许可证或劳务派遣经营许可证，请先在“我的单位”补上',
    licenceRunsOut: (day: string) => `许可证有效期到 ${day}，招聘会当天已过期，请先在“我的单位”更新`,
    tooMany: (most: number) => `一个展位最多带 ${most} 个岗位`,
    notYours: '没有这个岗位，请从本单位的在招岗位里选',
    notOpen: (title: string) => `“${title}”现在不在招聘中，请换一个，或先重新开放它`,
    moreThanApproved: (title: string, approved: number) => `“${title}”公布的招聘人数是 ${approved}，现场不能多于它；要增加请先修改岗位`,
    twice: (title: string) => `“${title}”选了两次`,
  },
  {
    notVerified: 'Your organisation is not verified, or was verified more than six months ago; complete this under “My organisation”',
    noLicence: 'A commercial HR agency needs its HR service licence or labour dispatch licence to exhibit; add it under “My organisation”',
    licenceRunsOut: (day) => `The licence ends on ${day}, before the fair; renew it under “My organisation”`,
    tooMany: (most) => `A booth takes at most ${most} vacancies`,
    notYours: 'There is no such vacancy; choose among your open ones',
    notOpen: (title) => `“${title}” is not open at present; choose another, or open it again first`,
    moreThanApproved: (title, approved) =>
      `“${title}” was published for ${approved}; it cannot be for more at the fair. To want more, edit the vacancy first`,
    twice: (title) => `“${title}” is chosen twice`,
  },
)
