import type { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import type { Compiled } from '#shared/bulletins/domain/compiled.ts'
import { daysOf } from '#shared/bulletins/domain/period.ts'
import { cardText, issueTitle, tableTitle } from '#shared/bulletins/domain/wording.ts'
import { localOf } from '#shared/kernel/civil-date.ts'
import { language } from '#shared/kernel/language.ts'
import { licence } from '#shared/kernel/licence.ts'
import { districtName } from '#shared/reference/districts.ts'
import { filesOf, issueAddress } from './addresses.ts'
import { texts } from './texts.ts'

/** An issue as schema.org's Dataset with its files, and Baidu's times beside. The layout escapes it for its place in the page. */
export function datasetData(view: BulletinView, compiled: Compiled, baseUrl: string): object {
  const { first, last } = daysOf(view.period)
  const url = `${baseUrl}${language() === 'en' ? '/en' : ''}${issueAddress(view.code)}`
  const publisher = { '@type': 'Organization', name: view.park.name }
  const version = view.versions.at(-1)?.version ?? 1
  const { file } = filesOf(view, version)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${baseUrl}${issueAddress(view.code)}`,
    url,
    name: texts.title(issueTitle(compiled), view.park.name),
    description: texts.dataset.description(cardText(compiled)),
    identifier: view.code,
    version: String(version),
    license: licence.url,
    isAccessibleForFree: true,
    inLanguage: language() === 'en' ? 'en' : 'zh-CN',
    creator: publisher,
    publisher,
    datePublished: view.publishedAt,
    dateModified: view.updatedAt,
    temporalCoverage: `${first}/${last}`,
    spatialCoverage: spatial(view),
    variableMeasured: compiled.tables.map(({ key }) => tableTitle(key)),
    distribution: (['xlsx', 'csv', 'json'] as const).map((ending) => ({
      '@type': 'DataDownload',
      encodingFormat: encodings[ending],
      contentUrl: `${baseUrl}${file(ending)}`,
    })),
    pubDate: localSeconds(view.publishedAt),
    upDate: localSeconds(view.updatedAt),
  }
}

const encodings = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
} as const

function spatial({ districts }: BulletinView): readonly object[] {
  const names = districts.length === 0 ? [texts.dataset.city] : districts.map((code) => texts.dataset.inCity(districtName(code)))
  return names.map((name) => ({ '@type': 'Place', name }))
}

/** Baidu wants the wall-clock time without an offset. */
function localSeconds(instant: string): string {
  return `${localOf(instant)}:00`
}
