import { describe, expect, it } from 'vitest'
import type { Cell, ColumnKind, Compiled, Table } from '#shared/bulletins/domain/compiled.ts'
import { sentences } from '#shared/bulletins/domain/prose/sentences.ts'
import { sectionsOf, sentenceText } from '#shared/bulletins/domain/wording.ts'
import { speaking } from '#shared/kernel/language.ts'

type Told = readonly [kind: ColumnKind, cell: Cell]

/** One table with a row of these cells, and the sentence that tells them. */
function told(key: string, cells: Readonly<Record<string, Told>>): string {
  const table: Table = {
    key: 'overall',
    columns: Object.entries(cells).map(([column, [kind]]) => ({ key: column, kind })),
    rows: [{ key: 'row', cells: Object.fromEntries(Object.entries(cells).map(([column, [, cell]]) => [column, cell])) }],
    notes: [],
  }
  const refs = Object.fromEntries(Object.keys(cells).map((column) => [column, { table: 'overall', row: 'row', column }]))
  return sentenceText({ tables: [table] }, { key, refs })
}

const inBoth = (key: string, cells: Readonly<Record<string, Told>>) => [told(key, cells), speaking('en', () => told(key, cells))]
const count = (value: number): Told => ['count', value]
const more = (value: number): Told => ['difference', value]
const percent = (value: number): Told => ['change', value]
const ratio = (value: number): Told => ['ratio', value]
const ratioChange = (value: number): Told => ['ratioChange', value]
const share = (value: number): Told => ['share', value]
const points = (value: number): Told => ['points', value]
const job = (code: string): Told => ['occupation', code]
const welder = job('6-18-02-04')
const lathe = job('6-18-01-01')
const electric = job('6-31-01-03')

describe('sentences read as an officer of statistics writes them', () => {
  it.each<readonly [string, Readonly<Record<string, Told>>, string, string]>([
    [
      'headline.balance',
      { ratio: ratio(1.234), gap: count(20), difference: ratioChange(0.05) },
      '需求大于供给，求人倍率 1.23，比上期上升 0.05',
      'Demand exceeds supply; the ratio is 1.23, up 0.05 on the last issue',
    ],
    [
      'headline.balance',
      { ratio: ratio(0.8), gap: count(-20), difference: ratioChange(-0.1) },
      '供给大于需求，求人倍率 0.80，比上期下降 0.10',
      'Supply exceeds demand; the ratio is 0.80, down 0.10 on the last issue',
    ],
    [
      'headline.balance',
      { ratio: ratio(1), gap: count(0), difference: ratioChange(0.004) },
      '供求相等，求人倍率 1.00，与上期持平',
      'Demand equals supply; the ratio is 1.00, as in the last issue',
    ],
    ['headline.balance', { ratio: ratio(1.5), gap: count(9) }, '需求大于供给，求人倍率 1.50', 'Demand exceeds supply; the ratio is 1.50'],
    [
      'headline.demand',
      { demand: count(12_345), change: percent(0.0512) },
      '公开招聘 12,345 人，比上期增长 5.1%',
      '12,345 people wanted, up 5.1% on the last issue',
    ],
    [
      'headline.demand',
      { demand: count(5), change: percent(-0.5) },
      '公开招聘 5 人，比上期下降 50.0%',
      '5 people wanted, down 50.0% on the last issue',
    ],
    [
      'headline.demand',
      { demand: count(500), change: percent(0.0001) },
      '公开招聘 500 人，与上期基本持平',
      '500 people wanted, about as many as in the last issue',
    ],
    ['headline.demand', { demand: count(500) }, '公开招聘 500 人', '500 people wanted'],
    [
      'headline.shortest',
      { first: welder, gap: count(120), second: lathe, third: electric },
      '焊工、车工和电工最缺，其中焊工缺 120 人',
      '焊工, 车工 and 电工 are scarcest; 焊工 lacks 120 people',
    ],
    ['headline.shortest', { first: welder, gap: count(1) }, '焊工最缺，缺 1 人', '焊工 is scarcest and lacks 1 person'],
    ['headline.noShortage', {}, '没有供不应求的职业', 'No occupation is short of people'],
    ['headline.untold', {}, '本期数量过少，不公布总量', 'Too few this time for a total to be published'],
    [
      'overall.supplyAndDemand',
      { demand: count(68_151), seekers: count(44_579), gap: count(23_572), ratio: ratio(1.5288) },
      '本期用人单位公开招聘技能岗位 68,151 人，人才库中计入统计的技能人才 44,579 人，需求比供给多 23,572 人，求人倍率为 1.53。',
      'In this period employers advertised skilled posts for 68,151 people; 44,579 skilled workers of the registry are counted as supply. Demand exceeds supply by 23,572, and the demand–supply ratio is 1.53.',
    ],
    [
      'overall.supplyAndDemand',
      { demand: count(80), seekers: count(100), gap: count(-20), ratio: ratio(0.8) },
      '本期用人单位公开招聘技能岗位 80 人，人才库中计入统计的技能人才 100 人，供给比需求多 20 人，求人倍率为 0.80。',
      'In this period employers advertised skilled posts for 80 people; 100 skilled workers of the registry are counted as supply. Supply exceeds demand by 20, and the demand–supply ratio is 0.80.',
    ],
    [
      'overall.demand',
      { demand: count(900) },
      '本期用人单位公开招聘技能岗位 900 人。',
      'In this period employers advertised skilled posts for 900 people.',
    ],
    [
      'overall.change',
      {
        demandDifference: more(22_662),
        demandChange: percent(0.49819),
        seekersDifference: more(-900),
        seekersChange: percent(-0.0198),
        ratioDifference: ratioChange(0.05),
      },
      '与上期相比，招聘人数增加 22,662 人，增长 49.8%；求职人数减少 900 人，下降 2.0%；求人倍率上升 0.05。',
      'Compared with the last issue, demand rose by 22,662 (49.8%), the number of seekers fell by 900 (2.0%) and the ratio rose by 0.05.',
    ],
    [
      'overall.yearChange',
      {
        demandDifference: more(0),
        demandChange: percent(0),
        seekersDifference: more(3),
        seekersChange: percent(0.0001),
        ratioDifference: ratioChange(-0.001),
      },
      '与上年同期相比，招聘人数持平；求职人数增加 3 人；求人倍率持平。',
      'Compared with the same period of last year, demand stayed the same, the number of seekers rose by 3 and the ratio stayed the same.',
    ],
    [
      'overall.change',
      { demandDifference: more(-7), demandChange: percent(-0.07) },
      '与上期相比，招聘人数减少 7 人，下降 7.0%。',
      'Compared with the last issue, demand fell by 7 (7.0%).',
    ],
    ['trend.highest', { ratio: ratio(1.5) }, '求人倍率 1.50，为表列各期最高。', 'The ratio of 1.50 is the highest of the periods shown.'],
    [
      'trend.lowest',
      { demand: count(70) },
      '招聘 70 人，为表列各期最少。',
      'The demand for 70 people is the smallest of the periods shown.',
    ],
    [
      'occupations.shortest',
      { first: welder, firstFigure: count(120), second: lathe, secondFigure: count(90), third: electric, thirdFigure: count(80) },
      '缺口最大的职业依次是焊工、车工和电工，分别缺 120 人、90 人和 80 人。',
      'The largest gaps: 焊工 (120 short), 车工 (90 short) and 电工 (80 short).',
    ],
    [
      'occupations.shortest',
      { first: welder, firstFigure: count(120) },
      '缺口最大的职业是焊工，缺 120 人。',
      'The largest gap: 焊工 (120 short).',
    ],
    [
      'occupations.wanted',
      { first: welder, firstFigure: count(120), second: lathe, secondFigure: count(1) },
      '需求最多的职业依次是焊工和车工，分别招聘 120 人和 1 人。',
      'Most in demand: 焊工 (120 people) and 车工 (1 person).',
    ],
    [
      'occupations.tightest',
      { occupation: welder, ratio: ratio(4.5) },
      '上榜职业中，焊工的求人倍率最高，为 4.50。',
      'Of the ranked occupations, 焊工 has the highest ratio, 4.50.',
    ],
    [
      'occupations.risen',
      { occupation: welder, movement: ['movement', 12], rank: ['rank', 3] },
      '排位上升最多的是焊工，上升 12 位，列第 3 位。',
      '焊工 rose most, by 12 places, and now ranks number 3.',
    ],
    [
      'movements.summary',
      { new: count(3), dropped: count(2), up: count(10), down: count(8), same: count(5) },
      '与上期相比，3 个职业新进排行，2 个退出排行，10 个排位上升，8 个排位下降，5 个排位不变。',
      'Occupations since the last issue: 3 new, 2 no longer ranked, 10 higher, 8 lower, 5 in the same place.',
    ],
    [
      'movements.summary',
      { new: count(0), dropped: count(0), up: count(0), down: count(0), same: count(5) },
      '与上期相比，5 个职业排位不变。',
      'Occupations since the last issue: 5 in the same place.',
    ],
    [
      'movements.summary',
      { new: count(0), dropped: count(0), up: count(0), down: count(0), same: count(0) },
      '与上期相比，没有可比的排位。',
      'No place can be compared with the last issue.',
    ],
    [
      'surplus.most',
      { first: welder, firstFigure: count(60) },
      '求职者多于岗位的职业中，富余最多的是焊工，富余 60 人。',
      'Most people in excess of posts: 焊工 (60 more than posts).',
    ],
    [
      'levels.shares',
      { stated: share(0.45), highSkilled: share(0.12) },
      '注明技能等级要求的需求占 45.0%，要求高级工及以上的占 12.0%。',
      'Of demand, 45.0% asks for a skill level and 12.0% for the senior level or above.',
    ],
    [
      'levels.shares',
      { highSkilled: share(0.12) },
      '要求高级工及以上的需求占 12.0%。',
      'Of demand, 12.0% asks for the senior level or above.',
    ],
    [
      'levels.tightest',
      { level: ['level', 'technician'], r1: ratio(2.25), ratio: ratio(1.79) },
      '分等级看，技师的求人倍率最高：把未注明等级的需求按求职人数分摊后为 2.25，两数直接相除为 1.79。',
      'By level, Technician has the highest ratio: 2.25 when demand without a stated level is shared out by seekers, 1.79 by plain division.',
    ],
    [
      'clusters.largest',
      { first: ['cluster', 'equipment'], firstFigure: share(0.35), second: ['cluster', 'health'], secondFigure: share(0.2) },
      '分产业集群看，需求最多的依次是高端装备制造和健康，分别占 35.0% 和 20.0%。',
      'By industry cluster, demand is largest in High-end equipment manufacturing (35.0%) and Health (20.0%).',
    ],
    [
      'clusters.tightest',
      { name: ['cluster', 'equipment'], ratio: ratio(2) },
      '求人倍率最高的集群是高端装备制造，为 2.00。',
      'The cluster with the highest ratio is High-end equipment manufacturing, at 2.00.',
    ],
    [
      'districts.largest',
      {
        first: ['district', '330109'],
        firstFigure: share(0.201),
        second: ['district', '330110'],
        secondFigure: share(0.15),
        third: ['district', '330108'],
        thirdFigure: share(0.12),
      },
      '分区域看，需求最多的依次是萧山区、余杭区和滨江区，分别占 20.1%、15.0% 和 12.0%。',
      'By district, demand is largest in Xiaoshan District (20.1%), Yuhang District (15.0%) and Binjiang District (12.0%).',
    ],
    [
      'districts.largest',
      { first: ['district', '330109'], firstFigure: share(1) },
      '分区域看，需求最多的是萧山区，占 100.0%。',
      'By district, demand is largest in Xiaoshan District (100.0%).',
    ],
    [
      'districts.tightest',
      { name: ['district', '330109'], ratio: ratio(2) },
      '求人倍率最高的是萧山区，为 2.00。',
      'The highest ratio is that of Xiaoshan District, at 2.00.',
    ],
    [
      'pay.highest',
      { occupation: welder, p25: ['fen', 700_000], p50: ['fen', 825_050], p75: ['fen', 900_000] },
      '焊工的月薪中位数最高，为 8,251 元，中间一半岗位在 7,000 元至 9,000 元之间。',
      '焊工 has the highest median pay, ¥8,251 a month; the middle half of its posts pays between ¥7,000 and ¥9,000.',
    ],
    [
      'firms.short',
      { part: count(45), whole: count(300), share: share(0.15), points: points(0.012) },
      '发布需求的 300 家单位中，45 家有岗位公开招聘满一个月仍未招满，缺工企业占比为 15.0%，比上期提高 1.2 个百分点。',
      'Of 300 employers with vacancies, 45 had one open for a month without filling it: 15.0% of employers were short of workers, up 1.2 percentage points on the last issue.',
    ],
    [
      'firms.unfilled',
      { part: count(60), whole: count(400), share: share(0.15), points: points(-0.0001) },
      '全部招聘人数 400 人中，这类岗位有 60 人，缺工率为 15.0%，与上期持平。',
      'Of all 400 posts, 60 stood open that long: the shortage rate is 15.0%, as in the last issue.',
    ],
    ['finding.ratio', { ratio: ratio(1.5), difference: ratioChange(0.1) }, '求人倍率升至 1.50', 'The ratio rises to 1.50'],
    ['finding.ratio', { ratio: ratio(1.5), difference: ratioChange(0) }, '求人倍率 1.50', 'The ratio is 1.50'],
    [
      'finding.crossing',
      { cluster: ['cluster', 'equipment'], district: ['district', '330109'] },
      '萧山区的高端装备制造最紧缺',
      'High-end equipment manufacturing in Xiaoshan District is scarcest',
    ],
    [
      'note.unclassified',
      { demand: count(40) },
      '有 40 人的需求写不明职业，计入总数，不参加排行。',
      'Demand for 40 people states no recognisable occupation; it is in the totals and on no ranking.',
    ],
    [
      'recut',
      { district0: ['district', '330102'], district1: ['district', '330105'] },
      '上城区、拱墅区的区划有调整，与调整以前不作比较。',
      'The borders of Shangcheng District, Gongshu District have changed; nothing before the change is compared with.',
    ],
  ])('%s %j', (key, cells, zh, en) => expect(inBoth(key, cells)).toEqual([zh, en]))

  it('has no digit in what needs no cell', () => {
    for (const key of Object.keys(sentences).filter((one) => one.startsWith('note.') || one.endsWith('Rule'))) {
      if (key === 'note.unclassified') continue
      for (const text of inBoth(key, {})) expect(text.replaceAll(/R[12]/g, '')).not.toMatch(/\d/)
    }
  })

  it('stands in sections', () => {
    const compiled: Pick<Compiled, 'tables' | 'findings'> = {
      tables: [],
      findings: [
        { key: 'note.first', refs: {} },
        { key: 'note.hidden', refs: {} },
      ],
    }
    expect(sectionsOf(compiled).map(({ title, sentences: some }) => [title, some.length])).toEqual([['供求总体情况', 2]])
  })
})
