import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Fair, type FairState, mostEvents } from './fair.ts'
import { phaseOf } from './phase.ts'

export type FairAction = 'edit' | 'recordPlans' | 'applyForPermit' | 'recordPermit' | 'announce' | 'move' | 'cancel'

const drafts = ['PLANNED', 'MATERIALS', 'PERMIT_PENDING', 'PERMITTED'] as const satisfies readonly FairState[]
const announced = ['ANNOUNCED', 'POSTPONED', 'RELOCATED'] as const satisfies readonly FairState[]

type Transition = {
  readonly from: readonly FairState[]
  /** States it may lead to; the use case says which. */
  readonly to: readonly FairState[]
  /** Until when by the clock: before the fair begins, before it ends, or whenever. */
  readonly until: 'begin' | 'end' | 'ever'
  /** What it is called in a refusal. */
  readonly name: string
  /** What to do when the state does not allow it. */
  readonly mend: string
}

/** Who is where may go where. CANCELLED leads nowhere; IN_SESSION and ENDED are the clock's. */
export const transitions = {
  edit: {
    from: [...drafts, ...announced],
    to: [...drafts, ...announced],
    until: 'end',
    name: '修改',
    mend: '可以复制为新的一场。',
  },
  recordPlans: {
    from: [...drafts, ...announced],
    to: [...drafts, ...announced],
    until: 'end',
    name: '登记方案',
    mend: '可以复制为新的一场。',
  },
  applyForPermit: {
    from: ['MATERIALS', 'PERMIT_PENDING'],
    to: ['PERMIT_PENDING'],
    until: 'begin',
    name: '登记许可申请',
    mend: '请先登记三个方案；已公布的招聘会在“改期或改址”里登记新的许可。',
  },
  recordPermit: {
    from: ['PERMIT_PENDING'],
    to: ['PERMITTED'],
    until: 'begin',
    name: '登记许可',
    mend: '请先登记许可申请。',
  },
  announce: {
    from: drafts,
    to: ['ANNOUNCED'],
    until: 'begin',
    name: '公布',
    mend: '已公布的招聘会可以改期、改址或取消。',
  },
  move: {
    from: announced,
    to: announced,
    until: 'begin',
    name: '改期或改址',
    mend: '还没有公布的招聘会请直接修改；已取消的不能恢复，可以复制为新的一场。',
  },
  cancel: {
    from: [...drafts, ...announced],
    to: ['CANCELLED'],
    until: 'begin',
    name: '取消',
    mend: '它已经取消，公告仍然可见。',
  },
} as const satisfies Record<FairAction, Transition>

export const stateNames = {
  PLANNED: '筹备中',
  MATERIALS: '材料已备',
  PERMIT_PENDING: '许可审批中',
  PERMITTED: '已获许可',
  ANNOUNCED: '已公布',
  POSTPONED: '已改期',
  RELOCATED: '已改址',
  CANCELLED: '已取消',
} as const satisfies Record<FairState, string>

export type LifecycleFailure = Failure<'wrong-state' | 'already-begun' | 'history-full'>

/** Whether the table and the clock allow an action. The last event is kept for the cancellation, which is always possible. */
export function allowed(action: FairAction, fair: Fair, now: string): Result<void, LifecycleFailure> {
  const transition: Transition = transitions[action]
  if (!transition.from.includes(fair.state)) {
    const detail = `招聘会现在是“${stateNames[fair.state]}”，不能${transition.name}。${transition.mend}`
    return fail({ kind: 'wrong-state', detail })
  }
  const phase = phaseOf(fair.content, now)
  if (transition.until !== 'ever' && (phase === 'ended' || (phase === 'in-session' && transition.until === 'begin'))) {
    const detail = `招聘会${phase === 'ended' ? '已经结束' : '已经开始'}，不能再${transition.name}。`
    return fail({ kind: 'already-begun', detail })
  }
  if (action !== 'cancel' && fair.history.length >= mostEvents - 1) return fail({ kind: 'history-full' })
  return ok()
}
