import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { skillLevelKeys } from '#shared/reference/levels.ts'
import type { TalentProfile } from '#shared/talent/domain/talent.ts'

/** What a person may put on the passport beside the trades. Never a phone number, a certificate's number or a text. */
export const passportFields = ['name', 'level', 'years', 'skills', 'certificates'] as const
export type PassportField = (typeof passportFields)[number]

const CertificateClaim = z.object({
  name: z.string(),
  issuedOn: CivilDate.optional(),
  expires: CivilDate.optional(),
  verified: z.boolean(),
})

/** What a passport says: signed, and kept nowhere. `iat` and `exp` in epoch seconds, `jti` its short id (RFC 7519). */
export const PassportClaims = z.object({
  iss: z.url(),
  jti: PublicCode,
  iat: z.int(),
  exp: z.int(),
  name: z.string().max(60).optional(),
  trades: z.array(z.string()).min(1).max(5),
  level: z.enum(skillLevelKeys).optional(),
  years: z.int().min(0).max(60).optional(),
  skills: z.array(z.string()).max(40).optional(),
  certificates: z.array(CertificateClaim).max(20).optional(),
})
export type PassportClaims = z.infer<typeof PassportClaims>

/** What is kept of an issued passport: that there is one, and what kinds of things it shows. */
export const Passport = z.object({
  id: PublicCode,
  talentId: idOf('talent'),
  fields: z.array(z.enum(passportFields)),
  issuedAt: z.iso.datetime(),
  /** The last day on which it holds. */
  expiresOn: CivilDate,
  revokedAt: z.iso.datetime().optional(),
})
export type Passport = z.infer<typeof Passport>

/** As many as fit into a code that a phone still reads off paper. */
const mostSkills = 12
const mostCertificates = 6

/** What the person chose to show, from the profile as it stands. The name is added where names are kept. */
export function chosenOf(
  profile: TalentProfile,
  fields: readonly PassportField[],
  isVerified: (certificate: TalentProfile['certificates'][number]) => boolean,
): Pick<PassportClaims, 'trades' | 'level' | 'years' | 'skills' | 'certificates'> {
  const { trades, level, years, skills, certificates } = profile
  return {
    trades: trades.map(({ title }) => title),
    ...(fields.includes('level') && level !== undefined ? { level } : {}),
    ...(fields.includes('years') && years !== undefined ? { years } : {}),
    ...(fields.includes('skills') ? { skills: skills.slice(0, mostSkills) } : {}),
    ...(fields.includes('certificates')
      ? {
          certificates: certificates.slice(0, mostCertificates).map((certificate) => ({
            name: certificate.name,
            ...(certificate.issuedOn === undefined ? {} : { issuedOn: certificate.issuedOn }),
            ...(certificate.expires === undefined ? {} : { expires: certificate.expires }),
            verified: isVerified(certificate),
          })),
        }
      : {}),
  }
}

/** Choices, and nothing else. */
export const IssuePassportCommand = z
  .strictObject({ fields: z.array(z.enum(passportFields)).max(passportFields.length).default([]) })
  .meta({ id: 'IssuePassport' })
