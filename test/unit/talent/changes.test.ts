import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id } from '#shared/kernel/ids.ts'
import {
  consentGranted,
  consentWithdrawn,
  enrolled,
  left,
  organisationExcluded,
  organisationIncluded,
  profileChanged,
} from '#shared/talent/domain/changes.ts'
import { currentNotice, noticeHash } from '#shared/talent/domain/consent-notices.ts'
import { consentRecords } from '#shared/talent/domain/consent-record.ts'
import { type ConsentScope, consentScopes, consents, Talent, TalentProfile, visibleTo } from '#shared/talent/domain/talent.ts'

const who = { id: 'tal_01JDK0000000000000000000AA' as Id<'talent'>, personId: 'per_01JDK0000000000000000000AA' as Id<'person'> }
const profile = TalentProfile.parse({ trades: [{ title: '电焊工' }] })
const at = '2026-12-01T00:00:00.000Z'
const later = '2026-12-02T00:00:00.000Z'
const orgA = 'org_01JDK0000000000000000000AA' as Id<'organisation'>
const orgB = 'org_01JDK0000000000000000000AB' as Id<'organisation'>
const organisations = [orgA, orgB]

const agree = (scope: ConsentScope) => ({ scope, notice: currentNotice(scope) })
const fresh = enrolled(who, { profile, registry: currentNotice('registry'), further: [agree('employers')] }, at)
const employer = { scope: 'employers', organisationIds: [orgA] } as const

describe('an entry', () => {
  it('个人信息保护法 13, 14: begins with the consent it rests on: date, version and hash of the text', () => {
    expect(fresh.consents.registry).toEqual({ grantedAt: at, textVersion: '2', textHash: noticeHash(currentNotice('registry')) })
    expect(fresh).toMatchObject({ rev: 1, state: 'registered', exclusions: [] })
    expect(Talent.parse(fresh)).toEqual(fresh)
  })

  it('个人信息保护法 23: is seen by nobody whose scope was not agreed to by itself', () => {
    const silent = enrolled(who, { profile, registry: currentNotice('registry') }, at)
    expect(visibleTo(silent, employer)).toBe(false)
    expect(visibleTo(fresh, employer)).toBe(true)
    expect(visibleTo(fresh, { scope: 'agencies', organisationIds: [orgA] })).toBe(false)
  })

  it('个人信息保护法 15: a withdrawal keeps the record and adds its instant', () => {
    const withdrawn = consentWithdrawn(fresh, 'employers', later)
    expect(withdrawn.consents.employers).toEqual({ ...fresh.consents.employers, withdrawnAt: later })
    expect(visibleTo(withdrawn, employer)).toBe(false)
    expect(withdrawn.rev).toBe(2)
  })

  it('个人信息保护法 14: a consent to a newer text is a new consent; to the same text it keeps its date', () => {
    expect(consentGranted(fresh, agree('employers'), later)).toBe(fresh)
    const notice = { ...currentNotice('employers'), version: '2' }
    expect(consentGranted(fresh, { scope: 'employers', notice }, later).consents.employers).toEqual({
      grantedAt: later,
      textVersion: '2',
      textHash: noticeHash(notice),
    })
    const again = consentGranted(consentWithdrawn(fresh, 'employers', later), agree('employers'), later)
    expect(again.consents.employers).toEqual({ ...fresh.consents.employers, grantedAt: later })
  })

  it('个人信息保护法 47: leaving deletes the profile and the exclusions; the dates of consent stay', () => {
    const gone = left(organisationExcluded(fresh, orgB, at), later)
    expect(gone).toEqual({
      ...who,
      rev: 3,
      state: 'left',
      exclusions: [],
      consents: {
        registry: { ...fresh.consents.registry, withdrawnAt: later },
        employers: { ...fresh.consents.employers, withdrawnAt: later },
      },
      createdAt: at,
      updatedAt: later,
    })
    expect(Talent.parse(gone)).toEqual(gone)
    expect(consentWithdrawn(organisationExcluded(fresh, orgB, at), 'registry', later)).toEqual(gone)
    expect(left(gone, later)).toBe(gone)
  })

  it('who comes back keeps id and goes on with the revision, and consents anew', () => {
    const back = enrolled(who, { profile, registry: currentNotice('registry') }, later, left(fresh, later))
    expect(back).toMatchObject({ id: who.id, rev: 3, state: 'registered', createdAt: at })
    expect(consents(back, 'registry')).toBe(true)
    expect(consents(back, 'employers')).toBe(false)
  })

  it('hides from an organisation as searcher, as the employer behind an agency, and as part of a group', () => {
    const both = consentGranted(organisationExcluded(fresh, orgA, at), agree('agencies'), at)
    expect(visibleTo(both, employer)).toBe(false)
    expect(visibleTo(both, { scope: 'agencies', organisationIds: [orgB, orgA] })).toBe(false)
    expect(visibleTo(both, { scope: 'employers', organisationIds: [orgB] })).toBe(true)
    expect(visibleTo(organisationIncluded(both, orgA, at), employer)).toBe(true)
  })

  it('repeating a change changes nothing', () => {
    const hidden = organisationExcluded(fresh, orgA, at)
    expect(organisationExcluded(hidden, orgA, later)).toBe(hidden)
    expect(organisationIncluded(fresh, orgA, later)).toBe(fresh)
    expect(consentWithdrawn(fresh, 'agencies', later)).toBe(fresh)
  })
})

describe('网络数据安全管理条例 12: every act of consent is recorded', () => {
  it('an enrolment, a withdrawal, and leaving', () => {
    const acts = (before: Talent | undefined, after: Talent) =>
      consentRecords(before, after).map(({ scope, act, rev }) => `${rev} ${act} ${scope}`)
    const off = consentWithdrawn(fresh, 'employers', later)
    expect(acts(undefined, fresh)).toEqual(['1 granted registry', '1 granted employers'])
    expect(acts(fresh, off)).toEqual(['2 withdrawn employers'])
    expect(acts(off, left(off, later))).toEqual(['3 withdrawn registry'])
    expect(acts(fresh, profileChanged(fresh, profile, later))).toEqual([])
  })
})

type Step =
  | { readonly kind: 'enrol'; readonly scopes: readonly ConsentScope[] }
  | { readonly kind: 'grant' | 'withdraw'; readonly scope: ConsentScope }
  | { readonly kind: 'exclude' | 'include'; readonly organisation: Id<'organisation'> }
  | { readonly kind: 'leave' | 'edit' }

const scope = fc.constantFrom(...consentScopes)
const organisation = fc.constantFrom(...organisations)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('enrol' as const), scopes: fc.subarray([...consentScopes]) }),
  fc.record({ kind: fc.constantFrom('grant' as const, 'withdraw' as const), scope }),
  fc.record({ kind: fc.constantFrom('exclude' as const, 'include' as const), organisation }),
  fc.record({ kind: fc.constantFrom('leave' as const, 'edit' as const) }),
)

/** What a use case does: only a registered entry is granted to, excluded from or edited; only one that left is enrolled. */
function taken(talent: Talent, one: Step): Talent {
  if (talent.state === 'left') {
    if (one.kind !== 'enrol')
      return one.kind === 'leave' ? left(talent, later) : one.kind === 'withdraw' ? consentWithdrawn(talent, one.scope, later) : talent
    return enrolled(who, { profile, registry: currentNotice('registry'), further: one.scopes.map(agree) }, later, talent)
  }
  switch (one.kind) {
    case 'enrol':
      return talent
    case 'grant':
      return consentGranted(talent, agree(one.scope), later)
    case 'withdraw':
      return consentWithdrawn(talent, one.scope, later)
    case 'exclude':
      return organisationExcluded(talent, one.organisation, later)
    case 'include':
      return organisationIncluded(talent, one.organisation, later)
    case 'leave':
      return left(talent, later)
    case 'edit':
      return profileChanged(talent, profile, later)
  }
}

/** The same, said in the simplest words: what is consented to, and who is hidden from. */
function model(steps: readonly Step[]): { readonly held: ReadonlySet<string>; readonly hidden: ReadonlySet<string> } {
  let held = new Set<string>(['registry', 'employers'])
  let hidden = new Set<string>()
  for (const one of steps) {
    const here = held.has('registry')
    if (one.kind === 'enrol' && !here) [held, hidden] = [new Set(['registry', ...one.scopes]), new Set()]
    if (!here) continue
    if (one.kind === 'grant') held.add(one.scope)
    if (one.kind === 'leave' || (one.kind === 'withdraw' && one.scope === 'registry')) [held, hidden] = [new Set(), new Set()]
    else if (one.kind === 'withdraw') held.delete(one.scope)
    if (one.kind === 'exclude') hidden.add(one.organisation)
    if (one.kind === 'include') hidden.delete(one.organisation)
  }
  return { held, hidden }
}

it('after any order of steps a person is visible exactly when the consents hold and the viewer is not excluded', async () => {
  await fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const talent = steps.reduce(taken, fresh)
      const { held, hidden } = model(steps)
      for (const viewerScope of ['employers', 'agencies'] as const) {
        for (const viewer of organisations) {
          const visible = visibleTo(talent, { scope: viewerScope, organisationIds: [viewer] })
          expect(visible).toBe(held.has('registry') && held.has(viewerScope) && !hidden.has(viewer))
        }
      }
      expect(Talent.parse(talent)).toEqual(talent)
      expect(talent.profile === undefined).toBe(talent.state === 'left')
    }),
    { numRuns: 2000 },
  )
})

it('the revision rises with every change and never otherwise, so the index follows', async () => {
  await fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      steps.reduce((before, one) => {
        const after = taken(before, one)
        expect(after.rev).toBe(after === before ? before.rev : before.rev + 1)
        return after
      }, fresh)
    }),
  )
})
