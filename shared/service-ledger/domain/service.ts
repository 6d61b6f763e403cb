import { createHash } from 'node:crypto'
import type { Mandate } from '#shared/demand/domain/mandate.ts'
import type { Introduction, IntroductionState, StepName } from '#shared/introductions/domain/introduction.ts'
import type { Reason } from '#shared/introductions/domain/reasons.ts'
import { stateOn } from '#shared/introductions/domain/steps.ts'
import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'

/** What an agency did for somebody, one row each, as the law wants it kept: for whom, how it went, what came of it (人力资源市场暂行条例 33). */
type ServiceKind = 'introduction' | 'vacancy' | 'mandate' | 'booth'

export type Service = {
  readonly on: CivilDate
  readonly kind: ServiceKind
  /** The thing itself, for who looks it up. */
  readonly id: string
  readonly employer?: string
  /** What it was about: a vacancy, or which posts a mandate is for. */
  readonly about?: string
  /** A code that stands for one person in one agency's ledger and says nothing else. */
  readonly person?: string
  readonly startedBy?: Introduction['startedBy']
  readonly acceptedOn?: CivilDate
  readonly interviewOn?: CivilDate
  readonly offerOn?: CivilDate
  readonly result: IntroductionState | 'published' | 'submitted' | 'given' | 'claimed' | 'given-up'
  readonly reason?: Reason
  readonly resultOn?: CivilDate
}

/** An introduction as a service, how it stands today. Nothing of the person is in it, whether they may still be seen or not. */
export function introductionService(introduction: Introduction, organisationId: string, today: CivilDate): Service {
  const { id, createdAt, vacancy, talentId, startedBy, outcome, history, updatedAt } = introduction
  const result = stateOn(introduction, today)
  const ended = !(['interested', 'accepted', 'agreed', 'interview', 'offer'] as readonly string[]).includes(result)
  const accepted = dayOf(introduction, 'accept')
  const interview = dayOf(introduction, 'interview')
  const offer = dayOf(introduction, 'offer')
  const reason = outcome?.reason ?? history.at(-1)?.reason
  const lapsed = result === 'lapsed' && introduction.due !== undefined ? introduction.due.on : civilDateOf(updatedAt)
  return {
    on: civilDateOf(createdAt),
    kind: 'introduction',
    id,
    employer: vacancy.employer,
    about: vacancy.title,
    person: personCode(organisationId, talentId),
    startedBy,
    ...(accepted === undefined ? {} : { acceptedOn: accepted }),
    ...(interview === undefined ? {} : { interviewOn: interview }),
    ...(offer === undefined ? {} : { offerOn: offer }),
    result,
    ...(reason === undefined || !ended ? {} : { reason }),
    ...(ended ? { resultOn: outcome?.on ?? lapsed } : {}),
  }
}

/** The day on which a step was first taken. */
function dayOf({ history }: Introduction, step: StepName): CivilDate | undefined {
  const at = history.find((event) => event.step === step)?.at
  return at === undefined ? undefined : civilDateOf(at)
}

/** A mandate as a service, on the day it came into force; undefined for one that never did. */
export function mandateService({ id, employer, posts, history, state, to }: Mandate): Service | undefined {
  const accepted = history.find(({ action }) => action === 'accepted')
  if (accepted === undefined) return undefined
  const withdrawn = history.find(({ action }) => action === 'withdrawn')
  return {
    on: civilDateOf(accepted.at),
    kind: 'mandate',
    id,
    employer: employer.name,
    about: posts,
    result: state === 'WITHDRAWN' ? 'withdrawn' : 'given',
    resultOn: withdrawn === undefined ? to : civilDateOf(withdrawn.at),
  }
}

/** Eight letters and digits; ids have 80 random bits, so nobody comes back from it, and another agency's code of the same person is another. */
export function personCode(organisationId: string, talentId: string): string {
  return createHash('sha256').update(`${organisationId}\n${talentId}`).digest('hex').slice(0, 8).toUpperCase()
}

/** Years for which the ledger is kept at least: 人力资源市场暂行条例 33. */
export const ledgerYears = 2
