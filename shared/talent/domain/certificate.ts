import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date.ts'
import { line } from '#shared/kernel/text.ts'
import { certificateKindByText, checkCertificateNumber } from '#shared/reference/certificates.ts'
import { CertificateKindKey } from '#shared/reference/schemas.ts'
import { withoutContacts } from './without-contacts.ts'

const Fields = z.strictObject({
  /** When absent it is read from the name, if that says it exactly. */
  kind: CertificateKindKey.optional(),
  name: withoutContacts(line(60)),
  /** Kept for verification, never shown to others and never indexed. Never an identity number (个人信息保护法 6: no more than needed). */
  number: withoutContacts(line(40)).optional(),
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
    refuse('expires', 'range-reversed', `有效期至 ${value.expires} 早于发证日期 ${value.issuedOn},请核对其中一项`)
  }
  const checked = checkNumber(value)
  if (checked?.ok === false) refuse('number', checked.error.kind, checked.error.detail)
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

function checkNumber(certificate: z.infer<typeof Fields>): ReturnType<typeof checkCertificateNumber> | undefined {
  const { number, issuedOn } = certificate
  return number === undefined ? undefined : checkCertificateNumber(certificateKindOf(certificate) ?? 'other', number, { issuedOn })
}
