import type { FunctionName } from '#shared/platform/access.ts'

/** What people do with the service, and what is measured of it: one row an action. */
export const actions = {
  frontPage: '打开首页',
  searchVacancies: '搜索岗位',
  readVacancy: '看一个岗位',
  listFairs: '看招聘会列表',
  fetchCalendar: '日历应用取招聘会订阅',
  signIn: '登录（含跳转统一身份认证）',
  enrol: '技能人才登记',
  changeProfile: '技能人才改档案',
  readMatches: '技能人才看合适的岗位',
  sayInterested: '技能人才表示感兴趣',
  readOwnContact: '技能人才看自己的联系方式',
  deskHome: '用人单位打开工作台',
  postVacancy: '用人单位发布岗位',
  readCandidates: '用人单位看合适人选',
  importVacancy: '批量导入一个岗位',
  searchTalent: '机构查找人才',
  review: '审核一个岗位（领取、查看、决定）',
} as const satisfies Record<string, string>

export type Action = keyof typeof actions

/** The median of many times of one action, with everything that it set off: the vault, the stream, the indexer. */
export type Measured = {
  readonly times: number
  /** Read and write request units of DynamoDB. */
  readonly readUnits: number
  readonly writeUnits: number
  /** Requests that the gateway got, and requests to OpenSearch. */
  readonly requests: number
  readonly searches: number
  /** How long the person waited for the answers on the measuring machine, counting proxies included. */
  readonly functionMilliseconds: number
  /** Invocations besides those by the gateway: the vault, and whoever follows the stream of a table that was written. */
  readonly invocations: Readonly<Partial<Record<FunctionName, number>>>
  /** What went out to the person, gzipped. */
  readonly bytesOut: number
}

export type Measurements = {
  readonly measuredAt: string
  readonly release: string
  /** Of the measuring machine, before and after: above its number of processors the milliseconds are too many. */
  readonly load: readonly [before: number, after: number]
  readonly city: { readonly talents: number; readonly vacancies: number }
  readonly actions: Readonly<Record<Action, Measured>>
  /** Of all tables of the example city; bytes with the copies that the tables' indexes hold. */
  readonly stored: { readonly items: number; readonly bytes: number }
}
