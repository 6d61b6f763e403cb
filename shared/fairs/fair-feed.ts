import { localOf } from '#shared/kernel/civil-date.ts'
import { bilingual, language, listed } from '#shared/kernel/language.ts'
import type { CsvColumn } from '#shared/platform/feeds/csv.ts'
import type { FeedEntry } from '#shared/platform/feeds/feed.ts'
import { districtName } from '#shared/reference/districts.ts'
import { modeNames } from './domain/fair-details.ts'
import type { FairView } from './domain/fair-view.ts'
import { stateNames } from './domain/lifecycle.ts'
import { changeLines, period, where } from './domain/wording.ts'

/** Entries of a feed: what changed last first. A cancelled or moved fair says so in its title. */
export function fairEntries(fairs: readonly FairView[], baseUrl: string): readonly FeedEntry[] {
  return fairs
    .toSorted((a, b) => (a.updatedAt === b.updatedAt ? (a.code < b.code ? -1 : 1) : a.updatedAt < b.updatedAt ? 1 : -1))
    .map((fair) => ({
      id: `${baseUrl}/fairs/${fair.code}`,
      url: `${baseUrl}${language() === 'en' ? '/en' : ''}/fairs/${fair.code}`,
      title: fair.state === 'ANNOUNCED' ? fair.title : texts.marked(stateNames[fair.state], fair.title),
      text: textOf(fair),
      publishedAt: fair.announcedAt,
      updatedAt: fair.updatedAt,
      author: fair.host.name,
      categories: fair.trades.map(({ name }) => name),
      data: {
        _fair: {
          code: fair.code,
          state: fair.state,
          mode: fair.mode,
          startsAt: fair.startsAt,
          endsAt: fair.endsAt,
          ...(fair.venue === undefined ? {} : { venue: fair.venue }),
          sequence: fair.sequence,
        },
      },
    }))
}

function textOf(fair: FairView): string {
  const latest = fair.changes.at(-1)
  return [
    texts.when(period(fair)),
    texts.where(where(fair)),
    texts.host(listed(fair.hosts.map(({ name }) => name))),
    ...(fair.trades.length === 0 ? [] : [texts.trades(listed(fair.trades.map(({ name }) => name)))]),
    ...changeLines(latest?.change).map(({ what, from, to }) =>
      from === undefined ? texts.changed(what) : texts.changedFrom(what, from, to ?? ''),
    ),
    ...(latest?.reason === undefined ? [] : [texts.reason(latest.reason)]),
    fair.howToTakePart,
  ].join('\n')
}

/** Columns of the list as a table. Times are those of Hangzhou. */
export function fairColumns(baseUrl: string): readonly CsvColumn<FairView>[] {
  const { columns } = texts
  return [
    { title: columns.code, of: ({ code }) => code },
    { title: columns.title, of: ({ title }) => title },
    { title: columns.state, of: ({ state }) => stateNames[state] },
    { title: columns.mode, of: ({ mode }) => modeNames[mode] },
    { title: columns.starts, of: ({ startsAt }) => localOf(startsAt).replace('T', ' ') },
    { title: columns.ends, of: ({ endsAt }) => localOf(endsAt).replace('T', ' ') },
    { title: columns.district, of: ({ venue }) => venue && districtName(venue.district) },
    { title: columns.venue, of: ({ venue }) => venue?.name },
    { title: columns.address, of: ({ venue }) => venue?.address },
    { title: columns.online, of: ({ online }) => online.map(({ platform, url }) => `${platform} ${url}`).join('; ') || undefined },
    { title: columns.hosts, of: ({ hosts }) => listed(hosts.map(({ name }) => name)) },
    { title: columns.organisers, of: ({ organisers }) => listed(organisers.map(({ name }) => name)) },
    { title: columns.trades, of: ({ trades }) => listed(trades.map(({ name }) => name)) },
    { title: columns.booths, of: ({ booths }) => booths },
    { title: columns.expected, of: ({ expectedAttendance }) => expectedAttendance },
    { title: columns.phone, of: ({ enquiryPhone }) => enquiryPhone },
    { title: columns.page, of: ({ code }) => `${baseUrl}/fairs/${code}` },
  ]
}

const texts = bilingual(
  {
    marked: (state: string, title: string) => `【${state}】${title}`,
    when: (text: string) => `时间：${text}`,
    where: (text: string) => `地点：${text}`,
    host: (names: string) => `主办：${names}`,
    trades: (names: string) => `工种：${names}`,
    changed: (what: string) => `更新：${what}`,
    changedFrom: (what: string, from: string, to: string) => `${what}：原为${from}，现为${to}`,
    reason: (reason: string) => `原因：${reason}`,
    columns: {
      code: '编码',
      title: '名称',
      state: '状态',
      mode: '形式',
      starts: '开始',
      ends: '结束',
      district: '区、县（市）',
      venue: '场馆',
      address: '地址',
      online: '线上平台',
      hosts: '主办',
      organisers: '承办',
      trades: '工种',
      booths: '展位数',
      expected: '预计人数',
      phone: '咨询电话',
      page: '网页',
    },
  },
  {
    marked: (state, title) => `[${state}] ${title}`,
    when: (text) => `When: ${text}`,
    where: (text) => `Where: ${text}`,
    host: (names) => `Host: ${names}`,
    trades: (names) => `Trades: ${names}`,
    changed: (what) => `Updated: ${what}`,
    changedFrom: (what, from, to) => `${what}: ${from} before, ${to} now`,
    reason: (reason) => `Reason: ${reason}`,
    columns: {
      code: 'Code',
      title: 'Name',
      state: 'State',
      mode: 'Form',
      starts: 'Start',
      ends: 'End',
      district: 'District',
      venue: 'Venue',
      address: 'Address',
      online: 'Online platform',
      hosts: 'Hosts',
      organisers: 'Run by',
      trades: 'Trades',
      booths: 'Booths',
      expected: 'Expected attendance',
      phone: 'Phone',
      page: 'Page',
    },
  },
)
