import { answerRequest } from '#functions/vault/contacts/answer-request.ts'
import { createContacts } from '#functions/vault/contacts/contacts.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { contactNoticeHash } from '#shared/introductions/domain/contact-notices.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { contactNoticeFor } from '#shared/introductions/use-cases/contact-notice-for.ts'
import { acceptAsPerson } from '#shared/introductions/use-cases/give-contact.ts'
import type { PeopleList } from '#shared/lists/domain/list.ts'
import { addToList } from '#shared/lists/use-cases/add-to-list.ts'
import { makeList } from '#shared/lists/use-cases/make-list.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member, Person } from '#shared/platform/http/principal.ts'
import { saveSearch } from '#shared/saved-searches/use-cases/save-search.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { shareStatus } from '#shared/talent/use-cases/share-status.ts'
import { asMember, made, makeOrganisation, newUscc } from '../../support/roles.ts'
import { recordOf, type TestIndexer, testIndexer, testSearch } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { joinAssociation } from '../../support/things/invited-member.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'

/** Somebody whom everybody may see: agreed to everything, introduced to employer and agency, on a list, tied to an association. */
export type Somebody = {
  readonly by: Person
  readonly talentId: Talent['id']
  readonly invitationId: string
  readonly introductions: Readonly<Record<'employer' | 'agency', string>>
  /** What would give them away anywhere. */
  readonly marks: readonly string[]
}

export type World = {
  readonly store: TestStore
  readonly deps: SearchDeps
  readonly indexer: TestIndexer
  readonly employer: Member
  /** Of the employer's group. */
  readonly sister: Member
  readonly agency: Member
  readonly association: Member
  readonly mandateId: string
  readonly vacancy: Vacancy
  readonly another: Vacancy
  readonly underMandate: Vacancy
  readonly list: PeopleList
  readonly people: readonly Somebody[]
  /** Puts back what these operations changed, so that everybody is again as at the beginning; gives the entries that were put back. */
  readonly putBack: (written: readonly Operation[]) => Promise<readonly Item[]>
  /** Brings entries into the indices, as the indexer does, and makes them found. */
  readonly index: (items: readonly Item[]) => Promise<void>
}

/** A vault in this process, over a gateway: the code of the cloud without the network between the two functions. */
export function vaultOver(deps: Deps, dynamo: Dynamo): ContactVault {
  const seal = createSeal(Buffer.alloc(32, 9).toString('base64'))
  const answer = answerRequest({ ...deps, dynamo, seal, contacts: createContacts(dynamo, seal) })
  return createContactVault(async (payload) => answer(VaultRequest.parse(payload)), deps.clock)
}

const begun = '2026-12-01T02:00:00.000Z'
/** When searches were saved, and when their turn is. */
const before = '2026-11-29T02:00:00.000Z'
export const digestTime: string = '2026-12-02T00:30:00.000Z'

const welding = { title: '氩弧焊工', occupationCode: '6-18-02-04', mustSkills: ['氩弧焊'], certificates: [], district: '330109' } as const

export async function makeWorld(engines: { readonly dynamo: string; readonly opensearch: string }, size: number): Promise<World> {
  const store = await testStore(engines.dynamo, before)
  const indexer = await testIndexer(store, engines.opensearch)
  const deps: SearchDeps = { ...store, search: testSearch(engines.opensearch, 'desk') }
  const vault = vaultOver(store.as('vault'), store.as('vault').dynamo)
  const group = newUscc(deps)
  const employed = await makeOrganisation(deps, 'employer', { content: { group } })
  const [employer, sister] = [asMember(deps, employed), asMember(deps, await makeOrganisation(deps, 'employer', { content: { group } }))]
  const agent = await makeOrganisation(deps, 'agency')
  const agency = asMember(deps, agent)
  const guild = await makeOrganisation(deps, 'association')
  const mandateId = (await makeMandate(deps, { agency: agent, employer: employed })).id
  const vacancy = await makeVacancy(deps, employer, welding)
  const another = await makeVacancy(deps, employer, { ...welding, title: '管道焊工' })
  const underMandate = await makeVacancy(deps, agency, { ...welding, title: '手工焊工', mandateId })
  for (const [by, desk, asked] of [
    [employer, 'employer', { of: 'matches', vacancyId: vacancy.id, title: '氩弧焊工', wider: false, filters: {} }],
    [agency, 'agency', { of: 'people', purpose: '为多家单位储备焊工', q: '焊工', filters: {} }],
  ] as const)
    made(
      await saveSearch(deps)({
        by,
        owner: { kind: 'organisation', id: by.member.organisationId, desk },
        asked,
        name: '焊工',
        rhythm: 'daily',
        once: always,
      }),
    )
  store.setClock(begun)
  const list = made(await makeList(deps)({ by: employer, name: '储备', purpose: '为装配车间储备焊工', once: always }))
  const people: Somebody[] = []
  for (let nth = 0; nth < size; nth += 1) {
    const by = personAs(deps)
    const { id: talentId } = await makeTalent(deps, { by })
    const contact = { name: `欧阳试样${'甲乙丙丁戊己庚辛壬癸子丑'[nth]}`, phone: String(13_000_020_000 + nth) }
    made(await vault.write(by.personId, contact))
    const invitationId = await joinAssociation(deps, by, guild.organisation)
    made(await shareStatus(deps)({ by, once: always, invitationId, version: currentNotice('associationStatus').version }))
    const agree = async (who: Member, vacancyId: Vacancy['id']): Promise<string> => {
      const introduction = made(await askForContact(deps)({ by: who, once: always, talentId, vacancyId }))
      const matter = await contactNoticeFor(deps)(introduction)
      if (matter === undefined) throw new Error('nobody to consent to')
      return made(await acceptAsPerson(deps)({ by, once: always, id: introduction.id, contact: contactNoticeHash(matter) })).id
    }
    const introductions = { employer: await agree(employer, vacancy.id), agency: await agree(agency, underMandate.id) }
    made(await addToList(deps)({ by: employer, listId: list.id, talentId, note: '下月再谈', once: always }))
    people.push({ by, talentId, invitationId, introductions, marks: [talentId, by.personId, contact.name, contact.phone] })
  }
  await rebuildIndices(indexer)(indexNames, { force: true })
  const snapshot = await snapshotOf(store)
  return {
    store,
    deps,
    indexer,
    employer,
    sister,
    agency,
    association: asMember(deps, guild),
    mandateId,
    vacancy,
    another,
    underMandate,
    list,
    people,
    putBack: async (written) => putBack(store, snapshot, written),
    index: async (items) => {
      const { applyRecords } = await import('#shared/indexing/use-cases/apply-records.ts')
      await applyRecords(indexer)(items.map((item) => recordOf(item)))
      await fetch(`${engines.opensearch}/_refresh`, { method: 'POST' })
    },
  }
}

const kept = ['talent', 'market', 'contacts'] as const satisfies readonly TableName[]
type Snapshot = Map<string, Item>

function placeOf(table: TableName, { pk, sk }: { readonly pk: string; readonly sk: string }): string {
  return `${table} ${pk} ${sk}`
}

async function snapshotOf(store: TestStore): Promise<Snapshot> {
  const found: Snapshot = new Map()
  for (const table of kept) {
    let after: Parameters<Dynamo['query']>[1]['after']
    do {
      const page = await store.as(table === 'contacts' ? 'vault' : 'indexer').dynamo.scan(table, { after })
      for (const item of page.items) found.set(placeOf(table, item), item)
      after = page.after
    } while (after !== undefined)
  }
  return found
}

/** Revisions go on: the index takes nothing older than what it has. */
async function putBack(store: TestStore, snapshot: Snapshot, written: readonly Operation[]): Promise<readonly Item[]> {
  const roots: Item[] = []
  const changed = new Map<string, Operation>()
  const revs = new Map<string, number>()
  for (const operation of written) {
    if (!kept.some((table) => table === operation.table) || operation.kind === 'check') continue
    const key = operation.kind === 'put' ? operation.item : operation.key
    const place = placeOf(operation.table, key)
    const was = snapshot.get(place)
    if (was === undefined) {
      changed.set(place, remove(operation.table, { pk: key.pk, sk: key.sk }))
      continue
    }
    if (operation.kind === 'put' && key.sk === 'PROFILE') revs.set(place, Math.max(revs.get(place) ?? 0, Number(operation.item.rev)))
    const rev = revs.get(place)
    const item = rev === undefined ? was : { ...was, rev: rev + 1 }
    changed.set(place, put(operation.table, item))
    snapshot.set(place, item)
  }
  const operations = [...changed.values()]
  for (const one of operations) if (one.kind === 'put' && one.table === 'talent' && one.item.sk === 'PROFILE') roots.push(one.item)
  for (const table of kept) {
    const mine = operations.filter((one) => one.table === table)
    const dynamo = table === 'contacts' ? store.as('vault').dynamo : store.dynamo
    for (let from = 0; from < mine.length; from += 90) await dynamo.transact(mine.slice(from, from + 90))
  }
  return roots
}
