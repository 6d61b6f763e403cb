import type { CitySize } from '../stages.ts'
import { type Action, actions, type Measurements } from './actions.ts'
import { type Cost, costOf } from './cost.ts'
import { prices, pricesOf } from './prices.ts'
import { traffic } from './traffic.ts'

const sizes = Object.keys(traffic) as readonly CitySize[]

/** The figures of cost.md as Markdown: what it costs, how it is used, what was measured, at what prices. */
export function costTables(measured: Measurements): string {
  const costs = sizes.map((size) => costOf(size, traffic[size], measured))
  return [
    '### 每月费用（美元）',
    table(
      ['', ...sizes.map((size) => traffic[size].name)],
      [
        ...rows.map(([name, of]) => [name, ...costs.map((cost) => money(of(cost)))]),
        ['**合计**', ...costs.map((cost) => `**${money(cost.total)}**`)],
        ['其中检索所占', ...costs.map((cost) => `${Math.round((cost.search / cost.total) * 100)} %`)],
        ['到达网关的请求（百万）', ...costs.map((cost) => cost.requests.toFixed(2))],
        ['DynamoDB 读 / 写（百万单位）', ...costs.map((cost) => `${cost.readUnits.toFixed(1)} / ${cost.writeUnits.toFixed(1)}`)],
        ['数据表（GB，含表的索引）', ...costs.map((cost) => cost.gigabytes.toFixed(1))],
        ['每百万请求（函数、网关、读写）', ...costs.map((cost) => cost.perMillion.toFixed(2))],
      ],
    ),
    '### 假定的用量（每月）',
    table(
      ['', ...sizes.map((size) => traffic[size].name)],
      usage.map(([name, key]) => [name, ...sizes.map((size) => traffic[size][key].toLocaleString('en-US'))]),
    ),
    `### 实测的单次动作（${measured.measuredAt}，版本 ${measured.release}，${measured.city.talents.toLocaleString('en-US')} 名人才、${measured.city.vacancies.toLocaleString('en-US')} 个岗位的示例城市，中位数；测量机器的负载 ${measured.load.join(' → ')}）`,
    table(
      ['动作', '读单位', '写单位', '网关请求', '检索请求', '后台调用', '毫秒', '发出字节'],
      (Object.keys(actions) as Action[]).map((action) => {
        const one = measured.actions[action]
        const background = Object.values(one.invocations).reduce((sum, count) => sum + count, 0)
        const figures = [one.readUnits, one.writeUnits, one.requests, one.searches, background, one.functionMilliseconds]
        return [actions[action], ...figures.map(figure), one.bytesOut.toLocaleString('en-US')]
      }),
    ),
    `### 用到的单价（${pricesOf.region}，${pricesOf.date}）`,
    table(
      ['项目', '美元', '单位', '出处', '核对'],
      Object.values(prices).map(({ what, dollars, per, source, read }) => [
        what,
        String(dollars),
        per,
        source,
        read === 'listed' ? '查到，待现场核对' : '凭记录填写，待核对',
      ]),
    ),
  ].join('\n\n')
}

const rows: readonly (readonly [name: string, of: (cost: Cost) => number])[] = [
  ['检索域（节点和磁盘）', (cost) => cost.search],
  ['函数', (cost) => cost.functions],
  ['网关', (cost) => cost.gateway],
  ['数据表读写', (cost) => cost.tables],
  ['数据表存储和时间点恢复', (cost) => cost.storage],
  ['流量、边缘和限流', (cost) => cost.outgoing],
  ['日志、告警、密钥', (cost) => cost.watching],
]

const usage = [
  ['登记的人才', 'talents'],
  ['手工发布的岗位', 'posted'],
  ['批量导入的岗位', 'imported'],
  ['不登录的访问（含爬虫）', 'visits'],
  ['当月登录的人才', 'activeTalents'],
  ['当月新登记的人才', 'newTalents'],
  ['当月登录的用人单位', 'activeEmployers'],
  ['当月登录的机构', 'activeAgencies'],
  ['订阅招聘会的日历', 'calendars'],
] as const

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...body.map(line)].join('\n')
}

function money(dollars: number): string {
  return dollars < 10 ? dollars.toFixed(2) : Math.round(dollars).toLocaleString('en-US')
}

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1)
}
