import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { invitationLink } from '#functions/vault/contacts/invited-contacts.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { type Item, put } from '#shared/platform/dynamo/operations.ts'
import { digestOf, readToken } from '#shared/platform/tokens.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import type { InvitationState } from '#shared/talent/domain/invitation.ts'
import { mostSealed, type SealedInvited } from '#shared/talent/domain/vault-request.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { invitationKey, invitedContactKey } from '#shared/talent/store/keys.ts'
import { invitationMayBeSent, invitationOpenTo } from '#shared/talent/use-cases/invitation-checks.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { startVault, type VaultFunction } from '../../support/vault-function.ts'

const key = Buffer.alloc(32, 5).toString('base64')
const written = { name: '孙某某', phone: '13000000029' }
let store: TestStore & { readonly stage: string }
let vault: VaultFunction
let contacts: ContactVault

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  vault = await startVault({ dynamo: inject('dynamo'), stage: store.stage, key })
  contacts = createContactVault(async (request) => {
    const outcome = await vault.invoke(request)
    if (outcome.kind !== 'answered') throw new Error(JSON.stringify(outcome))
    return outcome.answer
  }, store.clock)
})

afterAll(async () => vault.stop())

type Invited = { readonly id: Id<'invitation'>; readonly sealed: SealedInvited }

/** An invitation as intake writes it: sealed by the vault, put down without a key. */
async function invited(
  more: { readonly state?: InvitationState; readonly endsAt?: string; readonly personId?: string } = {},
): Promise<Invited> {
  const id = store.ids.next('invitation')
  const [sealed] = await contacts.sealInvited([{ invitationId: id, ...written }])
  if (sealed === undefined) throw new Error('nothing was sealed')
  await write(sealed, more)
  return { id, sealed }
}

async function write({ invitationId, sealed, phoneDigest, tokenDigest }: SealedInvited, more: object): Promise<void> {
  const root = { state: 'invited', endsAt: '2026-12-31T00:00:00.000Z', tokenDigest, phoneDigest, ...more }
  const done = await store
    .as('vault')
    .dynamo.transact([put('contacts', { ...invitedContactKey(invitationId), entity: 'invited-contact', ...sealed, phoneDigest })])
  const roots = await store.dynamo.transact([
    put('talent', { ...invitationKey(invitationId), entity: 'invitation', id: invitationId, ...root }),
  ])
  expect([done.ok, roots.ok]).toEqual([true, true])
}

async function kept(id: Id<'invitation'>): Promise<Item | undefined> {
  return store.as('vault').dynamo.get('contacts', invitedContactKey(id))
}

async function ledgerOf(subject: string): Promise<readonly unknown[]> {
  const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${subject}`, limit: 100 })
  return items.map(({ action, by, ids }) => ({ action, by, ids }))
}

describe('sealing', () => {
  it('个人信息保护法 51: gives closed values that differ each time, one digest a number, and the digest of the link', async () => {
    const rows = [1, 2].map(() => ({ invitationId: store.ids.next('invitation'), ...written }))
    const [one, two] = await contacts.sealInvited(rows)
    expect(one?.phoneDigest).toBe(two?.phoneDigest)
    expect(one?.sealed.phone).not.toBe(two?.sealed.phone)
    expect(one?.tokenDigest).not.toBe(two?.tokenDigest)
    expect(JSON.stringify([one, two])).not.toContain(written.phone)
    const link = invitationLink({ seal: createSeal(key) }, rows[0]?.invitationId as Id<'invitation'>)
    const token = readToken('invitation', link.replace('/join/', ''))
    expect(token?.id).toBe(rows[0]?.invitationId)
    expect(digestOf(token?.secret ?? '')).toBe(one?.tokenDigest)
  })

  it('writes nothing anywhere, and takes as many as a batch of a roster has', async () => {
    const rows = Array.from({ length: mostSealed }, () => ({ invitationId: store.ids.next('invitation'), ...written }))
    expect(await contacts.sealInvited(rows)).toHaveLength(mostSealed)
    expect(await kept(rows[0]?.invitationId as Id<'invitation'>)).toBeUndefined()
    await expect(contacts.sealInvited([...rows, { invitationId: store.ids.next('invitation'), ...written }])).rejects.toThrow()
    await expect(contacts.sealInvited([])).rejects.toThrow()
  })
})

describe('whoever holds the link', () => {
  it('reads what was written, with an entry', async () => {
    const { id, sealed } = await invited()
    expect(await contacts.readInvited({ invitationId: id, tokenDigest: sealed.tokenDigest })).toEqual({ ok: true, value: written })
    expect(await ledgerOf(id)).toEqual([{ action: 'contact.read', by: 'invited', ids: undefined }])
  })

  it.each<readonly [string, Parameters<typeof invited>[0]]>([
    ['joined', { state: 'joined' }],
    ['refused', { state: 'refused' }],
    ['expired', { state: 'expired' }],
    ['cancelled', { state: 'cancelled' }],
    ['left', { state: 'left' }],
    ['over since a moment', { endsAt: '2026-12-01T00:00:00.000Z' }],
  ])('reads nothing of one that is %s', async (_, more) => {
    const { id, sealed } = await invited(more)
    expect(await contacts.readInvited({ invitationId: id, tokenDigest: sealed.tokenDigest })).toEqual({
      ok: false,
      error: { kind: 'refused' },
    })
    expect(await ledgerOf(id)).toEqual([])
  })

  it.each([
    ['2026-12-31T00:00:00.000Z', false],
    ['2026-12-30T23:59:59.999Z', true],
  ])('at %s reads one that ends with the year: %s', async (now, may) => {
    const { id, sealed } = await invited()
    expect((await store.as('vault').dynamo.transact([invitationOpenTo(id, sealed.tokenDigest, now)])).ok).toBe(may)
    expect(
      (await store.as('vault').dynamo.transact(invitationMayBeSent(id, { associationId: 'org_1', phoneDigest: sealed.phoneDigest }, now)))
        .ok,
    ).toBe(may)
  })

  it('with another’s link reads nothing, and nothing of what is not there', async () => {
    const [mine, theirs] = [await invited(), await invited()]
    for (const invitationId of [mine.id, store.ids.next('invitation')]) {
      const answer = await contacts.readInvited({ invitationId, tokenDigest: theirs.sealed.tokenDigest })
      expect(answer).toEqual({ ok: false, error: { kind: 'refused' } })
    }
  })

  it('个人信息保护法 51: a value moved to another invitation does not open', async () => {
    const [one, two] = [await invited(), await invited()]
    await write({ ...one.sealed, sealed: two.sealed.sealed }, {})
    await expect(contacts.readInvited({ invitationId: one.id, tokenDigest: one.sealed.tokenDigest })).rejects.toThrow()
  })
})

describe('whoever joined', () => {
  it('takes over what was written, once, with an entry', async () => {
    const personId = store.ids.next('person')
    const { id } = await invited({ state: 'joined', personId })
    expect(await contacts.claimInvited({ invitationId: id, personId })).toEqual({ ok: true, value: undefined })
    expect(await contacts.read(personId)).toMatchObject({ ok: true, value: { contact: written } })
    expect(await kept(id)).toBeUndefined()
    const entries = await ledgerOf(personId)
    expect(entries).toHaveLength(2)
    expect(entries).toContainEqual({ action: 'contact.claimed', by: personId, ids: [id] })
    expect(await contacts.claimInvited({ invitationId: id, personId })).toEqual({ ok: true, value: undefined })
    expect(await ledgerOf(personId)).toHaveLength(2)
  })

  it('keeps the contact they have, and what was written goes', async () => {
    const personId = store.ids.next('person')
    const own = { name: '孙某', phone: '13000000030' }
    await contacts.write(personId, own)
    const { id } = await invited({ state: 'joined', personId })
    expect((await contacts.claimInvited({ invitationId: id, personId })).ok).toBe(true)
    expect(await contacts.read(personId)).toMatchObject({ ok: true, value: { contact: own } })
    expect(await kept(id)).toBeUndefined()
    expect(await ledgerOf(personId)).toContainEqual({ action: 'contact.claimed', by: personId, ids: [id] })
  })

  it('个人信息保护法 46: what they corrected counts, whatever was there', async () => {
    const personId = store.ids.next('person')
    const corrected = { name: '孙某某', phone: '13000000031', mail: 'sun@mail.example' }
    await contacts.write(personId, { name: '旧', phone: '13000000032' })
    const { id } = await invited({ state: 'joined', personId })
    expect((await contacts.claimInvited({ invitationId: id, personId, contact: corrected })).ok).toBe(true)
    expect(await contacts.read(personId)).toMatchObject({ ok: true, value: { contact: corrected } })
    expect(await kept(id)).toBeUndefined()
  })

  it.each<readonly [string, (personId: string) => Parameters<typeof invited>[0]]>([
    ['not joined yet', (personId) => ({ personId })],
    ['refused', (personId) => ({ state: 'refused', personId })],
    ['joined by somebody else', () => ({ state: 'joined', personId: 'per_01JDK0000000000000000000AA' })],
    ['joined by nobody', () => ({ state: 'joined' })],
  ])('个人信息保护法 13(1), 14: takes nothing of one %s', async (_, more) => {
    const personId = store.ids.next('person')
    const { id } = await invited(more(personId))
    for (const contact of [undefined, { name: '孙', phone: '13000000033' }]) {
      const asked = { invitationId: id, personId, ...(contact === undefined ? {} : { contact }) }
      expect(await contacts.claimInvited(asked)).toEqual({ ok: false, error: { kind: 'refused' } })
    }
    expect(await contacts.read(personId)).toEqual({ ok: true, value: undefined })
    expect(await kept(id)).toBeDefined()
  })
})

it('个人信息保护法 51: nothing that was written stands in the log', () => {
  for (const part of [written.name, written.phone]) expect(vault.logged()).not.toContain(part)
})
