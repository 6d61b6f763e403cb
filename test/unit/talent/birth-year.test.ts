import { describe, expect, it } from 'vitest'
import { projectTalent } from '#shared/indexing/domain/project-talent.ts'
import { factsOf, fieldsOfTalent } from '#shared/indexing/domain/texts-of-talent.ts'
import { blindCard } from '#shared/matching/views/blind-card.ts'
import { consentGranted, consentWithdrawn, enrolled, profileChanged } from '#shared/talent/domain/changes.ts'
import { currentNotice, noticeOf } from '#shared/talent/domain/consent-notices.ts'
import { type ConsentScope, type Talent, TalentProfile } from '#shared/talent/domain/talent.ts'

const at = '2026-12-01T02:00:00.000Z'
const who = { id: 'tal_01JDK0000000000000000000AA', personId: 'per_01JDK0000000000000000000AA' } as unknown as Pick<
  Talent,
  'id' | 'personId'
>
const profile = TalentProfile.parse({
  trades: [{ title: '氩弧焊工', occupationCode: '6-18-02-04' }],
  level: 'senior',
  skills: ['氩弧焊'],
  years: 11,
  districts: ['330109'],
  text: '做不锈钢容器焊接。',
})
const born: TalentProfile = { ...profile, birthYear: 1987 }

function joined(given: TalentProfile, ...scopes: readonly ConsentScope[]): Talent {
  const further = scopes.map((scope) => ({ scope, notice: currentNotice(scope) }))
  return enrolled(who, { profile: given, registry: currentNotice('registry'), further }, at)
}

const all = ['employers', 'agencies', 'statistics'] as const

describe('个人信息保护法 6, 14, 47: the year of birth', () => {
  it('is kept only for whom it may be counted, and gone as soon as that is withdrawn', () => {
    expect(joined(born, 'statistics').profile?.birthYear).toBe(1987)
    expect(joined(born, 'employers').profile).not.toHaveProperty('birthYear')
    expect(consentWithdrawn(joined(born, ...all), 'statistics', at).profile).not.toHaveProperty('birthYear')
    expect(consentWithdrawn(joined(born, ...all), 'agencies', at).profile?.birthYear).toBe(1987)
  })

  it('is not kept by a consent whose text did not name it, until the newer text is agreed to', () => {
    const old = { scope: 'statistics', notice: noticeOf('statistics', '1') as ReturnType<typeof currentNotice> } as const
    const before = enrolled(who, { profile: born, registry: currentNotice('registry'), further: [old] }, at)
    expect(before.profile).not.toHaveProperty('birthYear')
    expect(profileChanged(before, born, at).profile).not.toHaveProperty('birthYear')
    const now = consentGranted(before, { scope: 'statistics', notice: currentNotice('statistics') }, at)
    expect(profileChanged(now, born, at).profile?.birthYear).toBe(1987)
  })

  it('is named by the text that is agreed to', () => {
    expect(JSON.stringify(currentNotice('statistics'))).toMatch(/出生年份.*不参加匹配，任何单位都看不到.*出生年份马上删除/)
  })

  it.each([1919, 2016, 1987.5, '1987'])('cannot be %s', (birthYear) => {
    expect(TalentProfile.safeParse({ ...profile, birthYear }).success).toBe(false)
  })
})

describe('个人信息保护法 24: matching and searching know nothing of it', () => {
  const document = (given: TalentProfile): string =>
    JSON.stringify(projectTalent(joined(given, ...all)).map((one) => ('document' in one ? { ...one, document: one.document() } : one)))

  it('the search documents are the same whatever it is', () => {
    expect(document(born)).toBe(document(profile))
    expect(document({ ...born, birthYear: 1960 })).toBe(document(profile))
    expect(document(born)).toContain('"live":true')
    expect(document(born)).not.toMatch(/1987|birth/i)
  })

  it('what is matched by, what is read, and the card are the same whatever it is', () => {
    expect(factsOf(born)).toEqual(factsOf(profile))
    expect(fieldsOfTalent(born)).toEqual(fieldsOfTalent(profile))
    expect(blindCard(who.id, factsOf(born), '2026-12-01')).toEqual(blindCard(who.id, factsOf(profile), '2026-12-01'))
  })
})
