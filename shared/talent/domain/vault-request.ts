import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { Contact } from './contact.ts'

/** What may be asked of the vault about a person's own contact details. Who sends it has made sure that the person asks. */
export const VaultRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read-own-contact'), personId: idOf('person') }),
  z.object({ kind: z.literal('write-own-contact'), personId: idOf('person'), contact: Contact }),
  z.object({ kind: z.literal('erase-own-contact'), personId: idOf('person') }),
])
export type VaultRequest = z.infer<typeof VaultRequest>

/** The contact details the vault keeps, and since when; nothing when it keeps none. */
export const KeptContact = z.object({ contact: Contact, updatedAt: z.iso.datetime() })
export type KeptContact = z.infer<typeof KeptContact>

/** What the vault answers. `busy`: another write was in the way; nothing was changed. */
export const VaultAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contact'), kept: KeptContact.optional() }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('busy') }),
])
export type VaultAnswer = z.infer<typeof VaultAnswer>
