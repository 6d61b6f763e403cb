import { unsuspendedOrganisation } from '#shared/accounts/use-cases/unsuspended-organisation.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { unchangedVacancy } from '#shared/demand/use-cases/unchanged-vacancy.ts'
import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { unchangedTalent } from '#shared/talent/use-cases/unchanged-talent.ts'
import { type DailyPeople, withPerson } from '../domain/daily-people.ts'
import { type ContactConsent, Introduction, type Party } from '../domain/introduction.ts'
import { dueAfter, introductionParametersOn } from '../domain/parameters.ts'
import type { Purpose } from '../domain/reasons.ts'
import type { Starter } from '../domain/starters.ts'
import { author } from '../domain/steps.ts'
import { getDailyPeople, putDailyPeople } from '../store/daily-people.ts'
import { createIntroductions } from '../store/introductions.ts'
import { countingSteps } from './counting-steps.ts'
import { listOf } from './messages-about.ts'
import { precisionSteps } from './precision-steps.ts'

/** Everything an introduction is made of, once it is clear that it may be. */
export type Beginning = {
  readonly by: Principal
  readonly once: Once
  readonly side: Starter
  readonly starterId: string
  readonly talent: Talent
  readonly vacancy: Vacancy
  readonly parties: readonly Party[]
  readonly purpose?: Purpose | undefined
  readonly note?: string | undefined
  readonly mandateId?: Introduction['mandateId']
  /** Given beforehand by the person who begins it. */
  readonly consents?: readonly ContactConsent[]
  readonly messages: (introduction: Introduction) => readonly Message[]
}

export type BeginFailure =
  | CommitFailure
  | { readonly kind: 'introduction-exists'; readonly existing: string }
  | Failure<'revision-conflict' | 'asked-before' | 'daily-people' | 'organisation-suspended'>

type Raced = { readonly kind: 'raced' }

/**
 * Writes an introduction in its first state: with its guard, the messages to the other side and the ledger entry, on the condition that
 * person and vacancy are what they were when they were judged, that no party is suspended, and that the person may be asked: not while a
 * pause lasts, and by an agency not beyond its day. One that stands already is named in the failure.
 */
export async function startIntroduction(deps: Deps, beginning: Beginning): Promise<Result<Introduction, BeginFailure>> {
  const { talent, vacancy, side } = beginning
  const today = civilDateOf(deps.clock.now())
  const guard = await createIntroductions(deps.dynamo).guard({ talentId: talent.id, vacancyId: vacancy.id, side })
  if (guard.introductionId !== undefined) return fail({ kind: 'introduction-exists', existing: listOf(side) })
  if (guard.until !== undefined && guard.until >= today) return fail({ kind: 'asked-before' })
  const introduction = made(deps, beginning)
  for (let round = 0; round < mostRounds; round += 1) {
    const day = side === 'agency' ? await getDailyPeople(deps.dynamo, beginning.starterId, today) : undefined
    const people = day && withPerson(day, talent.id, introductionParametersOn(today).agencyDailyPeople)
    if (day !== undefined && people === undefined) return fail({ kind: 'daily-people' })
    const done = await written(deps, beginning, { introduction, today, people })
    if (done.ok) return ok(introduction)
    if (done.error.kind !== 'raced') return fail(done.error)
  }
  return fail({ kind: 'busy' })
}

/** Several people may be interested in one employer's vacancies at the same moment: its counts are read again. */
const mostRounds = 4

type Made = { readonly introduction: Introduction; readonly today: CivilDate; readonly people: DailyPeople | undefined }

async function written(
  deps: Deps,
  { by, once, side, talent, vacancy, parties, starterId, messages }: Beginning,
  { introduction, today, people }: Made,
): Promise<Result<unknown, BeginFailure | Raced>> {
  const introductions = createIntroductions(deps.dynamo)
  const exists = { kind: 'introduction-exists', existing: listOf(side) } as const
  const changed = { kind: 'revision-conflict' } as const
  const raced = { kind: 'raced' } as const
  const byOrganisation = { talentId: talent.id, vacancyId: vacancy.id, organisationId: starterId, today }
  const pauses = side === 'talent' ? [] : introductions.notPaused(byOrganisation)
  const steps: readonly Step<BeginFailure | Raced>[] = [
    { write: introductions.claim(introduction, today), otherwise: exists },
    { write: unchangedTalent(talent), otherwise: changed },
    { write: unchangedVacancy(vacancy), otherwise: changed },
    ...parties.map(({ organisationId }) => ({
      write: unsuspendedOrganisation(organisationId),
      otherwise: { kind: side === 'talent' ? 'revision-conflict' : 'organisation-suspended' } as const,
    })),
    ...pauses.map((write) => ({ write, otherwise: { kind: 'asked-before' } as const })),
    ...(people === undefined ? [] : [{ write: putDailyPeople(starterId, today, people), otherwise: raced }]),
    ...introductions.put(introduction).map((write) => ({ write })),
    ...(await countingSteps(deps, undefined, introduction)),
    ...(await precisionSteps(deps, undefined, introduction)),
    ...messages(introduction).map((message) => ({ write: outboxMessage(deps, message) })),
    {
      write: ledgerEntry(deps, {
        subject: talent.id,
        action: 'introduction.started',
        ids: [introduction.id, vacancy.id],
        ...(side === 'talent' ? { by: talent.personId } : { by, purpose: `introduction:${vacancy.id}` }),
      }),
    },
  ]
  return commit<{ readonly id: string }, BeginFailure | Raced>(deps.dynamo, once, { id: introduction.id }, steps)
}

/** What an introduction keeps of its vacancy. */
export function vacancyFacts({ id, code, content, employer }: Vacancy): Pick<Introduction, 'vacancy'> {
  return { vacancy: { id, code, title: content.title, employer: employer.name, employerId: employer.id } }
}

function made({ clock, ids }: Deps, beginning: Beginning): Introduction {
  const { side, starterId, talent, vacancy, parties, note, purpose, mandateId, consents = [] } = beginning
  const at = clock.now()
  const today = civilDateOf(at)
  const facts = vacancyFacts(vacancy)
  const who = side === 'talent' ? ({ kind: 'talent' } as const) : ({ kind: 'organisation', organisationId: starterId } as const)
  return Introduction.parse({
    id: ids.next('introduction'),
    rev: 1,
    state: 'interested',
    startedBy: side,
    starterId,
    talentId: talent.id,
    personId: talent.personId,
    ...facts,
    parties,
    purpose,
    ...(mandateId === undefined ? {} : { mandateId }),
    ...(note === undefined ? {} : { note }),
    rules: introductionParametersOn(today).from,
    due: dueAfter(today, 'answer'),
    consents,
    history: [{ at, ...author({ ...facts, parties: [...parties] }, who), to: 'interested', step: 'start' }],
    createdAt: at,
    updatedAt: at,
  })
}
