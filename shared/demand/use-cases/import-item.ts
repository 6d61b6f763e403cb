import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { changedFields, fields } from '../domain/fields.ts'
import { handedIn } from '../domain/hand-in.ts'
import { digestOf, type ImportReason, type ImportReceipt, type ImportRef } from '../domain/import.ts'
import { newVacancy } from '../domain/new-vacancy.ts'
import { prepared } from '../domain/prepared.ts'
import { reviewReasonNames } from '../domain/review.ts'
import { move, stateNames } from '../domain/transitions.ts'
import { stateOn, type Vacancy } from '../domain/vacancy.ts'
import { type Verdict, verdictOn } from '../domain/verdict.ts'
import { getImportRefs, putImportRef } from '../store/imports.ts'
import type { Poster } from '../store/posters.ts'
import { createVacancies } from '../store/vacancies.ts'
import type { PartiesOf } from './import-parties.ts'
import { asOfToday } from './own-vacancy.ts'
import type { Posting } from './poster.ts'
import type { ReadItem } from './read-import-item.ts'
import { reviewSteps } from './review-steps.ts'
import { reviseInSight } from './revise-in-sight.ts'
import { saveVacancy } from './save-vacancy.ts'
import { handIn } from './submit-vacancy.ts'
import type { SaveSteps } from './write-vacancy.ts'

/** What is the same for all items of a batch. */
export type Batch = { readonly by: Member; readonly poster: Poster | undefined; readonly parties: PartiesOf }

/** One item, with what was sent before under its reference and the vacancy that came of it. */
type Item = { readonly read: ReadItem; readonly ref?: ImportRef; readonly before?: Vacancy }

type Receipt = Omit<ImportReceipt, 'index' | 'externalRef'>

/**
 * One ad of a batch. New: published, held or refused by the rules that hold for a post by hand; what lacks a mandatory element is kept as a
 * held draft for feed accounts only, which cannot ask the employer. Known: unchanged, or changed as an edit would.
 */
export function importItem(deps: Deps, batch: Batch): (item: Item) => Promise<Receipt> {
  return async (item) => {
    const first = await attempt(deps, batch, item)
    if (first !== 'again') return first
    // Another batch wrote the same reference at the same moment: on what it left.
    const [ref] = await getImportRefs(deps.dynamo, batch.by.member.organisationId, [item.read.sent.externalRef])
    const before = ref === undefined ? undefined : await createVacancies(deps.dynamo).get(ref.vacancyId)
    const second = await attempt(deps, batch, {
      read: item.read,
      ...(ref === undefined ? {} : { ref }),
      ...(before === undefined ? {} : { before }),
    })
    return second === 'again' ? refusedWith([{ code: 'busy', detail: '这项内容正被其他操作占用，请稍后重新提交这一项' }]) : second
  }
}

async function attempt(deps: Deps, batch: Batch, { read, ref, before }: Item): Promise<Receipt | 'again'> {
  const today = civilDateOf(deps.clock.now())
  const digest = digestOf(read.sent)
  if (before !== undefined && ref?.digest === digest && !nowPublishable(before, batch, today)) return known(before, batch, today)
  const parties = await batch.parties(read.sent)
  if (!parties.ok) return refusedWith([parties.error])
  const firstPost = batch.poster?.approvedAt === undefined
  const published = before === undefined || before.state === 'SUBMITTED' ? undefined : before.content
  const verdict = verdictOn(read.content, { today, firstPost, published: before?.state === 'DRAFT' ? undefined : published })
  const held = verdict.kind === 'refused' && read.sent.source !== undefined && verdict.errors.every(({ code }) => canBeHeld(code))
  if (verdict.kind === 'refused' && !held) return refusedWith(verdict.errors)
  const id = before?.id ?? deps.ids.next('vacancy')
  const remember = {
    write: putImportRef(batch.by.member.organisationId, read.sent.externalRef, { vacancyId: id, digest }, ref),
    otherwise: busy,
  }
  const write = before === undefined ? create : change
  const done = await write(deps, { batch, read, posting: parties.value, verdict, id, before: before as Vacancy, steps: [remember] })
  if (!done.ok) {
    const raced = done.error.kind === 'busy' || done.error.kind === 'revision-conflict' || (await isOwnLike(deps, read, done.error))
    return raced ? 'again' : refusedWith(reasonsOf(done.error))
  }
  return receiptOf(done.value, before === undefined ? 'created' : 'updated', heldReasons(verdict))
}

const busy = { kind: 'busy' } as const

/** It waited because nobody knew its poster, and by now one of the poster's ads was approved: sending it again publishes it. */
function nowPublishable({ state, content }: Vacancy, { poster }: Batch, today: string): boolean {
  return state === 'SUBMITTED' && verdictOn(content, { today, firstPost: poster?.approvedAt === undefined }).kind === 'publish'
}

/** The same item of a batch that was sent twice at the same moment stands in its own way. */
async function isOwnLike(deps: Deps, { sent }: ReadItem, { kind, existing }: Failure): Promise<boolean> {
  if (kind !== 'duplicate' || existing === undefined) return false
  return (await createVacancies(deps.dynamo).get(existing))?.externalRef === sent.externalRef
}

/** What a re-poster cannot mend: the ad lacks something, or it has run out. Unlawful wordings are refused. */
function canBeHeld(code: string): boolean {
  return code.startsWith('missing-') || code === 'vague-pay' || code === 'validity-past'
}

type Write = {
  readonly batch: Batch
  readonly read: ReadItem
  readonly posting: Posting
  readonly verdict: Verdict
  readonly id: Vacancy['id']
  readonly before: Vacancy
  readonly steps: SaveSteps
}

async function create(deps: Deps, { batch, read, posting, verdict, id, steps }: Write): Promise<Result<Vacancy, Failure>> {
  const { steps: rests, ...parties } = posting
  const at = deps.clock.now()
  const by = batch.by.member.organisationId
  const { externalRef, source } = read.sent
  const draft = newVacancy({
    ...parties,
    ...(source === undefined ? {} : { source }),
    id,
    code: deps.ids.code(),
    externalRef,
    content: read.content,
    at,
    by,
    action: 'imported',
  })
  const after = verdict.kind === 'refused' ? ok(draft) : handedIn(draft, { verdict, at, by })
  if (!after.ok) return after
  const queue = verdict.kind === 'review' ? await reviewSteps(deps)(after.value, verdict.reasons) : []
  const imported = { action: 'vacancy.imported', by: batch.by }
  return saveVacancy(deps)({ after: after.value, once: always, entry: imported, steps: [...rests, ...queue, ...steps] })
}

async function change(deps: Deps, { batch, read, posting, verdict, before, steps }: Write): Promise<Result<Vacancy, Failure>> {
  const { by } = batch
  const content = prepared(read.content, before.content)
  const reason = changedFields(before.content, content)
    .map((field) => fields[field])
    .join('、')
  const { steps: _, ...parties } = posting
  const source = read.sent.source
  const now = { ...parties, ...(source === undefined ? {} : { source }) }
  if (before.state !== 'DRAFT') {
    if (verdict.kind === 'refused') return { ok: false, error: { kind: 'not-publishable', errors: verdict.errors } }
    return reviseInSight(deps)({ by, once: always, before: { ...(await asOfToday(deps, before)), ...now }, content, reason, steps })
  }
  const at = deps.clock.now()
  const edited = move({ ...before, ...now, content }, { action: 'edited', as: 'poster', at, by: by.member.organisationId, reason })
  if (!edited.ok) return edited
  if (verdict.kind === 'refused') return saveVacancy(deps)({ before, after: edited.value, once: always, steps })
  return handIn(deps)({ by, once: always, before, draft: edited.value, steps })
}

function known(vacancy: Vacancy, batch: Batch, today: string): Receipt {
  const firstPost = batch.poster?.approvedAt === undefined
  const waits = vacancy.state === 'DRAFT' || vacancy.state === 'SUBMITTED'
  const reasons = waits ? heldReasons(verdictOn(vacancy.content, { today, firstPost })) : []
  return { ...receiptOf(vacancy, 'unchanged', reasons), state: stateOn(vacancy, today) }
}

function receiptOf(vacancy: Vacancy, status: 'created' | 'updated' | 'unchanged', reasons: readonly ImportReason[]): Receipt {
  const { id, code, state } = vacancy
  const open = state === 'PUBLISHED' || status === 'unchanged'
  return { status: open ? status : 'held', id, code, state, reasons: open && status !== 'unchanged' ? [] : [...reasons] }
}

/** What a kept ad lacks, or waits for. */
function heldReasons(verdict: Verdict): readonly ImportReason[] {
  if (verdict.kind === 'refused') return verdict.errors.map(({ code, pointer, detail }) => ({ code, pointer, detail }))
  if (verdict.kind === 'publish') return []
  const why = verdict.reasons.map((reason) => ({ code: reason, detail: `${reviewReasonNames[reason]}，等待审核` }))
  return [...why, ...verdict.findings.map(({ rule, pointer, detail }) => ({ code: rule, pointer: `/content${pointer}`, detail }))]
}

function refusedWith(reasons: readonly ImportReason[]): Receipt {
  return {
    status: 'refused',
    reasons: reasons.map(({ code, pointer, detail }) => ({ code, ...(pointer === undefined ? {} : { pointer }), detail })),
  }
}

function reasonsOf(failure: Failure): readonly ImportReason[] {
  if (failure.errors !== undefined && failure.errors.length > 0)
    return failure.errors.map(({ code, pointer, detail }) => ({ code, pointer, detail }))
  if (failure.kind === 'duplicate') {
    return [{ code: 'duplicate', detail: `与本单位正在招聘或审核的岗位 ${failure.existing ?? ''} 相同（名称、职业、区县、用人单位）` }]
  }
  if (failure.kind === 'wrong-state') {
    return [{ code: 'ended', detail: `${failure.detail ?? `这个编号的岗位${stateNames.CLOSED}`}重新招聘请换一个 externalRef。` }]
  }
  return [{ code: failure.kind, detail: failure.detail ?? '没有处理，请核对后重新提交这一项' }]
}
