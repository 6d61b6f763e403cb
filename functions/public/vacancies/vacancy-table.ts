import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import { listed } from '#shared/kernel/language.ts'
import { type CsvColumn, csvOf } from '#shared/platform/feeds/csv.ts'
import { fileAddress } from '#shared/platform/feeds/feed.ts'
import { certificateName } from '#shared/reference/certificates.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { texts } from './texts.ts'

/** Open vacancies as a table for spreadsheets; pay in yuan. */
export function vacancyTable(items: readonly VacancyView[], baseUrl: string): string {
  return csvOf(columnsFor(baseUrl), items)
}

function columnsFor(baseUrl: string): readonly CsvColumn<VacancyView>[] {
  const { columns, periods } = texts.feeds
  return [
    { title: columns.code, of: ({ code }) => code },
    { title: columns.title, of: ({ title }) => title },
    { title: columns.employer, of: ({ employer }) => employer.name },
    { title: columns.agency, of: ({ agency }) => agency?.name },
    { title: columns.source, of: ({ source }) => source?.name },
    { title: columns.district, of: ({ district }) => districtName(district.code) },
    { title: columns.address, of: ({ address }) => address },
    { title: columns.payMin, of: ({ pay }) => pay.min / 100 },
    { title: columns.payMax, of: ({ pay }) => pay.max / 100 },
    { title: columns.period, of: ({ pay }) => periods[pay.period] },
    { title: columns.headcount, of: ({ headcount }) => headcount },
    { title: columns.level, of: ({ level }) => (level === undefined ? undefined : levelName(level.key)) },
    { title: columns.occupationCode, of: ({ occupation }) => occupation?.code },
    { title: columns.occupation, of: ({ occupation }) => occupation?.name },
    { title: columns.skills, of: ({ mustSkills }) => listed(mustSkills) },
    { title: columns.certificates, of: ({ certificates }) => listed(certificates.map(certificateName)) },
    { title: columns.publishedAt, of: ({ publishedAt }) => publishedAt },
    { title: columns.refreshedAt, of: ({ refreshedAt }) => refreshedAt },
    { title: columns.validUntil, of: ({ validUntil }) => validUntil },
    { title: columns.page, of: ({ code }) => `${baseUrl}${fileAddress(`/vacancies/${code}`)}` },
  ]
}
