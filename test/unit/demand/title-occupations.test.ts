import { describe, expect, it } from 'vitest'
import { noteOnCode, occupationOfTitle } from '#shared/demand/domain/title-occupations.ts'
import { speaking } from '#shared/kernel/language.ts'

describe('the occupation of a title (issue 5, item 3)', () => {
  it.each([
    ['数控车工', ['按“数控车工”判断为 6-18-01-01 车工']],
    ['操作工', ['“操作工”没有说做什么活，请写明机器、材料或工序']],
    ['高薪诚聘', ['没有从名称里读出职业，请写工种或职业的名称', '“高薪”、“诚聘”与职业无关，没有用来判断']],
  ])('%s: says why', (title, reasons) => {
    expect(occupationOfTitle(title).reasons).toEqual(reasons)
  })

  it('says so in English', () => {
    expect(speaking('en', () => occupationOfTitle('操作工').reasons)).toEqual([
      '“操作工” does not say what the work is; please name the machine, material or process',
    ])
  })

  it('lists posts only when their occupations differ', () => {
    expect(occupationOfTitle('焊工、电焊工').posts).toEqual([])
    expect(occupationOfTitle('焊工、保洁员').posts.map(({ found }) => found.code)).toEqual(['6-18-02-04', '4-09-08-01'])
  })
})

describe('a code that an older edition gave to another occupation (issue 5, bad input)', () => {
  it.each([
    ['4-02-07-10', '外卖骑手', '4-02-07-10 国际快递业务师 在 2015 年版里是“网约配送员”；如果指的是它，现在的编码是 4-10-08-01 网约配送员'],
    ['4-02-07-10', '国际快递业务师', undefined],
    ['6-18-02-04', '焊工', undefined],
    ['6-04-02-05', '焊工', undefined],
  ])('%s beside %s', (code, title, note) => {
    expect(noteOnCode(code, title)).toBe(note)
  })
})
