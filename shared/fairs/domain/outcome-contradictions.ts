import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual, counted } from '#shared/kernel/language.ts'
import type { ProblemDetail } from '#shared/platform/http/problem.ts'
import { outcomeTotals, type PostOutcome, placedIn } from './outcome.ts'

/**
 * Figures that cannot all be true. They are told, and kept only when whoever gave them says that they are so. Pointers are into the command.
 */
export function contradictionsIn(posts: readonly PostOutcome[], { arrivals }: { readonly arrivals: number }): readonly ProblemDetail[] {
  const each = posts.flatMap((post, index) => ofPost(post).map(({ field, ...rest }) => ({ pointer: `/posts/${index}/${field}`, ...rest })))
  const { received, intents, signings } = outcomeTotals(posts)
  if (arrivals === 0 && received + intents + signings > 0)
    return [...each, { pointer: '/posts', code: 'nobody-entered', detail: texts.nobodyEntered }]
  return each
}

type Finding = { readonly field: string; readonly code: string; readonly detail: string }

function ofPost(post: PostOutcome): readonly Finding[] {
  const { received, intents, signings, headcount } = post
  const placed = placedIn(post)
  return [
    ...(intents > received
      ? [{ field: 'intents', code: 'more-intents-than-received', detail: texts.intents(post.title, intents, received) }]
      : []),
    ...(signings > received
      ? [{ field: 'signings', code: 'more-signings-than-received', detail: texts.signings(post.title, signings, received) }]
      : []),
    ...(signings > headcount
      ? [{ field: 'signings', code: 'more-signings-than-wanted', detail: texts.wanted(post.title, signings, headcount) }]
      : []),
    ...(placed > Math.max(intents, signings)
      ? [
          {
            field: 'placements',
            code: 'more-placements-than-agreed',
            detail: texts.placements(post.title, placed, Math.max(intents, signings)),
          },
        ]
      : []),
  ]
}

/** Days on which nobody can have begun to work: before the fair, or still to come. These are refused. */
export function wrongDays(
  posts: readonly PostOutcome[],
  { startsAt, today }: { readonly startsAt: string; readonly today: CivilDate },
): readonly ProblemDetail[] {
  const first = civilDateOf(startsAt)
  return posts.flatMap(({ placements }, index) =>
    placements.flatMap(({ date }, day) => {
      if (date >= first && date <= today) return []
      const detail = date < first ? texts.before(date, first) : texts.future(date)
      return [{ pointer: `/posts/${index}/placements/${day}/date`, code: 'date-wrong', detail }]
    }),
  )
}

const texts = bilingual(
  {
    intents: (title: string, intents: number, received: number) =>
      `“${title}”：达成意向 ${intents} 人次，多于接待的 ${received} 人次。有意向的人也是接待过的，请核对两个数`,
    signings: (title: string, signings: number, received: number) =>
      `“${title}”：现场签约 ${signings} 人，多于接待的 ${received} 人次，请核对两个数`,
    wanted: (title: string, signings: number, headcount: number) =>
      `“${title}”：现场签约 ${signings} 人，多于招聘人数 ${headcount} 人，请核对`,
    placements: (title: string, placed: number, agreed: number) =>
      `“${title}”：到岗 ${placed} 人，多于达成意向和签约的 ${agreed} 人，请核对；会后才谈成的，请把意向或签约补上`,
    nobodyEntered: '入场处没有记到任何人进场，却填了接待、意向或签约，请核对，或告诉产业园补记进场人数',
    before: (date: CivilDate, first: CivilDate) => `到岗日期 ${date} 早于招聘会（${first}）`,
    future: (date: CivilDate) => `到岗日期 ${date} 还没有到，到岗之后再填`,
  },
  {
    intents: (title, intents, received) =>
      `“${title}”: ${counted(intents, 'intent', 'intents')}, more than the ${received} received. Whoever stated an intent was received, too; please check both`,
    signings: (title, signings, received) =>
      `“${title}”: ${counted(signings, 'signing', 'signings')}, more than the ${received} received; please check both`,
    wanted: (title, signings, headcount) =>
      `“${title}”: ${counted(signings, 'signing', 'signings')}, more than the ${headcount} wanted; please check`,
    placements: (title, placed, agreed) =>
      `“${title}”: ${counted(placed, 'person', 'people')} began to work, more than the ${agreed} who stated an intent or signed; please check, and add intents or signings that came later`,
    nobodyEntered:
      'The door counted nobody, yet people were received, stated an intent or signed; please check, or ask the park to add those who came in',
    before: (date, first) => `The day ${date} is before the fair (${first})`,
    future: (date) => `The day ${date} is still to come; report people once they have begun to work`,
  },
)
