import { describe, expect, it } from 'vitest'
import { type Bulletin, type BulletinState, isOverdue, mostEvents, mostVersions } from '#shared/bulletins/domain/bulletin.ts'
import { after as afterEvent } from '#shared/bulletins/domain/history.ts'
import { allowed, type BulletinDeed, deeds, standing, stateOf } from '#shared/bulletins/domain/lifecycle.ts'
import { seenRevision } from '#shared/bulletins/domain/revision.ts'
import { allStates, bulletinIn, versionNumbered, workAt } from './bulletins-to-test.ts'

/** Which deeds each state allows. Written down by hand: the table of the product must agree with it. */
const may: Readonly<Record<BulletinState, readonly BulletinDeed[]>> = {
  COLLECTING: [],
  FROZEN: [],
  COMPILED: ['recompile', 'handIn', 'throwBack'],
  REVIEWED: ['return', 'throwBack', 'publish'],
  PUBLISHED: ['correct', 'withdraw'],
  CORRECTED: ['correct', 'withdraw'],
  WITHDRAWN: ['correct'],
}
/** And while a correction of a published issue is at a stage. */
const mayCorrecting = {
  COLLECTING: ['abandon', 'withdraw'],
  FROZEN: ['abandon', 'withdraw'],
  COMPILED: ['recompile', 'handIn', 'throwBack', 'abandon', 'withdraw'],
  REVIEWED: ['return', 'throwBack', 'publish', 'abandon', 'withdraw'],
} as const satisfies Partial<Record<BulletinState, readonly BulletinDeed[]>>
const all = Object.keys(deeds) as BulletinDeed[]

function judged(bulletin: Bulletin, deed: BulletinDeed, expected: readonly BulletinDeed[]): void {
  const outcome = allowed(deed, bulletin)
  expect(outcome.ok).toBe(expected.includes(deed))
  if (!outcome.ok) expect(outcome.error).toMatchObject({ kind: 'wrong-state', detail: expect.stringMatching(/现在是“.+”，不能.+。.+/) })
}

describe('the table of deeds (domain.md 3.5)', () => {
  it.each(allStates.flatMap((state) => all.map((deed) => [state, deed] as const)))('%s: %s', (state, deed) => {
    expect(bulletinIn(state).state).toBe(state)
    judged(bulletinIn(state), deed, may[state])
  })

  it.each((Object.keys(mayCorrecting) as (keyof typeof mayCorrecting)[]).flatMap((stage) => all.map((deed) => [stage, deed] as const)))(
    'published, correction %s: %s',
    (stage, deed) => judged(bulletinIn('PUBLISHED', stage), deed, mayCorrecting[stage]),
  )

  it('ends corrections at the twentieth version, never withdrawals', () => {
    const full = { ...bulletinIn('CORRECTED'), versions: Array.from({ length: mostVersions }, (_, at) => versionNumbered(at + 1)) }
    expect(allowed('correct', full)).toMatchObject({ ok: false, error: { kind: 'too-many-versions' } })
    expect(allowed('withdraw', full).ok).toBe(true)
  })
})

describe('the state', () => {
  it('follows from versions, withdrawal and work', () => {
    expect(stateOf({ versions: [], work: workAt('FROZEN') })).toBe('FROZEN')
    expect(stateOf({ versions: [versionNumbered(1)] })).toBe('PUBLISHED')
    expect(stateOf({ versions: [versionNumbered(1), versionNumbered(2)] })).toBe('CORRECTED')
    expect(stateOf({ versions: [versionNumbered(1)], work: workAt('REVIEWED', 2) })).toBe('PUBLISHED')
    expect(() => stateOf({ versions: [] })).toThrow('in preparation')
  })

  it('is told with the correction that is in preparation', () => {
    expect(standing(bulletinIn('COMPILED'))).toBe('已编制')
    expect(standing(bulletinIn('PUBLISHED', 'COLLECTING'))).toBe('已发布，更正采集中')
  })

  it('is overdue from the day after its due day, until it is published', () => {
    const bulletin = bulletinIn('COMPILED')
    expect(isOverdue(bulletin, '2026-10-15')).toBe(false)
    expect(isOverdue(bulletin, '2026-10-16')).toBe(true)
    expect(isOverdue(bulletinIn('PUBLISHED'), '2026-12-31')).toBe(false)
    expect(isOverdue(bulletinIn('WITHDRAWN'), '2026-12-31')).toBe(false)
  })
})

describe('the log', () => {
  const event = { action: 'returned', by: '示例产业园', at: '2026-10-06T00:00:00.000Z', version: 1, reason: '再核对' } as const

  it('grows by one event a change, with the state that came of it', () => {
    const next = afterEvent(bulletinIn('COMPILED'), event)
    expect(next).toMatchObject({ rev: 8, state: 'COMPILED', updatedAt: event.at })
    expect(next.history.at(-1)).toEqual({ ...event, to: 'COMPILED' })
  })

  it('keeps the first event and the newest when it is full', () => {
    let bulletin = bulletinIn('COMPILED')
    for (let n = 0; n < mostEvents + 5; n += 1) bulletin = afterEvent(bulletin, { ...event, reason: String(n) })
    expect(bulletin.history).toHaveLength(mostEvents)
    expect(bulletin.history[0]?.action).toBe('opened')
    expect(bulletin.history.at(-1)?.reason).toBe(String(mostEvents + 4))
  })
})

it('acts on the revision that was looked at, and on no other', () => {
  expect(seenRevision({ rev: 3 }, 3).ok).toBe(true)
  expect(seenRevision({ rev: 3 }, 2)).toMatchObject({ error: { kind: 'revision-conflict' } })
  expect(seenRevision({ rev: 3 }, undefined)).toMatchObject({ error: { kind: 'revision-missing' } })
})
