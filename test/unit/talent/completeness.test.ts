import { describe, expect, it } from 'vitest'
import { points } from '#shared/matching/points.ts'
import { completeness, expiredCertificates, undatedCertificates } from '#shared/talent/domain/completeness.ts'
import { TalentProfile } from '#shared/talent/domain/talent.ts'

const today = '2026-12-01'
const states = (profile: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    completeness({ profile: TalentProfile.parse({ trades: [{ title: '电焊工' }], ...profile }) }, today).map(({ part, state }) => [
      part,
      state,
    ]),
  )

describe('completeness', () => {
  it('of a profile with a trade alone', () => {
    expect(Object.entries(states({})).filter(([, state]) => state === 'done')).toEqual([['trades', 'done']])
  })

  it.each([
    ['skills', { skills: ['氩弧焊'] }, 'done'],
    ['level', { level: 'senior' }, 'done'],
    ['years', { years: 0 }, 'done'],
    ['districts', { districts: ['330109'] }, 'done'],
    ['expectPay', { expectPay: 800_000 }, 'done'],
    ['availableFrom', { availableFrom: '2026-12-01' }, 'done'],
    ['text', { text: '做过压力管道' }, 'done'],
    ['certificates', { certificates: [{ name: '焊工高级工证书' }] }, 'done'],
    ['certificates', { certificates: [{ name: '健康证', expires: today }] }, 'done'],
    ['certificates', { certificates: [{ name: '健康证', expires: '2026-11-30' }] }, 'expired'],
    ['certificates', { certificates: [{ name: '健康证' }] }, 'missing'],
    ['certificates', { certificates: [{ kind: 'specialOperation', name: '低压电工作业' }] }, 'missing'],
  ])('%s with %j is %s', (part, profile, state) => {
    expect(states(profile)[part]).toBe(state)
  })

  it('tells why each part matters, and its points are those of matching', () => {
    const parts = completeness({ profile: TalentProfile.parse({ trades: [{ title: '电焊工' }] }) }, today)
    for (const { why } of parts) expect(why.length).toBeGreaterThan(8)
    const total = parts.reduce((sum, part) => sum + (part.points ?? 0), 0)
    expect(total).toBe(Object.values(points).reduce((sum, { max }) => sum + max, 0))
  })

  it('names the certificates that are past their day, and those that need one', () => {
    const profile = TalentProfile.parse({
      trades: [{ title: '电焊工' }],
      certificates: [{ name: '健康证', expires: '2026-11-30' }, { kind: 'specialOperation', name: '焊接作业' }, { name: '高级工证书' }],
    })
    expect(expiredCertificates(profile, today).map(({ name }) => name)).toEqual(['健康证'])
    expect(undatedCertificates(profile).map(({ name }) => name)).toEqual(['焊接作业'])
  })

  it('of somebody who left is nothing', () => {
    expect(completeness({}, today)).toEqual([])
  })
})
