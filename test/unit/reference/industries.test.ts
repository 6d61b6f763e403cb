import { describe, expect, test } from 'vitest'
import { industries, industryByCode, industryByName, industryCodePattern } from '#shared/reference/industries.ts'

describe('GB/T 4754-2017', () => {
  /** The standard's own table of how many 大类, 中类 and 小类 each 门类 has. */
  test.each([
    ['A', 5, 24, 72],
    ['B', 7, 19, 39],
    ['C', 31, 179, 609],
    ['D', 3, 9, 18],
    ['E', 4, 18, 44],
    ['F', 2, 18, 128],
    ['G', 8, 27, 67],
    ['H', 2, 10, 16],
    ['I', 3, 17, 34],
    ['J', 4, 26, 48],
    ['K', 1, 5, 5],
    ['L', 2, 12, 58],
    ['M', 3, 19, 48],
    ['N', 4, 18, 33],
    ['O', 3, 16, 32],
    ['P', 1, 6, 17],
    ['Q', 2, 6, 30],
    ['R', 5, 27, 48],
    ['S', 6, 16, 34],
    ['T', 1, 1, 1],
  ])('section %s has %i divisions, %i groups, %i classes', (section, divisions, groups, classes) => {
    const inside = industries().filter(({ parents }) => parents[0]?.code === section)
    const count = (rank: string) => inside.filter((industry) => industry.rank === rank).length
    expect([count('division'), count('group'), count('class')]).toEqual([divisions, groups, classes])
  })

  test('20 sections; codes are unique and well formed; nobody is an orphan', () => {
    expect(industries().filter(({ rank }) => rank === 'section')).toHaveLength(20)
    expect(new Set(industries().map(({ code }) => code)).size).toBe(industries().length)
    expect(industries().filter(({ code }) => !industryCodePattern.test(code))).toEqual([])
    const strays = industries().filter(({ code, rank, parents }) => {
      const depth = ['section', 'division', 'group', 'class'].indexOf(rank)
      const above = parents.at(-1)?.code ?? ''
      return parents.length !== depth || (depth > 1 && !code.startsWith(above))
    })
    expect(strays).toEqual([])
    expect(industries().filter(({ name }) => !/^[\p{Script=Han}、（）3D]+$/u.test(name))).toEqual([])
  })

  test('a class that ends in 0 is the only one of its group and bears its name', () => {
    const classes = industries().filter(({ rank }) => rank === 'class')
    const siblings = Map.groupBy(classes, ({ code }) => code.slice(0, 3))
    const wrong = classes.filter(
      ({ code, name, parents }) => code.endsWith('0') && (siblings.get(code.slice(0, 3))?.length !== 1 || parents.at(-1)?.name !== name),
    )
    expect(wrong).toEqual([])
    expect(industries().filter(({ code, rank }) => rank === 'group' && !siblings.has(code))).toEqual([])
  })

  test.each([
    ['3670', '汽车零部件及配件制造', 'class'],
    ['C3670', '汽车零部件及配件制造', 'class'],
    ['37', '铁路、船舶、航空航天和其他运输设备制造业', 'division'],
    ['Q84', '卫生', 'division'],
    ['5292', '互联网零售', 'class'],
    ['726', '人力资源服务', 'group'],
    ['c', '制造业', 'section'],
  ])('%s is %s', (code, name, rank) => {
    expect(industryByCode(code)).toMatchObject({ ok: true, value: { name, rank } })
  })

  test('parents go from the widest to the next', () => {
    expect(industryByCode('2761')).toMatchObject({
      value: { parents: [{ code: 'C' }, { code: '27', name: '医药制造业' }, { code: '276' }] },
    })
  })

  test('a name of several levels means the widest', () => {
    expect(industryByName('精制茶加工')).toMatchObject({ ok: true, value: { code: '153' } })
    expect(industryByName('三维(3D)打印技术推广服务')).toMatchObject({ ok: true, value: { code: '7517' } })
  })

  test.each([
    ['3679', '3670'],
    ['D3670', '3670'],
    ['汽车零部件制造', '367'],
  ])('%s is refused, %s is named', (given, code) => {
    const found = industryByCode(given)
    expect(found).toMatchObject({ ok: false, error: { kind: 'unknown-code' } })
    expect(!found.ok && found.error.kind === 'unknown-code' && found.error.nearest.map((near) => near.code)).toContain(code)
  })
})
