import { describe, expect, it } from 'vitest'
import type { Id } from '#shared/kernel/ids.ts'
import { recordFor } from '#shared/talent/domain/consent-record.ts'
import { type Invitation, InvitedRow, isOpen } from '#shared/talent/domain/invitation.ts'
import {
  contactSettled,
  expired,
  forgottenAt,
  joined,
  left,
  nextLookAt,
  refused,
  reminded,
  sent,
  statusSharedIs,
  takenOff,
} from '#shared/talent/domain/invitation-changes.ts'
import { countInvitations, countStep, type Outcome, outcomeOf, outcomes, shownCount } from '#shared/talent/domain/invitation-counts.ts'
import { invitationParametersOn } from '#shared/talent/domain/invitation-parameters.ts'
import { mostInvitations, rowInvitedBefore } from '#shared/talent/use-cases/invitation-operations.ts'
import { seesStatus } from '#shared/talent/use-cases/list-memberships.ts'
import { talentOf } from './talent-of.ts'

const at = '2026-12-01T02:00:00.000Z'
const later = '2026-12-05T03:00:00.000Z'
const person = { personId: 'per_01JDK0000000000000000000AA' as Id<'person'>, talentId: 'tal_01JDK0000000000000000000AA' as Id<'talent'> }

const open = sent(
  {
    id: 'inv_01JDK0000000000000000000AA' as Id<'invitation'>,
    associationId: 'org_01JDK0000000000000000000AA' as Id<'organisation'>,
    associationName: '示例焊接行业协会',
    tokenDigest: 'digest',
    phoneDigest: 'phone',
    rosterId: 'ros_01JDK0000000000000000000AA' as Id<'roster'>,
    rowKey: 'row',
    rowNumber: 37,
    row: { trade: '电焊工', levelClaimed: 'senior' },
  },
  at,
)
const inTime: Readonly<Record<string, Invitation>> = {
  joined: joined(open, person, false, later),
  refused: refused(open, false, later),
  expired: expired(open, '2026-12-31T02:00:00.001Z'),
  cancelled: takenOff(open, later),
  left: left(joined(open, person, true, later), later),
}

describe('an invitation', () => {
  it('个人信息保护法 19: is open for 30 days, and not a moment longer, whatever has been written down', () => {
    expect(open.endsAt).toBe('2026-12-31T02:00:00.000Z')
    expect(isOpen(open, '2026-12-31T01:59:59.999Z')).toBe(true)
    expect(isOpen(open, open.endsAt)).toBe(false)
  })

  it.each(Object.entries(inTime))('个人信息保护法 47: %s, it says nothing of the person any more', (state, closed) => {
    expect(closed.state).toBe(state)
    expect(closed.row).toBeUndefined()
    expect(JSON.stringify(closed)).not.toMatch(/电焊工|senior/)
    expect(isOpen(closed, later)).toBe(false)
  })

  it.each([
    ['joined', true],
    ['refused', false],
    ['expired', false],
    ['cancelled', false],
  ] as const)('个人信息保护法 47: %s, the vault still holds what was written: %s', (state, held) => {
    expect(inTime[state]?.contactHeld).toBe(held)
  })

  it.each([
    ['sent', open, '2026-12-08T02:00:00.000Z'],
    ['reminded', reminded(open, later), '2026-12-31T02:00:00.000Z'],
    ['refused', inTime.refused, undefined],
    ['joined, the contact not fetched yet', inTime.joined, '2026-12-06T03:00:00.000Z'],
    ['joined', contactSettled(inTime.joined as Invitation), undefined],
    ['expired', inTime.expired, '2027-12-01T02:00:00.000Z'],
    ['cancelled', inTime.cancelled, '2027-12-01T02:00:00.000Z'],
    ['left', contactSettled(inTime.left as Invitation), undefined],
  ] as const)('网络数据安全管理条例 22: %s, the clock looks at it at %3$s', (_, invitation, due) => {
    expect(nextLookAt(invitation as Invitation)).toBe(due)
  })

  it.each([
    ['refused', undefined],
    ['joined', undefined],
    ['left', undefined],
    ['expired', '2027-12-01T02:00:00.000Z'],
    ['cancelled', '2027-12-01T02:00:00.000Z'],
  ] as const)('网络数据安全管理条例 22: the same association may ask a number again that %s: %s', (state, from) => {
    expect(forgottenAt(inTime[state] as Invitation)).toBe(from)
  })

  it('网络数据安全管理条例 22: who had joined is never asked again by the association that took them off its list', () => {
    expect(forgottenAt(takenOff(inTime.joined as Invitation, later))).toBeUndefined()
  })

  it('goes on by one revision with each change', () => {
    const changes = [reminded(open, later), ...Object.values(inTime), takenOff(inTime.joined as Invitation, later)]
    expect(changes.map(({ rev }) => rev)).toEqual([2, 2, 2, 2, 2, 3, 3])
  })

  it('个人信息保护法 15: who is taken off the list or leaves is tied to nobody any more', () => {
    for (const ended of [takenOff(joined(open, person, true, later), later), left(joined(open, person, true, later), later)])
      expect(ended).not.toMatchObject({ personId: expect.anything() })
  })

  it('taken off after a refusal, it stays a refusal', () => {
    expect(takenOff(inTime.refused as Invitation, later)).toMatchObject({ state: 'refused', takenOff: true })
  })

  it('个人信息保护法 6: its row holds no phone number, whatever is written into it', () => {
    expect(InvitedRow.safeParse({ trade: '焊工' }).success).toBe(true)
    expect(InvitedRow.safeParse({ trade: '焊工13000009527' }).success).toBe(false)
    expect(InvitedRow.safeParse({ trade: '焊工', note: '电话130 0000 9527' }).success).toBe(false)
    expect(InvitedRow.safeParse({ trade: '焊工', name: '李某' }).success).toBe(false)
  })

  it('has numbers with a basis in law', () => {
    const { openDays, reminderDays, askedAgainDays, basis } = invitationParametersOn('2026-12-01')
    expect([openDays, reminderDays, askedAgainDays]).toEqual([30, 7, 365])
    expect(Object.values(basis).every((text) => text.includes('条'))).toBe(true)
  })
})

describe('what an association sees of a person (个人信息保护法 23)', () => {
  const registered = talentOf({ associationStatus: 'granted' })
  const shared = statusSharedIs(inTime.joined as Invitation, true)

  it.each([
    ['the tick for this association', shared, registered, true],
    ['no tick for it', inTime.joined, registered, false],
    ['the scope withdrawn', shared, talentOf({ associationStatus: 'withdrawn' }), false],
    ['the scope never given', shared, talentOf({}), false],
    ['who left the registry', shared, { ...registered, state: 'left' as const }, false],
    ['no entry', shared, undefined, false],
    ['a refusal, told', refused(open, true, later), undefined, true],
    ['a refusal, not told', inTime.refused, undefined, false],
    ['an open one', statusSharedIs(open, true), registered, false],
  ] as const)('%s: %4$s', (_, invitation, talent, sees) => {
    expect(seesStatus(invitation as Invitation, talent)).toBe(sees)
  })

  it('个人信息保护法 23: the record of a consent for one association names it', () => {
    const recipient = { id: open.associationId, name: open.associationName }
    expect(recordFor(recipient, 'granted', registered)).toEqual([
      expect.objectContaining({ scope: 'associationStatus', act: 'granted', recipient, textHash: expect.any(String) }),
    ])
  })
})

describe('counts for an association', () => {
  const many = (of: Partial<Record<Outcome, number>>) => ({
    total: outcomes.reduce((sum, one) => sum + (of[one] ?? 0), 0),
    of: { waiting: 0, joined: 0, refused: 0, ended: 0, ...of },
  })

  it.each([
    [{ joined: 4, waiting: 96 }, 'joined', undefined],
    [{ joined: 5, waiting: 95 }, 'joined', 5],
    [{ joined: 9, waiting: 91 }, 'joined', 5],
    [{ joined: 10 }, 'joined', undefined],
    [{ joined: 96, refused: 4 }, 'joined', undefined],
    [{ joined: 95, refused: 5 }, 'joined', 95],
    [{ joined: 95, refused: 5 }, 'refused', 5],
  ] as const)('of %j say of %s: %s', (of, outcome, shown) => {
    expect(shownCount(many(of), outcome)).toBe(shown)
  })

  it('个人信息保护法 23: never let anybody be recognised: up to forty people, every way they may stand', () => {
    for (let total = 0; total <= 40; total += 1)
      for (let count = 0; count <= total; count += 1) {
        const shown = shownCount(many({ joined: count, waiting: total - count }), 'joined')
        // Who is told a number knows of five at least, and of five at least that they are not among them.
        if (shown !== undefined) expect([shown % countStep, shown >= countStep, total - count >= countStep]).toEqual([0, true, true])
        // One more or one less is told the same, or nothing is told.
        if (shown !== undefined && count % countStep !== 0) {
          expect(shownCount(many({ joined: count - 1, waiting: total - count + 1 }), 'joined')).toBe(shown)
        }
      }
  })

  it('tell open ones by the time it is, not by what has been written down', () => {
    expect(outcomeOf(open, later)).toBe('waiting')
    expect(outcomeOf(open, open.endsAt)).toBe('ended')
    const all = [open, ...Object.values(inTime)]
    expect(countInvitations(all, later)).toEqual({ at: later, total: 6, of: { waiting: 1, joined: 1, refused: 1, ended: 3 } })
  })
})

it('a roster’s transaction has room for 24 rows, and says whose number was on an earlier list', () => {
  expect(mostInvitations * 4 + 1 + 3).toBe(100)
  expect([0, 1, 2, 3, 4, 8, 9].map(rowInvitedBefore)).toEqual([0, undefined, undefined, undefined, 1, 2, undefined])
})
