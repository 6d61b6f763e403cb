import { openVacanciesQuery } from '#shared/matching/routes/search.routes.ts'
import { mediaTypes } from '#shared/platform/feeds/feed.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The list of vacancies for whoever subscribes to it: the query of the page, in other forms. */

const access = { who: 'anyone' } as const
const query = openVacanciesQuery.omit({ cursor: true, limit: true })

export const vacanciesCalendar = defineRoute({
  method: 'GET',
  path: '/vacancies.ics',
  summary: '岗位截止日的日历订阅（iCalendar），条件与列表相同，最新 50 条',
  access,
  query,
  answer: { kind: 'file', mediaType: mediaTypes.ics },
})

export const vacanciesAtom = defineRoute({
  method: 'GET',
  path: '/vacancies.atom',
  summary: '岗位列表的 Atom 订阅，条件与列表相同，最新 50 条',
  access,
  query,
  answer: { kind: 'file', mediaType: mediaTypes.atom },
})

export const vacanciesJson = defineRoute({
  method: 'GET',
  path: '/vacancies.json',
  summary: '岗位列表的 JSON Feed 订阅，条件与列表相同，最新 50 条',
  access,
  query,
  answer: { kind: 'file', mediaType: mediaTypes.json },
})

export const vacanciesCsv = defineRoute({
  method: 'GET',
  path: '/vacancies.csv',
  summary: '岗位列表的表格（CSV），条件和顺序与列表相同，至多 1000 条；要全部请用快照',
  access,
  query,
  answer: { kind: 'file', mediaType: mediaTypes.csv },
})
