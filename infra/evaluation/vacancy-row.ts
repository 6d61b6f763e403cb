import { VacancyContent } from '#shared/demand/domain/vacancy.ts'
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import { fenOf, filled, listOf, stated } from './fields.ts'
import { fitted, type Mended } from './fit.ts'
import type { Row } from './rows.ts'

/** Stands for a title that is missing: nothing can be read from it. */
const noTitle = '未写名称'
/** So long after the day of the evaluation an ad still stands. */
const validDays = 30

/** A row of `vacancies.jsonl` as the content of an ad, through the product's own schema; pay in yuan a month. */
export function vacancyFrom(row: Row, day: CivilDate): { readonly value: VacancyContent; readonly mended: readonly Mended[] } {
  const { payMin, payMax } = row
  const both = stated(payMin) && stated(payMax)
  const one = stated(payMin) ? `月薪${payMin}元起` : stated(payMax) ? `月薪最高${payMax}元` : undefined
  const { value, mended } = fitted(
    VacancyContent,
    {
      title: row.title,
      occupationCode: filled(row.occupationCode),
      levelFloor: filled(row.minLevel),
      mustSkills: listOf(row.mustSkills),
      niceSkills: listOf(row.niceSkills),
      certificates: listOf(row.certificates),
      headcount: filled(row.headcount),
      pay: both ? { min: fenOf(payMin), max: fenOf(payMax), period: 'month' } : undefined,
      shift: filled(row.shift),
      district: filled(row.district),
      duties: row.text ?? '',
      conditions: both || one === undefined ? '' : one,
      validUntil: addDays(day, validDays),
    },
    { title: noTitle },
  )
  const moved: Mended = { field: 'pay', how: '改为', why: `${one}：只有一头，写进招聘条件` }
  return { value, mended: both || one === undefined ? mended : [moved, ...mended] }
}
