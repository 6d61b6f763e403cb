import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { withBirthYearAgreed } from './birth-year.ts'
import { type ConsentNotice, noticeHash } from './consent-notices.ts'
import { type Evidence, evidenceKept } from './evidence.ts'
import { type ConsentScope, consents, type Talent, type TalentProfile } from './talent.ts'

/**
 * Every way in which an entry changes. Each gives a new root with the next revision, which the index follows; or the same root when
 * there is nothing to do, so that repeating a request changes nothing.
 */

/** What was on the screen for a scope when the person agreed. */
export type Agreed = { readonly scope: ConsentScope; readonly notice: ConsentNotice }

/**
 * A new entry, or the return of somebody who had left or asked to: id and revision go on. Without the registry's consent there is no entry
 * (个人信息保护法 13, 14), so that one is asked for by name. What is not agreed to anew does not hold, whatever held before.
 */
export function enrolled(
  who: Pick<Talent, 'id' | 'personId'>,
  entry: { readonly profile: TalentProfile; readonly registry: ConsentNotice; readonly further?: readonly Agreed[] },
  at: string,
  before?: Talent,
): Talent {
  const agreed: readonly Agreed[] = [{ scope: 'registry', notice: entry.registry }, ...(entry.further ?? [])]
  return withBirthYearAgreed({
    id: who.id,
    personId: who.personId,
    rev: (before?.rev ?? 0) + 1,
    state: 'registered',
    profile: entry.profile,
    consents: { ...withdrawnOf(before, at), ...Object.fromEntries(agreed.map(({ scope, notice }) => [scope, consentTo(notice, at)])) },
    exclusions: before?.exclusions ?? [],
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  })
}

/** A profile that says nothing of corrections keeps those that stood: they are for good. A certificate that changed loses its evidence. */
export function profileChanged(talent: Talent, profile: TalentProfile, at: string): Talent {
  const corrections = profile.corrections ?? talent.profile?.corrections
  const { evidence, ...rest } = talent
  const kept = evidenceKept(evidence, profile.certificates)
  const changed = { profile: corrections === undefined ? profile : { ...profile, corrections } }
  return next(rest, { ...changed, ...(kept === undefined ? {} : { evidence: kept }) }, at)
}

/** Where the evidence for a certificate stands from now on. */
export function evidenceChanged(talent: Talent, key: string, evidence: Evidence, at: string): Talent {
  return next(talent, { evidence: { ...talent.evidence, [key]: evidence } }, at)
}

/** Agreeing again to the text that was agreed to keeps the first date; agreeing to a newer text is a new consent. */
export function consentGranted(talent: Talent, { scope, notice }: Agreed, at: string): Talent {
  const held = consents(talent, scope) ? talent.consents[scope] : undefined
  if (held?.textVersion === notice.version && held.textHash === noticeHash(notice)) return talent
  return next(talent, { consents: { ...talent.consents, [scope]: consentTo(notice, at) } }, at)
}

/** Taking back the registry's consent is leaving (个人信息保护法 47: what consent carried is deleted with it). */
export function consentWithdrawn(talent: Talent, scope: ConsentScope, at: string): Talent {
  const held = talent.consents[scope]
  if (held === undefined || !consents(talent, scope)) return talent
  if (scope === 'registry') return left(talent, at)
  return next(talent, { consents: { ...talent.consents, [scope]: { ...held, withdrawnAt: at } } }, at)
}

/** Asked to be deleted: hidden from everybody with this very revision, kept for the case that the person thinks better of it. */
export function leavingAsked(talent: Talent, erasesOn: CivilDate, at: string): Talent {
  return talent.state === 'registered' ? next(talent, { state: 'leaving', leaving: { askedAt: at, erasesOn } }, at) : talent
}

/** Everything is as it was before. */
export function leavingCalledOff(talent: Talent, at: string): Talent {
  if (talent.state !== 'leaving') return talent
  const { leaving: _, ...rest } = talent
  return next(rest, { state: 'registered' }, at)
}

/**
 * A tombstone: no profile, no exclusions, every consent withdrawn; since when the person asked for it, for from then on they had no effect. The
 * dates of consent stay as evidence (网络数据安全管理条例 12).
 */
export function left(talent: Talent, at: string): Talent {
  if (talent.state === 'left') return talent
  const { profile: _deleted, evidence: _shown, leaving: _over, ...rest } = talent
  return next(rest, { state: 'left', consents: withdrawnOf(talent, at), exclusions: [] }, at)
}

export function organisationExcluded(talent: Talent, organisationId: Talent['exclusions'][number], at: string): Talent {
  if (talent.exclusions.includes(organisationId)) return talent
  return next(talent, { exclusions: [...talent.exclusions, organisationId] }, at)
}

export function organisationIncluded(talent: Talent, organisationId: string, at: string): Talent {
  if (!talent.exclusions.some((excluded) => excluded === organisationId)) return talent
  return next(talent, { exclusions: talent.exclusions.filter((excluded) => excluded !== organisationId) }, at)
}

/** Something that belongs to the entry changed beside it: the root's revision says so. */
export function touched(talent: Talent, at: string): Talent {
  return next(talent, {}, at)
}

/** Every consent that was given, taken back: for who asked to leave since then, for anybody else now. */
function withdrawnOf(talent: Pick<Talent, 'consents' | 'leaving'> | undefined, at: string): Talent['consents'] {
  return Object.fromEntries(
    Object.entries(talent?.consents ?? {}).map(([scope, consent]) => [
      scope,
      { ...consent, withdrawnAt: consent.withdrawnAt ?? talent?.leaving?.askedAt ?? at },
    ]),
  )
}

function consentTo(notice: ConsentNotice, at: string): NonNullable<Talent['consents'][ConsentScope]> {
  return { grantedAt: at, textVersion: notice.version, textHash: noticeHash(notice) }
}

function next(talent: Talent, change: Partial<Talent>, at: string): Talent {
  return withBirthYearAgreed({ ...talent, ...change, rev: talent.rev + 1, updatedAt: at })
}
