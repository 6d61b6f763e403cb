import type { FieldName } from '#shared/demand/domain/fields.ts'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { VacancyContent } from '#shared/demand/domain/vacancy.ts'
import { districts } from '#shared/reference/districts.ts'
import { skillLevels } from '#shared/reference/levels.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'

/** The value of each field as readers of the ad see it; an empty text where nothing was written. */
export function fieldText(content: VacancyContent, field: FieldName): string {
  switch (field) {
    case 'occupationCode':
      return occupationText(content.occupationCode)
    case 'levelFloor':
      return content.levelFloor === undefined ? '' : skillLevels[content.levelFloor].name
    case 'pay':
      return content.pay === undefined ? '' : [payText(content.pay), content.pay.basis ?? ''].filter((part) => part !== '').join('，')
    case 'district':
      return content.district === undefined ? '' : districts[content.district].name
    case 'mustSkills':
    case 'niceSkills':
    case 'certificates':
      return content[field].join('、')
    default:
      return String(content[field] ?? '')
  }
}

function occupationText(code: string | undefined): string {
  if (code === undefined) return ''
  const found = occupationByCode(code)
  return found.ok ? `${found.value.name}（${code}）` : code
}
