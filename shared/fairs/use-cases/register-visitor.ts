import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { isRegistered } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { Fair } from '../domain/fair.ts'
import { mayRegister, type Visit, visitOf } from '../domain/visit.ts'
import type { RegisterVisitor, Visitor } from '../domain/visitor.ts'
import { chosenPlace, freePlaces, unlimitedPlace } from '../domain/visitor-places.ts'
import { createFairs } from '../store/fairs.ts'
import { addVisitor, createVisitors, removeVisitor } from '../store/visitors.ts'
import { readVisit } from './read-visit.ts'

export type RegisterFailure =
  | Failure<'not-found' | 'not-enrolled' | 'registration-closed' | 'fair-full' | 'already-registered'>
  | CommitFailure

/**
 * 求职者登记: a person of the registry takes a place at an announced fair and gets a ticket. Never more than the fair's limit: a place is an
 * item with one holder. The root is not touched, so that a rush does not stand in its own way; whether the fair changed meanwhile is
 * looked at afterwards.
 */
export function registerVisitor(
  deps: Deps,
): (command: RegisterVisitor & { readonly by: Person; readonly once: Once }) => Promise<Result<Visit, RegisterFailure>> {
  return async ({ by, once, fair: named, trades }) => {
    if (once.earlier !== undefined) return stillHeld(deps, by, once.earlier as Registered)
    const fair = await (named.startsWith('fai_') ? createFairs(deps.dynamo).get(named) : createFairs(deps.dynamo).byCode(named))
    if (fair === undefined) return fail({ kind: 'not-found' })
    const may = mayRegister(fair, deps.clock.now())
    if (!may.ok) return may
    const talent = await findTalentOfPerson(deps)(by.personId)
    if (!isRegistered(talent)) return fail({ kind: 'not-enrolled' })
    const already = { kind: 'already-registered', existing: `/me/fairs/${fair.code}` } as const
    if ((await createVisitors(deps.dynamo).get(fair.id, talent.id)) !== undefined) return fail(already)
    for (let round = 0; round < mostRounds; round += 1) {
      const place = await freePlace(deps, fair)
      if (place === undefined) return fail({ kind: 'fair-full' })
      const visitor: Visitor = {
        fairId: fair.id,
        talentId: talent.id,
        personId: talent.personId,
        code: deps.ids.code().slice(0, 8),
        trades,
        place,
        at: deps.clock.now(),
      }
      const done = await written(deps, { once, fair, visitor, already })
      if (done.ok) return stillAsRead(deps, { fair, visitor })
      if (done.error.kind !== 'raced') return fail(done.error)
    }
    return fail({ kind: 'busy' })
  }
}

/** Rivals for the last places take them from under each other; each round looks anew. */
const mostRounds = 8

type Already = Failure<'already-registered'>

/** What a repeated request is answered from. No more than that is kept of a registration that is taken back. */
type Registered = { readonly fair: string; readonly ticket: string }

async function stillHeld(deps: Deps, by: Person, { fair, ticket }: Registered): Promise<Result<Visit, Failure<'not-found'>>> {
  const visit = await readVisit(deps)({ by, code: fair })
  return visit.ok && visit.value.code !== ticket ? fail({ kind: 'not-found' }) : visit
}

async function written(
  deps: Deps,
  { once, fair, visitor, already }: { readonly once: Once; readonly fair: Fair; readonly visitor: Visitor; readonly already: Already },
): Promise<Result<unknown, Already | CommitFailure | { readonly kind: 'raced' }>> {
  const raced = { kind: 'raced' } as const
  const [person, place, ticket] = addVisitor(visitor)
  const entry = { subject: visitor.personId, action: 'fair.registered', by: visitor.personId, ids: [visitor.fairId] }
  return commit<Registered, Already | typeof raced>(deps.dynamo, once, { fair: fair.code, ticket: visitor.code }, [
    { write: person, otherwise: already },
    { write: place, otherwise: raced },
    { write: ticket, otherwise: raced },
    { write: ledgerEntry(deps, entry) },
  ])
}

async function freePlace(deps: Deps, { id, content }: Fair): Promise<number | undefined> {
  const chance = chanceOf(deps.ids.secret())
  if (content.visitorLimit === undefined) return unlimitedPlace(chance)
  return chosenPlace(freePlaces(content.visitorLimit, await createVisitors(deps.dynamo).placesTaken(id)), chance)
}

/** From 128 random bits, a number from 0 up to 1. */
function chanceOf(secret: string): number {
  return Buffer.from(secret, 'base64url').readUIntBE(0, 6) / 2 ** 48
}

/** A fair that was cancelled, or limited to fewer, while somebody registered: the registration is taken back. */
async function stillAsRead(
  deps: Deps,
  { fair, visitor }: { readonly fair: Fair; readonly visitor: Visitor },
): Promise<Result<Visit, RegisterFailure>> {
  const now = await createFairs(deps.dynamo).get(fair.id)
  if (now === undefined || now.rev === fair.rev) return ok(visitOf(visitor, fair, undefined))
  const may = mayRegister(now, deps.clock.now())
  const limit = now.content.visitorLimit
  const over =
    limit !== undefined && limit !== fair.content.visitorLimit && (await createVisitors(deps.dynamo).placesTaken(fair.id)).length > limit
  if (may.ok && !over) return ok(visitOf(visitor, now, undefined))
  await deps.dynamo.transact(removeVisitor(visitor))
  return may.ok ? fail({ kind: 'fair-full' }) : may
}
