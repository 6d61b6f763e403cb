import { listSessions } from '#shared/accounts/use-cases/list-sessions.ts'
import { myOrganisations } from '#shared/accounts/use-cases/my-organisations.ts'
import { listVisits } from '#shared/fairs/use-cases/list-visits.ts'
import { listOwnIntroductions } from '#shared/introductions/use-cases/list-own-introductions.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ownListings } from '#shared/lists/use-cases/own-listings.ts'
import { listMessages } from '#shared/messages/use-cases/list-messages.ts'
import { listPassports } from '#shared/passports/use-cases/list-passports.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { listSearches } from '#shared/saved-searches/use-cases/find-searches.ts'
import type { ContactVault } from '../domain/contact-vault.ts'
import type { DataEntry, DataPart } from '../domain/own-data.ts'
import { ownActs } from '../store/looks.ts'
import { createTalents } from '../store/talents.ts'
import { consentOverview } from './consent-overview.ts'
import { namedExclusions } from './list-exclusions.ts'
import { listLooks } from './list-looks.ts'
import { listMemberships } from './list-memberships.ts'

type Asked = { readonly limit: number; readonly after?: Position | undefined }
type Page = { readonly items: readonly DataEntry[]; readonly after?: Position | undefined }

type DataDeps = Deps & { readonly vault: ContactVault }
type Reader = (deps: DataDeps, by: Person, asked: Asked) => Promise<Result<Page, { readonly kind: 'busy' }>>

/**
 * One page of one part of what is kept about a person, for themselves alone (个人信息保护法 45; 网络数据安全管理条例 25), also after they left. The
 * contact is read by the vault, which enters that in the ledger.
 */
export function ownData(deps: DataDeps): (by: Person, part: DataPart, asked: Asked) => Promise<Result<Page, { readonly kind: 'busy' }>> {
  return (by, part, asked) => readers[part](deps, by, asked)
}

const readers: Readonly<Record<DataPart, Reader>> = {
  account: async (_, { personId, name }) => only({ personId, name }),
  sessions: async (deps, by) =>
    whole((await listSessions(deps)(by)).map(({ id, device, startedAt, expiresAt }) => ({ id, device, startedAt, expiresAt }))),
  organisations: async (deps, by) =>
    whole((await myOrganisations(deps)(by)).map(({ organisation: { id, content }, role }) => ({ id, name: content.name, role }))),
  profile: async (deps, { personId }) => {
    const talent = await createTalents(deps.dynamo).ofPerson(personId)
    if (talent === undefined) return whole([])
    const { id, state, rev, profile, leaving, createdAt, updatedAt } = talent
    return only({
      id,
      state,
      rev,
      ...(profile === undefined ? {} : { profile }),
      ...(leaving === undefined ? {} : { leaving }),
      createdAt,
      updatedAt,
    })
  },
  consents: async (deps, { personId }) => {
    const { standings } = await consentOverview(deps)(personId)
    return whole(standings.map(({ scope, state, consent }) => ({ scope, state, ...consent })))
  },
  consentRecords: async (deps, { personId }) => whole((await consentOverview(deps)(personId)).records),
  invitations: async (deps, { personId }) => {
    const ties = await listMemberships(deps)(personId)
    return whole(
      ties.map(({ invitation: { id, associationName, state, row, sentAt, closedAt }, shared }) => ({
        id,
        association: associationName,
        state,
        ...(row === undefined ? {} : { row }),
        sentAt,
        ...(closedAt === undefined ? {} : { closedAt }),
        statusShared: shared,
      })),
    )
  },
  exclusions: async (deps, { personId }) => {
    const talent = await createTalents(deps.dynamo).ofPerson(personId)
    return whole(talent === undefined ? [] : await namedExclusions(deps)(talent))
  },
  evidence: async (deps, { personId }) => {
    const talent = await createTalents(deps.dynamo).ofPerson(personId)
    return whole(Object.values(talent?.evidence ?? {}))
  },
  passports: async (deps, { personId }) => {
    const held = await listPassports(deps)(personId)
    return whole(held.ok ? held.value : [])
  },
  contact: async ({ vault }, { personId }) => {
    const kept = await vault.read(personId)
    if (!kept.ok) return kept
    return whole(kept.value === undefined ? [] : [{ ...kept.value.contact, updatedAt: kept.value.updatedAt }])
  },
  introductions: async (deps, { personId }, asked) => {
    const { items, after } = await listOwnIntroductions(deps)(personId, asked)
    return ok({ items: items.map(({ starterId: _, parties: __, ...introduction }) => introduction), after })
  },
  searches: async (deps, { personId }) => whole(await listSearches(deps)({ kind: 'person', id: personId })),
  listings: async (deps, { personId }) => {
    const talent = await createTalents(deps.dynamo).ofPerson(personId)
    return whole(talent === undefined ? [] : await ownListings(deps)(talent))
  },
  fairs: async (deps, by, asked) => ok(await listVisits(deps)({ by, ...asked })),
  looks: async (deps, { personId }, asked) => {
    const looks = await listLooks(deps)(personId, asked)
    return ok(looks.ok ? looks.value : { items: [] })
  },
  acts: async (deps, { personId }, asked) => ok(await ownActs(deps.dynamo, personId, asked)),
  messages: async (deps, by, { limit, after }) => {
    const page = await listMessages(deps)({ by, inbox: 'own', limit, after })
    return ok({ items: page.items, after: page.after })
  },
}

function whole(items: readonly DataEntry[]): Result<Page, never> {
  return ok({ items })
}

function only(item: DataEntry): Result<Page, never> {
  return whole([item])
}

/** So many entries of a part are in one file; the rest is read on from where it stopped. */
const mostInFile = 1000

/** A part as far as one file has room for it. */
export async function partForFile(
  deps: DataDeps,
  by: Person,
  part: DataPart,
  from?: Position,
): Promise<Result<Page, { readonly kind: 'busy' }>> {
  const items: DataEntry[] = []
  let after = from
  do {
    const page = await ownData(deps)(by, part, { limit: 100, after })
    if (!page.ok) return fail(page.error)
    items.push(...page.value.items)
    after = page.value.after
  } while (after !== undefined && items.length < mostInFile)
  return ok({ items, after })
}
