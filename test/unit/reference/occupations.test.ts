import { describe, expect, test } from 'vitest'
import { occupationByCode, occupationByName, occupationCodePattern, occupationGroups, occupations } from '#shared/reference/occupations.ts'
import { retiredOccupations } from '#shared/reference/retired-occupations.ts'

const groupsOf = (rank: 'major' | 'middle' | 'minor') => occupationGroups().filter((group) => group.rank === rank)

describe('the 2022 classification', () => {
  /**
   * The official counts include residual groups (其他…) that hold no occupation: in the majors 2 to 6 each middle group has a residual minor
   * one (…-99), and each major a residual middle one with its residual minor (…-99-00).
   */
  test('8 major, 79 middle and 450 minor groups, 1,639 occupations', () => {
    const residualMajors = groupsOf('major').filter(({ code }) => '23456'.includes(code))
    const withResidue = groupsOf('middle').filter(({ code }) => '23456'.includes(code.charAt(0)))
    expect(groupsOf('major')).toHaveLength(8)
    expect(groupsOf('middle').length + residualMajors.length).toBe(79)
    expect(groupsOf('minor').length + withResidue.length + residualMajors.length).toBe(450)
    expect(occupations()).toHaveLength(1639)
  })

  test('codes and names are unique and well formed', () => {
    const codes = occupations().map(({ code }) => code)
    expect(new Set(codes).size).toBe(1639)
    expect(codes.filter((code) => !occupationCodePattern.test(code))).toEqual([])
    expect(codes).toEqual([...codes].sort())
    expect(new Set(occupations().map(({ name }) => name)).size).toBe(1639)
    expect(occupations().filter(({ name }) => !/^[\p{Script=Han}、（）]+$/u.test(name))).toEqual([])
  })

  test('every occupation stands in groups whose codes begin its own, and no group is empty', () => {
    const strays = occupations().filter(
      ({ code, major, middle, minor }) => major.code !== code[0] || middle.code !== code.slice(0, 4) || minor.code !== code.slice(0, 7),
    )
    expect(strays).toEqual([])
    const filled = new Set(occupations().flatMap(({ major, middle, minor }) => [major.code, middle.code, minor.code]))
    expect(occupationGroups().filter(({ code }) => !filled.has(code))).toEqual([])
    expect(new Set(occupationGroups().map(({ code }) => code)).size).toBe(occupationGroups().length)
  })

  test('a code ends in -00 exactly when it is the only one of its minor group', () => {
    const sizes = Map.groupBy(occupations(), ({ minor }) => minor.code)
    const wrong = occupations().filter(({ code, minor }) => code.endsWith('-00') !== (sizes.get(minor.code)?.length === 1))
    expect(wrong).toEqual([])
    expect(occupations().filter(({ code }) => code.endsWith('-00'))).toHaveLength(100)
  })

  test('23 occupations are both digital and green', () => {
    expect(occupations().filter(({ digital, green }) => digital && green)).toHaveLength(23)
    expect(occupationByCode('4-01-06-01')).toMatchObject({ value: { digital: true, green: false } })
    expect(occupationByCode('4-09-10-01')).toMatchObject({ value: { digital: false, green: true } })
  })

  test('codes checked one by one', () => {
    const checked =
      '车工 6-18-01-01, 铣工 6-18-01-02, 磨工 6-18-01-04, 多工序数控机床操作调整工 6-18-01-07, 金属热处理工 6-18-02-03, 焊工 6-18-02-04, 涂装工 6-18-03-03, 模具工 6-18-04-01, 工具钳工 6-18-04-06, 装配钳工 6-20-01-01, 机修钳工 6-31-01-02, 电工 6-31-01-03, 质检员 6-31-03-05, 工业机器人系统运维员 6-31-07-01, 工业机器人系统操作员 6-31-07-03, 发酵工程制药工 6-12-05-02, 手工木工 6-06-03-01, 砌筑工 6-29-01-01, 钢筋工 6-29-01-04, 防水工 6-29-02-08, 电梯安装维修工 6-29-03-03, 起重装卸机械操作工 6-30-05-01, 汽车维修工 4-12-01-01, 中式烹调师 4-03-02-01, 中式面点师 4-03-02-02, 西式烹调师 4-03-02-03, 西式面点师 4-03-02-04, 餐厅服务员 4-03-02-05, 茶艺师 4-03-02-07, 电子商务师 4-01-06-01, 互联网营销师 4-01-06-02, 物流服务师 4-02-06-03, 快递员 4-02-07-08, 养老护理员 4-10-01-05, 美发师 4-10-03-02, 网约配送员 4-10-08-01, 讲解员 4-13-01-03'
    for (const pair of checked.split(', ')) {
      const [name = '', code = ''] = pair.split(' ')
      expect(occupationByCode(code), pair).toMatchObject({ ok: true, value: { code, name, edition: '2022' } })
      expect(occupationByName(name), pair).toMatchObject({ ok: true, value: { code } })
    }
  })

  test('a code may be written full-width or with other dashes', () => {
    expect(occupationByCode(' ６–１８–０２–０４ ')).toMatchObject({
      ok: true,
      value: { name: '焊工', middle: { code: '6-18', name: '机械制造基础加工人员' } },
    })
    expect(occupationByName('军官(警官)')).toMatchObject({ ok: true, value: { code: '7-01-00-00' } })
  })

  test.each([
    ['6-18-02-40', '6-18-02-04'],
    ['6-18-1-1', '6-18-01-01'],
    ['焊工', '6-18-02-04'],
    ['数控车工', '6-18-01-01'],
    ['养老护理', '4-10-01-05'],
  ])('%s is no code; %s is named', (given, code) => {
    const found = occupationByCode(given)
    expect(found).toMatchObject({ ok: false, error: { kind: 'unknown-code', given } })
    expect(!found.ok && found.error.kind === 'unknown-code' && found.error.nearest.map((near) => near.code)).toContain(code)
  })
})

describe('codes of older editions', () => {
  test('焊工 of 1999 is refused with its code of 2022', () => {
    const refused = { ok: false, error: { kind: 'retired-code', given: '6-04-02-05', successors: [{ code: '6-18-02-04', name: '焊工' }] } }
    expect(occupationByCode('6-04-02-05')).toEqual(refused)
    expect(occupationByCode('6-04-02-05', '1999')).toEqual(refused)
  })

  test('a code with a new meaning has its meaning of the edition that is asked for', () => {
    expect(occupationByCode('4-02-07-10')).toMatchObject({ ok: true, value: { name: '国际快递业务师' } })
    expect(occupationByCode('4-02-07-10', '2015')).toMatchObject({ error: { kind: 'retired-code', successors: [{ name: '网约配送员' }] } })
  })

  test('every row names a successor that exists and is not itself; (edition, code) is unique', () => {
    for (const { edition, code, successor } of retiredOccupations) {
      expect(code).toMatch(occupationCodePattern)
      expect(occupationByCode(successor), successor).toMatchObject({ ok: true })
      expect(occupationByCode(code, edition), code).toMatchObject({ error: { kind: 'retired-code', successors: [{ code: successor }] } })
      expect(successor).not.toBe(code)
    }
    expect(new Set(retiredOccupations.map(({ edition, code }) => `${edition} ${code}`)).size).toBe(retiredOccupations.length)
  })
})
