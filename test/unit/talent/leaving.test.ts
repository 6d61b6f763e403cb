import { describe, expect, it } from 'vitest'
import type { Id } from '#shared/kernel/ids.ts'
import { enrolled, evidenceChanged, leavingAsked, leavingCalledOff, left, profileChanged } from '#shared/talent/domain/changes.ts'
import { completeness } from '#shared/talent/domain/completeness.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import { consentRecords } from '#shared/talent/domain/consent-record.ts'
import { certificateKey, isVerified, verifiedKinds } from '#shared/talent/domain/evidence.ts'
import { tasksOf, withPart } from '#shared/talent/domain/profile-parts.ts'
import { consents, Talent, TalentProfile, visibleTo } from '#shared/talent/domain/talent.ts'
import { dueOf } from '#shared/talent/use-cases/remind-of-certificates.ts'

const who = { id: 'tal_01JDK0000000000000000000AA' as Id<'talent'>, personId: 'per_01JDK0000000000000000000AA' as Id<'person'> }
const certificate = { kind: 'specialOperation', name: '熔化焊接与热切割作业', expires: '2030-05-09' } as const
const profile = TalentProfile.parse({ trades: [{ title: '电焊工' }], certificates: [certificate] })
const [at, later] = ['2026-12-01T00:00:00.000Z', '2026-12-08T00:00:00.000Z']
const further = (['employers', 'agencies'] as const).map((scope) => ({ scope, notice: currentNotice(scope) }))
const fresh = {
  ...enrolled(who, { profile, registry: currentNotice('registry'), further }, at),
  exclusions: [who.id.replace('tal', 'org') as Id<'organisation'>],
}
const leaving = leavingAsked(fresh, '2026-12-08', at)
const viewer = { scope: 'employers', organisationIds: [] } as const

describe('leaving (个人信息保护法 15, 47)', () => {
  it('hides with the very revision that asks for it, by whatever consent', () => {
    expect(visibleTo(fresh, viewer)).toBe(true)
    for (const scope of ['employers', 'agencies'] as const) expect(visibleTo(leaving, { ...viewer, scope })).toBe(false)
    expect(leaving).toMatchObject({ rev: 2, state: 'leaving', leaving: { askedAt: at, erasesOn: '2026-12-08' } })
    expect(Talent.parse(leaving)).toEqual(leaving)
  })

  it('is called off as if nothing had been', () => {
    const back = leavingCalledOff(leaving, later)
    expect(back).toEqual({ ...fresh, rev: 3, updatedAt: later })
    expect(visibleTo(back, viewer)).toBe(true)
  })

  it('asked twice keeps its day; what is over cannot be called off, and what was not asked is not', () => {
    expect(leavingAsked(leaving, '2026-12-20', later)).toBe(leaving)
    const gone = left(leaving, later)
    expect(leavingAsked(gone, '2026-12-20', later)).toBe(gone)
    expect(leavingCalledOff(gone, later)).toBe(gone)
    expect(leavingCalledOff(fresh, later)).toBe(fresh)
  })

  it('ends in a tombstone whose consents ended when it was asked for', () => {
    const gone = left(
      evidenceChanged(leaving, 'k', { id: 'evi_01JDK0000000000000000000AA' as Id<'evidence'>, state: 'verified', at }, at),
      later,
    )
    for (const key of ['profile', 'leaving', 'evidence']) expect(gone).not.toHaveProperty(key)
    expect(gone).toMatchObject({ state: 'left', exclusions: [] })
    for (const consent of Object.values(gone.consents)) expect(consent.withdrawnAt).toBe(at)
  })

  it('个人信息保护法 14, 23: somebody who joins anew meanwhile consents anew, and stays hidden from those they hid from', () => {
    const back = enrolled(who, { profile, registry: currentNotice('registry') }, later, leaving)
    // Only what was ticked this time holds (个人信息保护法 14, 23).
    for (const scope of ['employers', 'agencies'] as const) {
      expect(back.consents[scope]?.withdrawnAt).toBe(at)
      expect(visibleTo(back, { scope, organisationIds: [] })).toBe(false)
    }
    expect(consents(back, 'registry')).toBe(true)
    expect(consentRecords(leaving, back).map(({ scope, act }) => `${scope} ${act}`)).toEqual([
      'registry granted',
      'employers withdrawn',
      'agencies withdrawn',
    ])
    expect(back).toMatchObject({ state: 'registered', exclusions: fresh.exclusions })
    expect(back).not.toHaveProperty('leaving')
  })
})

describe('evidence (个人信息保护法 6)', () => {
  const key = certificateKey(profile.certificates[0] ?? certificate)
  const verified = evidenceChanged(fresh, key, { id: 'evi_01JDK0000000000000000000AA' as Id<'evidence'>, state: 'verified', at }, at)

  it('makes a kind verified, and only once it is', () => {
    expect(verifiedKinds(fresh)).toEqual([])
    expect(verifiedKinds(verified)).toEqual(['specialOperation'])
    for (const state of ['waiting', 'returned'] as const)
      expect(verifiedKinds({ ...verified, evidence: { [key]: { ...verified.evidence?.[key], state } as never } })).toEqual([])
  })

  it.each([
    { name: '低压电工作业' },
    { expires: '2033-01-01' },
    { issuedOn: '2024-01-01' },
    { number: 'T330106199001011234' },
    { kind: 'other' as const },
  ])('is lost by a certificate that becomes %j', (change) => {
    const changed = { ...certificate, ...change }
    const after = profileChanged(verified, { ...profile, certificates: [changed] }, later)
    expect(after).not.toHaveProperty('evidence')
    expect(isVerified(after, changed)).toBe(false)
  })

  it('is kept through every other change of the profile', () => {
    expect(profileChanged(verified, { ...profile, years: 3 }, later).evidence).toEqual(verified.evidence)
  })
})

describe('the list of tasks', () => {
  const states = (more: object) => {
    const one = { profile: TalentProfile.parse({ trades: [{ title: '电焊工' }], ...more }) }
    return Object.fromEntries(tasksOf(one, completeness(one, '2026-12-01')).map(({ part, state }) => [part, state]))
  }
  it.each([
    [{}, { trade: 'started', certificates: 'todo', skills: 'todo', wishes: 'todo', check: 'todo' }],
    [{ level: 'senior', years: 3 }, { trade: 'done' }],
    [{ certificates: [{ name: '健康证', expires: '2026-11-30' }] }, { certificates: 'mend' }],
    [{ certificates: [{ name: '健康证', expires: '2027-11-30' }] }, { certificates: 'done' }],
    [{ skills: ['氩弧焊'] }, { skills: 'started' }],
    [{ skills: ['氩弧焊'], text: '做过' }, { skills: 'done' }],
    [{ corrections: [] }, { check: 'done' }],
  ])('of %j', (more, expected) => {
    expect(states(more)).toMatchObject(expected)
  })

  it('a certificate that the bureau sent back is to be mended', () => {
    const sent = { profile, evidence: { k: { id: 'evi_01JDK0000000000000000000AA' as Id<'evidence'>, state: 'returned' as const, at } } }
    const task = tasksOf(sent, completeness(sent, '2026-12-01')).find(({ part }) => part === 'certificates')
    expect(task).toMatchObject({ state: 'mend' })
  })

  it('a page that is saved takes out what it leaves blank, and nothing of another page', () => {
    const full = TalentProfile.parse({ ...profile, level: 'senior', years: 3, skills: ['氩弧焊'], districts: ['330109'], text: '做过' })
    const { level: _, years: __, ...rest } = full
    expect(withPart(full, 'trade', { trades: full.trades })).toEqual(rest)
    expect(withPart(full, 'wishes', {})).toEqual({ ...full, districts: [] })
  })
})

it.each([
  ['2027-01-31', undefined],
  ['2027-01-30', 60],
  ['2026-12-17', 60],
  ['2026-12-16', 15],
  ['2026-12-01', 15],
  ['2026-11-30', undefined],
  [undefined, undefined],
])('on 1 December a certificate that runs out on %s is due for the reminder of %s days', (expires, days) => {
  expect(dueOf({ expires }, '2026-12-01')).toBe(days)
})
