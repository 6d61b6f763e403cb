import { describe, expect, it } from 'vitest'
import { cancelled } from '#shared/fairs/domain/cancel.ts'
import { MoveFair } from '#shared/fairs/domain/commands.ts'
import { edited } from '#shared/fairs/domain/edit.ts'
import type { Fair, FairContent } from '#shared/fairs/domain/fair.ts'
import { moved } from '#shared/fairs/domain/move.ts'
import { applicationInTime, permitDateFits } from '#shared/fairs/domain/police.ts'
import { missingForAnnouncing } from '#shared/fairs/domain/readiness.ts'
import { allPlans, application, content, fairIn, now, permit, plan } from './fairs-to-test.ts'

const codes = (fair: Fair, context: { parkVerified?: boolean; now?: string } = {}) =>
  missingForAnnouncing(fair, { parkVerified: true, now, ...context }).map(({ pointer, code }) => `${pointer} ${code}`)
const big = { expectedAttendance: 1000 }
const bare = { title: '招聘会', mode: 'onsite', parkAs: 'host', startsAt: now, endsAt: now, expectedAttendance: 5000 } as FairContent

describe('人力资源市场暂行条例 28: announcing', () => {
  it('finds nothing missing when everything is there', () => {
    expect(codes(fairIn('MATERIALS'))).toEqual([])
  })

  it.each([
    ['implementation', { emergency: plan, security: plan }],
    ['emergency', { implementation: plan, security: plan }],
    ['security', { implementation: plan, emergency: plan }],
  ] as const)('wants the plan %s', (key, plans) => {
    expect(codes(fairIn('PLANNED', {}, { plans }))).toEqual([`/plans/${key} plan-missing`])
  })

  it.each(['venue', 'booths', 'expectedAttendance', 'howToTakePart', 'enquiryPhone'] as const)('wants %s to be told', (key) => {
    const fair = fairIn('MATERIALS')
    const { [key]: _, ...rest } = fair.content
    expect(codes({ ...fair, content: rest as FairContent })).toEqual([`/content/${key} missing`])
  })

  it('wants a verified park (人力资源服务机构管理规定 5)', () => {
    expect(codes(fairIn('MATERIALS'), { parkVerified: false })).toEqual(['/park park-not-verified'])
  })

  it('wants of an online fair where it is found, and neither hall nor permit', () => {
    const { venue, checkIn, booths, ...rest } = fairIn('MATERIALS', { expectedAttendance: 50_000, mode: 'online' }).content
    const fair = { ...fairIn('MATERIALS'), content: rest }
    expect(codes(fair)).toEqual(['/content/online missing'])
    expect(codes({ ...fair, content: { ...rest, online: [{ platform: '平台', url: 'https://example.com' }] } })).toEqual([])
  })

  it('wants hosts where the park runs it for others', () => {
    expect(codes(fairIn('MATERIALS', { parkAs: 'organiser' }))).toEqual(['/content/hosts missing'])
  })

  it.each([
    ['2027-01-02T15:59:59.999Z', []],
    ['2027-01-02T16:00:00.000Z', ['/content/startsAt too-late']],
    ['2027-01-09T01:00:00.000Z', ['/content/startsAt in-the-past']],
  ])('wants seven days in advance: at %s %j', (at, found) => {
    expect(codes(fairIn('MATERIALS'), { now: at })).toEqual(found)
  })

  it('names the article in every finding', () => {
    const found = missingForAnnouncing({ ...fairIn('PLANNED', big), content: bare }, { parkVerified: false, now })
    expect(found.length).toBeGreaterThan(8)
    for (const { detail } of found) expect(detail).toMatch(/依据：《.+》第.+条/)
  })
})

describe('大型群众性活动安全管理条例 2, 12: the permit', () => {
  it.each([
    [999, []],
    [1000, ['/permit permit-missing']],
    [5000, ['/permit permit-missing']],
  ])('%i people: %j', (expectedAttendance, found) => {
    expect(codes(fairIn('MATERIALS', { expectedAttendance }))).toEqual(found)
  })

  it.each([
    [4999, '县级公安机关'],
    [5000, '市公安局'],
  ])('%i people: %s decides', (expectedAttendance, authority) => {
    const [found] = missingForAnnouncing(fairIn('MATERIALS', { expectedAttendance }), { parkVerified: true, now })
    expect(found?.detail).toContain(authority)
  })

  it('is enough once it is there', () => {
    expect(codes(fairIn('PERMITTED', big))).toEqual([])
  })
})

describe('大型群众性活动安全管理条例 13: applying twenty days before', () => {
  const apply = (date: string, changes: Partial<FairContent> = big) =>
    applicationInTime(fairIn('MATERIALS', changes), date, '2027-01-05T00:00:00.000Z')

  it.each([
    ['2026-12-20', true],
    ['2026-12-21', false],
  ])('on %s for 2027-01-09: %s', (date, inTime) => {
    expect(apply(date).ok).toBe(inTime)
    if (!inTime) expect(apply(date)).toMatchObject({ error: { kind: 'application-late', detail: expect.stringContaining('第十三条') } })
  })

  it('not for fewer than a thousand, and not in the future', () => {
    expect(apply('2026-12-01', { expectedAttendance: 999 })).toMatchObject({ error: { kind: 'permit-not-needed' } })
    expect(apply('2027-01-06')).toMatchObject({ error: { kind: 'date-wrong' } })
  })

  it.each([
    ['2026-12-09', false],
    ['2026-12-10', true],
    ['2026-12-12', true],
    ['2026-12-13', false],
  ])('a permit of %s for an application of 2026-12-10, today 2026-12-12: %s', (date, fits) => {
    expect(permitDateFits(fairIn('PERMIT_PENDING', big), { ...permit, date }, now).ok).toBe(fits)
  })
})

describe('大型群众性活动安全管理条例 15: changes', () => {
  const later = { startsAt: '2027-01-16T01:00:00.000Z' }
  const elsewhere = { venue: { name: '会展中心', address: '奔竞大道 1 号', district: '330109' } }
  const approval = { authority: '西湖区公安分局', date: '2026-12-12' }
  const move = (fair: Fair, command: object) => moved(fair, MoveFair.parse({ reason: '场馆检修', ...command }), now)
  const again = { application, permit: { ...permit, number: '许 2 号' } }
  const online = { mode: 'online', online: [{ platform: '示例直播平台', url: 'https://example.com/live' }] }
  const large = fairIn('ANNOUNCED', big)
  const small = fairIn('ANNOUNCED')

  it.each([
    ['small, other time', small, later, 'POSTPONED'],
    ['small, other place', small, elsewhere, 'RELOCATED'],
    ['small, both', small, { ...later, ...elsewhere }, 'RELOCATED'],
    ['small, somewhat larger', small, { expectedAttendance: 999 }, 'ANNOUNCED'],
    ['small, grown large', small, { expectedAttendance: 1000 }, 'permit-needed'],
    ['small, grown large with a permit nobody applied for', small, { expectedAttendance: 1000, permit }, 'permit-needed'],
    ['small, grown large with a permit', small, { expectedAttendance: 1000, ...again }, 'ANNOUNCED'],
    ['large, other time', large, later, 'approval-needed'],
    ['large, other time with consent', large, { ...later, approval }, 'POSTPONED'],
    ['large, other place', large, elsewhere, 'permit-needed'],
    ['large, other place with consent only', large, { ...elsewhere, approval }, 'permit-needed'],
    ['large, other place with the old permit', large, { ...elsewhere, application, permit }, 'date-wrong'],
    ['large, other place with a new permit', large, { ...elsewhere, ...again }, 'RELOCATED'],
    ['large, another venue too', large, { moreVenues: [elsewhere.venue] }, 'permit-needed'],
    ['small, another venue too', small, { moreVenues: [elsewhere.venue] }, 'RELOCATED'],
    [
      'a permit older than its application',
      large,
      { ...elsewhere, ...again, application: { ...application, date: '2026-12-12' } },
      'date-wrong',
    ],
    ['consent older than the permit', large, { ...later, approval: { ...approval, date: '2026-12-10' } }, 'date-wrong'],
    ['small, online', small, online, 'RELOCATED'],
    ['small, online without a platform', small, { mode: 'online' }, 'time-wrong'],
    ['large, online, police not told', large, online, 'police-notice-needed'],
    ['large, online, police told', large, { ...online, policeNotice: approval }, 'RELOCATED'],
    ['large, online as well', large, { ...online, mode: 'hybrid' }, 'permit-needed'],
    ['small, also online', small, { ...online, mode: 'hybrid' }, 'RELOCATED'],
    ['large, larger', large, { expectedAttendance: 2000 }, 'permit-needed'],
    ['large, smaller', large, { expectedAttendance: 1500 - 600 }, 'ANNOUNCED'],
    ['large, now small but with a permit, other time', large, { ...later, expectedAttendance: 900 }, 'approval-needed'],
    ['nothing', small, {}, 'nothing-changed'],
    ['into the past', small, { startsAt: '2026-12-12T01:00:00.000Z' }, 'time-wrong'],
    ['ends before it starts', small, { endsAt: '2027-01-09T00:00:00.000Z' }, 'time-wrong'],
    ['consent of tomorrow', large, { ...later, approval: { ...approval, date: '2026-12-13' } }, 'date-wrong'],
  ])('%s → %s', (_, fair, command, outcome) => {
    const done = move(fair, command)
    expect(done.ok ? done.value.fair.state : done.error.kind).toBe(outcome)
    if (!done.ok && /needed/.test(outcome)) expect(done.error.detail).toContain('第十五条')
  })

  it('moves the end and the check-in along, and keeps the rest', () => {
    const done = move(small, later)
    expect(done).toMatchObject({
      ok: true,
      value: {
        fair: {
          content: {
            startsAt: '2027-01-16T01:00:00.000Z',
            endsAt: '2027-01-16T04:00:00.000Z',
            checkIn: { from: '2027-01-16T00:00:00.000Z', until: '2027-01-16T01:00:00.000Z' },
            venue: content.venue,
          },
        },
        change: { time: { from: { startsAt: content.startsAt }, to: { startsAt: '2027-01-16T01:00:00.000Z' } } },
      },
    })
  })

  it('a fair that goes online gives up its hall and its permit, and needs a new one to come back', () => {
    const gone = move(large, { ...online, policeNotice: approval })
    if (!gone.ok) throw new Error(gone.error.kind)
    const { fair } = gone.value
    expect(fair.content).toMatchObject({ mode: 'online', online: online.online })
    expect([fair.content.venue, fair.content.checkIn, fair.permit]).toEqual([undefined, undefined, undefined])
    expect(fair.policeNotice).toEqual(approval)
    const back = { mode: 'onsite', venue: content.venue }
    expect(move(fair, back)).toMatchObject({ error: { kind: 'permit-needed' } })
    expect(move(fair, { ...back, ...again })).toMatchObject({ ok: true, value: { fair: { content: { mode: 'onsite', online: [] } } } })
  })

  it('moves the hours of its days, its streams and the end of booking along', () => {
    const days = [
      { startsAt: '2027-01-09T01:00:00.000Z', endsAt: '2027-01-09T04:00:00.000Z' },
      { startsAt: '2027-01-10T01:00:00.000Z', endsAt: '2027-01-10T04:00:00.000Z' },
    ]
    const streams = [{ startsAt: '2027-01-09T02:00:00.000Z', platform: '示例直播平台' }]
    const booking = { from: '2026-12-20T00:00:00.000Z', until: '2027-01-02T00:00:00.000Z' }
    const done = move(fairIn('ANNOUNCED', { days, streams, booking, endsAt: '2027-01-10T04:00:00.000Z' }), later)
    expect(done).toMatchObject({
      value: {
        change: { time: { to: { days: [{ startsAt: '2027-01-16T01:00:00.000Z' }, { startsAt: '2027-01-17T01:00:00.000Z' }] } } },
        fair: {
          content: {
            streams: [{ startsAt: '2027-01-16T02:00:00.000Z' }],
            booking: { from: booking.from, until: '2027-01-09T00:00:00.000Z' },
          },
        },
      },
    })
    if (done.ok) expect(done.value.change.details).toBeUndefined()
  })

  it.each([
    ['small', small, {}, 'CANCELLED'],
    ['large, police not told', large, {}, 'police-notice-needed'],
    ['large, police told', large, { policeNotice: application }, 'CANCELLED'],
    ['large, police told tomorrow', large, { policeNotice: { ...application, date: '2026-12-13' } }, 'date-wrong'],
  ])('cancelling %s → %s', (_, fair, command, outcome) => {
    const done = cancelled(fair, { reason: '天气', ...command }, now)
    expect(done.ok ? done.value.state : done.error.kind).toBe(outcome)
  })
})

describe('editing', () => {
  const edit = (fair: Fair, changes: Partial<FairContent>) => edited(fair, { ...fair.content, ...changes }, now)

  it.each([
    ['details', { transport: '公交 1 路' }, 'PERMITTED', false],
    ['time', { startsAt: '2027-01-09T00:30:00.000Z' }, 'MATERIALS', true],
    ['place', { venue: { name: '会展中心', address: '奔竞大道 1 号', district: '330109' as const } }, 'MATERIALS', true],
    ['a larger scale', { expectedAttendance: 1001 }, 'MATERIALS', true],
    ['a smaller scale', { expectedAttendance: 999 }, 'PERMITTED', false],
  ])('a permitted draft, %s', (_, changes, state, permitVoid) => {
    const done = edit(fairIn('PERMITTED', big), changes)
    expect(done).toMatchObject({ ok: true, value: { fair: { state }, permitVoid } })
    if (done.ok) expect(done.value?.fair.permit === undefined).toBe(permitVoid)
  })

  it.each([
    ['the start', { startsAt: '2027-01-09T00:30:00.000Z' }, '/content/startsAt'],
    ['the end', { endsAt: '2027-01-09T05:00:00.000Z' }, '/content/endsAt'],
    ['the place', { venue: { name: '会展中心', address: '奔竞大道 1 号', district: '330109' as const } }, '/content/venue'],
    ['the form', { mode: 'hybrid' as const }, '/content/mode'],
    ['the platform', { online: [{ platform: '平台', url: 'https://example.com' }] }, '/content/online'],
    [
      'a further venue',
      { moreVenues: [{ name: '会展中心', address: '奔竞大道 1 号', district: '330109' as const }] },
      '/content/moreVenues',
    ],
    ['the hours', { days: [{ startsAt: '2027-01-09T01:00:00.000Z', endsAt: '2027-01-09T02:00:00.000Z' }] }, '/content/days'],
    ['a scale that needs a permit', { expectedAttendance: 1000 }, '/content/expectedAttendance'],
  ])('what is published does not change %s in passing', (_, changes, pointer) => {
    expect(edit(fairIn('ANNOUNCED'), changes)).toMatchObject({ ok: false, error: { kind: 'move-instead', errors: [{ pointer }] } })
  })

  it('what is published changes in details, and must stay complete', () => {
    expect(edit(fairIn('ANNOUNCED'), { transport: '公交 1 路', title: '新名称' })).toMatchObject({
      ok: true,
      value: { change: { details: ['title', 'transport'] } },
    })
    const { enquiryPhone, ...rest } = content
    expect(edited(fairIn('ANNOUNCED'), rest, now)).toMatchObject({
      ok: false,
      error: { kind: 'incomplete', errors: [{ pointer: '/content/enquiryPhone' }] },
    })
  })

  it('writes nothing when nothing differs', () => {
    expect(edit(fairIn('ANNOUNCED'), {})).toEqual({ ok: true, value: undefined })
    expect(allPlans.security).toBeDefined()
  })
})
