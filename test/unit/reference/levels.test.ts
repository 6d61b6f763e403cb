import { describe, expect, test } from 'vitest'
import { compareLevels, isHighSkilled, levelByLegacyCode, levelByText, skillLevelKeys, skillLevels } from '#shared/reference/levels.ts'

describe('the eight-level ladder', () => {
  test.each([
    ['apprentice', 0, '学徒工', null],
    ['junior', 1, '初级工', 5],
    ['intermediate', 2, '中级工', 4],
    ['senior', 3, '高级工', 3],
    ['technician', 4, '技师', 2],
    ['seniorTechnician', 5, '高级技师', 1],
    ['specialGrade', 6, '特级技师', null],
    ['chief', 7, '首席技师', null],
  ] as const)('%s has rank %i, the name %s and the old number %s', (key, rank, name, legacyCode) => {
    expect(skillLevels[key]).toMatchObject({ key, rank, name, legacyCode })
    expect(skillLevelKeys[rank]).toBe(key)
    if (legacyCode !== null) expect(levelByLegacyCode(legacyCode)?.key).toBe(key)
  })

  test('levels compare by rank, not by the old number that falls as skill rises', () => {
    expect([...skillLevelKeys].sort((a, b) => compareLevels(b, a))).toEqual([...skillLevelKeys].reverse())
    expect(compareLevels('junior', 'seniorTechnician')).toBeLessThan(0)
    expect(compareLevels('chief', 'specialGrade')).toBeGreaterThan(0)
    expect(compareLevels('senior', 'senior')).toBe(0)
  })

  test('高技能人才 begins at 高级工', () => {
    expect(skillLevelKeys.filter(isHighSkilled)).toEqual(['senior', 'technician', 'seniorTechnician', 'specialGrade', 'chief'])
  })

  test.each([
    ['senior', 'senior'],
    ['seniorTechnician', 'seniorTechnician'],
    ['高级工', 'senior'],
    ['高级', 'senior'],
    ['三级/高级工', 'senior'],
    ['三级', 'senior'],
    ['３级', 'senior'],
    ['国家职业资格三级', 'senior'],
    ['职业技能等级一级', 'seniorTechnician'],
    ['技师', 'technician'],
    ['高级技师', 'seniorTechnician'],
    ['学徒', 'apprentice'],
    [' 首席技师 ', 'chief'],
  ])('%s is read as %s', (text, key) => {
    expect(levelByText(text)).toMatchObject({ ok: true, value: { key } })
  })

  test.each([
    ['六级', ['apprentice', 'junior', 'intermediate', 'senior', 'technician', 'seniorTechnician', 'specialGrade', 'chief'], 0],
    ['高级技工', ['seniorTechnician', 'senior'], 2],
    ['seniorTechnican', ['seniorTechnician'], 1],
  ])('%s is refused', (text, among, atLeast) => {
    const found = levelByText(text)
    expect(found).toMatchObject({ ok: false, error: { kind: 'unknown-code', given: text } })
    const named = !found.ok && found.error.kind === 'unknown-code' ? found.error.nearest.map(({ code }) => code) : []
    expect(among.filter((key) => named.includes(key)).length).toBeGreaterThanOrEqual(atLeast)
  })

  test('there is no old number 0 or 6', () => {
    expect([levelByLegacyCode(0), levelByLegacyCode(6)]).toEqual([undefined, undefined])
  })
})
