import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { TalentProfile } from './talent.ts'

const noEntryWithoutConsent = { error: () => text.noEntryWithoutConsent } as const
const version = z
  .string({ error: () => text.version })
  .min(1)
  .max(40)

/** A profile, and the version of each consent text that was on the screen when its own tick was set (个人信息保护法 14, 23). */
export const EnrolCommand = z
  .strictObject({
    profile: TalentProfile,
    consents: z.strictObject(
      {
        registry: z.string(noEntryWithoutConsent).min(1, noEntryWithoutConsent).max(40),
        employers: version.optional(),
        agencies: version.optional(),
        associationStatus: version.optional(),
        statistics: version.optional(),
      },
      { error: (issue) => (issue.input === undefined ? text.noEntryWithoutConsent : undefined) },
    ),
  })
  .meta({ id: 'EnrolCommand' })
export type EnrolCommand = z.infer<typeof EnrolCommand>

/** The whole new profile, and the revision that it was made from: two open pages must not undo each other. */
export const ChangeProfileCommand = z
  .strictObject({ rev: z.int({ error: () => text.rev }).min(1), profile: TalentProfile })
  .meta({ id: 'ChangeProfileCommand' })
export type ChangeProfileCommand = z.infer<typeof ChangeProfileCommand>

/** The version of the text that was on the screen. */
export const GrantConsentCommand = z.strictObject({ version }).meta({ id: 'GrantConsentCommand' })
export type GrantConsentCommand = z.infer<typeof GrantConsentCommand>

/** An organisation by its id, its unified social credit code or its name. */
export const ExcludeOrganisationCommand = z.strictObject({ organisation: line(60) }).meta({ id: 'ExcludeOrganisationCommand' })
export type ExcludeOrganisationCommand = z.infer<typeof ExcludeOrganisationCommand>

const text = bilingual(
  {
    noEntryWithoutConsent: '没有您的同意不能登记：请看过告知后勾选“加入高技能人才信息库”',
    version: '请带上所看告知文字的版本号',
    rev: '请带上读取档案时的 rev',
  },
  {
    noEntryWithoutConsent: 'You cannot join without your consent: please read the notice and tick “Join the registry of skilled workers”',
    version: 'Please send the version of the text that was shown',
    rev: 'Please send the rev of the profile you read',
  },
)
