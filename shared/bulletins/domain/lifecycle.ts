import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Bulletin, type BulletinState, isPublished, mostVersions, type Stage } from './bulletin.ts'

/** What people do with an issue. Counting, freezing and compiling are the clock's. */
export type BulletinDeed = 'recompile' | 'handIn' | 'return' | 'throwBack' | 'publish' | 'correct' | 'abandon' | 'withdraw'

type Rule = {
  /** Stages of the version in preparation that allow it; `none`: there is none. Absent: whatever is in preparation. */
  readonly stages?: readonly (Stage | 'none')[]
  /** Whether the public has to know the issue already. */
  readonly published?: boolean
  /** States in which it is not possible although the rest fits. */
  readonly not?: readonly BulletinState[]
}

/** Who is where may do what. What was published can be corrected and withdrawn; nothing takes it out of the record. */
export const deeds = {
  recompile: { stages: ['COMPILED'] },
  handIn: { stages: ['COMPILED'] },
  return: { stages: ['REVIEWED'] },
  throwBack: { stages: ['COMPILED', 'REVIEWED'] },
  publish: { stages: ['REVIEWED'] },
  correct: { stages: ['none'], published: true },
  abandon: { stages: ['COLLECTING', 'FROZEN', 'COMPILED', 'REVIEWED'], published: true },
  withdraw: { published: true, not: ['WITHDRAWN'] },
} as const satisfies Record<BulletinDeed, Rule>

export const stateNames: Readonly<Record<BulletinState, string>> = bilingual(
  {
    COLLECTING: '采集中',
    FROZEN: '已冻结',
    COMPILED: '已编制',
    REVIEWED: '待发布',
    PUBLISHED: '已发布',
    CORRECTED: '已更正',
    WITHDRAWN: '已撤回',
  },
  {
    COLLECTING: 'Being counted',
    FROZEN: 'Frozen',
    COMPILED: 'Compiled',
    REVIEWED: 'Waiting to be published',
    PUBLISHED: 'Published',
    CORRECTED: 'Corrected',
    WITHDRAWN: 'Withdrawn',
  },
)

export type DeedFailure = Failure<'wrong-state' | 'too-many-versions'>

/** Whether an issue allows a deed now. */
export function allowed(deed: BulletinDeed, bulletin: Bulletin): Result<void, DeedFailure> {
  const { stages, published, not }: Rule = deeds[deed]
  const stage = bulletin.work?.stage ?? 'none'
  const fits =
    (stages === undefined || stages.includes(stage)) &&
    (published === undefined || published === isPublished(bulletin)) &&
    not?.includes(bulletin.state) !== true
  if (!fits) {
    const { name, mend } = refusals[deed]
    return fail({ kind: 'wrong-state', detail: texts.wrongState(standing(bulletin), name, mend) })
  }
  return deed === 'correct' && bulletin.versions.length >= mostVersions ? fail({ kind: 'too-many-versions' }) : ok()
}

/** The state in words; of a published issue also how far its correction is. */
export function standing({ state, work }: Pick<Bulletin, 'state' | 'work'>): string {
  return work === undefined || work.stage === state ? stateNames[state] : texts.correcting(stateNames[state], stateNames[work.stage])
}

/** The state that the versions, the withdrawal and the work in progress make. */
export function stateOf({ versions, withdrawn, work }: Pick<Bulletin, 'versions' | 'withdrawn' | 'work'>): BulletinState {
  if (versions.length === 0) {
    if (work === undefined) throw new Error('an issue without a version has to be in preparation')
    return work.stage
  }
  if (withdrawn !== undefined) return 'WITHDRAWN'
  return versions.length > 1 ? 'CORRECTED' : 'PUBLISHED'
}

type Refusal = { readonly name: string; readonly mend: string }

const refusals: Readonly<Record<BulletinDeed, Refusal>> = bilingual(
  {
    recompile: { name: '重新编制', mend: '编制完成、还没有提交发布时才可以。' },
    handIn: { name: '提交发布', mend: '编制完成后才可以提交。' },
    return: { name: '退回', mend: '只有待发布的可以退回。' },
    throwBack: { name: '退回重新采集', mend: '已发布的请用“更正”。' },
    publish: { name: '发布', mend: '先由一人核对并提交发布，再由另一人发布。' },
    correct: { name: '更正', mend: '只有已发布、且没有另一份更正在编的可以更正。' },
    abandon: { name: '放弃更正', mend: '没有在编的更正。' },
    withdraw: { name: '撤回', mend: '只有已发布的可以撤回；还没有发布的可以退回。' },
  },
  {
    recompile: { name: 'compile it again', mend: 'That is possible once it is compiled and before it is handed in.' },
    handIn: { name: 'hand it in for publication', mend: 'That is possible once it is compiled.' },
    return: { name: 'return it', mend: 'Only what waits to be published can be returned.' },
    throwBack: { name: 'send it back to be counted again', mend: 'What has been published is corrected instead.' },
    publish: { name: 'publish it', mend: 'One person checks it and hands it in, then another person publishes it.' },
    correct: { name: 'correct it', mend: 'Only what has been published, and has no other correction in preparation, can be corrected.' },
    abandon: { name: 'abandon its correction', mend: 'No correction is in preparation.' },
    withdraw: { name: 'withdraw it', mend: 'Only what has been published can be withdrawn; anything else can be returned.' },
  },
)

const texts = bilingual(
  {
    wrongState: (state: string, name: string, mend: string) => `这一期现在是“${state}”，不能${name}。${mend}`,
    correcting: (state: string, stage: string) => `${state}，更正${stage}`,
  },
  {
    wrongState: (state, name, mend) => `The state of this issue is now “${state}”, so you cannot ${name}. ${mend}`,
    correcting: (state, stage) => `${state}; correction: ${stage.toLowerCase()}`,
  },
)
