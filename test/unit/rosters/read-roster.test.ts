import { describe, expect, it } from 'vitest'
import { readGrid } from '#shared/platform/workbook/read-grid.ts'
import { faultText } from '#shared/rosters/domain/faults.ts'
import { type Refusal, refusalText } from '#shared/rosters/domain/refusals.ts'
import { type ReadRow, readRoster } from '#shared/rosters/reading/read-roster.ts'
import { formula, makeXlsx, number, type RawCell, type RawSheet } from '../../support/workbooks/make-xlsx.ts'

const head = ['姓名', '手机号', '工种', '等级', '备注']

async function read(sheet: RawSheet): Promise<ReturnType<typeof readRoster>> {
  const grid = await readGrid(makeXlsx(sheet), 'a.xlsx')
  if (!grid.ok) throw new Error(grid.error)
  return readRoster(grid.value)
}

async function listOf(rows: RawSheet['rows'], more: Partial<RawSheet> = {}): Promise<readonly ReadRow[]> {
  const done = await read({ rows: [head, ...rows], ...more })
  if (!done.ok) throw new Error(done.error.code)
  return [...done.value.rows()]
}

async function refusalOf(sheet: RawSheet): Promise<Refusal> {
  const done = await read(sheet)
  if (done.ok) throw new Error('the table was taken')
  return done.error
}

type Cells = readonly (RawCell | undefined)[]

describe('a row of a list is a member', () => {
  it.each<[string, Cells, object]>([
    ['as it is written', ['示例甲', '13000000001', '焊工', '技师', '周末可到场'], { levelClaimed: 'technician', note: '周末可到场' }],
    ['with its number as a number', ['示例甲', number('13000000001'), '焊工'], {}],
    ['with its number in powers of ten, every digit there', ['示例甲', number('1.3000000001E10'), '焊工'], {}],
    ['with full-width digits and letters', ['示例甲', '１３０　００００　０００１', 'ＣＮＣ 车工'], { trade: 'CNC 车工' }],
    ['with a space inside the name', ['示　例 甲', '+86 130-0000-0001', '焊工'], {}],
    ['with the old name of a level', ['示例甲', '0086 13000000001', '焊工', '国家职业资格三级'], { levelClaimed: 'senior' }],
    ['with a day in its note', ['示例甲', '13000000001', '焊工', undefined, number('45000', 1)], { note: '2023-03-15' }],
  ])('%s', async (_, cells, wanted) => {
    const rows = await listOf([cells])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.member).toEqual({ name: '示例甲', phone: '13000000001', row: { trade: '焊工', ...wanted } })
  })
})

const good: Cells = ['示例甲', '13000000001', '焊工']

describe('a row of a list says what is wrong with it, where, and what to do', () => {
  it.each<[string, Cells, readonly string[], string]>([
    ['an empty name', [undefined, '13000000001', '焊工'], ['missing name A2'], '没有填'],
    ['no trade', ['示例甲', '13000000001'], ['missing trade C2'], '补上'],
    ['several things at once', ['示例1', '12345', undefined], ['odd-name name A2', 'odd-phone phone B2', 'missing trade C2'], '姓名'],
    ['a formula', ['示例甲', formula('VLOOKUP(A2,表2,2)', '13000000001'), '焊工'], ['formula phone B2'], '选择性粘贴'],
    ['an error value', ['示例甲', { xml: '<c t="e"><v>#N/A</v></c>' }, '焊工'], ['cell-error phone B2'], '#N/A'],
    ['a number whose end is lost', ['示例甲', number('330106199001010000'), '焊工'], ['destroyed-number phone B2'], '文本'],
    ['a text in powers of ten', ['示例甲', '1.3E+10', '焊工'], ['destroyed-number phone B2'], '丢失'],
    ['a number that became a day', ['示例甲', number('45000', 1), '焊工'], ['date phone B2'], '文本'],
    ['a level that became a day', ['示例甲', '13000000001', '焊工', number('45000', 1)], ['date level D2'], '日期'],
    ['a landline', ['示例甲', '0571-87654321', '焊工'], ['landline phone B2'], '固定电话'],
    ['a number from abroad', ['示例甲', '+81 9012345678', '焊工'], ['foreign-phone phone B2'], '11 位'],
    ['ten digits', ['示例甲', '1300000000', '焊工'], ['odd-phone phone B2'], '11 位'],
    ['two numbers in a cell', ['示例甲', '13000000001/13000000002', '焊工'], ['odd-phone phone B2'], '核对'],
    ['an unknown level', ['示例甲', '13000000001', '焊工', '很厉害'], ['unknown-level level D2'], '高级技师'],
    ['a level as a day in words', ['示例甲', '13000000001', '焊工', '2020/1/5'], ['unknown-level level D2'], '留空'],
    ['a phone in the note', ['示例甲', '13000000001', '焊工', undefined, '打 13000000002'], ['contact-in-text note E2'], '手机号'],
    ['a long trade', ['示例甲', '13000000001', '焊'.repeat(41)], ['too-long trade C2'], '40'],
    ['a line break', ['示例甲', '13000000001', '焊\n工'], ['control-character trade C2'], '换行'],
    [
      '个人信息保护法 6、19: an identity number in the name',
      ['330106199001011234', '13000000001', '焊工'],
      ['id-number name A2'],
      '不收集',
    ],
    ['个人信息保护法 6、19: an identity number as phone', ['示例甲', '33010619900101123X', '焊工'], ['id-number phone B2'], '不收集'],
    [
      '个人信息保护法 6、19: an identity number in the note',
      ['示例甲', '13000000001', '焊工', undefined, '330106199001011234'],
      ['id-number note E2'],
      '删去',
    ],
  ])('%s', async (_, cells, wanted, says) => {
    const rows = await listOf([cells])
    const faults = rows[0]?.faults ?? []
    expect(faults.map(({ code, column, cell }) => `${code} ${column} ${cell}`)).toEqual(wanted)
    expect(faults.map(faultText).join('')).toContain(says)
    // Never what stands there.
    expect(JSON.stringify(faults)).not.toMatch(/示例|130000|3301/)
  })

  it('a hidden row, a second row of heads, merged cells, and nothing else of them', async () => {
    const rows = await listOf(
      [good, ['示例乙', '13000000002', '钳工'], head, ['示例丙', '13000000003', '车工'], [undefined, '13000000004', undefined]],
      {
        rowAttributes: { 3: 'hidden="1"' },
        after: '<mergeCells><mergeCell ref="C5:C6"/><mergeCell ref="A1:B1"/></mergeCells>',
      },
    )
    expect(rows.map(({ faults }) => faults?.map(({ code, cell }) => `${code} ${cell ?? ''}`.trim()))).toEqual([
      undefined,
      ['hidden-row'],
      ['head-again'],
      ['merged C5'],
      ['merged C6'],
    ])
  })

  it('the same number twice, naming the first', async () => {
    const rows = await listOf([good, ['示例乙', '１３０００００００01', '钳工']])
    expect(rows[1]?.faults).toEqual([{ code: 'twice', column: 'phone', cell: 'B3', row: 2 }])
    expect(faultText(rows[1]?.faults?.[0] ?? { code: 'twice' })).toContain('第 2 行')
  })

  it('is read anew each time it is asked for, and comes to the same', async () => {
    const done = await read({ rows: [head, good, ['示例乙', '13000000001', '钳工'], ['示例丙', '', '焊工']] })
    if (!done.ok) throw new Error(done.error.code)
    const { people, rows } = done.value
    expect(people).toBe(3)
    expect([...rows()].map(({ faults }) => faults?.[0].code)).toEqual([undefined, 'twice', 'missing'])
    expect([...rows()]).toEqual([...rows()])
  })

  it('passes over blank lines and lines above the heads, and counts them', async () => {
    const done = await read({ rows: [['某某协会会员名单'], [], head, good, [], [' '], ['示例乙', '13000000002', '钳工']] })
    expect(done).toMatchObject({ ok: true, value: { headRow: 3, blank: 2, titleLines: 1 } })
    expect(done.ok && [...done.value.rows()].map(({ number: row }) => row)).toEqual([4, 7])
  })

  it('knows heads by many names, in any order, with signs around them', async () => {
    const done = await read({
      rows: [
        ['序号', '联系电话*', '【姓名】', '职业（工种）', '技能等级'],
        ['1', '13000000001', '示例甲', '焊工', '技师'],
      ],
    })
    expect(done.ok && [...done.value.rows()]).toMatchObject([{ member: { name: '示例甲', row: { trade: '焊工' } } }])
  })
})

describe('a head with a note', () => {
  it.each([
    ['姓名（必填）', '联系电话（必填）', '工种(选填)'],
    ['*姓名', '手机号码必填', '工种【可不填】'],
    ['姓名 Name', '手机 Mobile', '工种\nTrade'],
    ['会员姓名（与证件一致）', '手机号（11位）', '从事工种（按证书填写）'],
    ['【姓名】', '（手机）', '[工种]'],
  ])('%s, %s, %s', async (...names) => {
    const done = await read({ rows: [names, ['示例甲', '13000000001', '焊工']] })
    expect(done.ok && [...done.value.rows()]).toMatchObject([{ member: { name: '示例甲', row: { trade: '焊工' } } }])
  })

  it('is not taken for what its note says', async () => {
    expect(await refusalOf({ rows: [['联系人（姓名）', '手机号', '工种'], good] })).toMatchObject({
      code: 'lacking-heads',
      expected: ['姓名'],
    })
  })
})

describe('a table that is no list of members is refused whole', () => {
  it.each<[string, RawSheet, Refusal]>([
    ['no head', { rows: [['名单'], ['张'], ['李']] }, { code: 'missing-heads', expected: ['姓名', '手机号', '工种'], found: ['名单'] }],
    [
      'people without heads are not told back',
      { rows: [good] },
      { code: 'missing-heads', expected: ['姓名', '手机号', '工种'], found: [] },
    ],
    ['a head is missing', { rows: [['姓名', '手机号'], good] }, { code: 'lacking-heads', place: '1', expected: ['工种'], found: [] }],
    [
      'a head is called something else: which are missing, which were not recognised, and in which row',
      { rows: [['某某协会会员名单'], ['序号', '姓名', '联络号（必填）', '工种'], ['1', ...good]] },
      { code: 'lacking-heads', place: '2', expected: ['手机号'], found: ['序号', '联络号（必填）'] },
    ],
    [
      'people beside a cell that is called like a head are not told back',
      { rows: [['姓名', '13000000001', '示例甲'], good] },
      { code: 'lacking-heads', place: '1', expected: ['手机号', '工种'], found: [] },
    ],
    ['heads in two rows', { rows: [['姓名', undefined, '工种'], [undefined, '手机号'], good] }, { code: 'two-headings', place: '1' }],
    ['a head twice', { rows: [['姓名', '手机号', '工种', '电话'], good] }, { code: 'head-twice', place: '手机号' }],
    [
      'a hidden column',
      { rows: [head, good], columns: '<cols><col min="2" max="2" hidden="1"/></cols>' },
      { code: 'hidden-column', place: 'B 手机号' },
    ],
    ['an old template', { rows: [['匠才会员名单模板（第 9 版）'], head, good] }, { code: 'wrong-version', place: '9', expected: ['1'] }],
    ['nobody', { rows: [head] }, { code: 'no-rows' }],
    [
      '个人信息保护法 6、19: a column of identity numbers',
      { rows: [[...head, '身份证号'], good] },
      { code: 'id-numbers', place: 'F 身份证号' },
    ],
    [
      '个人信息保护法 6、19: identity numbers under another head',
      {
        rows: [
          [...head, '编号'],
          [...good, undefined, undefined, '330106199001011234'],
        ],
      },
      { code: 'id-numbers', place: 'F 编号' },
    ],
    [
      '个人信息保护法 6、19: identity numbers that became numbers',
      {
        rows: [
          [...head, '编号'],
          [...good, undefined, undefined, number('3.30106199001011E+17')],
        ],
      },
      { code: 'id-numbers', place: 'F 编号' },
    ],
  ])('%s', async (_, sheet, wanted) => {
    const refusal = await refusalOf(sheet)
    expect(refusal).toEqual(wanted)
    expect(refusalText(refusal).length).toBeGreaterThan(10)
  })

  it('more than ten thousand people', async () => {
    const rows = Array.from({ length: 10_001 }, (_, nth) => ['示例甲', `13${String(nth).padStart(9, '0')}`, '焊工'])
    expect(await refusalOf({ rows: [head, ...rows] })).toEqual({ code: 'too-many-rows' })
  })
})
