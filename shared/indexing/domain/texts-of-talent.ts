import { createHash } from 'node:crypto'
import { recently } from '#shared/kernel/recently.ts'
import type { TalentFacts } from '#shared/matching/facts.ts'
import { meant, type TalentFields } from '#shared/matching/reading/read.ts'
import type { TalentProfile } from '#shared/talent/domain/talent.ts'

/** What a person offers, read from the profile, with their own word on what was read. */
export function factsOf(profile: TalentProfile): TalentFacts {
  return meant(profile.text, fieldsOfTalent(profile))
}

/** The same for those whom searches show again and again: reading a profile is the dearest part of showing it. */
export const factsOfShown: (profile: TalentProfile) => TalentFacts = recently(
  1000,
  (profile) => createHash('sha1').update(JSON.stringify(profile)).digest('base64'),
  factsOf,
)

/** What stands beside a profile's text when it is read: certificates without their numbers, pay in whole yuan a month. */
export function fieldsOfTalent(profile: TalentProfile): TalentFields {
  return {
    of: 'talent',
    corrections: profile.corrections ?? [],
    occupations: profile.trades.map(({ title, occupationCode }) => ({ code: occupationCode ?? null, title })),
    level: profile.level ?? null,
    certificates: profile.certificates.map(({ name, expires }) => ({ name, expires: expires ?? null })),
    skills: profile.skills,
    years: profile.years ?? null,
    districts: profile.districts,
    expectPayMin: profile.expectPay === undefined ? null : Math.round(profile.expectPay / 100),
    available: profile.availableFrom ?? null,
    refusals: profile.refusals,
  }
}
