import * as z from 'zod'
import { addDays, daysBetween } from '#shared/kernel/civil-date.ts'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'
import type { ProblemDetail } from '#shared/platform/http/problem.ts'

/**
 * The number of an HR-service licence. There is no national format: 12 to 15 digits that begin with the division's code, or the wording
 * `(浙)人服证字〔2026〕第0100001号`. Brackets of every width are brought into that form; whether the licence exists is the reviewer's to see.
 */
const LicenceNumber = z
  .string()
  .max(60, { error: () => text.tooLong })
  .overwrite(normaliseLicenceNumber)
  .regex(/^(?:\d{12,15}|\([\u4e00-\u9fff]\)人服证字〔\d{4}〕第\d{7,12}号)$/u, {
    error: () => text.form,
  })
  .meta({ id: 'LicenceNumber', examples: ['330106200123'] })

/** The licence of an organisation that mediates work. No rule of the nation gives it an end; one that is printed on it is recorded. */
export const Licence = z.strictObject({ number: LicenceNumber, validUntil: CivilDate.optional() }).meta({ id: 'Licence' })

/**
 * 劳务派遣经营许可证, of whoever sends its own workers to others (劳动合同法 57). Its number is written otherwise in every province: digits and
 * words, which the reviewer compares. Every one has an end (`licenceFaults` asks for it; what was registered before may lack it).
 */
export const DispatchLicence = z
  .strictObject({
    number: z
      .string()
      .max(60, { error: () => text.tooLong })
      .overwrite(normaliseLicenceNumber)
      .regex(/^(?=.*\d{4})[\p{L}\d()〔〕-]{6,}$/u, { error: () => text.dispatchForm })
      .meta({ examples: ['浙劳派3301062026001'] }),
    validUntil: CivilDate.optional(),
  })
  .meta({ id: 'DispatchLicence' })

/** Numbers of licences, in force from a day on. */
type LicencePolicy = {
  readonly from: CivilDate
  /** For which a 劳务派遣经营许可证 is given. */
  readonly dispatchYears: number
  /** Days before its end until which a renewal has to be asked for. */
  readonly renewalDays: number
  /** Days before its end from which the organisation is reminded: in time to ask. */
  readonly reminderDays: number
}

const policies: Editions<LicencePolicy> = [{ from: '2013-07-01', dispatchYears: 3, renewalDays: 60, reminderDays: 90 }]

type Licences = {
  readonly licence?: z.infer<typeof Licence> | undefined
  readonly dispatchLicence?: z.infer<typeof DispatchLicence> | undefined
}

/**
 * What is wrong with the ends of licences that an organisation states on a day (劳务派遣行政许可实施办法 14): one that is missing, has passed, or
 * lies further off than any licence given by then. A renewed licence may be given before the old one ends.
 */
export function licenceFaults({ licence, dispatchLicence }: Licences, today: CivilDate): readonly ProblemDetail[] {
  const { dispatchYears, renewalDays } = inForceOn(policies, today)
  const last = yearsAfter(addDays(today, renewalDays), dispatchYears)
  const at = (pointer: string, code: string, detail: string): ProblemDetail[] => [{ pointer, code, detail }]
  const ranOut = (pointer: string, one: Licences['licence']): readonly ProblemDetail[] =>
    one?.validUntil !== undefined && one.validUntil < today ? at(pointer, 'run-out', text.ranOut(dayText(one.validUntil))) : []
  const dispatchEnd = '/dispatchLicence/validUntil'
  return [
    ...ranOut('/licence/validUntil', licence),
    ...ranOut(dispatchEnd, dispatchLicence),
    ...(dispatchLicence !== undefined && dispatchLicence.validUntil === undefined ? at(dispatchEnd, 'missing', text.endMissing) : []),
    ...((dispatchLicence?.validUntil ?? today) > last ? at(dispatchEnd, 'too-late', text.endTooLate(dayText(last))) : []),
  ]
}

/** What an organisation is reminded of on a day: that its 劳务派遣经营许可证 has to be renewed (劳务派遣行政许可实施办法 18), or has ended. */
export function licenceReminderDue({ dispatchLicence }: Licences, today: CivilDate): 'renew' | 'ended' | undefined {
  if (dispatchLicence?.validUntil === undefined) return undefined
  const left = daysBetween(today, dispatchLicence.validUntil)
  if (left < 0) return 'ended'
  return left <= inForceOn(policies, today).reminderDays ? 'renew' : undefined
}

/** The last day on which the renewal of a licence that ends on a day may be asked for. */
export function renewalUntil(validUntil: CivilDate): CivilDate {
  return addDays(validUntil, -inForceOn(policies, validUntil).renewalDays)
}

function yearsAfter(day: CivilDate, years: number): CivilDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  // Where there is no 29th of February it is the 1st of March.
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10)
}

/** Whether a licence holds on a day. One without an end does. */
export function holdsOn(licence: { readonly validUntil?: CivilDate | undefined } | undefined, day: CivilDate): boolean {
  return licence !== undefined && (licence.validUntil === undefined || day <= licence.validUntil)
}

/** One writing for all: half-width round brackets, 〔〕 around the year, no spaces. */
export function normaliseLicenceNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[【]/g, '〔')
    .replace(/[\]】]/g, '〕')
    .replace(/字\((\d{4})\)/, '字〔$1〕')
}

const text = bilingual(
  {
    tooLong: '许可证编号最多 60 个字',
    dispatchForm: '劳务派遣经营许可证编号应有至少四位数字，请照许可证抄写',
    endMissing: '请照许可证填写有效期：劳务派遣经营许可证有效期三年（《劳务派遣行政许可实施办法》第十四条）',
    endTooLate: (last: string) => `劳务派遣经营许可证有效期三年（《劳务派遣行政许可实施办法》第十四条），不会晚于 ${last}，请照许可证核对`,
    ranOut: (day: string) => `这张许可证已于 ${day} 到期：换了新证的请填新证，不再从事这项业务的请把编号和日期都清空`,
    form: '许可证编号应为 12–15 位数字，或形如“(浙)人服证字〔2026〕第0100001号”，请照许可证抄写',
  },
  {
    tooLong: 'The licence number has at most 60 characters',
    dispatchForm: 'The number of a labour dispatch licence has at least four digits; please copy it from the licence',
    endMissing:
      'Please copy the end from the licence: a labour dispatch licence holds for three years (Implementing Measures for Administrative Licensing of Labour Dispatch, art. 14)',
    endTooLate: (last) =>
      `A labour dispatch licence holds for three years (Implementing Measures for Administrative Licensing of Labour Dispatch, art. 14), so not beyond ${last}; please check it against the licence`,
    ranOut: (day) =>
      `This licence ended on ${day}: if there is a new one, please give that; if you do not do this business any more, empty number and date`,
    form: 'The licence number has 12 to 15 digits, or reads like “(浙)人服证字〔2026〕第0100001号”; please copy it from the licence',
  },
)
