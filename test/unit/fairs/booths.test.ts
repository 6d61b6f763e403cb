import { describe, expect, it } from 'vitest'
import { Attendees } from '#shared/fairs/domain/attendees.ts'
import { BoothNumber, boothPosition, fitsZone, freed, freeNear, setTo, taken } from '#shared/fairs/domain/booth.ts'
import { ClaimBooth, PlanBooths } from '#shared/fairs/domain/booth-commands.ts'
import { boothParametersOn } from '#shared/fairs/domain/booth-parameters.ts'
import { bookingPhase, lateAfter, offerUntil, proposedSchedule } from '#shared/fairs/domain/booth-phase.ts'
import { boothsOf, capacityOf, generatedRows, scheduleFor } from '#shared/fairs/domain/booth-plan.ts'
import { planChange, planFits } from '#shared/fairs/domain/booth-plan-check.ts'
import { planViewOf } from '#shared/fairs/domain/booth-plan-view.ts'
import { Exhibitor } from '#shared/fairs/domain/exhibitor.ts'
import { barOn, barText, newStanding, withMiss, withoutSession, withRemark, withSession } from '#shared/fairs/domain/exhibitor-standing.ts'
import { exhibitorViewOf } from '#shared/fairs/domain/exhibitor-view.ts'
import { examplePlan } from '#shared/fairs/routes/example-booths.ts'
import { addWaiting, boothItem, exhibitorItem, planItem, putAttendees, putStanding } from '#shared/fairs/store/booths.ts'
import { exhibitorViewItem, planViewItem, writeLockedView } from '#shared/fairs/store/exhibitor-views.ts'
import { speaking } from '#shared/kernel/language.ts'
import { booths, exhibitor, fair, miss, organisationId, plan } from './booths-to-test.ts'

describe('a plan of booths', () => {
  it('the quick plan has as many booths as asked, in rows without I and O, with its aisles', () => {
    const rows = generatedRows({ hall: '一号馆', perRow: 20, aisleEvery: 8, booths: 190 })
    expect(capacityOf(rows)).toBe(190)
    expect(rows.map(({ row }) => row)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K'])
    expect(rows.at(-1)).toMatchObject({ count: 10, aisleAfter: [8] })
    expect(rows[0]?.aisleAfter).toEqual([8, 16])
    expect(PlanBooths.safeParse({ ...examplePlan, rows }).success).toBe(true)
  })

  it('numbers its booths row by row, and no two are the same', () => {
    const numbers = boothsOf(plan.rows).map(({ number }) => number)
    expect(numbers.slice(0, 2)).toEqual(['A1', 'A2'])
    expect(new Set(numbers).size).toBe(60)
    expect(['A10', 'B1', 'A2'].toSorted((a, b) => (boothPosition(a) < boothPosition(b) ? -1 : 1))).toEqual(['A2', 'A10', 'B1'])
    expect(PlanBooths.safeParse({ ...examplePlan, rows: [examplePlan.rows[0], { ...examplePlan.rows[0], hall: '二号馆' }] }).success).toBe(
      false,
    )
  })

  it.each(['a12', ' A12 ', 'Ａ１２'])('reads the number %j as people type it', (typed) => {
    expect(BoothNumber.parse(typed)).toBe('A12')
  })

  it.each(['12', 'A', 'A0', 'ABC1', 'A1000'])('%j is no number', (typed) => {
    expect(BoothNumber.safeParse(typed).success).toBe(false)
  })

  it('fits the fair only with as many booths as were announced, and with every date before the start (4.5: capacity = booths)', () => {
    const { rows, schedule } = plan
    const wrong = (given: Parameters<typeof planFits>[1], opening: boolean): readonly string[] => {
      const done = planFits(fair, given, { opening })
      return done.ok ? [] : (done.error.errors ?? []).map(({ pointer }) => pointer)
    }
    expect(wrong({ rows, schedule }, true)).toEqual([])
    expect(wrong({ rows: rows.slice(1), schedule }, false)).toEqual([])
    expect(wrong({ rows: rows.slice(1), schedule }, true)).toEqual(['/rows'])
    expect(wrong({ rows: [...rows, { ...(rows[0] as (typeof rows)[number]), row: 'D', count: 1 }], schedule }, false)).toEqual(['/rows'])
    expect(wrong({ rows, schedule: { ...schedule, confirmUntil: '2027-01-10T00:00:00.000Z' } }, false)).toEqual(['/schedule/confirmUntil'])
    expect(wrong({ rows, schedule: { ...schedule, confirmUntil: schedule.opensAt } }, false)).toEqual(['/schedule/confirmUntil'])
  })

  it('tells what is new, changed and gone', () => {
    const [first, ...rest] = plan.rows as [(typeof plan.rows)[number], ...typeof plan.rows]
    const { added, changed, gone } = planChange(plan.rows, [
      { ...first, count: 21 },
      { ...(rest[0] as typeof first), zone: '装备专区' },
    ])
    expect(added.map(({ number }) => number)).toEqual(['A21'])
    expect(changed).toHaveLength(20)
    expect(gone.slice(0, 2)).toEqual(['C1', 'C2'])
  })

  it('its dates move along with the fair, but not the opening', () => {
    const moved = scheduleFor(plan, '2027-01-16T01:00:00.000Z')
    expect(moved).toEqual({
      opensAt: plan.schedule.opensAt,
      closesAt: '2027-01-13T09:00:00.000Z',
      cancelUntil: '2027-01-14T09:00:00.000Z',
      confirmUntil: '2027-01-14T09:00:00.000Z',
    })
    expect(scheduleFor(plan, fair.content.startsAt)).toBe(plan.schedule)
  })

  it('dates that are proposed fit', () => {
    const now = '2026-12-12T02:00:00.000Z'
    for (const at of [now, '2027-01-08T02:00:00.000Z']) {
      const schedule = proposedSchedule(fair.content, at, boothParametersOn('2026-12-12'))
      expect(planFits(fair, { rows: plan.rows, schedule }, { opening: true }).ok).toBe(true)
    }
  })

  it.each([
    ['2026-12-14T00:00:00.000Z', 'soon'],
    ['2026-12-20T00:00:00.000Z', 'open'],
    ['2027-01-08T00:00:00.000Z', 'closed'],
    ['2027-01-09T02:00:00.000Z', 'begun'],
    ['2027-01-09T05:00:00.000Z', 'over'],
  ])('at %s booking is %s', (now, phase) => {
    expect(bookingPhase(plan, fair, now)).toBe(phase)
  })

  it('is not opened while it is drawn, and over when the fair is cancelled', () => {
    const now = '2026-12-20T00:00:00.000Z'
    expect(bookingPhase({ ...plan, state: 'DRAFT' }, fair, now)).toBe('unplanned')
    expect(bookingPhase(plan, { ...fair, state: 'CANCELLED' }, now)).toBe('cancelled')
  })

  it('a booth from the list is kept for some hours, never beyond the start, and not at all in the last hour', () => {
    expect(offerUntil(plan, fair, '2026-12-20T00:00:00.000Z')).toBe('2026-12-21T00:00:00.000Z')
    expect(offerUntil(plan, fair, '2027-01-08T20:00:00.000Z')).toBe(fair.content.startsAt)
    expect(offerUntil(plan, fair, '2027-01-09T00:30:00.000Z')).toBeUndefined()
  })

  it('a booth is forfeited when the check-in closes (Xiamen), else some minutes after the start', () => {
    const { lateMinutes } = boothParametersOn('2027-01-09')
    expect(lateAfter(fair, lateMinutes)).toBe(fair.content.checkIn?.until)
    const { checkIn: _none, ...content } = fair.content
    expect(lateAfter({ content: content as typeof fair.content }, lateMinutes)).toBe('2027-01-09T01:30:00.000Z')
  })
})

describe('one booth', () => {
  const [booth] = booths as [(typeof booths)[number]]
  const holder = { id: organisationId, name: '示例机械有限公司' }

  it('has one holder more with each that takes it, and forgets it when it is given up', () => {
    const held = taken(booth, holder)
    expect(held).toMatchObject({ state: 'HELD', holder, rev: 2, tenancy: 1 })
    const free = freed(held)
    expect(free).toMatchObject({ state: 'FREE', rev: 3, tenancy: 1 })
    expect(free).not.toHaveProperty('holder')
    expect(taken(free, holder)).toMatchObject({ rev: 4, tenancy: 2 })
  })

  it('tells why it is closed, and nothing of that once it is free', () => {
    expect(setTo(booth, 'LOCKED', '消防通道')).toMatchObject({ state: 'LOCKED', note: '消防通道' })
    expect(setTo(setTo(booth, 'LOCKED', '消防通道'), 'FREE', undefined)).not.toHaveProperty('note')
  })

  it('names the nearest free ones, its own row first', () => {
    const some = booths.map((one) => (['A11', 'A12', 'A13'].includes(one.number) ? taken(one, holder) : one))
    expect(freeNear(some, 'A12', 3)).toEqual(['A10', 'A14', 'A9'])
    const row = booths.map((one) => (one.number.startsWith('A') ? taken(one, holder) : one))
    expect(freeNear(row, 'A12', 2)).toEqual(['B12', 'C12'])
  })

  it('a zone wants a post of its trades; without trades it is only a name', () => {
    const zoned = booths.find(({ number }) => number === 'C1') as typeof booth
    expect(zoned.zone?.name).toBe('焊接专区')
    const [code = ''] = zoned.zone?.occupationCodes ?? []
    expect(fitsZone(zoned, [{ occupationCode: '6-18-01-01' }])).toBe(false)
    expect(fitsZone(zoned, [{ occupationCode: '6-18-01-01' }, { occupationCode: code }])).toBe(true)
    expect(fitsZone(booth, [])).toBe(true)
    expect(fitsZone({ zone: { name: '综合区', occupationCodes: [] } }, [])).toBe(true)
  })
})

describe('who failed to come (4.2: no-show rules as parameters)', () => {
  const parameters = boothParametersOn('2026-12-12')
  const [once, twice, lifted, old] = [
    miss('2026-11-07T01:00:00.000Z'),
    miss('2026-12-05T01:00:00.000Z'),
    miss('2026-12-05T01:00:00.000Z', { lifted: { at: '2026-12-06T01:00:00.000Z', reason: '属实' } }),
    miss('2025-10-11T01:00:00.000Z'),
  ]
  const late = { kind: 'late-cancellation' } as const

  it.each([
    ['nobody who came', [], '2026-12-12', undefined],
    ['once: from the next session', [once], '2026-12-12', { kind: 'next-session' }],
    ['twice within a year: for a year from the last time', [once, twice], '2026-12-12', { kind: 'until', until: '2027-12-05' }],
    ['on the day the year is over: not any more', [once, twice], '2027-12-05', undefined],
    ['twice, more than a year apart: once', [old, twice], '2026-12-12', { kind: 'next-session', misses: [twice] }],
    ['twice, one of them lifted: once', [once, lifted], '2026-12-12', { kind: 'next-session', misses: [once] }],
    ['one late cancellation: not', [{ ...once, ...late }], '2026-12-12', undefined],
    [
      'two late cancellations: as once',
      [
        { ...once, ...late },
        { ...twice, ...late },
      ],
      '2026-12-12',
      { kind: 'next-session' },
    ],
  ])('bars %s', (_, misses, today, bar) => {
    const found = barOn({ misses }, today, parameters)
    if (bar === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(bar)
  })

  it('is told until when and how it is lifted, in both languages', () => {
    const bar = barOn({ misses: [once, twice] }, '2026-12-12', parameters)
    if (bar === undefined) throw new Error('no bar')
    expect(barText(bar, '西湖产业园')).toContain('2027-12-05前不能预订西湖产业园的展位')
    expect(barText(bar, '西湖产业园')).toContain('书面说明')
    expect(speaking('en', () => barText(bar, 'the park'))).toContain('before 5 December 2027')
  })

  it('each change of a standing is one revision; a session counts once', () => {
    const fresh = newStanding({ organisationId, organisationName: '示例', parkId: fair.park.id, at: '2026-12-12T02:00:00.000Z' })
    const session = { id: fair.id, startsAt: fair.content.startsAt }
    const twiceBooked = withSession(withSession(fresh, session), session)
    expect(twiceBooked).toMatchObject({ rev: 2, sessions: [{ fairId: fair.id }] })
    expect(withoutSession(twiceBooked, fair.id).sessions).toEqual([])
    const missed = withMiss(fresh, once)
    expect(withRemark(missed, once.fairId, { lifted: { at: once.at, reason: '属实' } })).toMatchObject({ rev: 2, misses: [{ lifted: {} }] })
    expect(withRemark(missed, 'fai_01JDK0000000000000000000ZZ', { lifted: { at: once.at, reason: '属实' } })).toBeUndefined()
  })

  it('every number of the rules names its basis', () => {
    const { from, basis, ...numbers } = parameters
    expect(from).toBe('2018-10-01')
    expect(Object.keys(basis).toSorted()).toEqual(Object.keys(numbers).toSorted())
    for (const text of Object.values(basis)) expect(text).not.toBe('')
  })
})

describe('what the public may read of an exhibitor', () => {
  it('is its booth and its posts, without ids or people', () => {
    const view = exhibitorViewOf(exhibitor({ state: 'CONFIRMED', confirmed: { at: '2026-12-20T02:00:00.000Z', attendees: 2 } }))
    expect(view).toMatchObject({ booth: 'A12', name: '示例机械有限公司', posts: [{ code: 'k3m8p2x7qb', headcount: 2 }] })
    expect(JSON.stringify(exhibitorViewItem(fair.code, view as NonNullable<typeof view>, 'x'))).not.toMatch(
      /org_|vac_|fai_|attendees|materials/,
    )
  })

  it.each(['WAITING', 'OFFERED', 'NO_SHOW', 'CANCELLED', 'LAPSED', 'RELEASED'] as const)('is nothing while it is %s', (state) => {
    expect(exhibitorViewOf(exhibitor({ state }))).toBeUndefined()
  })
})

describe('keys, pinned: stored items bear them for good', () => {
  const pk = `FAIR#${fair.id}`
  it('of booths', () => {
    expect(planItem(plan)).toMatchObject({ pk, sk: 'BOOTHS', byStatePk: 'BOOTHS#OPEN', byStateSk: `2026-12-12T02:00:00.000Z#${fair.id}` })
    expect(planItem({ ...plan, doneAt: plan.updatedAt })).not.toHaveProperty('byStatePk')
    expect(planItem({ ...plan, state: 'DRAFT' })).not.toHaveProperty('byStatePk')
    expect(boothItem(booths[11] as (typeof booths)[number])).toMatchObject({ pk, sk: 'BOOTH#A12', entity: 'booth' })
  })

  it('of exhibitors', () => {
    expect(exhibitorItem(exhibitor())).toMatchObject({
      pk,
      sk: `EXHIBITOR#${organisationId}`,
      byOrganisationPk: `ORG#${organisationId}#EXHIBITOR`,
      byOrganisationSk: `2026-12-16T02:00:00.000Z#${fair.id}`,
    })
    expect(exhibitorItem(exhibitor())).not.toHaveProperty('byStatePk')
    expect(exhibitorItem(exhibitor({ state: 'OFFERED', offeredUntil: '2026-12-17T02:00:00.000Z' }))).toMatchObject({
      byStatePk: 'EXHIBITOR#OFFERED',
      byStateSk: `2026-12-17T02:00:00.000Z#${fair.id}#${organisationId}`,
    })
    expect(addWaiting(exhibitor(), '2026-12-16T02:00:00.000Z')).toMatchObject({
      item: { pk, sk: `WAITING#2026-12-16T02:00:00.000Z#${organisationId}` },
    })
    const standing = newStanding({ organisationId, organisationName: '示例', parkId: fair.park.id, at: '2026-12-12T02:00:00.000Z' })
    expect(putStanding({ ...standing, rev: 1 })).toMatchObject({ item: { pk: `ORG#${organisationId}`, sk: `EXHIBITS-AT#${fair.park.id}` } })
    const names = Attendees.parse({ fairId: fair.id, organisationId, names: ['示例甲'], expiresAt: 1 })
    expect(putAttendees(names)).toMatchObject({ item: { pk, sk: `ATTENDEES#${organisationId}`, expiresAt: 1 } })
  })

  it('of what is public', () => {
    const view = exhibitorViewOf(exhibitor())
    expect(exhibitorViewItem(fair.code, view as NonNullable<typeof view>, 'x')).toMatchObject({
      pk: `FAIR#${fair.code}`,
      sk: 'EXHIBITOR#A#012',
    })
    expect(planViewItem(fair.code, planViewOf(plan, fair.content.startsAt))).toMatchObject({ pk: `FAIR#${fair.code}`, sk: 'BOOTHS' })
    const place = { pk: `FAIR#${fair.code}`, sk: 'LOCKED#A#012' }
    expect(writeLockedView(fair.code, { number: 'A12', state: 'LOCKED' })).toMatchObject({ kind: 'put', item: { ...place, booth: 'A12' } })
    expect(writeLockedView(fair.code, { number: 'A12', state: 'FREE' })).toMatchObject({ kind: 'remove', key: place })
  })
})

it('what is stored of an exhibitor holds no name of a person', () => {
  expect(Object.keys(Exhibitor.shape)).not.toContain('attendees')
})

it('a claim without posts or without a booth is told where', () => {
  const wrong = ClaimBooth.safeParse({ posts: [] })
  expect(wrong.error?.issues.map(({ path }) => path.join('/'))).toEqual(['booth', 'posts'])
})
