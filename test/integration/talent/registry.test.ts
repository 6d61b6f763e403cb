import * as fc from 'fast-check'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { groupOf } from '#shared/accounts/use-cases/group-of.ts'
import { ok } from '#shared/kernel/result.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { currentNotice, noticeHash } from '#shared/talent/domain/consent-notices.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { type ConsentScope, consentScopes, maxExclusions, visibleTo } from '#shared/talent/domain/talent.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { changeProfile } from '#shared/talent/use-cases/change-profile.ts'
import { consentOverview } from '#shared/talent/use-cases/consent-overview.ts'
import { enrol } from '#shared/talent/use-cases/enrol.ts'
import { excludeOrganisation } from '#shared/talent/use-cases/exclude-organisation.ts'
import { findOwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import { findTalentOfPerson, findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { grantConsent } from '#shared/talent/use-cases/grant-consent.ts'
import { includeOrganisation } from '#shared/talent/use-cases/include-organisation.ts'
import { leaveRegistry } from '#shared/talent/use-cases/leave-registry.ts'
import { listExclusions } from '#shared/talent/use-cases/list-exclusions.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import { notEntered } from '../../support/entered.ts'
import { makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'

let store: TestStore
let deps: TestStore & { readonly vault: Pick<ContactVault, 'erase'> }
const erased: string[] = []

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  const vault = { erase: async (id: string) => ok(void erased.push(id)) }
  deps = { ...store, vault }
})

const registry = currentNotice('registry').version
const own = (by: Person, rev?: number) => ({ by, once: always, rev })

async function ledgerOf(personId: string): Promise<readonly Record<string, unknown>[]> {
  return (await store.dynamo.query('ledger', { pk: `SUBJECT#${personId}`, limit: 100 })).items
}

describe('enrolling', () => {
  it('M-03: writes root, guard, consent records and ledger entry together', async () => {
    const by = personAs(deps)
    const talent = await makeTalent(deps, { by, scopes: ['employers'] })
    expect(talent).toMatchObject({ rev: 1, state: 'registered', personId: by.personId })
    expect(await findTalentOfPerson(deps)(by.personId)).toEqual(talent)
    const { items } = await store.dynamo.query('talent', { pk: `TALENT#${talent.id}`, limit: 10 })
    expect(items.map(({ sk, entity }) => `${entity} ${sk}`)).toEqual([
      'consent-record CONSENT#000000001#employers',
      'consent-record CONSENT#000000001#registry',
      'talent PROFILE',
    ])
    expect(await ledgerOf(by.personId)).toEqual([
      expect.objectContaining({ action: 'talent.enrolled', by: by.personId, ids: [talent.id], reason: 'registry@2 employers@1' }),
    ])
  })

  it('finds the code of a trade that is named exactly', async () => {
    const talent = await makeTalent(deps, { profile: profileOf({ trades: [{ title: '数控车工' }] }) })
    expect(talent.profile?.trades).toEqual([{ title: '数控车工', occupationCode: '6-18-01-01' }])
  })

  it('one entry a person, also when two requests come at once', async () => {
    const by = personAs(deps)
    const command = { by, once: always, profile: profileOf(), consents: { registry } }
    const [one, two] = await Promise.all([enrol(deps)(command), enrol(deps)(command)])
    expect([one.ok, two.ok].toSorted()).toEqual([false, true])
    const refused = one.ok ? two : one
    expect(refused).toMatchObject({ error: { kind: expect.stringMatching(/^(already-enrolled|busy)$/) } })
    expect(await enrol(deps)(command)).toEqual({ ok: false, error: { kind: 'already-enrolled', existing: '/me/profile' } })
  })

  it('个人信息保护法 14: a stale text is refused and nothing is stored', async () => {
    const by = personAs(deps)
    const refused = await enrol(deps)({ by, once: always, profile: profileOf(), consents: { registry, employers: '0' } })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'consent-text-changed', errors: [{ pointer: '/consents/employers' }] } })
    expect(await findTalentOfPerson(deps)(by.personId)).toBeUndefined()
  })

  it('a repeated request answers as the first one did, and remembers no profile', async () => {
    const by = personAs(deps)
    const idempotency = createIdempotency(store.dynamo, store.clock)
    const opened = { principal: by.personId, key: 'k1', request: 'r' }
    const first = await idempotency.open(opened)
    if (!first.ok) throw new Error('a fresh key was refused')
    const command = { by, profile: profileOf(), consents: { registry } }
    const made = await enrol(deps)({ ...command, once: first.value })
    const again = await idempotency.open(opened)
    if (!again.ok) throw new Error('the same request was refused')
    expect(again.value.earlier).toEqual({ id: made.ok && made.value.id })
    expect(await enrol(deps)({ ...command, once: again.value })).toEqual(made)
  })
})

describe('changing', () => {
  it('a profile replaces a profile; the revision rises', async () => {
    const by = personAs(deps)
    await makeTalent(deps, { by })
    const changed = await changeProfile(deps)({ ...own(by), rev: 1, profile: profileOf({ years: 13 }) })
    expect(changed).toMatchObject({ ok: true, value: { rev: 2, profile: { years: 13 } } })
  })

  it('what is no longer current is refused (412), and of two changes at once one is', async () => {
    const by = personAs(deps)
    await makeTalent(deps, { by })
    const results = await Promise.all([1, 2, 3].map((years) => changeProfile(deps)({ ...own(by), rev: 1, profile: profileOf({ years }) })))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    for (const result of results) if (!result.ok) expect(['revision-conflict', 'busy']).toContain(result.error.kind)
    expect(await changeProfile(deps)({ ...own(by), rev: 1, profile: profileOf() })).toEqual({
      ok: false,
      error: { kind: 'revision-conflict' },
    })
    expect(await withdrawConsent(deps)({ ...own(by, 1), scope: 'employers' })).toEqual({ ok: false, error: { kind: 'revision-conflict' } })
  })

  it('somebody without an entry has nothing to change', async () => {
    const by = personAs(deps)
    for (const result of [
      await changeProfile(deps)({ ...own(by), rev: 1, profile: profileOf() }),
      await grantConsent(deps)({ ...own(by), scope: 'employers', version: '1' }),
      await withdrawConsent(deps)({ ...own(by), scope: 'employers' }),
      await leaveRegistry(deps)(own(by)),
      await findOwnTalent(deps)(by.personId),
      await listExclusions(deps)(by.personId),
    ]) {
      expect(result).toEqual({ ok: false, error: { kind: 'not-enrolled' } })
    }
  })
})

describe('consent', () => {
  it('个人信息保护法 14, 15: given with version and hash of the text, taken back at once, both recorded', async () => {
    const by = personAs(deps)
    const talent = await makeTalent(deps, { by, scopes: [] })
    store.setClock('2026-12-02T00:00:00.000Z')
    const given = await grantConsent(deps)({ ...own(by), scope: 'agencies', version: '1' })
    const hash = noticeHash(currentNotice('agencies'))
    expect(given).toMatchObject({ ok: true, value: { rev: 2, consents: { agencies: { textVersion: '1', textHash: hash } } } })
    store.setClock('2026-12-03T00:00:00.000Z')
    await withdrawConsent(deps)({ ...own(by), scope: 'agencies' })
    const [read] = await findTalents(deps)([talent.id])
    expect(read && visibleTo(read, { scope: 'agencies', organisationIds: [] })).toBe(false)
    const { standings, records } = await consentOverview(deps)(by.personId)
    expect(standings.find(({ scope }) => scope === 'agencies')).toMatchObject({
      state: 'withdrawn',
      outdated: false,
      consent: { grantedAt: '2026-12-02T00:00:00.000Z', withdrawnAt: '2026-12-03T00:00:00.000Z' },
    })
    expect(records.map(({ act, scope }) => `${act} ${scope}`)).toEqual(['withdrawn agencies', 'granted agencies', 'granted registry'])
    expect((await ledgerOf(by.personId)).map(({ action }) => action)).toEqual(['talent.enrolled', 'consent.granted', 'consent.withdrawn'])
  })

  it('a stale text is refused with the new one', async () => {
    const by = personAs(deps)
    await makeTalent(deps, { by, scopes: [] })
    const refused = await grantConsent(deps)({ ...own(by), scope: 'employers', version: '0' })
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'consent-text-changed', detail: expect.stringContaining('通过核验的用人单位') },
    })
  })

  it('个人信息保护法 15: a withdrawal does not fail because something else was saved at the same moment', async () => {
    const by = personAs(deps)
    await makeTalent(deps, { by, scopes: ['employers', 'agencies', 'statistics'] })
    const results = await Promise.all(
      (['employers', 'agencies', 'statistics'] as const).map((scope) => withdrawConsent(deps)({ ...own(by), scope })),
    )
    for (const result of results) if (!result.ok) expect(result.error.kind).toBe('busy')
    expect(results.some((result) => result.ok)).toBe(true)
  })

  it('can be read before joining (个人信息保护法 17)', async () => {
    const overview = await consentOverview(deps)(personAs(deps).personId)
    expect(overview).toMatchObject({ enrolled: false, records: [] })
    expect(overview.standings.map(({ state }) => state)).toEqual(consentScopes.map(() => 'never'))
  })
})

describe('leaving', () => {
  it('个人信息保护法 47: leaves a tombstone without profile, erases the contact, and can be repeated', async () => {
    const by = personAs(deps)
    const talent = await makeTalent(deps, { by })
    expect(await withdrawConsent(deps)({ ...own(by), scope: 'registry' })).toMatchObject({ ok: true, value: { state: 'left', rev: 2 } })
    expect(erased).toContain(by.personId)
    const root = await store.dynamo.get('talent', { pk: `TALENT#${talent.id}`, sk: 'PROFILE' })
    expect(root).not.toHaveProperty('profile')
    expect(JSON.stringify(root)).not.toContain('氩弧焊')
    expect(await leaveRegistry(deps)(own(by))).toMatchObject({ ok: true, value: { rev: 2 } })
    expect(await findOwnTalent(deps)(by.personId)).toEqual({ ok: false, error: { kind: 'not-enrolled' } })
  })

  it('who comes back has the same entry, with a higher revision', async () => {
    const by = personAs(deps)
    const talent = await makeTalent(deps, { by })
    await leaveRegistry(deps)(own(by))
    const back = await makeTalent(deps, { by, scopes: [] })
    expect(back).toMatchObject({ id: talent.id, rev: 3, createdAt: talent.createdAt })
    expect(visibleTo(back, { scope: 'employers', organisationIds: [] })).toBe(false)
  })
})

describe('exclusions', () => {
  const named = async (name: string, kind: 'employer' | 'park' = 'employer', group?: string): Promise<Organisation> =>
    (await makeOrganisation(deps, kind, { content: { name, ...(group === undefined ? {} : { group }) } })).organisation

  it('by code or by id; shown with the name; ended again', async () => {
    const by = personAs(deps)
    const talent = await makeTalent(deps, { by })
    const { id, content } = await named('杭州甲示例有限公司')
    const hidden = await excludeOrganisation(deps)({ ...own(by), organisation: content.uscc.toLowerCase() })
    expect(hidden).toMatchObject({ ok: true, value: { organisation: { id }, talent: { rev: 2, exclusions: [id] } } })
    expect(await excludeOrganisation(deps)({ ...own(by), organisation: id })).toMatchObject({ ok: true, value: { talent: { rev: 2 } } })
    expect(await listExclusions(deps)(by.personId)).toEqual({ ok: true, value: [{ organisationId: id, name: '杭州甲示例有限公司' }] })
    const [read] = await findTalents(deps)([talent.id])
    expect(read && visibleTo(read, { scope: 'employers', organisationIds: [id] })).toBe(false)
    expect(await includeOrganisation(deps)({ ...own(by), organisationId: id })).toMatchObject({
      ok: true,
      value: { rev: 3, exclusions: [] },
    })
  })

  it('by name when it is exact; else those that may be meant are named, and nobody is hidden from', async () => {
    const by = personAs(deps)
    await makeTalent(deps, { by })
    const { id } = await named('杭州乙示例机械有限公司')
    await named('杭州乙示例产业园', 'park')
    const unclear = await excludeOrganisation(deps)({ ...own(by), organisation: '乙示例' })
    expect(unclear).toMatchObject({ ok: false, error: { errors: [{ nearest: [{ code: id, name: '杭州乙示例机械有限公司' }] }] } })
    expect(await findTalentOfPerson(deps)(by.personId)).toMatchObject({ rev: 1, exclusions: [] })
    expect(await excludeOrganisation(deps)({ ...own(by), organisation: '杭州乙示例机械有限公司' })).toMatchObject({ ok: true })
  })

  it('in the whole corporate group, seen from any of its members', async () => {
    const by = personAs(deps)
    const talent = await makeTalent(deps, { by })
    const head = await named('杭州丙示例集团')
    const member = await named('杭州丙示例焊接有限公司', 'employer', head.content.uscc)
    await excludeOrganisation(deps)({ ...own(by), organisation: head.id })
    const [read] = await findTalents(deps)([talent.id])
    expect(read && visibleTo(read, { scope: 'employers', organisationIds: await groupOf(deps)(member.id) })).toBe(false)
    expect(read && visibleTo(read, { scope: 'employers', organisationIds: [member.id] })).toBe(true)
  })

  it.each(['91330100MA00000000', '没有这家', '杭州', 'org_01JDK0000000000000000000ZZ'])(
    '“%s” is not an organisation to hide from',
    async (text) => {
      const by = personAs(deps)
      await makeTalent(deps, { by })
      const refused = await excludeOrganisation(deps)({ ...own(by), organisation: text })
      expect(refused).toMatchObject({
        ok: false,
        error: { kind: 'unknown-organisation', errors: [{ pointer: '/organisation', nearest: [] }] },
      })
    },
  )

  it('no more than a root has room for', async () => {
    const by = personAs(deps)
    const talent = await makeTalent(deps, { by })
    const full = { ...talent, rev: 2, exclusions: Array.from({ length: maxExclusions }, () => deps.ids.next('organisation')) }
    await deps.dynamo.transact([createTalents(deps.dynamo).put(full)])
    const { id } = await named('杭州丁示例有限公司')
    const refused = await excludeOrganisation(deps)({ ...own(by), organisation: id })
    expect(refused).toEqual({ ok: false, error: { kind: 'too-many-exclusions' } })
    const listed = await listExclusions(deps)(by.personId)
    expect(listed.ok && listed.value).toHaveLength(maxExclusions)
  })
})

describe('the store', () => {
  it('gets many in the order of their ids, with holes', async () => {
    const [one, two] = [await makeTalent(deps), await makeTalent(deps)]
    const found = await createTalents(store.dynamo).batchGet([two.id, 'tal_01JDK0000000000000000000ZZ', one.id])
    expect(found).toEqual([two, undefined, one])
  })

  it('puts a root only after the one it was made from', async () => {
    const talent = await makeTalent(deps)
    const talents = createTalents(store.dynamo)
    expect((await store.dynamo.transact([talents.put({ ...talent, rev: 3 })])).ok).toBe(false)
    expect((await store.dynamo.transact([talents.put(talent)])).ok).toBe(false)
    expect((await store.dynamo.transact([talents.put({ ...talent, rev: 2 })])).ok).toBe(true)
  })
})

it('whatever is done in whatever order, what is stored is visible exactly when consent holds', async () => {
  const scope = fc.constantFrom<ConsentScope>('employers', 'agencies', 'registry')
  const step = fc.record({ act: fc.constantFrom('grant' as const, 'withdraw' as const, 'leave' as const, 'enrol' as const), scope })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const by = personAs(deps)
      const { id } = await makeTalent(deps, { by, scopes: [] })
      let held = new Set<string>(['registry'])
      for (const { act, scope: what } of steps) {
        const here = held.has('registry')
        if (act === 'enrol') await enrol(deps)({ by, once: always, profile: profileOf(), consents: { registry } })
        if (act === 'grant') await grantConsent(deps)({ ...own(by), scope: what, version: '1' })
        if (act === 'withdraw') await withdrawConsent(deps)({ ...own(by), scope: what })
        if (act === 'leave') await leaveRegistry(deps)(own(by))
        if (!here) held = new Set(act === 'enrol' ? ['registry'] : [])
        else if (act === 'grant') held.add(what)
        else if (act === 'leave' || (act === 'withdraw' && what === 'registry')) held = new Set()
        else if (act === 'withdraw') held.delete(what)
        const [talent] = await findTalents(deps)([id])
        for (const viewer of ['employers', 'agencies'] as const) {
          expect(talent && visibleTo(talent, { scope: viewer, organisationIds: [] })).toBe(held.has('registry') && held.has(viewer))
        }
      }
    }),
    { numRuns: 25 },
  )
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['talent.organisation-included person person ids', 'talent.profile-changed person person ids']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
