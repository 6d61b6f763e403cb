import { bilingual } from '#shared/kernel/language.ts'
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
}

/** Who is where may go where. CANCELLED leads nowhere; IN_SESSION and ENDED are the clock's. */
export const transitions = {
  edit: {
    from: [...drafts, ...announced],
    to: [...drafts, ...announced],
    until: 'end',
  },
  recordPlans: {
    from: [...drafts, ...announced],
    to: [...drafts, ...announced],
    until: 'end',
  },
  applyForPermit: {
    from: ['MATERIALS', 'PERMIT_PENDING'],
    to: ['PERMIT_PENDING'],
    until: 'begin',
  },
  recordPermit: {
    from: ['PERMIT_PENDING'],
    to: ['PERMITTED'],
    until: 'begin',
  },
  announce: {
    from: drafts,
    to: ['ANNOUNCED'],
    until: 'begin',
  },
  move: {
    from: announced,
    to: announced,
    until: 'begin',
  },
  cancel: {
    from: [...drafts, ...announced],
    to: ['CANCELLED'],
    until: 'begin',
  },
} as const satisfies Record<FairAction, Transition>

export const stateNames: Readonly<Record<FairState, string>> = bilingual(
  {
    PLANNED: '筹备中',
    MATERIALS: '材料已备',
    PERMIT_PENDING: '许可审批中',
    PERMITTED: '已获许可',
    ANNOUNCED: '已公布',
    POSTPONED: '已改期',
    RELOCATED: '已改址',
    CANCELLED: '已取消',
  },
  {
    PLANNED: 'In preparation',
    MATERIALS: 'Plans recorded',
    PERMIT_PENDING: 'Permit applied for',
    PERMITTED: 'Permit granted',
    ANNOUNCED: 'Announced',
    POSTPONED: 'New time',
    RELOCATED: 'New place',
    CANCELLED: 'Cancelled',
  },
)

export type LifecycleFailure = Failure<'wrong-state' | 'already-begun' | 'history-full'>

/** Whether the table and the clock allow an action. The last event is kept for the cancellation, which is always possible. */
export function allowed(action: FairAction, fair: Fair, now: string): Result<void, LifecycleFailure> {
  const transition: Transition = transitions[action]
  if (!transition.from.includes(fair.state)) {
    const { name, mend } = refusals[action]
    return fail({ kind: 'wrong-state', detail: texts.wrongState(stateNames[fair.state], name, mend) })
  }
  const phase = phaseOf(fair.content, now)
  if (transition.until !== 'ever' && (phase === 'ended' || (phase === 'in-session' && transition.until === 'begin'))) {
    const { name } = refusals[action]
    return fail({ kind: 'already-begun', detail: phase === 'ended' ? texts.over(name) : texts.begun(name) })
  }
  if (action !== 'cancel' && fair.history.length >= mostEvents - 1) return fail({ kind: 'history-full' })
  return ok()
}

type Refusal = {
  /** What cannot be done. */
  readonly name: string
  /** What to do when the state does not allow it. */
  readonly mend: string
}

const refusals: Readonly<Record<FairAction, Refusal>> = bilingual(
  {
    edit: { name: '修改', mend: '可以复制为新的一场。' },
    recordPlans: { name: '登记方案', mend: '可以复制为新的一场。' },
    applyForPermit: { name: '登记许可申请', mend: '请先登记三个方案；已公布的招聘会在“改期或改址”里登记新的许可。' },
    recordPermit: { name: '登记许可', mend: '请先登记许可申请。' },
    announce: { name: '公布', mend: '已公布的招聘会可以改期、改址或取消。' },
    move: { name: '改期或改址', mend: '还没有公布的招聘会请直接修改；已取消的不能恢复，可以复制为新的一场。' },
    cancel: { name: '取消', mend: '它已经取消，公告仍然可见。' },
  },
  {
    edit: { name: 'edit it', mend: 'You can copy it as a new fair.' },
    recordPlans: { name: 'record plans', mend: 'You can copy it as a new fair.' },
    applyForPermit: {
      name: 'record an application for a permit',
      mend: 'Record the three plans first; for an announced fair, record the new permit under “Change time or place”.',
    },
    recordPermit: { name: 'record a permit', mend: 'Record the application for it first.' },
    announce: { name: 'announce it', mend: 'An announced fair can be moved or cancelled.' },
    move: {
      name: 'change its time or place',
      mend: 'Edit a fair that has not been announced; a cancelled one does not come back, but you can copy it as a new fair.',
    },
    cancel: { name: 'cancel it', mend: 'It has been cancelled; its announcement stays visible.' },
  },
)

const texts = bilingual(
  {
    wrongState: (state: string, name: string, mend: string) => `招聘会现在是“${state}”，不能${name}。${mend}`,
    over: (name: string) => `招聘会已经结束，不能再${name}。`,
    begun: (name: string) => `招聘会已经开始，不能再${name}。`,
  },
  {
    wrongState: (state, name, mend) => `The fair is now “${state}”: you cannot ${name}. ${mend}`,
    over: (name) => `The fair is over: you can no longer ${name}.`,
    begun: (name) => `The fair has begun: you can no longer ${name}.`,
  },
)
