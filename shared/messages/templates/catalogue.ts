import { accountTemplates } from './accounts.ts'
import { bulletinTemplates } from './bulletins.ts'
import { complaintTemplates } from './complaints.ts'
import { demandTemplates } from './demand.ts'
import { fairTemplates } from './fairs.ts'
import { introductionTemplates } from './introductions.ts'
import { invitationTemplates } from './invitations.ts'
import { ownEntryTemplates } from './own-entry.ts'
import { searchTemplates } from './searches.ts'
import type { Template } from './template.ts'

/** Every message there is, by its context: a name stands once. Each can be looked at under `/dev/messages` of the local system. */
export const templatesByContext = {
  accounts: accountTemplates,
  bulletins: bulletinTemplates,
  complaints: complaintTemplates,
  demand: demandTemplates,
  fairs: fairTemplates,
  introductions: introductionTemplates,
  invitations: invitationTemplates,
  'own-entry': ownEntryTemplates,
  searches: searchTemplates,
} as const

export const templates = {
  ...accountTemplates,
  ...bulletinTemplates,
  ...complaintTemplates,
  ...demandTemplates,
  ...fairTemplates,
  ...introductionTemplates,
  ...invitationTemplates,
  ...ownEntryTemplates,
  ...searchTemplates,
} as const

export type TemplateName = keyof typeof templates
type ValuesOf<Name extends TemplateName> = (typeof templates)[Name] extends Template<infer V> ? V : never

/** What a message says: a template with its values, and the path on this site where the reader goes on. Plain data. */
export type Content<Name extends TemplateName = TemplateName> = {
  [N in Name]: { readonly template: N; readonly values: ValuesOf<N>; readonly link?: string | undefined }
}[Name]

/**
 * Whom a message is for: a person, the members of an organisation, or somebody who was invited and has no account yet. Addresses are the
 * vault's business, never the sender's.
 */
export type Recipient = { readonly person: string } | { readonly organisation: string } | { readonly invitation: string }

export type Message<Name extends TemplateName = TemplateName> = { readonly to: Recipient } & Content<Name>
