import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'

/** What an agency may do for the employer. */
export const mandateScopes = bilingual(
  { post: '代为发布岗位', search: '代为查找人才' },
  { post: 'Post vacancies on the employer’s behalf', search: 'Search for skilled workers on the employer’s behalf' },
)
export type MandateScope = keyof typeof mandateScopes
export const mandateScopeKeys = Object.keys(mandateScopes) as [MandateScope, ...MandateScope[]]

/** What both sides agree on. A mandate ends by itself; the longest is two years. */
export const MandateTerms = z.strictObject({
  scope: z
    .array(z.enum(mandateScopeKeys, { error: () => texts.scope }))
    .min(1, { error: () => texts.noScope })
    .max(2)
    .transform((scope) => mandateScopeKeys.filter((key) => scope.includes(key))),
  /** Which posts, in words. */
  posts: line(200),
  from: CivilDate,
  to: CivilDate,
  /** What proves it: number and date of the written mandate (人力资源市场暂行条例 26: 委托证明). */
  proof: paragraphs(1000, 5),
})
export type MandateTerms = z.infer<typeof MandateTerms>

export const mandateStates = ['PROPOSED', 'ACTIVE', 'DECLINED', 'WITHDRAWN'] as const
export type MandateState = (typeof mandateStates)[number]

const Party = z.object({ id: idOf('organisation'), name: z.string() })

/** An agency's power to act for an employer. Whether it has run out is told by its dates when it is read. */
export const Mandate = z.object({
  id: idOf('mandate'),
  rev: z.int().min(1),
  state: z.enum(mandateStates),
  agency: Party,
  employer: Party,
  proposedBy: z.enum(['agency', 'employer']),
  ...MandateTerms.shape,
  scope: z.array(z.enum(mandateScopeKeys)),
  history: z
    .array(
      z.object({
        at: z.iso.datetime(),
        by: z.enum(['agency', 'employer']),
        action: z.enum(['proposed', 'accepted', 'declined', 'withdrawn']),
        reason: z.string().optional(),
      }),
    )
    .max(20),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Mandate = z.infer<typeof Mandate>
export type MandateSide = Mandate['proposedBy']

/** Whether the agency may act under it today, for this matter. */
export function mandateHolds(mandate: Pick<Mandate, 'state' | 'scope' | 'from' | 'to'>, today: CivilDate, scope: MandateScope): boolean {
  return mandate.state === 'ACTIVE' && mandate.scope.includes(scope) && mandate.from <= today && today <= mandate.to
}

export const mandateStateNames: Readonly<Record<MandateState | 'EXPIRED' | 'FUTURE', string>> = bilingual(
  {
    PROPOSED: '等待用人单位确认',
    ACTIVE: '有效',
    DECLINED: '未同意',
    WITHDRAWN: '已撤回',
    EXPIRED: '已到期',
    FUTURE: '尚未生效',
  },
  {
    PROPOSED: 'Waiting for the employer',
    ACTIVE: 'In force',
    DECLINED: 'Declined',
    WITHDRAWN: 'Withdrawn',
    EXPIRED: 'Run out',
    FUTURE: 'Not yet in force',
  },
)

/** The state as a reader sees it today. */
export function mandateStateOn(
  { state, from, to }: Pick<Mandate, 'state' | 'from' | 'to'>,
  today: CivilDate,
): keyof typeof mandateStateNames {
  if (state !== 'ACTIVE' && state !== 'PROPOSED') return state
  if (to < today) return 'EXPIRED'
  return state === 'ACTIVE' && today < from ? 'FUTURE' : state
}

/** On which side of a mandate an organisation stands; undefined when on neither: to it the mandate does not exist. */
export function sideOf(mandate: Pick<Mandate, 'agency' | 'employer'>, organisationId: string): MandateSide | undefined {
  if (mandate.employer.id === organisationId) return 'employer'
  return mandate.agency.id === organisationId ? 'agency' : undefined
}

const texts = bilingual(
  { scope: '委托事项只能是 post 代为发布岗位、search 代为查找人才', noScope: '请至少选一项委托事项' },
  {
    scope: 'A mandate can only be to post vacancies (post) or to search for skilled workers (search)',
    noScope: 'Please choose at least one',
  },
)
