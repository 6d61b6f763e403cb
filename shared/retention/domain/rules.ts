import { addDays, type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { type Group, texts, type Why } from './texts.ts'

/** ttl: the table removes it at its `expiresAt`. here: this context's job ends it. owner: the context it belongs to does. stays: nobody may, or need. */
type End = 'ttl' | 'here' | 'owner' | 'stays'

/** What is to become of one kind of stored item. `why` it stays when nothing says otherwise of the single one. */
export type RetentionRule = { readonly group: Group; readonly ends: End; readonly why: Why }

/** Years for which finished introductions and complaints are kept (网络招聘服务管理规定 26, 网络数据安全管理条例 12). */
const keptYears = 3

const ttl = (group: Group): RetentionRule => ({ group, ends: 'ttl', why: 'ttl' })
const owner = (group: Group, why: Why = 'owner'): RetentionRule => ({ group, ends: 'owner', why })
const stays = (group: Group, why: Why = 'plain'): RetentionRule => ({ group, ends: 'stays', why })

/** Every kind of item that is stored anywhere (`entity`), and what holds it or ends it (domain report §5.4). A test fails on one that is missing. */
export const retentionRules = {
  // accounts
  person: stays('accounts', 'wanted'),
  subject: stays('accounts', 'wanted'),
  organisation: stays('accounts', 'wanted'),
  uscc: stays('accounts', 'wanted'),
  member: owner('accounts', 'wanted'),
  key: ttl('accounts'),
  verification: owner('accounts'),
  'verification-reminder': owner('system'),
  session: ttl('sessions'),
  idempotency: ttl('system'),
  'read-mark': stays('system'),
  // talent
  talent: owner('profile', 'wanted'),
  'talent-of-person': owner('profile', 'wanted'),
  'consent-record': { group: 'consents', ends: 'here', why: 'minimum' },
  'certificate-reminder': ttl('system'),
  'reminders-work': owner('system'),
  'looks-work': owner('system'),
  'evidence-review': owner('evidence'),
  invitation: ttl('invitations'),
  membership: owner('invitations'),
  'invitation-counts': stays('invitations'),
  'invitation-guard': ttl('invitedDigests'),
  'not-invited': owner('invitedDigests'),
  'association-pause': owner('system'),
  'people-list': owner('searches', 'wanted'),
  'people-list-count': owner('searches'),
  'list-entry': ttl('searches'),
  // contacts
  contact: owner('contact', 'wanted'),
  'invited-contact': ttl('invitations'),
  // market
  vacancy: stays('vacancies', 'minimum'),
  'vacancy-of-employer': stays('vacancies', 'minimum'),
  'vacancy-code': stays('vacancies', 'minimum'),
  'vacancy-guard': owner('system'),
  'vacancy-import': stays('system'),
  'vacancy-review': stays('vacancies', 'minimum'),
  'vacancy-likeness': owner('system'),
  'vacancy-cluster': owner('system'),
  'likeness-verdict': stays('system'),
  'likeness-turn': stays('system'),
  'sight-work': owner('system'),
  poster: stays('vacancies'),
  mandate: stays('vacancies', 'minimum'),
  'mandate-of-employer': stays('vacancies', 'minimum'),
  'mandate-pair': owner('system'),
  introduction: { group: 'introductions', ends: 'here', why: 'minimum' },
  'introduction-of-party': { group: 'introductions', ends: 'here', why: 'minimum' },
  'introduction-guard': ttl('introductions'),
  'introduction-pause': ttl('introductions'),
  'introduction-daily-people': ttl('introductions'),
  'introduction-precision': stays('fairs'),
  answers: stays('fairs'),
  'saved-search': owner('searches', 'wanted'),
  'saved-search-count': owner('searches'),
  complaint: { group: 'complaints', ends: 'here', why: 'minimum' },
  'complaint-reference': { group: 'complaints', ends: 'here', why: 'tombstone' },
  'complaint-guard': owner('complaints'),
  'complaint-count': stays('complaints'),
  'complaint-figures': stays('fairs'),
  roster: stays('rosters', 'minimum'),
  'roster-agreement': stays('rosters', 'minimum'),
  'roster-batch': stays('rosters'),
  'roster-check': stays('rosters'),
  'roster-end': stays('rosters'),
  'roster-file': stays('rosters'),
  fair: stays('fairs'),
  'fair-code': stays('fairs'),
  'fair-notice': stays('fairs'),
  'fair-outcome': stays('fairs'),
  'fair-outcome-version': stays('fairs'),
  'fair-work': owner('system'),
  'full-fairs': owner('system'),
  'fair-door': stays('fairs'),
  'fair-visitor': owner('visits'),
  'fair-place': owner('visits'),
  'fair-ticket': owner('visits'),
  attendees: ttl('visits'),
  booth: stays('fairs'),
  'booth-plan': stays('fairs'),
  'booth-waiting': owner('fairs'),
  exhibitor: stays('fairs'),
  'exhibitor-standing': stays('fairs'),
  'shown-vacancy': owner('fairs'),
  bulletin: stays('fairs'),
  'bulletin-series': stays('fairs'),
  'bulletin-issue': stays('fairs'),
  'bulletin-counting': owner('system'),
  'bulletin-count': ttl('system'),
  passport: ttl('passports'),
  'retention-turn': owner('system'),
  'retention-report': stays('provision', 'minimum'),
  // ledger and messages
  'ledger-entry': stays('provision', 'appendOnly'),
  message: ttl('messages'),
  'erasure-order': owner('contact'),
  'invited-erasure': owner('invitations'),
  // public
  'vacancy-view': owner('vacancies'),
  'vacancy-gone': stays('vacancies', 'tombstone'),
  'vacancy-withheld': stays('vacancies', 'tombstone'),
  'cluster-view': owner('vacancies'),
  'out-of-sight': owner('vacancies'),
  'fair-view': stays('fairs'),
  'booth-plan-view': stays('fairs'),
  'booth-locked-view': owner('fairs'),
  'exhibitor-view': stays('fairs'),
  'bulletin-view': stays('fairs'),
  'passport-key': stays('passports'),
  'passport-revocation': ttl('passports'),
  snapshot: ttl('fairs'),
  'retention-view': stays('provision'),
} as const satisfies Readonly<Record<string, RetentionRule>>

export type Kind = keyof typeof retentionRules

/** Which of these kinds of items no rule speaks of. */
export function withoutRule(entities: readonly string[]): readonly string[] {
  return entities.filter((entity) => !Object.hasOwn(retentionRules, entity))
}

/** The rows of the notice to everybody, as they stand on the page about personal data. */
export function retentionRows(): readonly { readonly what: string; readonly howLong: string; readonly basis: string }[] {
  return Object.values(texts.groups)
}

/** Long enough ago that what finished then is kept no longer. */
export function keptUntil(finishedAt: string): CivilDate {
  const day = civilDateOf(finishedAt)
  // A day that the later year does not have ends with the month before it.
  const later = `${Number(day.slice(0, 4)) + keptYears}${day.slice(4)}`
  return later.endsWith('-02-29') ? addDays(`${later.slice(0, 4)}-03-01`, 0) : later
}
