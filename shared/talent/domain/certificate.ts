import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { certificateKindByText, certificateKinds, checkCertificateNumber } from '#shared/reference/certificates.ts'
import { CertificateKindKey } from '#shared/reference/schemas.ts'
import { contactIn, withoutContacts } from './without-contacts.ts'

const Fields = z.strictObject({
  /** When absent it is read from the name, if that says it exactly. */
  kind: CertificateKindKey.optional(),
  name: withoutContacts(line(60)),
  /** Kept for verification, never shown to others and never indexed. Never an identity number (个人信息保护法 6: no more than needed). */
  number: line(40).optional(),
  issuedOn: CivilDate.optional(),
  /** The last day of validity; absent when it has no end, or it is not known. */
  expires: CivilDate.optional(),
})

/** A certificate as its holder states it. Its number must have the published form of its kind; it is kept in that form. */
export const TalentCertificate = Fields.check(({ value, issues }) => {
  const refuse = (path: keyof z.infer<typeof Fields>, code: string, message: string): void => {
    issues.push({ code: 'custom', input: value[path], path: [path], message, params: { code } })
  }
  if (value.issuedOn !== undefined && value.expires !== undefined && value.expires < value.issuedOn) {
    refuse('expires', 'range-reversed', text.reversed(dayText(value.issuedOn), dayText(value.expires)))
  }
  const checked = checkNumber(value)
  if (checked?.ok === false) refuse('number', checked.error.kind, checked.error.detail)
  // The digits of a published format may look like a telephone number and are none; where there is no format, anything could stand.
  const contact = checked?.ok === true && isFree(value) ? contactIn(checked.value.number) : undefined
  if (contact !== undefined) refuse('number', 'contact-in-text', text.contact(contact))
})
  .overwrite((certificate) => {
    const checked = checkNumber(certificate)
    return checked?.ok === true ? { ...certificate, number: checked.value.number } : certificate
  })
  .meta({ id: 'TalentCertificate' })
export type TalentCertificate = z.infer<typeof TalentCertificate>

/** The kind that was chosen, or that the name says exactly. */
export function certificateKindOf(certificate: Pick<TalentCertificate, 'kind' | 'name'>): CertificateKindKey | undefined {
  if (certificate.kind !== undefined) return certificate.kind
  const named = certificateKindByText(certificate.name)
  return named.ok ? named.value : undefined
}

function isFree(certificate: z.infer<typeof Fields>): boolean {
  const format = certificateKinds[certificateKindOf(certificate) ?? 'other'].number
  return format === 'free' || format === 'identity'
}

function checkNumber(certificate: z.infer<typeof Fields>): ReturnType<typeof checkCertificateNumber> | undefined {
  const { number, issuedOn } = certificate
  return number === undefined ? undefined : checkCertificateNumber(certificateKindOf(certificate) ?? 'other', number, { issuedOn })
}

const text = bilingual(
  {
    reversed: (issuedOn: string, expires: string) => `有效期至 ${expires} 早于发证日期 ${issuedOn}，请核对其中一项`,
    contact: (kind: string) => `这里填证书编号，请删去${kind}`,
  },
  {
    reversed: (issuedOn, expires) => `Valid until ${expires} comes before issued on ${issuedOn}; please check both`,
    contact: (kind) => `This is for the number of the certificate; please delete the ${kind}`,
  },
)
