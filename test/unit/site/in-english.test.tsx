import { expect, it } from 'vitest'
import { gonePage } from '#functions/public/demand/gone.page.tsx'
import { fairPage } from '#functions/public/fairs/fair.page.tsx'
import { fairsPage } from '#functions/public/fairs/fairs.page.tsx'
import { planPage } from '#functions/public/fairs/plan.page.tsx'
import { positionsPage } from '#functions/public/fairs/positions.page.tsx'
import { posterPage } from '#functions/public/fairs/poster.page.tsx'
import { matchingHelpPage } from '#functions/public/help/matching-help.page.tsx'
import { accessibilityPage } from '#functions/public/site/accessibility.page.tsx'
import { homePage } from '#functions/public/site/home.page.tsx'
import { privacyPage } from '#functions/public/site/privacy.page.tsx'
import { vacanciesPage } from '#functions/public/vacancies/vacancies.page.tsx'
import type { OpenExhibitor } from '#shared/fairs/domain/exhibitor-view.ts'
import { FairView } from '#shared/fairs/domain/fair-view.ts'
import { speaking } from '#shared/kernel/language.ts'
import { understand } from '#shared/matching/queries/understand.ts'
import type { Page } from '#shared/platform/http/bind.ts'

const footer = { operator: 'Operator', contact: '0571-00000000', licences: [] }
const now = '2026-12-01T00:00:00.000Z'
const start = '2026-12-05T01:00:00.000Z'
const venue = { name: 'Hall 1', address: '1 Wensan Road', district: '330106' as const }
const fair: FairView = FairView.parse({
  code: 'k3m8p2x7qa',
  title: 'Welders wanted',
  state: 'RELOCATED',
  startsAt: start,
  endsAt: '2026-12-05T04:00:00.000Z',
  venue,
  booths: 1,
  expectedAttendance: 1200,
  freeForWorkers: true,
  park: { id: 'org_01JDK0000000000000000000AA', name: 'Park' },
  host: { name: 'Park' },
  hosts: [{ name: 'Park' }],
  supporters: [{ name: 'Union' }],
  campaign: { name: 'Spring', edition: 3 },
  mode: 'hybrid',
  online: [{ platform: 'Live', url: 'https://example.com', endsAt: '2026-12-06T04:00:00.000Z' }],
  areas: [{ name: 'Floor 1', booths: 1 }],
  streams: [{ startsAt: start, platform: 'Live', topic: 'Workshops' }],
  programme: [{ at: start, what: 'Opening' }],
  promised: {
    employers: { value: 5 },
    headcount: { value: 90, as: 'over' },
    skilled: { value: 9 },
    groups: [{ name: 'A', headcount: { value: 3 } }],
  },
  fees: { exhibitors: 'charged', boothTypes: [{ name: 'Standard', price: 100, count: 1 }] },
  booking: { until: start },
  materials: [{ whom: 'Firms', items: ['Licence'] }],
  rules: ['One booth each'],
  contacts: [{ matter: 'Booths', phone: '0571-85001235' }],
  organisers: [{ name: 'Agency' }],
  coOrganisers: [],
  targetGroups: ['Everybody', 'Graduates'],
  trades: [{ name: 'welder' }, { name: 'fitter' }, { name: 'turner' }, { name: 'miller' }],
  howToTakePart: 'Walk in.',
  services: [],
  enquiryPhone: '0571-85001234',
  sequence: 1,
  announcedAt: now,
  updatedAt: now,
  changes: [
    { at: now, sequence: 0, action: 'announced' },
    { at: now, sequence: 1, action: 'moved', reason: 'Repairs', change: { place: { from: venue, to: venue }, details: ['title'] } },
  ],
})
const noFacets = { district: [], kind: [], trade: [], month: [], host: [] }
const exhibitors: readonly OpenExhibitor[] = [
  {
    booth: 'A1',
    hall: 'Hall 1',
    name: 'Firm',
    kind: 'agency',
    licence: '330100000001',
    verification: { verifiedOn: '2026-09-01', validUntil: '2027-03-01' },
    posts: [{ code: 'k3m8p2x7qa', title: 'Welder', level: '4', headcount: 2, pay: { min: 800_000, max: 900_000, period: 'month' } }],
    since: now,
  } as never,
]
const plan = {
  rows: [{ hall: 'Hall 1', row: 'A', count: 3, aisleAfter: [1], zone: 'Welding' }],
  opensAt: now,
  closesAt: start,
  locked: ['A2'],
}
const at = { exhibitors, plan, now, baseUrl: 'https://jiangcai.example' }
const cancelled: FairView = { ...fair, state: 'CANCELLED' }
const list = { items: [fair, cancelled], total: 2, all: 2, without: {}, facets: { ...noFacets, month: [{ value: '2026-12', count: 2 }] } }
const url = new URL('https://jiangcai.example/fairs')
const asked = { tab: 'upcoming', now, url, baseUrl: 'https://jiangcai.example' } as const
const facet = { options: [{ id: 'none', name: 'None', count: 0 }], without: 0 }
const found = {
  items: [],
  total: 0,
  standIn: true,
  ways: [],
  understanding: { ...understand('a "b'), understood: [{ words: 'x', kind: 'place', id: '330106', name: '西湖区' }] },
  facets: {
    trades: facet,
    districts: facet,
    levels: facet,
    licences: facet,
    fairs: facet,
    payMin: { options: [{ id: '8000', name: '8000', count: 3 }], without: 0 },
  },
} as const
const query = {
  q: 'x',
  trade: [],
  district: ['330127'],
  level: ['none'],
  fair: true,
  licence: ['none'],
  pay: [8000, 'none'],
  limit: 20,
} as const

/** Given data without a word of Chinese, an English page has none either. */
it.each<readonly [string, () => Page]>([
  ['the front page', () => homePage({ fairs: [fair], vacancies: [], bulletin: undefined, now })],
  ['matching', matchingHelpPage],
  ['privacy', () => privacyPage(footer)],
  ['accessibility', () => accessibilityPage(footer)],
  ['a fair that was moved', () => fairPage({ fair, ...at })],
  ['a fair that was cancelled', () => fairPage({ fair: cancelled, ...at })],
  ['its posts', () => positionsPage({ fair, ...at })],
  ['its plan', () => planPage({ fair, exhibitors, plan })],
  ['its poster', () => posterPage({ fair, ...at })],
  ['fairs', () => fairsPage({ ...asked, list })],
  [
    'no fairs',
    () =>
      fairsPage({
        ...asked,
        list: { ...list, items: [], total: 0, all: 2, without: { district: 0, month: 0 } },
        district: '330127',
        month: '2026-12',
      }),
  ],
  ['vacancies', () => vacanciesPage({ found, next: undefined, query, today: '2026-12-01', url })],
  ['a vacancy that has ended', () => gonePage({ code: 'k3m8p2x7qa', reason: 'filled', at: now, title: 'Welder' }, [])],
])('%s speaks English', (_, page) => {
  const {
    title,
    description = '',
    body,
    data = [],
  } = speaking('en', () => {
    const made = page()
    return { ...made, body: String(made.body), data: made.data?.map((one) => JSON.stringify(one)) }
  })
  const texts = [title, description, body.replaceAll(/ placeholder="[^"]*"/g, ''), ...data]
  // What is searched is Chinese, so examples of words to search for are.
  const chinese = texts.flatMap((text) => text.replaceAll(/“(?:焊工|氩弧焊)”/g, '').match(/[^<>"]*\p{Script=Han}[^<>"]*/gu) ?? [])
  expect(chinese.filter((text) => !text.startsWith('https://uri.amap.com'))).toEqual([])
  expect(body.length).toBeGreaterThan(200)
})
