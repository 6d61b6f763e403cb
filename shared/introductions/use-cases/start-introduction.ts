import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { unchangedVacancy } from '#shared/demand/use-cases/unchanged-vacancy.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { type Message, outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { unchangedTalent } from '#shared/talent/use-cases/unchanged-talent.ts'
import { Introduction, type Starter } from '../domain/introduction.ts'
import { createIntroductions } from '../store/introductions.ts'
import { countingSteps } from './counting-steps.ts'

/** Everything an introduction is made of, once it is clear that it may be. */
export type Beginning = {
  readonly by: Principal
  readonly once: Once
  readonly side: Starter
  readonly starterId: string
  readonly talent: Talent
  readonly vacancy: Vacancy
  readonly parties: Introduction['parties']
  readonly note?: string | undefined
  readonly messages: readonly Message[]
}

export type BeginFailure =
  | CommitFailure
  | { readonly kind: 'introduction-exists'; readonly existing: string }
  | { readonly kind: 'revision-conflict' }

/**
 * Writes an introduction in its first state: with its guard, the messages to the other side and the ledger entry, on the condition that
 * person and vacancy are what they were when they were judged. One that stands already is named in the failure.
 */
export async function startIntroduction(deps: Deps, beginning: Beginning): Promise<Result<Introduction, BeginFailure>> {
  const { talent, vacancy, side } = beginning
  const standing = await createIntroductions(deps.dynamo).standing({ talentId: talent.id, vacancyId: vacancy.id, side })
  if (standing !== undefined) return fail({ kind: 'introduction-exists', existing: listOf(side) })
  const introduction = made(deps, beginning)
  for (let round = 0; round < mostRounds; round += 1) {
    const done = await written(deps, beginning, introduction)
    if (done.ok) return ok(introduction)
    if (done.error.kind !== 'raced') return fail(done.error)
  }
  return fail({ kind: 'busy' })
}

/** Several people may be interested in one employer's vacancies at the same moment: its counts are read again. */
const mostRounds = 4

async function written(
  deps: Deps,
  { by, once, side, talent, vacancy, messages }: Beginning,
  introduction: Introduction,
): Promise<Result<unknown, BeginFailure | { readonly kind: 'raced' }>> {
  const introductions = createIntroductions(deps.dynamo)
  const exists = { kind: 'introduction-exists', existing: listOf(side) } as const
  const changed = { kind: 'revision-conflict' } as const
  const entry = { subject: talent.personId, action: 'introduction.started', by: side === 'talent' ? talent.personId : by }
  return commit<{ readonly id: string }, typeof exists | typeof changed | { readonly kind: 'raced' }>(
    deps.dynamo,
    once,
    { id: introduction.id },
    [
      { write: introductions.claim(introduction), otherwise: exists },
      { write: unchangedTalent(talent), otherwise: changed },
      { write: unchangedVacancy(vacancy), otherwise: changed },
      ...introductions.put(introduction).map((write) => ({ write })),
      ...(await countingSteps(deps, introduction)),
      ...messages.map((message) => ({ write: outboxMessage(deps, message) })),
      { write: ledgerEntry(deps, { ...entry, ids: [introduction.id, vacancy.id] }) },
    ],
  )
}

function made({ clock, ids }: Deps, { side, starterId, talent, vacancy, parties, note }: Beginning): Introduction {
  const at = clock.now()
  const { name: employer, id: employerId } = vacancy.employer
  return Introduction.parse({
    id: ids.next('introduction'),
    rev: 1,
    state: 'interested',
    startedBy: side,
    starterId,
    talentId: talent.id,
    personId: talent.personId,
    vacancy: { id: vacancy.id, code: vacancy.code, title: vacancy.content.title, employer, employerId },
    parties,
    ...(note === undefined ? {} : { note }),
    history: [{ at, by: side, to: 'interested' }],
    createdAt: at,
    updatedAt: at,
  })
}

/** Where a side finds its introductions. */
export function listOf(side: Starter): string {
  return { talent: '/me/introductions', employer: '/employer/introductions', agency: '/agency/introductions' }[side]
}
