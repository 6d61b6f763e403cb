import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import { startOf } from '#shared/kernel/civil-date.ts'
import { listed } from '#shared/kernel/language.ts'
import { postalAddress } from '#shared/reference/postal-address.ts'
import { texts } from './texts.ts'

const units = { month: 'MONTH', day: 'DAY', hour: 'HOUR' } as const

/**
 * The ad as schema.org's JobPosting, with Baidu's times beside. Only for open ads: marked-up expired ones are what search engines punish.
 * The layout escapes it for its place in the page.
 */
export function jobPosting(view: VacancyView, baseUrl: string): object {
  const { title, code, district, address, pay, employer, headcount, duties, conditions } = view
  const unit = pay.period === 'piece' ? undefined : units[pay.period]
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: [duties, conditions]
      .filter((text) => text !== '')
      .map(asHtml)
      .join(''),
    identifier: { '@type': 'PropertyValue', name: texts.site, value: code },
    url: `${baseUrl}/vacancies/${code}`,
    datePosted: view.publishedAt,
    validThrough: endOf(view.validUntil),
    hiringOrganization: { '@type': 'Organization', name: employer.name },
    jobLocation: {
      '@type': 'Place',
      address: postalAddress({ district: district.code, street: address }),
    },
    totalJobOpenings: headcount,
    directApply: false,
    ...(unit === undefined
      ? {}
      : {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: 'CNY',
            value: { '@type': 'QuantitativeValue', minValue: pay.min / 100, maxValue: pay.max / 100, unitText: unit },
          },
        }),
    ...(view.occupation === undefined ? {} : { occupationalCategory: `${view.occupation.code} ${view.occupation.name}` }),
    ...(view.mustSkills.length === 0 ? {} : { skills: listed(view.mustSkills) }),
    pubDate: localSeconds(view.publishedAt),
    upDate: localSeconds(view.refreshedAt),
  }
}

/** The last instant of the last day in Hangzhou. */
function endOf(date: string): string {
  return new Date(Date.parse(startOf(date)) + 24 * 60 * 60 * 1000 - 1000).toISOString().replace('.000Z', 'Z')
}

/** Baidu wants the wall-clock time without an offset. */
function localSeconds(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 60 * 60 * 1000).toISOString().slice(0, 19)
}

function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
}
