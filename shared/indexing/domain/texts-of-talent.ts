import { createHash } from 'node:crypto'
import { recently } from '#shared/kernel/recently.ts'
import type { TalentFacts } from '#shared/matching/facts.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import type { TalentTexts } from '#shared/matching/texts.ts'
import type { TalentProfile } from '#shared/talent/domain/talent.ts'

/** What a person offers, read from the profile. */
export function factsOf(profile: TalentProfile): TalentFacts {
  return readTalent(textsOfTalent(profile))
}

/** The same for those whom searches show again and again: reading a profile is the dearest part of showing it. */
export const factsOfShown: (profile: TalentProfile) => TalentFacts = recently(
  1000,
  (profile) => createHash('sha1').update(JSON.stringify(profile)).digest('base64'),
  factsOf,
)

/** A profile as the texts that are read: certificates without their numbers, pay in whole yuan a month. */
function textsOfTalent(profile: TalentProfile): TalentTexts {
  return {
    occupations: profile.trades.map(({ title, occupationCode }) => ({ code: occupationCode ?? null, title })),
    level: profile.level ?? null,
    certificates: profile.certificates.map(({ name, expires }) => ({ name, expires: expires ?? null })),
    skills: profile.skills,
    years: profile.years ?? null,
    districts: profile.districts,
    expectPayMin: profile.expectPay === undefined ? null : Math.round(profile.expectPay / 100),
    available: profile.availableFrom ?? null,
    text: profile.text,
    refusals: profile.refusals,
  }
}
