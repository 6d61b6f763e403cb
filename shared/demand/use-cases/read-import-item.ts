import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { readAs } from '#shared/platform/http/issues.ts'
import { ImportItem, type ImportReason } from '../domain/import.ts'
import { isElsewhere, readPlace } from '../domain/place.ts'
import { prepared } from '../domain/prepared.ts'
import type { VacancyContent } from '../domain/vacancy.ts'

/** An item as sent, and the content it makes: with the division read from its place and the occupation read from its title. */
export type ReadItem = { readonly sent: ImportItem; readonly content: VacancyContent }

export type Unreadable = { readonly externalRef?: string; readonly reasons: readonly ImportReason[] }

/** Judges the form of one item. An ad from outside Hangzhou is told so before anything else that may be wrong with it. */
export function readImportItem(given: unknown): Result<ReadItem, Unreadable> {
  const ref = textAt(given, ['externalRef'])
  const named = ref === undefined ? {} : { externalRef: ref.slice(0, 120) }
  const outside = outsideReason(given)
  if (outside !== undefined) return fail({ ...named, reasons: [outside] })
  const read = readAs(ImportItem, given)
  if (!read.ok) {
    return fail({ ...named, reasons: read.error.map(({ pointer, code, detail }) => ({ code, pointer, detail })) })
  }
  return ok({ sent: read.value, content: prepared(placed(read.value)) })
}

function outsideReason(given: unknown): ImportReason | undefined {
  const district = textAt(given, ['content', 'district'])
  if (district !== undefined && isElsewhere(district)) {
    return { code: 'out-of-area', pointer: '/content/district', detail: `工作地点 ${district} 不在杭州，本平台只发布杭州的岗位` }
  }
  const place = textAt(given, ['place'])
  if (district === undefined && place !== undefined && readPlace(place).kind === 'out') {
    return { code: 'out-of-area', pointer: '/place', detail: `工作地点“${place.slice(0, 40)}”不在杭州，本平台只发布杭州的岗位` }
  }
  return undefined
}

function placed({ content, place }: ImportItem): VacancyContent {
  if (content.district !== undefined || place === undefined) return content
  const reading = readPlace(place)
  return reading.kind === 'in' ? { ...content, district: reading.district } : content
}

function textAt(given: unknown, path: readonly string[]): string | undefined {
  let value = given
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
