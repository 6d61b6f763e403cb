import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { mostEvents, type Vacancy, type VacancyAction, type VacancyEvent, type VacancyState } from './vacancy.ts'

/** poster: the organisation that wrote the ad. employer: whose demand it is, when somebody else posted it. */
export type Actor = 'poster' | 'employer' | 'reviewer' | 'system'

type Transition = {
  readonly from: readonly VacancyState[]
  /** States it may lead to; the first unless the use case says which. */
  readonly to: readonly [VacancyState, ...VacancyState[]]
  readonly by: readonly Actor[]
  readonly reason: 'required' | 'optional'
}

const ended = ['FILLED', 'CLOSED', 'EXPIRED'] as const satisfies readonly VacancyState[]

/** The life of a vacancy: who may do what, from which states. REMOVED leads nowhere; making one (created, imported) is no transition. */
export const transitions = {
  edited: {
    from: ['DRAFT', 'SUBMITTED', 'PUBLISHED'],
    to: ['DRAFT', 'SUBMITTED', 'PUBLISHED'],
    by: ['poster'],
    reason: 'optional',
  },
  submitted: { from: ['DRAFT'], to: ['SUBMITTED'], by: ['poster'], reason: 'optional' },
  withdrawn: {
    from: ['SUBMITTED'],
    to: ['DRAFT'],
    by: ['poster'],
    reason: 'optional',
  },
  published: {
    from: ['SUBMITTED'],
    to: ['PUBLISHED'],
    by: ['reviewer', 'system'],
    reason: 'optional',
  },
  returned: {
    from: ['SUBMITTED', 'PUBLISHED', 'SUSPENDED'],
    to: ['DRAFT'],
    by: ['reviewer'],
    reason: 'required',
  },
  refreshed: {
    from: ['PUBLISHED'],
    to: ['PUBLISHED'],
    by: ['poster'],
    reason: 'optional',
  },
  extended: { from: ['PUBLISHED'], to: ['PUBLISHED', 'SUBMITTED'], by: ['poster'], reason: 'optional' },
  /** Expiry can be undone by naming a new last day. */
  reopened: { from: ['EXPIRED'], to: ['PUBLISHED', 'SUBMITTED'], by: ['poster'], reason: 'optional' },
  filled: {
    from: ['PUBLISHED', 'EXPIRED'],
    to: ['FILLED'],
    by: ['poster', 'employer'],
    reason: 'optional',
  },
  closed: {
    from: ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'SUSPENDED'],
    to: ['CLOSED'],
    by: ['poster', 'employer'],
    reason: 'required',
  },
  expired: { from: ['PUBLISHED', 'SUSPENDED'], to: ['EXPIRED'], by: ['system'], reason: 'optional' },
  removed: {
    from: ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'SUSPENDED', ...ended],
    to: ['REMOVED'],
    by: ['reviewer'],
    reason: 'required',
  },
  /** An organisation of the ad is suspended; when that ends the ad comes back, confirmed by nobody. */
  suspended: { from: ['PUBLISHED'], to: ['SUSPENDED'], by: ['system'], reason: 'required' },
  resumed: { from: ['SUSPENDED'], to: ['PUBLISHED'], by: ['system'], reason: 'required' },
} as const satisfies Readonly<Record<Exclude<VacancyAction, 'created' | 'imported'>, Transition>>

export type TransitionName = keyof typeof transitions
export const transitionNames = Object.keys(transitions) as readonly TransitionName[]

export const stateNames: Readonly<Record<VacancyState, string>> = bilingual(
  {
    DRAFT: '草稿',
    SUBMITTED: '审核中',
    PUBLISHED: '招聘中',
    SUSPENDED: '暂停展示',
    FILLED: '已招满',
    CLOSED: '已结束',
    EXPIRED: '已到期',
    REMOVED: '已下架',
  },
  {
    DRAFT: 'Draft',
    SUBMITTED: 'Under review',
    PUBLISHED: 'Open',
    SUSPENDED: 'Suspended',
    FILLED: 'Filled',
    CLOSED: 'Closed',
    EXPIRED: 'Expired',
    REMOVED: 'Removed',
  },
)

export type Move = {
  readonly action: TransitionName
  readonly as: Actor
  readonly at: string
  /** The organisation that does it, or `system`. */
  readonly by: string
  readonly to?: VacancyState
  readonly reason?: string | undefined
  readonly rules?: string | undefined
}

export type WrongState = { readonly kind: 'wrong-state'; readonly detail: string }

/** What an actor may do with a vacancy in a state: the buttons of its page. */
export function allowedActions(state: VacancyState, as: Actor): readonly TransitionName[] {
  return transitionNames.filter((action) => {
    const { from, by }: Transition = transitions[action]
    return from.includes(state) && by.includes(as)
  })
}

/**
 * The vacancy after a move, with the event in its history; `rev` is the store's. Refused when the state does not allow it. An actor or a
 * target outside the table, or a missing reason, is a bug of the caller and throws.
 */
export function move(vacancy: Vacancy, { action, as, at, by, to, reason, rules }: Move): Result<Vacancy, WrongState> {
  const row: Transition = transitions[action]
  if (!row.by.includes(as)) throw new Error(`${as} may not do ${action}`)
  if (row.reason === 'required' && (reason === undefined || reason === '')) throw new Error(`${action} needs a reason`)
  if (!row.from.includes(vacancy.state)) {
    return fail({ kind: 'wrong-state', detail: texts.wrongState(stateNames[vacancy.state], texts.refused[action]) })
  }
  const target = to ?? (action === 'edited' ? vacancy.state : row.to[0])
  if (!row.to.includes(target)) throw new Error(`${action} does not lead to ${target}`)
  const event: VacancyEvent = {
    at,
    by,
    action,
    to: target,
    ...(reason === undefined || reason === '' ? {} : { reason }),
    ...(rules === undefined ? {} : { rules }),
  }
  return ok({
    ...vacancy,
    state: target,
    updatedAt: at,
    ...times(vacancy, action, target, at),
    history: remembered(vacancy.history, event),
  })
}

/** Refreshing, extending and publishing say that the ad is current; an edit or the end of a suspension does not. */
function times(vacancy: Vacancy, action: TransitionName, target: VacancyState, at: string): Partial<Vacancy> {
  if (target === 'SUBMITTED' && vacancy.state !== 'SUBMITTED') return { submittedAt: at }
  if (target !== 'PUBLISHED' || action === 'edited' || action === 'resumed') return {}
  return { publishedAt: vacancy.publishedAt ?? at, refreshedAt: at }
}

function remembered(history: readonly VacancyEvent[], event: VacancyEvent): VacancyEvent[] {
  const [first, ...rest] = [...history, event]
  return first === undefined ? [] : [first, ...rest.slice(-(mostEvents - 1))]
}

type Refused = { readonly name: string; readonly mend: string }

const texts = bilingual(
  {
    /** What each is called in a refusal, and what to do when the state does not allow it. */
    refused: {
      edited: { name: '修改', mend: '可以复制为新岗位后再发布。' },
      submitted: { name: '提交', mend: '只有草稿可以提交。' },
      withdrawn: { name: '撤回', mend: '只有审核中的岗位可以撤回；已发布的可以结束招聘。' },
      published: { name: '发布', mend: '只有审核中的岗位可以发布。' },
      returned: { name: '退回', mend: '只有审核中或已发布的岗位可以退回。' },
      refreshed: { name: '刷新', mend: '只有招聘中的岗位可以刷新。' },
      extended: { name: '延期', mend: '可以复制为新岗位后再发布。' },
      reopened: { name: '重新开放', mend: '可以复制为新岗位后再发布。' },
      filled: { name: '登记招满', mend: '只有招聘中或刚到期的岗位可以登记招满。' },
      closed: { name: '结束招聘', mend: '它已经结束。' },
      expired: { name: '到期', mend: '它不在招聘中。' },
      removed: { name: '下架', mend: '它已经下架。' },
      suspended: { name: '暂停展示', mend: '它不在招聘中。' },
      resumed: { name: '恢复展示', mend: '它没有被暂停。' },
    } satisfies Record<TransitionName, Refused>,
    wrongState: (state: string, { name, mend }: Refused) => `岗位现在是“${state}”，不能${name}。${mend}`,
  },
  {
    refused: {
      edited: { name: 'edit', mend: 'You can copy it as a new vacancy and publish that.' },
      submitted: { name: 'submit', mend: 'Only a draft can be submitted.' },
      withdrawn: { name: 'withdraw', mend: 'Only a vacancy under review can be withdrawn; a published one can be closed.' },
      published: { name: 'publish', mend: 'Only a vacancy under review can be published.' },
      returned: { name: 'return', mend: 'Only a vacancy under review or published can be returned.' },
      refreshed: { name: 'refresh', mend: 'Only an open vacancy can be refreshed.' },
      extended: { name: 'extend', mend: 'You can copy it as a new vacancy and publish that.' },
      reopened: { name: 'reopen', mend: 'You can copy it as a new vacancy and publish that.' },
      filled: { name: 'mark as filled', mend: 'Only a vacancy that is open or has just expired can be marked as filled.' },
      closed: { name: 'close', mend: 'It has ended already.' },
      expired: { name: 'let expire', mend: 'It is not open.' },
      removed: { name: 'remove', mend: 'It has been taken down already.' },
      suspended: { name: 'suspend', mend: 'It is not open.' },
      resumed: { name: 'resume', mend: 'It is not suspended.' },
    },
    wrongState: (state, { name, mend }) => `The state of this vacancy is now “${state}”, so you cannot ${name} it. ${mend}`,
  },
)
