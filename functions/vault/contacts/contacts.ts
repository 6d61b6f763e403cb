import * as z from 'zod'
import { absent } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Key, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import type { Contact } from '#shared/talent/domain/contact.ts'
import { InvitedContact, KeptContact } from '#shared/talent/domain/vault-request.ts'
import { contactKey, invitedKey } from './keys.ts'
import type { Seal } from './seal.ts'

const Stored = z.object({
  name: z.string(),
  phone: z.string(),
  /** Equal for equal numbers, so that one number in two hands can be found without opening either. */
  phoneDigest: z.string(),
  mail: z.string().optional(),
  wechat: z.string().optional(),
  updatedAt: z.string(),
})

const StoredInvited = Stored.pick({ name: true, phone: true })
const Invited = Stored.pick({ phoneDigest: true }).extend({ associationId: z.string() })

/** The `contacts` table: every value closed, opened only here. */
export type Contacts = {
  readonly get: (personId: string) => Promise<KeptContact | undefined>
  readonly put: (personId: string, contact: Contact, at: string) => Operation
  /** A put for somebody who has no contact details yet. */
  readonly add: (personId: string, contact: Contact, at: string) => Operation
  readonly remove: (personId: string) => Operation
  /** Name and phone as the item of an invitation keeps them. */
  readonly sealInvited: (invitationId: string, contact: InvitedContact) => { readonly name: string; readonly phone: string }
  readonly digest: (phone: string) => string
  readonly getInvited: (invitationId: string) => Promise<InvitedContact | undefined>
  /** Who invited them, and by what their number is known again, without opening it. */
  readonly invited: (invitationId: string) => Promise<{ readonly associationId: string; readonly phoneDigest: string } | undefined>
  readonly removeInvited: (invitationId: string) => Operation
}

export function createContacts(dynamo: Dynamo, seal: Seal): Contacts {
  const closed = (whose: Key, contact: Contact, at: string): Item => {
    const values = stated(contact).map(([field, value]) => [field, seal.close(value, place(whose, field))])
    const stored = Stored.parse({ ...Object.fromEntries(values), phoneDigest: seal.digest(contact.phone), updatedAt: at })
    return { ...whose, entity: 'contact', ...stored }
  }
  const opened = (whose: Key, sealed: Readonly<Record<string, string | undefined>>): object =>
    Object.fromEntries(stated(sealed).map(([field, value]) => [field, seal.open(value, place(whose, field))]))
  return {
    get: async (personId) => {
      const item = await dynamo.get('contacts', contactKey(personId))
      if (item === undefined) return undefined
      const { phoneDigest: _, updatedAt, ...sealed } = Stored.parse(item)
      return KeptContact.parse({ contact: opened(contactKey(personId), sealed), updatedAt })
    },
    put: (personId, contact, at) => put('contacts', closed(contactKey(personId), contact, at)),
    add: (personId, contact, at) => put('contacts', closed(contactKey(personId), contact, at), absent),
    remove: (personId) => remove('contacts', contactKey(personId)),
    sealInvited: (invitationId, { name, phone }) => {
      const whose = invitedKey(invitationId)
      return { name: seal.close(name, place(whose, 'name')), phone: seal.close(phone, place(whose, 'phone')) }
    },
    digest: seal.digest,
    getInvited: async (invitationId) => {
      const item = await dynamo.get('contacts', invitedKey(invitationId))
      if (item === undefined) return undefined
      return InvitedContact.parse(opened(invitedKey(invitationId), StoredInvited.parse(item)))
    },
    invited: async (invitationId) => {
      const item = await dynamo.get('contacts', invitedKey(invitationId))
      return item === undefined ? undefined : Invited.parse(item)
    },
    removeInvited: (invitationId) => remove('contacts', invitedKey(invitationId)),
  }
}

/** Whose which value it is: `per_…#phone`, `inv_…#name`. */
function place({ pk }: Key, field: string): string {
  return `${pk.slice(pk.indexOf('#') + 1)}#${field}`
}

/** The fields that have a value. */
function stated(fields: Readonly<Record<string, string | undefined>>): readonly [name: string, value: string][] {
  return Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined)
}
