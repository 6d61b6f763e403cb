import { suspendedAmong } from '#shared/accounts/use-cases/suspended-among.ts'
import { unsuspendedOrganisation } from '#shared/accounts/use-cases/unsuspended-organisation.ts'
import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { type CommitFailure, commit, type Once, type Step as Write } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { unchangedTalent } from '#shared/talent/use-cases/unchanged-talent.ts'
import { type Introduction, type Party, recipientOf } from '../domain/introduction.ts'
import { pausedUntil } from '../domain/parameters.ts'
import type { Step, Who } from '../domain/steps.ts'
import { createIntroductions, type Introductions } from '../store/introductions.ts'
import { actsUnderMandate } from './acts-under-mandate.ts'
import { countingSteps } from './counting-steps.ts'
import { earlierIntroduction } from './earlier-introduction.ts'
import { messagesAbout } from './messages-about.ts'
import { partySees } from './party-sees.ts'
import { precisionSteps } from './precision-steps.ts'

/** Who acts in which introduction: a person as themselves, or a member for the organisation. */
export type Acting = {
  readonly by: Exclude<Principal, { kind: 'anonymous' }>
  readonly as: 'person' | 'organisation'
  readonly once: Once
  readonly id: string
}

export type MoveFailure = Failure<
  'not-found' | 'introduction-state' | 'not-visible' | 'other-suspended' | 'organisation-suspended' | 'mandate-missing' | 'vacancy-not-open'
>

/** What a step is applied to: the introduction as it is now, and when that is. */
export type Found = { readonly before: Introduction; readonly who: Who; readonly at: string }

type Raced = { readonly kind: 'raced' }

/** Somebody else wrote in between: everything is read and judged again. */
const mostRounds = 6

/**
 * The frame of every step: read, judge whether this one may go on with it now, apply a pure step, and write root, copies, guards, counters,
 * messages and ledger entry as one transaction, on the condition that nothing it was judged by has changed: the introduction's state, the
 * person's entry, the organisation's suspension. What lets go of something (withdrawing, taking back, ending by the person) depends on none of these.
 */
export async function moveIntroduction<F extends Failure>(
  deps: Deps,
  { by, as, once, id }: Acting,
  step: Step,
  apply: (found: Found) => Promise<Result<Introduction, F>>,
): Promise<Result<Introduction, F | MoveFailure | CommitFailure>> {
  if (once.earlier !== undefined) return earlierIntroduction(deps, once.earlier)
  for (let round = 0; round < mostRounds; round += 1) {
    const before = await createIntroductions(deps.dynamo).get(id)
    if (before === undefined) return fail({ kind: 'not-found' })
    const side = sideIn(before, by, as)
    if (side === undefined) return fail({ kind: 'not-found' })
    const { who, party } = side
    const judged = party === undefined ? await judgePerson(deps, before, step) : await judgeOrganisation(deps, before, step, party)
    if (!judged.ok) return judged
    const after = await apply({ before, who, at: deps.clock.now() })
    if (!after.ok) return after
    const written = await write(deps, once, { before, after: after.value, step, who, by, checks: judged.value })
    if (written.ok) return ok(written.value)
    if (written.error.kind !== 'raced') return fail(written.error)
  }
  return fail({ kind: 'busy' })
}

type Side = { readonly who: Who; readonly party?: Party }

/** On which side somebody stands; undefined when on none: to them it does not exist. */
function sideIn(introduction: Introduction, by: Acting['by'], as: Acting['as']): Side | undefined {
  if (as === 'person') return introduction.personId === by.personId ? { who: { kind: 'talent' } } : undefined
  const party = introduction.parties.find(({ organisationId }) => organisationId === by.member?.organisationId)
  return party && { who: { kind: 'organisation', organisationId: party.organisationId }, party }
}

/** What has to stay as it is until the step is written. */
type Checks = readonly Write<MoveFailure | Raced>[]

async function judgeOrganisation(deps: Deps, before: Introduction, step: Step, party: Party): Promise<Result<Checks, MoveFailure>> {
  if (step === 'withdraw') return ok([])
  const { organisationId } = party
  const talent = await personSeenBy(deps, before, party)
  // Whom it may not see any more does not exist for it.
  if (talent === undefined) return fail({ kind: 'not-found' })
  const goesOn = step !== 'decline' && step !== 'end'
  if (goesOn && !(await actsUnderMandate(deps)(before, organisationId))) return fail({ kind: 'mandate-missing' })
  if (step === 'accept' && !(await isOpen(deps, before, organisationId))) return fail({ kind: 'vacancy-not-open' })
  return ok([stays(talent), { write: unsuspendedOrganisation(organisationId), otherwise: { kind: 'organisation-suspended' } }])
}

/** The person goes on only with an organisation that may see them, is not suspended and acts for the employer. */
async function judgePerson(deps: Deps, before: Introduction, step: Step): Promise<Result<Checks, MoveFailure>> {
  if (step !== 'accept' && step !== 'consent') return ok([])
  const recipient = recipientOf(before)
  if (recipient === undefined) return fail({ kind: 'introduction-state' })
  const { organisationId } = recipient
  if ((await suspendedAmong(deps)([organisationId])).size > 0) return fail({ kind: 'other-suspended' })
  const talent = await personSeenBy(deps, before, recipient)
  if (talent === undefined) return fail({ kind: 'not-visible' })
  if (!(await actsUnderMandate(deps)(before, organisationId))) return fail({ kind: 'introduction-state' })
  if (step === 'accept' && !(await isOpen(deps, before))) return fail({ kind: 'vacancy-not-open' })
  return ok([stays(talent), { write: unsuspendedOrganisation(organisationId), otherwise: { kind: 'other-suspended' } }])
}

/** The person's entry, while this party may see it. */
async function personSeenBy(deps: Deps, before: Introduction, party: Party): Promise<Talent | undefined> {
  const [talent] = await findTalents(deps)([before.talentId])
  return (await partySees(deps)(before, party, talent)) ? talent : undefined
}

function stays(talent: Talent): Checks[number] {
  return { write: unchangedTalent(talent), otherwise: { kind: 'raced' } }
}

async function isOpen(deps: Deps, { vacancy }: Introduction, acting?: Party['organisationId']): Promise<boolean> {
  return (await openAmong(deps)(await findVacancies(deps)([vacancy.id]), acting)).size > 0
}

type Writing = {
  readonly before: Introduction
  readonly after: Introduction
  readonly step: Step
  readonly who: Who
  readonly by: Acting['by'] | 'system'
  readonly checks: Checks
}

/** The transaction of a step, also of one that the clock takes. `raced`: something it was judged by has changed. */
export async function write(
  deps: Deps,
  once: Once,
  { before, after: next, step, who, by, checks }: Writing,
): Promise<Result<Introduction, MoveFailure | CommitFailure | Raced>> {
  const introductions = createIntroductions(deps.dynamo)
  const raced = { kind: 'raced' } as const
  const after = { ...next, rev: before.rev + 1 }
  const done = await commit<{ readonly id: string }, MoveFailure | Raced>(deps.dynamo, once, { id: after.id }, [
    ...introductions.put(after, before).map((operation) => ({ write: operation, otherwise: raced })),
    ...checks,
    ...(await countingSteps(deps, before, after)),
    ...(await precisionSteps(deps, before, after)),
    ...guardsAfter(introductions, after, step, civilDateOf(after.updatedAt)).map((operation) => ({ write: operation })),
    ...messagesAbout(after, step, who).map((message) => ({ write: outboxMessage(deps, message) })),
    { write: ledgerEntry(deps, entryOf(after, step, who, by)) },
  ])
  return done.ok ? ok(after) : done
}

/** When it may begin again: at once what the person took back, after a pause what was refused or came to nothing by itself. */
function guardsAfter(introductions: Introductions, after: Introduction, step: Step, today: string): readonly Operation[] {
  const byPerson = after.startedBy === 'talent'
  switch (step) {
    case 'withdraw':
      return [byPerson ? introductions.release(after) : introductions.releaseAfter(after, pausedUntil(today))]
    case 'decline':
    case 'lapse':
      if (!byPerson) return [introductions.releaseAfter(after, pausedUntil(today)), ...introductions.pause(after, pausedUntil(today))]
      return [step === 'decline' ? introductions.releaseAfter(after, pausedUntil(today)) : introductions.release(after)]
    case 'place':
    case 'end':
      return [introductions.release(after)]
    default:
      return []
  }
}

const actions: Readonly<Record<Step, string>> = {
  withdraw: 'introduction.withdrawn',
  accept: 'introduction.accepted',
  decline: 'introduction.declined',
  lapse: 'introduction.lapsed',
  consent: 'contact.agreed',
  takeBack: 'contact.taken-back',
  interview: 'introduction.interview-arranged',
  offer: 'introduction.offer-made',
  place: 'introduction.placed',
  end: 'introduction.ended',
}

function entryOf({ id, talentId, vacancy, personId }: Introduction, step: Step, who: Who, by: Writing['by']) {
  const shared = { subject: talentId, action: actions[step], ids: [id, vacancy.id] }
  if (who.kind === 'talent') return { ...shared, by: personId }
  return { ...shared, by, purpose: `introduction:${vacancy.id}` }
}
