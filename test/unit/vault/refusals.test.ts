import { describe, expect, it } from 'vitest'
import { createContacts } from '#functions/vault/contacts/contacts.ts'
import { entered } from '#functions/vault/contacts/entered.ts'
import { eraseOnOrder } from '#functions/vault/contacts/erase-on-order.ts'
import { claimInvited } from '#functions/vault/contacts/invited-contacts.ts'
import { ownContact } from '#functions/vault/contacts/own-contact.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import type { VaultDeps } from '#functions/vault/contacts/vault-deps.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Item, Operation } from '#shared/platform/dynamo/operations.ts'
import type { ErasureOrder } from '#shared/talent/domain/erasure-order.ts'

type Told = Awaited<ReturnType<Dynamo['transact']>>

const personId = 'per_01JDK0000000000000000000AA' as Id<'person'>
const invitationId = 'inv_01JDK0000000000000000000AA' as Id<'invitation'>
const talentId = 'tal_01JDK0000000000000000000AA' as Id<'talent'>
const contact = { name: '示例', phone: '13000000000' }
const conflict: Told = fail({ kind: 'conflict' })
const refusedAt = (at: number): Told => fail({ kind: 'condition-failed', at })

/** A vault whose store answers each transaction with the next of these. */
function vaultTold(
  answers: readonly Told[],
  item?: Item,
): VaultDeps & { readonly asked: (readonly Operation[])[]; readonly read: string[] } {
  const asked: (readonly Operation[])[] = []
  const read: string[] = []
  const dynamo = {
    transact: async (operations: readonly Operation[]) => {
      asked.push(operations)
      return answers[asked.length - 1] ?? ok()
    },
    get: async (_: string, { pk }: { readonly pk: string }) => {
      read.push(pk)
      return item
    },
  } as unknown as Dynamo
  const seal = createSeal(Buffer.alloc(32, 9).toString('base64'))
  const clock = { now: () => '2026-12-01T00:00:00.000Z' }
  return { dynamo, clock, ids: { next: () => 'ent_1' } as never, seal, contacts: createContacts(dynamo, seal), asked, read }
}

describe('个人信息保护法 51: what cannot be entered is not done', () => {
  const entry = { subject: personId, action: 'contact.read', by: personId }

  it.each([
    [ok(), { ok: true, value: undefined }],
    [conflict, { ok: false, error: { kind: 'busy' } }],
    [refusedAt(0), { ok: false, error: { kind: 'refused', at: 0 } }],
  ] as const)('%j', async (told, answer) => {
    const vault = vaultTold([told])
    expect(await entered(vault, entry, [vault.contacts.remove(personId)])).toEqual(answer)
    expect(vault.asked[0]?.map(({ table }) => table)).toEqual(['contacts', 'ledger'])
  })

  it('an entry that is there already is a mistake, not an answer', async () => {
    const vault = vaultTold([refusedAt(1)])
    await expect(entered(vault, entry, [vault.contacts.remove(personId)])).rejects.toThrow('a ledger entry was there already')
  })

  it('nothing is read while others are at it', async () => {
    const vault = vaultTold([conflict])
    expect(await ownContact(vault, { kind: 'read-own-contact', personId })).toEqual({ kind: 'busy' })
    expect(vault.read).toEqual([])
    const free = vaultTold([ok()])
    const answer = await ownContact(free, { kind: 'read-own-contact', personId })
    expect(Object.keys(answer)).toEqual(['kind'])
    expect(free.read).toEqual([`PERSON#${personId}`])
  })
})

describe('个人信息保护法 47: an order to erase', () => {
  const order = { personId, talentId } as ErasureOrder

  it('is carried out, or void when the person came back, and comes again when the store is away', async () => {
    expect(await eraseOnOrder(vaultTold([ok()]))(order)).toBe('erased')
    expect(await eraseOnOrder(vaultTold([refusedAt(0)]))(order)).toBe('void')
    for (const told of [conflict, refusedAt(2)]) await expect(eraseOnOrder(vaultTold([told]))(order)).rejects.toThrow()
  })
})

describe('what an association wrote becomes the person’s own', () => {
  const asked = { kind: 'claim-invited', invitationId, personId, contact } as const

  it.each<readonly [string, readonly Told[], string, number]>([
    ['at once', [ok()], 'done', 1],
    ['not, when they have their own; what was written goes', [refusedAt(1), ok()], 'done', 2],
    ['not, when the invitation is not theirs', [refusedAt(0)], 'refused', 1],
    ['later, when others are at it', [conflict], 'busy', 1],
  ])('%s', async (_, told, kind, transactions) => {
    const vault = vaultTold(told)
    expect(await claimInvited(vault, asked)).toEqual({ kind })
    expect(vault.asked).toHaveLength(transactions)
  })
})

describe('个人信息保护法 51: closed values', () => {
  const { contacts } = vaultTold([])
  const seal = createSeal(Buffer.alloc(32, 9).toString('base64'))

  it('lie where they belong: moved to another person or field they do not open', () => {
    const { item } = contacts.put(personId, { ...contact, mail: undefined }, '2026-12-01T00:00:00.000Z') as { readonly item: Item }
    expect(Object.keys(item).toSorted()).toEqual(['entity', 'name', 'phone', 'phoneDigest', 'pk', 'sk', 'updatedAt'])
    expect(seal.open(String(item.phone), `${personId}#phone`)).toBe(contact.phone)
    for (const place of [`${personId}#name`, `${talentId}#phone`, `PERSON#${personId}#phone`])
      expect(() => seal.open(String(item.phone), place)).toThrow()
  })

  it('of another form are refused by name', () => {
    const closed = seal.close('x', 'place')
    expect(() => seal.open(closed.replace('v1.', 'v2.'), 'place')).toThrow('a sealed value of an unknown form')
    expect(() => seal.open(`v1.${closed.slice(3, -4)}`, 'place')).toThrow()
  })

  it('an invited number is known by its digest alone, and nobody’s is none', async () => {
    const item = {
      pk: `INVITATION#${invitationId}`,
      sk: 'CONTACT',
      entity: 'contact',
      ...contacts.sealInvited(invitationId, contact),
      associationId: 'org_1',
      phoneDigest: 'digest',
    }
    expect(await vaultTold([], item).contacts.invited(invitationId)).toEqual({ associationId: 'org_1', phoneDigest: 'digest' })
    expect(await vaultTold([]).contacts.invited(invitationId)).toBeUndefined()
    expect(await vaultTold([], item).contacts.getInvited(invitationId)).toEqual(contact)
  })
})
