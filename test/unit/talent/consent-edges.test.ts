import { describe, expect, it } from 'vitest'
import type { Id } from '#shared/kernel/ids.ts'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import {
  consentGranted,
  consentWithdrawn,
  evidenceChanged,
  organisationIncluded,
  profileChanged,
  touched,
} from '#shared/talent/domain/changes.ts'
import { currentNotice, noticeHash } from '#shared/talent/domain/consent-notices.ts'
import { ConsentRecord, consentRecords, recordFor } from '#shared/talent/domain/consent-record.ts'
import { Invitation } from '#shared/talent/domain/invitation.ts'
import { contactSettled, joined, left, sent, statusSharedIs } from '#shared/talent/domain/invitation-changes.ts'
import { countInvitations, InvitationCounts } from '#shared/talent/domain/invitation-counts.ts'
import { invitationParametersOn } from '#shared/talent/domain/invitation-parameters.ts'
import { Look, lookPurpose, looksOf, ShownEntry } from '#shared/talent/domain/look.ts'
import { consents, TalentProfile, visibleTo } from '#shared/talent/domain/talent.ts'
import { talentOf } from './talent-of.ts'

const at = '2026-12-01T00:00:00.000Z'
const trades = [{ title: '电焊工' }]
const plain = TalentProfile.parse({ trades })
const corrections = TalentProfile.parse({ trades, corrections: [{ fact: 'skill:argonWelding', as: 'has' }] }).corrections
const entry = { ...talentOf({ employers: 'granted', agencies: 'withdrawn' }), profile: plain }
const orgA = 'org_01JDK0000000000000000000AA' as Id<'organisation'>

describe('个人信息保护法 14, 15: what holds and what does not', () => {
  it('a person without a profile is seen by nobody, whatever was agreed to', () => {
    const viewer = { scope: 'employers', organisationIds: [orgA] } as const
    expect(visibleTo(entry, viewer)).toBe(true)
    expect(visibleTo(talentOf({ employers: 'granted' }), viewer)).toBe(false)
  })

  it('agreeing to other words of the same version is a new consent; taking back what was never given changes nothing', () => {
    const notice = currentNotice('employers')
    expect(consentGranted(entry, { scope: 'employers', notice }, at)).toBe(entry)
    const worded = {
      ...entry,
      consents: {
        ...entry.consents,
        employers: { ...entry.consents.employers, grantedAt: at, textVersion: notice.version, textHash: 'other' },
      },
    }
    expect(consentGranted(worded, { scope: 'employers', notice }, '2026-12-02T00:00:00.000Z').consents.employers).toEqual({
      grantedAt: '2026-12-02T00:00:00.000Z',
      textVersion: notice.version,
      textHash: noticeHash(notice),
    })
    expect(consentWithdrawn(entry, 'statistics', at)).toBe(entry)
    expect(consentWithdrawn(entry, 'agencies', at)).toBe(entry)
    expect(consents({ consents: {} }, 'registry')).toBe(false)
  })

  it('a hidden organisation that is not there is not taken away, and the others stay', () => {
    const hidden = { ...entry, exclusions: [orgA] }
    expect(organisationIncluded(hidden, 'org_other', at)).toBe(hidden)
    expect(organisationIncluded(hidden, orgA, at).exclusions).toEqual([])
    expect(
      organisationIncluded({ ...entry, exclusions: ['org_01JDK0000000000000000000AB' as Id<'organisation'>, orgA] }, orgA, at),
    ).toMatchObject({ exclusions: ['org_01JDK0000000000000000000AB'], rev: 2 })
  })

  it('what one said of one’s own texts stands through every change that says nothing of it', () => {
    const corrected = { ...entry, profile: { ...plain, corrections } }
    const other = TalentProfile.parse({ trades: [{ title: '钳工' }] })
    expect(profileChanged(corrected, other, at).profile).toEqual({ ...other, corrections })
    expect(profileChanged(corrected, { ...other, corrections: [] }, at).profile?.corrections).toEqual([])
    expect(profileChanged(entry, other, at).profile).toEqual(other)
    const { profile: _, ...none } = entry
    expect(profileChanged(none, other, at).profile).toEqual(other)
  })

  it('whatever is touched goes on by one revision, with its instant', () => {
    expect(touched(entry, at)).toEqual({ ...entry, rev: 2, updatedAt: at })
    const evidence = { id: 'evi_01JDK0000000000000000000AA', state: 'waiting' } as unknown as Parameters<typeof evidenceChanged>[2]
    expect(evidenceChanged(entry, 'key', evidence, at)).toMatchObject({ rev: 2, evidence: { key: evidence } })
  })
})

describe('网络数据安全管理条例 12: the record of a consent', () => {
  it('is of what changed and of nothing else, and can be read again at any revision', () => {
    const records = consentRecords(undefined, { ...entry, rev: 7 })
    expect(records.map(({ scope, act, rev }) => [scope, act, rev])).toEqual([
      ['registry', 'granted', 7],
      ['employers', 'granted', 7],
      ['agencies', 'withdrawn', 7],
    ])
    for (const record of records) expect(ConsentRecord.parse(record)).toEqual(record)
    expect(consentRecords(entry, entry)).toEqual([])
    expect(ConsentRecord.safeParse({ ...records[0], act: 'asked' }).success).toBe(false)
    expect(ConsentRecord.safeParse({ ...records[0], rev: 0 }).success).toBe(false)
  })

  it('names one association only where its scope was ever agreed to', () => {
    const recipient = { id: orgA, name: '示例协会' }
    expect(recordFor(recipient, 'granted', entry)).toEqual([])
    const [record] = recordFor(recipient, 'withdrawn', { ...talentOf({ associationStatus: 'granted' }), rev: 3 })
    expect(ConsentRecord.parse(record)).toMatchObject({ recipient, act: 'withdrawn', scope: 'associationStatus', rev: 3 })
  })
})

describe('numbers of invitations', () => {
  it('hold from their day on, and the first before it, each with its basis', () => {
    for (const day of ['2020-01-01', '2021-11-01', '2026-12-01'])
      expect(invitationParametersOn(day)).toMatchObject({ from: '2021-11-01', openDays: 30, reminderDays: 7, askedAgainDays: 365 })
    const { basis } = invitationParametersOn('2026-12-01')
    for (const one of [basis.openDays, basis.reminderDays, basis.askedAgainDays]) expect(one).toMatch(/第[一二三四五六七八九十]+条/)
  })
})

describe('an invitation', () => {
  const open = sent(
    {
      id: 'inv_01JDK0000000000000000000AA' as Id<'invitation'>,
      associationId: orgA,
      associationName: '示例协会',
      tokenDigest: 'digest',
      phoneDigest: 'phone',
      rosterId: 'ros_01JDK0000000000000000000AA' as Id<'roster'>,
      rowKey: 'row',
      rowNumber: 37,
      row: { trade: '电焊工' },
    },
    at,
  )
  const who = { personId: entry.personId, talentId: entry.id }

  it('个人信息保护法 23: tells of nobody until it is ticked, and of nobody any more once the tie ends', () => {
    expect(open.statusShared).toBe(false)
    const tied = joined(open, who, true, at)
    expect(tied).toMatchObject({ ...who, statusShared: true, state: 'joined', closedAt: at })
    expect(joined(open, who, false, at).statusShared).toBe(false)
    expect(left(tied, at)).toMatchObject({ statusShared: false, state: 'left' })
    expect(statusSharedIs(tied, false).statusShared).toBe(false)
    expect(contactSettled(tied).contactHeld).toBe(false)
    for (const one of [open, tied, left(tied, at)]) expect(Invitation.parse(one)).toEqual(one)
    expect(Invitation.safeParse({ ...open, rowNumber: 0 }).success).toBe(false)
    expect(Invitation.safeParse({ ...open, rev: 0 }).success).toBe(false)
  })

  it('is counted, in numbers that can be read again', () => {
    const counts = countInvitations([open, joined(open, who, true, at)], at)
    expect(InvitationCounts.parse(counts)).toEqual(counts)
    expect(counts.total).toBe(2)
    expect(InvitationCounts.safeParse({ ...counts, total: -1 }).success).toBe(false)
  })
})

describe('个人信息保护法 45: what a look says', () => {
  const shown = ShownEntry.parse({ at, action: 'talent.searched', organisationId: orgA, organisationName: '示例厂', ids: [entry.id] })

  it('a look without a purpose says none, and can be read again', () => {
    const look = looksOf([shown, shown]).get(entry.id)
    expect(look?.reasons).toEqual([{ action: 'talent.searched', times: 2 }])
    expect(Look.parse(look)).toEqual(look)
    expect(Look.safeParse({ ...look, reasons: [] }).success).toBe(false)
    expect(Look.safeParse({ ...look, further: -1 }).success).toBe(false)
    expect(Look.safeParse({ ...look, reasons: [{ action: 'x', times: 0 }] }).success).toBe(false)
    const { ids: _, ...nobody } = shown
    expect(ShownEntry.parse(nobody).ids).toEqual([])
  })

  it.each([
    ['请看 match:vac_01A', { words: '请看 match:vac_01A' }],
    ['match:vac_01A 等', { words: 'match:vac_01A 等' }],
    ['见 mandate:man_01A', { words: '见 mandate:man_01A' }],
    ['mandate:man_01A 急招\n焊工', { words: 'mandate:man_01A 急招\n焊工' }],
    ['introduction:vac_01A', { vacancyId: 'vac_01A' }],
    ['reveal:vac_01A', { vacancyId: 'vac_01A' }],
  ])('words that only look like a reference stay words: %s', (purpose, read) => {
    expect(lookPurpose(purpose)).toEqual(read)
  })
})

describe('the limits of a profile', () => {
  const refused = (more: object): string => TalentProfile.safeParse({ trades, ...more }).error?.issues[0]?.message ?? 'taken'
  it.each([
    [{ trades: undefined }, /请至少写一个工种/],
    [{ trades: [] }, /请至少写一个工种/],
    [{ certificates: Array.from({ length: 21 }, (_, nth) => ({ name: `证书${nth}` })) }, /最多 20 本证书/],
    [{ skills: Array.from({ length: 41 }, (_, nth) => `技能${nth}号`) }, /最多 40 项技能/],
    [{ birthYear: 1988.5 }, /出生年份/],
    [{ birthYear: 1919 }, /出生年份/],
    [{ birthYear: 2016 }, /出生年份/],
    [{ expectPay: 499_99 }, /每月最低/],
    [{ refusals: ['nothing'] }, /只能是/],
  ])('%j is refused in plain words', (more, says) => {
    expect(refused(more)).toMatch(says)
  })

  it('takes the least month’s pay, the years at both ends, and each refusal once', () => {
    expect(refused({ expectPay: 500_00, birthYear: 1920 })).toBe('taken')
    expect(refused({ birthYear: 2015 })).toBe('taken')
    const [first] = conditionIds
    expect(TalentProfile.parse({ trades, refusals: [first, first] }).refusals).toEqual([first])
  })
})
