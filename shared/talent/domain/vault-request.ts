import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { line } from '#shared/kernel/text.ts'
import { PassportClaims } from '#shared/passports/domain/passport.ts'
import { PassportKey } from '#shared/passports/domain/token.ts'
import { Contact } from './contact.ts'

/** Who was written down by an association: as much as it takes to ask them. */
export const InvitedContact = Contact.pick({ name: true, phone: true })
export type InvitedContact = z.infer<typeof InvitedContact>

/** Who asks for a contact: the member or the key, and the organisation it is given to. */
const Recipient = z.object({ name: z.string(), organisationId: idOf('organisation'), organisationName: z.string() })

/**
 * As many organisations as one condition of the store can name: the recipient's group and the employer's. A group that is larger is shown
 * nobody's contact.
 */
export const mostOrganisations: number = 150

export const mostSealed: number = 500

/** A contact for the recipient of an introduction. */
const RevealContact = z.object({
  kind: z.literal('reveal-contact'),
  introductionId: idOf('introduction'),
  talentId: idOf('talent'),
  personId: idOf('person'),
  /** The recipient. */
  by: Recipient,
  /** By which of the person's consents the recipient looks. */
  scope: z.enum(['employers', 'agencies']),
  /** As which organisations it looks, itself among them: nobody who hides from one of these is revealed. */
  organisationIds: z.array(idOf('organisation')).min(1).max(mostOrganisations),
  purpose: line(200),
})

/** A passport to be signed for the person it is about. With `withName` the vault adds the name that it keeps. */
const SignPassport = z.object({
  kind: z.literal('sign-passport'),
  personId: idOf('person'),
  claims: PassportClaims.omit({ name: true }),
  withName: z.boolean(),
})

/** Names and phones of a roster to be closed. It gives nothing away: this alone may be asked by whoever reads foreign files. */
export const SealInvited = z.object({
  kind: z.literal('seal-invited'),
  rows: z
    .array(z.object({ invitationId: idOf('invitation'), ...InvitedContact.shape }))
    .min(1)
    .max(mostSealed),
})

/** What may be asked of the vault. Who sends it has made sure who asks; what may be given is checked where it is given. */
export const VaultRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read-own-contact'), personId: idOf('person') }),
  z.object({ kind: z.literal('write-own-contact'), personId: idOf('person'), contact: Contact }),
  z.object({ kind: z.literal('erase-own-contact'), personId: idOf('person') }),
  RevealContact,
  SealInvited,
  z.object({ kind: z.literal('read-invited'), invitationId: idOf('invitation'), tokenDigest: z.string().length(43) }),
  z.object({
    kind: z.literal('claim-invited'),
    invitationId: idOf('invitation'),
    personId: idOf('person'),
    /** As the person corrected it; else as the association wrote it. */
    contact: Contact.optional(),
  }),
  SignPassport,
])
export type VaultRequest = z.infer<typeof VaultRequest>
export type RequestOf<Kind extends VaultRequest['kind']> = Extract<VaultRequest, { readonly kind: Kind }>

/** The contact details the vault keeps, and since when; nothing when it keeps none. */
export const KeptContact = z.object({ contact: Contact, updatedAt: z.iso.datetime() })
export type KeptContact = z.infer<typeof KeptContact>

/** An invited person's name and phone as they may lie in the table, closed, with the digest by which one number is known again. */
export const SealedInvited = z.object({
  invitationId: idOf('invitation'),
  /** The fields of the item that is kept. */
  sealed: z.object({ name: z.string(), phone: z.string() }),
  phoneDigest: z.string(),
  /** Of the secret of the one-time link, which is kept nowhere. */
  tokenDigest: z.string(),
})
export type SealedInvited = z.infer<typeof SealedInvited>

/** What the vault answers. `busy`: another write was in the way; nothing was changed. `refused`: it may not be given, whatever the reason. */
export const VaultAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contact'), kept: KeptContact.optional() }),
  z.object({ kind: z.literal('invited'), contact: InvitedContact.optional() }),
  z.object({ kind: z.literal('sealed'), rows: z.array(SealedInvited) }),
  z.object({ kind: z.literal('signed'), token: z.string(), key: PassportKey }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('refused') }),
  z.object({ kind: z.literal('busy') }),
])
export type VaultAnswer = z.infer<typeof VaultAnswer>
