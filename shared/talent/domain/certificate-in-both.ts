import { speaking } from '#shared/kernel/language.ts'
import { type CertificateKindKey, certificateName } from '#shared/reference/certificates.ts'

/** A kind of certificate in both languages, for messages: never the name that its holder wrote. */
export function certificateInBoth(kind: CertificateKindKey | undefined): { readonly zh: string; readonly en: string } {
  const name = (): string => certificateName(kind ?? 'other')
  return { zh: speaking('zh', name), en: speaking('en', name) }
}
