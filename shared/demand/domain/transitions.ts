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
  /** What it is called in a refusal. */
  readonly name: string
  /** What to do when the state does not allow it. */
  readonly mend: string
}

const ended = ['FILLED', 'CLOSED', 'EXPIRED'] as const satisfies readonly VacancyState[]
const copyInstead = '可以复制为新岗位后再发布。'

/** The life of a vacancy: who may do what, from which states. REMOVED leads nowhere; making one (created, imported) is no transition. */
export const transitions = {
  edited: {
    from: ['DRAFT', 'SUBMITTED', 'PUBLISHED'],
    to: ['DRAFT', 'SUBMITTED', 'PUBLISHED'],
    by: ['poster'],
    reason: 'optional',
    name: '修改',
    mend: copyInstead,
  },
  submitted: { from: ['DRAFT'], to: ['SUBMITTED'], by: ['poster'], reason: 'optional', name: '提交', mend: '只有草稿可以提交。' },
  withdrawn: {
    from: ['SUBMITTED'],
    to: ['DRAFT'],
    by: ['poster'],
    reason: 'optional',
    name: '撤回',
    mend: '只有审核中的岗位可以撤回；已发布的可以结束招聘。',
  },
  published: {
    from: ['SUBMITTED'],
    to: ['PUBLISHED'],
    by: ['reviewer', 'system'],
    reason: 'optional',
    name: '发布',
    mend: '只有审核中的岗位可以发布。',
  },
  returned: {
    from: ['SUBMITTED', 'PUBLISHED'],
    to: ['DRAFT'],
    by: ['reviewer'],
    reason: 'required',
    name: '退回',
    mend: '只有审核中或已发布的岗位可以退回。',
  },
  refreshed: {
    from: ['PUBLISHED'],
    to: ['PUBLISHED'],
    by: ['poster'],
    reason: 'optional',
    name: '刷新',
    mend: '只有招聘中的岗位可以刷新。',
  },
  extended: { from: ['PUBLISHED'], to: ['PUBLISHED', 'SUBMITTED'], by: ['poster'], reason: 'optional', name: '延期', mend: copyInstead },
  /** Expiry can be undone by naming a new last day. */
  reopened: { from: ['EXPIRED'], to: ['PUBLISHED', 'SUBMITTED'], by: ['poster'], reason: 'optional', name: '重新开放', mend: copyInstead },
  filled: {
    from: ['PUBLISHED', 'EXPIRED'],
    to: ['FILLED'],
    by: ['poster', 'employer'],
    reason: 'optional',
    name: '登记招满',
    mend: '只有招聘中或刚到期的岗位可以登记招满。',
  },
  closed: {
    from: ['DRAFT', 'SUBMITTED', 'PUBLISHED'],
    to: ['CLOSED'],
    by: ['poster', 'employer'],
    reason: 'required',
    name: '结束招聘',
    mend: '它已经结束。',
  },
  expired: { from: ['PUBLISHED'], to: ['EXPIRED'], by: ['system'], reason: 'optional', name: '到期', mend: '它不在招聘中。' },
  removed: {
    from: ['DRAFT', 'SUBMITTED', 'PUBLISHED', ...ended],
    to: ['REMOVED'],
    by: ['reviewer'],
    reason: 'required',
    name: '下架',
    mend: '它已经下架。',
  },
} as const satisfies Readonly<Record<Exclude<VacancyAction, 'created' | 'imported'>, Transition>>

export type TransitionName = keyof typeof transitions
export const transitionNames = Object.keys(transitions) as readonly TransitionName[]

export const stateNames = {
  DRAFT: '草稿',
  SUBMITTED: '审核中',
  PUBLISHED: '招聘中',
  FILLED: '已招满',
  CLOSED: '已结束',
  EXPIRED: '已到期',
  REMOVED: '已下架',
} as const satisfies Readonly<Record<VacancyState, string>>

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
    return fail({ kind: 'wrong-state', detail: `岗位现在是“${stateNames[vacancy.state]}”，不能${row.name}。${row.mend}` })
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

/** Refreshing, extending and publishing say that the ad is current; an edit does not. */
function times(vacancy: Vacancy, action: TransitionName, target: VacancyState, at: string): Partial<Vacancy> {
  if (target === 'SUBMITTED' && vacancy.state !== 'SUBMITTED') return { submittedAt: at }
  if (target !== 'PUBLISHED' || action === 'edited') return {}
  return { publishedAt: vacancy.publishedAt ?? at, refreshedAt: at }
}

function remembered(history: readonly VacancyEvent[], event: VacancyEvent): VacancyEvent[] {
  const [first, ...rest] = [...history, event]
  return first === undefined ? [] : [first, ...rest.slice(-(mostEvents - 1))]
}
