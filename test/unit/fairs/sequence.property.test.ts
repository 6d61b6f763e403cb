import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uidOf } from '#shared/fairs/calendar.ts'
import { cancelled } from '#shared/fairs/domain/cancel.ts'
import { edited } from '#shared/fairs/domain/edit.ts'
import { type Fair, isPublished } from '#shared/fairs/domain/fair.ts'
import { viewOf } from '#shared/fairs/domain/fair-view.ts'
import { after } from '#shared/fairs/domain/history.ts'
import { allowed } from '#shared/fairs/domain/lifecycle.ts'
import { moved } from '#shared/fairs/domain/move.ts'
import { missingForAnnouncing } from '#shared/fairs/domain/readiness.ts'
import { application, fairIn, now, permit } from './fairs-to-test.ts'

const hour = 3_600_000
const place = (n: number) => ({
  name: `场馆 ${n}`,
  address: `路 ${n} 号`,
  district: n % 2 === 0 ? ('330106' as const) : ('330109' as const),
})

/** Whatever a park may try, in any order. Each gives the fair after it, or the same fair when it was refused. */
const action = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((n) => (fair: Fair) => move(fair, { startsAt: new Date(Date.parse(now) + n * hour).toISOString() })),
  fc.integer({ min: 1, max: 4 }).map((n) => (fair: Fair) => move(fair, { venue: place(n) })),
  fc.integer({ min: 1, max: 4 }).map((n) => (fair: Fair) => edit(fair, n)),
  fc
    .constantFrom('onsite', 'online', 'hybrid')
    .map((mode) => (fair: Fair) => move(fair, { mode, online: [], ...platformFor(mode), venue: place(1) })),
  fc.constant(announce),
  fc.constant(cancel),
)

describe('any sequence of what a park may do', () => {
  it('raises SEQUENCE strictly with every published change, keeps UID, and never brings a cancelled fair back', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), fc.boolean(), (actions, large) => {
        let fair = fairIn('PERMITTED', { expectedAttendance: large ? 1500 : 500 })
        let published = 0
        for (const act of actions) {
          const before = fair
          fair = act(fair)
          expect(uidOf({ code: fair.code })).toBe(uidOf({ code: before.code }))
          if (before.state === 'CANCELLED') expect(fair).toBe(before)
          if (fair !== before) expect(fair.rev).toBe(before.rev + 1)
          if (!isPublished(fair)) continue
          const view = viewOf(fair)
          const beforeView = isPublished(before) ? viewOf(before) : undefined
          const differs = JSON.stringify({ ...view, sequence: 0 }) !== JSON.stringify({ ...beforeView, sequence: 0 })
          if (beforeView !== undefined) expect(view.sequence > beforeView.sequence).toBe(differs)
          expect(view.changes.map(({ sequence }) => sequence)).toEqual(view.changes.map((_, index) => index))
          published = Math.max(published, view.sequence)
        }
        return published >= 0
      }),
      { numRuns: 500 },
    )
  })
})

function move(fair: Fair, change: object): Fair {
  if (!allowed('move', fair, now).ok) return fair
  const papers = {
    approval: { ...application, date: '2026-12-12' },
    application,
    permit: { ...permit, number: `许 ${fair.rev} 号` },
    policeNotice: application,
  }
  const done = moved(fair, { reason: '原因', ...change, ...papers }, now)
  if (!done.ok) return fair
  return after(done.value.fair, { action: 'moved', by: '园', at: now, published: true, reason: '原因', change: done.value.change })
}

function platformFor(mode: string): object {
  return mode === 'onsite' ? {} : { online: [{ platform: '示例直播平台', url: 'https://example.com/live' }] }
}

function edit(fair: Fair, n: number): Fair {
  if (!allowed('edit', fair, now).ok) return fair
  const done = edited(fair, { ...fair.content, title: `招聘会 ${n}` }, now)
  if (!done.ok || done.value === undefined) return fair
  return after(done.value.fair, { action: 'edited', by: '园', at: now, published: isPublished(fair), change: done.value.change })
}

function announce(fair: Fair): Fair {
  if (!allowed('announce', fair, now).ok || missingForAnnouncing(fair, { parkVerified: true, now }).length > 0) return fair
  return after({ ...fair, state: 'ANNOUNCED', announcedAt: now }, { action: 'announced', by: '园', at: now, published: true })
}

function cancel(fair: Fair): Fair {
  if (!allowed('cancel', fair, now).ok) return fair
  const done = cancelled(fair, { reason: '天气', policeNotice: application }, now)
  return done.ok ? after(done.value, { action: 'cancelled', by: '园', at: now, published: isPublished(fair), reason: '天气' }) : fair
}
