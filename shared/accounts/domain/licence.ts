import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { bilingual } from '#shared/kernel/language.ts'

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

/** The licence of an organisation that mediates work. */
export const Licence = z.strictObject({ number: LicenceNumber, validUntil: CivilDate.optional() }).meta({ id: 'Licence' })

/**
 * 劳务派遣经营许可证, of whoever sends its own workers to others (劳动合同法 57). Its number is written otherwise in every province: digits and
 * words, which the reviewer compares.
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
    form: '许可证编号应为 12–15 位数字，或形如“(浙)人服证字〔2026〕第0100001号”，请照许可证抄写',
  },
  {
    tooLong: 'The licence number has at most 60 characters',
    dispatchForm: 'The number of a labour dispatch licence has at least four digits; please copy it from the licence',
    form: 'The licence number has 12 to 15 digits, or reads like “(浙)人服证字〔2026〕第0100001号”; please copy it from the licence',
  },
)
