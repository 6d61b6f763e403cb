import type { FieldName } from '#shared/demand/domain/fields.ts'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { VacancyContent } from '#shared/demand/domain/vacancy.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { texts } from './texts.ts'

/** The value of each field as readers of the ad see it; an empty text where nothing was written. */
export function fieldText(content: VacancyContent, field: FieldName): string {
  switch (field) {
    case 'occupationCode':
      return occupationText(content.occupationCode)
    case 'levelFloor':
      return content.levelFloor === undefined ? '' : levelName(content.levelFloor)
    case 'pay':
      return payIn(content)
    case 'district':
      return content.district === undefined ? '' : districtName(content.district)
    case 'mustSkills':
    case 'niceSkills':
    case 'certificates':
      return listed(content[field])
    case 'validUntil':
      return content.validUntil === undefined ? '' : dayText(content.validUntil)
    default:
      return String(content[field] ?? '')
  }
}

function payIn({ pay }: VacancyContent): string {
  if (pay === undefined) return ''
  return pay.basis === undefined || pay.basis === '' ? payText(pay) : texts.review.payWithBasis(payText(pay), pay.basis)
}

function occupationText(code: string | undefined): string {
  if (code === undefined) return ''
  const found = occupationByCode(code)
  return found.ok ? texts.review.occupation(found.value.name, code) : code
}
