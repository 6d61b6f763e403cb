import * as z from 'zod'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import type { Contact } from '#shared/talent/domain/contact.ts'
import { KeptContact } from '#shared/talent/domain/vault-request.ts'
import { contactKey } from './keys.ts'
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

/** The `contacts` table: every value closed, opened only here. */
export type Contacts = {
  readonly get: (personId: string) => Promise<KeptContact | undefined>
  readonly put: (personId: string, contact: Contact, at: string) => Operation
  readonly remove: (personId: string) => Operation
}

export function createContacts(dynamo: Dynamo, seal: Seal): Contacts {
  return {
    get: async (personId) => {
      const item = await dynamo.get('contacts', contactKey(personId))
      if (item === undefined) return undefined
      const { phoneDigest: _, updatedAt, ...sealed } = Stored.parse(item)
      const opened = stated(sealed).map(([field, value]) => [field, seal.open(value, place(personId, field))])
      return KeptContact.parse({ contact: Object.fromEntries(opened), updatedAt })
    },
    put: (personId, contact, at) => {
      const closed = stated(contact).map(([field, value]) => [field, seal.close(value, place(personId, field))])
      const stored = Stored.parse({ ...Object.fromEntries(closed), phoneDigest: seal.digest(contact.phone), updatedAt: at })
      return put('contacts', { ...contactKey(personId), entity: 'contact', ...stored })
    },
    remove: (personId) => remove('contacts', contactKey(personId)),
  }
}

function place(personId: string, field: string): string {
  return `${personId}#${field}`
}

/** The fields that have a value. */
function stated(fields: Readonly<Record<string, string | undefined>>): readonly [name: string, value: string][] {
  return Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined)
}
