import { canonicalJson } from '#shared/bulletins/domain/canonical-json.ts'
import { compile } from '#shared/bulletins/domain/compile.ts'
import { CountedTalent } from '#shared/bulletins/domain/counted-talent.ts'
import { type Cube, cubeBytes } from '#shared/bulletins/domain/cube.ts'
import { freeze } from '#shared/bulletins/domain/freeze.ts'
import { instantsOf } from '#shared/bulletins/domain/period.ts'
import { countTalent, countVacancy, emptyTally, Tally } from '#shared/bulletins/domain/tally.ts'
import { sectionsOf } from '#shared/bulletins/domain/wording.ts'
import { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'
import { toAttributes } from '#shared/platform/dynamo/attribute-values.ts'
import { type Image, itemOf } from '#shared/platform/dynamo/image.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { skillLevelKeys } from '#shared/reference/levels.ts'
import { trades } from '#shared/reference/trades.ts'
import { type Chance, chance } from '../../support/random-pairs.ts'
import { median, rounded } from '../figures.ts'
import type { Row } from '../report.ts'

const vacancyCount = 100_000
const talentCount = 1_000_000
/** About what a page of a megabyte holds. */
const pageSize = 600
const period = '2026-Q2'

/**
 * One issue of a city: every page of the two tables as DynamoDB sends it, read and counted, then frozen, compiled and told in words ÷ the
 * same pages only read (parsed, and turned into items). Page by page in turns; the pages are made between the measurements, so that the
 * read is nothing but a read, without any engine or network that would flatter the ratio.
 */
export function bulletinPart(share: number): readonly Row[] {
  const took = { bare: 0, counted: 0 }
  const tally = emptyTally({
    series: 'supplyAndDemand',
    park: { id: idOf('organisation').parse('org_01JDK0000000000000000000AA'), name: '园区' },
    period,
    cutOff: instantsOf(period).before,
    districts: [...districtCodes],
  })
  const kinds = [
    { count: Math.ceil(vacancyCount * share), make: vacancyAt, into: (item: object) => countVacancy(tally, Vacancy.parse(item)) },
    { count: Math.ceil(talentCount * share), make: personAt, into: (item: object) => countTalent(tally, CountedTalent.parse(item)) },
  ] as const
  // In a bundle the lexicon is a file that was made by the build; here it would be made anew.
  titleToOccupation('车工，两班倒')
  let bytes = 0
  for (const kind of kinds) {
    for (let from = 0; from < kind.count; from += pageSize) {
      const text = pageOf(Array.from({ length: Math.min(pageSize, kind.count - from) }, (_, at) => kind.make(from + at)))
      bytes += text.length
      const bare = (): void => {
        took.bare += milliseconds(() => itemsOn(text))
      }
      const whole = (): void => {
        took.counted += milliseconds(() => {
          for (const item of itemsOn(text)) kind.into(item)
        })
      }
      for (const turn of (from / pageSize) % 2 === 0 ? [bare, whole] : [whole, bare]) turn()
    }
  }
  const checkpoint = JSON.stringify(tally)
  const resumed = median([1, 2, 3].map(() => milliseconds(() => Tally.parse(JSON.parse(checkpoint)))))
  const frozen = median([1, 2, 3].map(() => milliseconds(() => freeze(tally))))
  const cube = freeze(tally)
  const last: Cube = { ...cube, period: '2026-Q1' }
  const issue = compile(cube, { previous: last, trend: [] })
  const compiled = median([1, 2, 3, 4, 5].map(() => milliseconds(() => compile(cube, { previous: last, trend: [] }))))
  const told = median([1, 2, 3].map(() => milliseconds(() => sectionsOf(issue))))
  const whole = took.counted + frozen + compiled + told
  const from = {
    岗位: kinds[0].count,
    档案: kinds[1].count,
    兆字节: rounded(bytes / 1e6, 0),
    只读: rounded(took.bare, 0),
    读并统计: rounded(took.counted, 0),
    冻结: rounded(frozen, 0),
    编制: rounded(compiled, 1),
    成文: rounded(told, 1),
    断点兆字节: rounded(checkpoint.length / 1e6, 1),
    断点续读: rounded(resumed, 0),
    数据千字节: rounded(cubeBytes(cube).length / 1e3, 0),
    公报千字节: rounded(canonicalJson(issue).length / 1e3, 0),
    职业: Object.keys(cube.demand.occupations).length,
  }
  return [
    { id: 'bulletin', what: '统计、冻结并编制一期公报 ÷ 只读同样的条目', value: rounded(whole / took.bare), bar: '<= 3', from },
    {
      id: 'bulletin.afterwards',
      what: '读完以后的部分（冻结、编制、成文）÷ 只读',
      value: rounded((frozen + compiled + told) / took.bare, 3),
      bar: '<= 0.2',
      from: {},
    },
  ]
}

function itemsOn(text: string): readonly object[] {
  return (JSON.parse(text) as { readonly Items: readonly Image[] }).Items.map(itemOf)
}

/** A page as the protocol writes it. */
function pageOf(items: readonly object[]): string {
  return JSON.stringify({ Items: items.map((item) => toAttributes({ ...item })), Count: items.length, ScannedCount: items.length })
}

function milliseconds(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

const titles = trades()
const texts = {
  duties: '按图纸和工艺卡加工零件，完成首件检验和过程自检，填写工序记录；保养设备，发现异常及时报告班组长。'.repeat(3),
  conditions: '两年以上同类设备操作经验，服从排班，能吃苦；持有效证件上岗。',
  profile: '做过轴类、盘类零件和小批量试制，会看装配图，会换刀对刀，带过两名徒弟；希望离家近，住宿方便。',
}

/** An ad of one of 20,000 employers, one in ten posted by an agency beside the employer's own. */
function vacancyAt(number: number): object {
  const by = chance(number * 2 + 1)
  const copy = number % 10 === 9
  const told = copy ? chance((number - 1) * 2 + 1) : by
  const employer = told.below(20_000)
  const { name, occupationCode } = tradeBy(told)
  const district = districtBy(told)
  const heads = 1 + told.below(12)
  const low = 500_000 + told.below(60) * 10_000
  const published = new Date(Date.UTC(2026, 0, 5 + by.below(170), 2)).toISOString()
  const filled = by.yes(0.2)
  const ended = new Date(Date.parse(published) + (5 + by.below(60)) * 86_400_000).toISOString()
  return {
    entity: 'vacancy',
    id: `vac_${serial(number)}`,
    code: 'k3m8p2x7qa',
    rev: 3,
    state: filled ? 'FILLED' : 'PUBLISHED',
    content: {
      title: titleOf(told, name),
      ...(by.yes(0.65) ? { occupationCode } : {}),
      ...(by.yes(0.55) ? { levelFloor: skillLevelKeys[by.below(6)] } : {}),
      mustSkills: ['看懂零件图', '首件检验'],
      niceSkills: ['编程'],
      certificates: [],
      headcount: heads,
      pay: { min: low, max: low + 200_000, period: 'month' },
      shift: '两班倒',
      district,
      address: '市心北路 1 号',
      duties: texts.duties,
      conditions: texts.conditions,
      validUntil: '2026-08-31',
    },
    employer: { id: `org_${serial(employer)}`, name: `示例${employer}机械有限公司`, district, verifiedOn: '2026-01-02' },
    postedBy: { id: `org_${serial(copy ? 900_000 + by.below(50) : employer)}`, name: '发布单位' },
    remarks: [],
    history: [
      { at: published, by: 'x', action: 'created', to: 'DRAFT' },
      { at: published, by: 'x', action: 'published', to: 'PUBLISHED', rules: '2026-11' },
      ...(filled ? [{ at: ended, by: 'x', action: 'filled', to: 'FILLED' }] : []),
    ],
    createdAt: published,
    updatedAt: published,
    publishedAt: published,
  }
}

/** A person of the registry; seven in ten agreed to be counted. */
function personAt(number: number): object {
  const by = chance(number * 2)
  const agreed = { grantedAt: '2026-02-01T02:00:00.000Z', textVersion: '1', textHash: 'a'.repeat(64) }
  const { name, occupationCode } = tradeBy(by)
  return {
    entity: 'talent',
    id: `tal_${serial(number)}`,
    personId: `per_${serial(number)}`,
    rev: 2,
    state: 'registered',
    profile: {
      trades: [{ title: name, ...(by.yes(0.8) ? { occupationCode } : {}) }],
      ...(by.yes(0.7) ? { level: skillLevelKeys[1 + by.below(6)] } : {}),
      certificates: [],
      skills: ['看装配图', '对刀', '首件检验'],
      years: by.below(30),
      districts: by.yes(0.88) ? [districtBy(by)] : [],
      expectPay: 800_000,
      refusals: [],
      text: texts.profile,
    },
    consents: { registry: agreed, employers: agreed, ...(by.yes(0.7) ? { statistics: agreed } : {}) },
    exclusions: [],
    createdAt: agreed.grantedAt,
    updatedAt: agreed.grantedAt,
  }
}

/** As employers write: half of them the name with a remark, the others with more around it. */
function titleOf(by: Chance, name: string): string {
  return by.yes(0.5) ? `${name}（${by.below(100)} 车间）` : `${['五金厂', '急聘', '长白班', '夜班'][by.below(4)]}${name}${by.below(30)}名`
}

/** Common trades more often than rare ones. */
function tradeBy(by: Chance): (typeof titles)[number] {
  const trade = titles[Math.floor(titles.length * (by.below(1000) / 1000) ** 2)]
  if (trade === undefined) throw new Error('there are no trades')
  return trade
}

function districtBy(by: Chance): (typeof districtCodes)[number] {
  return districtCodes[Math.min(by.below(districtCodes.length), by.below(districtCodes.length))] ?? '330106'
}

/** The 26 characters of an id. */
function serial(number: number): string {
  return number.toString(8).padStart(26, '0')
}
