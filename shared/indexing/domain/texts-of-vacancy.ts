import type { Pay, Vacancy, VacancyContent } from '#shared/demand/domain/vacancy.ts'
import type { VacancyNeed } from '#shared/matching/facts.ts'
import { meant, type VacancyFields } from '#shared/matching/reading/read.ts'

/** Paid days of a month when pay is by the day (劳社部发〔2008〕3 号: 月计薪天数 21.75). */
const paidDays: number = 21.75

/** What a vacancy asks for, read from its content, with its poster's word on what was read. */
export function needOf(content: VacancyContent): VacancyNeed {
  return meant(textOfVacancy(content), fieldsOfVacancy(content))
}

/** What a listed vacancy asks for: once for each division in which it, or a copy that it stands for, offers the work. */
export function needsOf({ content, cluster }: Pick<Vacancy, 'content' | 'cluster'>): readonly [VacancyNeed, ...VacancyNeed[]] {
  const need = needOf(content)
  const elsewhere = (cluster?.also.districts ?? []).map((district) => ({ district, from: [], mood: 'plain', certainty: 1 }) as const)
  return [need, ...elsewhere.map((district) => ({ ...need, district }))]
}

/** The running text of a vacancy. */
export function textOfVacancy({ duties, conditions }: Pick<VacancyContent, 'duties' | 'conditions'>): string {
  return [duties, conditions].filter((part) => part !== '').join('\n')
}

/** What stands beside a vacancy's text when it is read. Pay in 分 becomes whole yuan a month. */
export function fieldsOfVacancy(content: VacancyContent): VacancyFields {
  const pay = content.pay === undefined ? undefined : monthlyYuan(content.pay)
  return {
    of: 'vacancy',
    corrections: content.corrections ?? [],
    title: content.title,
    occupationCode: content.occupationCode ?? null,
    minLevel: content.levelFloor ?? null,
    mustSkills: content.mustSkills,
    niceSkills: content.niceSkills,
    certificates: content.certificates,
    district: content.district ?? null,
    payMin: pay?.min ?? null,
    payMax: pay?.max ?? null,
    shift: content.shift ?? '',
  }
}

/** Yuan a month. Hours and pieces say nothing of a month's pay: undefined, so that nothing is compared with a guess. */
export function monthlyYuan(pay: Pay): { readonly min: number; readonly max: number } | undefined {
  const factor = pay.period === 'month' ? 1 : pay.period === 'day' ? paidDays : undefined
  if (factor === undefined) return undefined
  return { min: Math.round((pay.min * factor) / 100), max: Math.round((pay.max * factor) / 100) }
}
