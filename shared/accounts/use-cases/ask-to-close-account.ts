import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { listed } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always, type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { talentParametersOn } from '#shared/talent/domain/talent-parameters.ts'
import { askToLeave, stay } from '#shared/talent/use-cases/ask-to-leave.ts'
import type { ChangeFailure } from '#shared/talent/use-cases/change-talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { PersonRecord } from '../domain/people.ts'
import { getPerson, removeSession, replacePerson, sessionsOf } from '../store/people.ts'
import { myOrganisations } from './my-organisations.ts'

type Own = { readonly by: Person; readonly once: Once }
type Failed = Failure<'not-found' | 'revision-conflict'> | CommitFailure

/**
 * 网络数据安全管理条例 24: asks for one's account to be closed. Nobody sees the person from this answer on, other devices are signed out; until the
 * day it can be called off. Who is the only administrator of an organisation hands it over first.
 */
export function askToCloseAccount(deps: Deps): (command: Own) => Promise<Result<PersonRecord, Failed | Failure<'last-admin'>>> {
  return async ({ by, once }) => {
    const person = await getPerson(deps.dynamo, by.personId)
    if (person === undefined) return fail({ kind: 'not-found' })
    if (person.closing !== undefined) return ok(person)
    const only = (await myOrganisations(deps)(by)).filter(({ organisation, role }) => role === 'admin' && organisation.admins === 1)
    if (only.length > 0) return fail({ kind: 'last-admin', detail: listed(only.map(({ organisation }) => organisation.content.name)) })
    const talent = await findTalentOfPerson(deps)(by.personId)
    const leaves = talent?.state === 'registered'
    const hidden = leaves ? await askToLeave(deps)({ by, once: always }) : undefined
    if (hidden?.ok === false) return fail(withEntry(hidden.error))
    const at = deps.clock.now()
    const today = civilDateOf(at)
    const closing = { askedAt: at, closesOn: addDays(today, talentParametersOn(today).leavingDays), leaves }
    const others = (await sessionsOf(deps.dynamo, by.personId)).filter(({ id }) => id !== by.sessionId).slice(0, mostEnded)
    return written(deps, once, person, { ...person, closing, updatedAt: at }, 'account.closing', others.map(removeSession))
  }
}

/** One transaction has room for so many; a person is not signed in at more places. */
const mostEnded = 80

/** Takes it back: the account stays, and the entry that was to go with it is as it was. */
export function keepAccount(deps: Deps): (command: Own) => Promise<Result<PersonRecord, Failed>> {
  return async ({ by, once }) => {
    const person = await getPerson(deps.dynamo, by.personId)
    if (person === undefined) return fail({ kind: 'not-found' })
    const { closing, ...kept } = person
    if (closing === undefined) return ok(person)
    const talent = closing.leaves ? await findTalentOfPerson(deps)(by.personId) : undefined
    const restored = talent?.state === 'leaving' ? await stay(deps)({ by, once: always }) : undefined
    if (restored?.ok === false) return fail(withEntry(restored.error))
    return written(deps, once, person, { ...kept, updatedAt: deps.clock.now() }, 'account.kept')
  }
}

/** The entry went in between: asked again, it is not there any more. */
function withEntry(error: ChangeFailure): Failed {
  return error.kind === 'not-enrolled' ? { kind: 'revision-conflict' } : (error as Failed)
}

async function written(
  deps: Deps,
  once: Once,
  before: PersonRecord,
  after: PersonRecord,
  action: string,
  further: readonly ReturnType<typeof removeSession>[] = [],
): Promise<Result<PersonRecord, Failed>> {
  const conflict = { kind: 'revision-conflict' } as const
  const done = await commit<{ readonly id: string }, typeof conflict>(deps.dynamo, once, { id: before.id }, [
    { write: replacePerson(before, after), otherwise: conflict },
    ...further.map((write) => ({ write, otherwise: conflict })),
    { write: ledgerEntry(deps, { subject: before.id, action, by: before.id }) },
  ])
  return done.ok ? ok({ ...after, rev: before.rev + 1 }) : done
}

/** A person's account, with the day on which it is closed if that was asked for. */
export function findAccount({ dynamo }: Pick<Deps, 'dynamo'>): (personId: string) => Promise<PersonRecord | undefined> {
  return (personId) => getPerson(dynamo, personId)
}
