import { describe, expect, it } from 'vitest'
import { DecideCommand } from '#shared/accounts/domain/commands.ts'
import { inOtherHands, inOwnHands, leased } from '#shared/accounts/domain/lease.ts'
import { newOrganisation, verifiedFromTheStart } from '#shared/accounts/domain/new-organisation.ts'
import { standingOf } from '#shared/accounts/domain/standing.ts'
import { changedFields, decided, isDue, isWaiting, validUntil, withContent } from '#shared/accounts/domain/verification.ts'
import { employerContent, organisationId, otherPersonId, personId } from './examples.ts'

const now = '2026-12-01T02:00:00.000Z'
const beginning = { id: organisationId, content: employerContent, createdBy: personId, now }
const fresh = newOrganisation(beginning)
const verified = verifiedFromTheStart(beginning)
const rejected = decided(fresh, { verdict: 'reject', remarks: { name: '与执照不一致' } }, now)

describe('2025 年五部门通知: verified again at least every six months', () => {
  it.each([
    ['2026-12-01', '2027-06-01'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-29', '2028-02-29'],
    ['2026-03-31', '2026-09-30'],
    ['2026-07-15', '2027-01-15'],
  ])('a verification of %s counts until %s', (on, until) => {
    expect(validUntil(on)).toBe(until)
  })

  it.each([
    ['31 days before the end', '2027-05-01', false],
    ['30 days before', '2027-05-02', true],
    ['after the end', '2027-07-01', true],
  ])('comes up again %s', (_, today, due) => {
    expect(isDue(verified, today)).toBe(due)
    expect(isWaiting(verified, today)).toBe(due)
  })

  it('never for the bureau', () => {
    const bureau = verifiedFromTheStart({ ...beginning, content: { ...employerContent, kind: 'bureau', serviceClass: 'public' } })
    expect(isDue(bureau, '2036-01-01')).toBe(false)
  })
})

describe('a submission', () => {
  const renamed = { ...employerContent, name: '湖畔智能装备有限公司' }
  const moved = { ...employerContent, district: '330106' as const }

  it.each([
    ['a pending one stays in its place in the queue', fresh, renamed, '2026-12-03T00:00:00.000Z', 'PENDING', now],
    ['a rejected one waits again', rejected, renamed, '2026-12-03T00:00:00.000Z', 'PENDING', '2026-12-03T00:00:00.000Z'],
    ['a verified one that changes its name waits', verified, renamed, '2026-12-03T00:00:00.000Z', 'PENDING', '2026-12-03T00:00:00.000Z'],
    ['a verified one that moves does not', verified, moved, '2026-12-03T00:00:00.000Z', 'VERIFIED', undefined],
    [
      'a due one that confirms stays verified and waits',
      verified,
      employerContent,
      '2027-05-20T00:00:00.000Z',
      'VERIFIED',
      '2027-05-20T00:00:00.000Z',
    ],
  ])('%s', (_, before, content, at, state, submittedAt) => {
    const after = withContent(before, content, at)
    expect(after.verification.state).toBe(state)
    expect(after.verification.submittedAt).toBe(submittedAt)
    expect(after.content).toEqual(content)
  })

  it('follows the code with the group, unless a head is named', () => {
    expect(withContent(fresh, { ...employerContent, uscc: '91330100MA0000023P' }, now).group).toBe('91330100MA0000023P')
  })
})

describe('a decision', () => {
  it('verifies, clears remarks and the reviewer’s hand, and remembers what was seen', () => {
    const after = decided(withContent(leased(rejected, personId, now), employerContent, now), { verdict: 'verify' }, now)
    expect(after.verification).toEqual({
      state: 'VERIFIED',
      verifiedOn: '2026-12-01',
      validUntil: '2027-06-01',
      decidedAt: now,
      remarks: {},
    })
    expect(after.lease).toBeUndefined()
    expect(changedFields(after.reviewed ?? employerContent, { ...after.content, name: '另一个名称' })).toEqual(['name'])
  })

  it('rejects with remarks by field', () => {
    expect(rejected.verification).toMatchObject({ state: 'REJECTED', remarks: { name: '与执照不一致' } })
    expect(rejected.verification.submittedAt).toBeUndefined()
  })

  it('refuses remarks beside a verification', () => {
    const parsed = DecideCommand.safeParse({ rev: 1, verdict: 'verify', remarks: { name: '名称不符' } })
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([['verdict']])
    expect(DecideCommand.safeParse({ rev: 1, verdict: 'verify' }).success).toBe(true)
  })
})

describe('a lease', () => {
  const taken = leased(fresh, personId, now)
  it.each([
    ['the taker within half an hour', personId, '2026-12-01T02:29:59.000Z', true, false],
    ['a colleague within half an hour', otherPersonId, '2026-12-01T02:29:59.000Z', false, true],
    ['anyone later', otherPersonId, '2026-12-01T02:30:00.000Z', false, false],
  ])('%s', (_, who, at, own, other) => {
    expect([inOwnHands(taken, who, at), inOtherHands(taken, who, at)]).toEqual([own, other])
  })
})

describe('a standing', () => {
  it.each([
    ['pending', fresh, '2026-12-01'],
    ['rejected', rejected, '2026-12-01'],
    ['verified', verified, '2026-12-01'],
    ['due', verified, '2027-05-20'],
    ['lapsed', verified, '2027-06-02'],
    ['suspended', { ...verified, suspension: { at: now, reason: '核查' } }, '2026-12-01'],
  ])('%s', (standing, organisation, today) => {
    expect(standingOf(organisation, today)).toBe(standing)
  })
})
