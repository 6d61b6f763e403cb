import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { Fen } from '#shared/kernel/money.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { Corrections } from '#shared/matching/corrections/correction.ts'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { shownCondition } from '#shared/matching/sentences/shown-names.ts'
import { DistrictCode, OccupationCode, SkillLevelKey } from '#shared/reference/schemas.ts'
import { TalentCertificate } from './certificate.ts'
import { EvidenceByCertificate } from './evidence.ts'
import { contactIn, withoutContacts } from './without-contacts.ts'

/** For what a person lets the registry use the profile. Each is asked for by itself (个人信息保护法 23) and withdrawn as easily (15). */
export const consentScopes = ['registry', 'employers', 'agencies', 'associationStatus', 'statistics'] as const
export type ConsentScope = (typeof consentScopes)[number]

/** What was agreed to: when, and exactly which text was on the screen. A withdrawal keeps the record and adds its instant. */
export const Consent = z.object({
  grantedAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().optional(),
  textVersion: z.string(),
  /** SHA-256 of the text, hex. */
  textHash: z.string(),
})
export type Consent = z.infer<typeof Consent>

const Trade = z.strictObject({ title: withoutContacts(line(40)), occupationCode: OccupationCode.optional() })

/** Below this a figure is not a month's pay in Hangzhou but thousands or a day's: 500 元. */
const leastMonthlyPay: number = 500_00

/** What a person writes about themselves. Nothing here says who or where they are: contact details live in the vault alone. */
export const TalentProfile = z
  .strictObject({
    trades: z
      .array(Trade, { error: (issue) => (issue.input === undefined ? text.noTrade : undefined) })
      .min(1, { error: () => text.noTrade })
      .max(5, { error: () => text.trades })
      .overwrite((trades) => unique(trades, (trade) => trade.title)),
    level: SkillLevelKey.optional(),
    certificates: z
      .array(TalentCertificate)
      .max(20, { error: () => text.certificates })
      .default([]),
    skills: z
      .array(withoutContacts(line(30)))
      .max(40, { error: () => text.skills })
      .overwrite((skills) => unique(skills))
      .default([]),
    /** Years at the trade. */
    years: z
      .int({ error: () => text.wholeYears })
      .min(0)
      .max(60, { error: () => text.years })
      .optional(),
    /** Told if the person likes, for statistics alone: it is in no search document, no card and no match. */
    birthYear: z
      .int({ error: () => text.birthYear })
      .min(1920, { error: () => text.birthYear })
      .max(2015, { error: () => text.birthYear })
      .optional(),
    districts: z
      .array(DistrictCode)
      .max(13)
      .overwrite((codes) => unique(codes))
      .default([]),
    /** The least a month, in 分. */
    expectPay: Fen.refine((fen) => fen >= leastMonthlyPay, {
      error: () => text.monthlyPay,
      params: { code: 'not-a-monthly-pay' },
    }).optional(),
    /** The first free day; absent when not stated. Today or earlier means now. */
    availableFrom: CivilDate.optional(),
    /** Conditions of work the person refuses. */
    refusals: z
      .array(
        z.enum(conditionIds, {
          error: () => text.refusals(listed(conditionIds.map((id) => `${id} ${shownCondition(id)}`))),
        }),
      )
      .max(10)
      .overwrite((ids) => unique(ids))
      .default([]),
    text: withoutContacts(paragraphs(2000)).default(''),
    /** The person's own word on what was read from all this. It stands through every change of the texts; absent in a change: as before. */
    corrections: Corrections.refine((all) => all.every(({ fact }) => contactIn(fact) === undefined), {
      error: () => text.contact,
      params: { code: 'contact-in-text' },
    }).optional(),
  })
  .meta({ id: 'TalentProfile' })
export type TalentProfile = z.infer<typeof TalentProfile>

/** As many as a root has room for, and more than anyone has worked for. */
export const maxExclusions: number = 200

/**
 * The root of a person's entry in the registry: one item, all that findability needs. `state` registered while the registry consent
 * holds; leaving once the person asked to be deleted: nobody sees it any more, and it can be called off until it is; left after that, or after the
 * consent was withdrawn (the item stays as a tombstone without profile, so that the index forgets it).
 */
export const Talent = z.object({
  id: idOf('talent'),
  personId: idOf('person'),
  rev: z.int().min(1),
  state: z.enum(['registered', 'leaving', 'left']),
  /** When it was asked, and the day on which everything is deleted. */
  leaving: z.object({ askedAt: z.iso.datetime(), erasesOn: CivilDate }).optional(),
  profile: TalentProfile.optional(),
  consents: z.partialRecord(z.enum(consentScopes), Consent),
  /** Organisations that never see this person, with their groups. */
  exclusions: z.array(idOf('organisation')).max(maxExclusions),
  /** Of the certificates as they are stated. */
  evidence: EvidenceByCertificate.optional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Talent = z.infer<typeof Talent>

/** Whether a consent holds now. No record, no consent. */
export function consents(talent: Pick<Talent, 'consents'>, scope: ConsentScope): boolean {
  const consent = talent.consents[scope]
  return consent !== undefined && consent.withdrawnAt === undefined
}

/**
 * Whether anything may be done with an entry, by the person or for them. While somebody is leaving it is only kept: no matching, no fair, no
 * introduction, no evidence, as for somebody who has left.
 */
export function isRegistered(talent: Talent | undefined): talent is Talent & { readonly profile: TalentProfile } {
  return talent?.state === 'registered' && talent.profile !== undefined
}

/** Whether a searcher of this kind may find and see the person: registered, consented to the scope, not hidden from the organisation. */
export function visibleTo(
  talent: Talent,
  viewer: { readonly scope: 'employers' | 'agencies'; readonly organisationIds: readonly string[] },
): boolean {
  return (
    talent.state === 'registered' &&
    talent.profile !== undefined &&
    consents(talent, 'registry') &&
    consents(talent, viewer.scope) &&
    !talent.exclusions.some((excluded) => viewer.organisationIds.includes(excluded))
  )
}

/** Each once, in the order of their first mention. */
function unique<T>(list: readonly T[], key: (one: T) => unknown = (one) => one): T[] {
  return list.filter((one, at) => list.findIndex((other) => key(other) === key(one)) === at)
}

const text = bilingual(
  {
    noTrade: '请至少写一个工种',
    contact: '更正里不能有联系方式',
    trades: '最多 5 个工种',
    certificates: '最多 20 本证书',
    skills: '最多 40 项技能',
    wholeYears: '从业年限须为整数',
    birthYear: '出生年份请写四位数字，例如 1988',
    years: '从业年限最多 60 年',
    monthlyPay: '请填每月最低多少元，例如 8000;不要填日薪，也不要以千元为单位',
    refusals: (allowed: string) => `只能是：${allowed}`,
  },
  {
    noTrade: 'Please name at least one trade',
    contact: 'A correction cannot hold contact details',
    trades: 'At most 5 trades',
    certificates: 'At most 20 certificates',
    skills: 'At most 40 skills',
    wholeYears: 'Years in the trade must be a whole number',
    birthYear: 'The year of birth has four digits, such as 1988',
    years: 'At most 60 years in the trade',
    monthlyPay: 'Please give the least you want a month in yuan, such as 8000; not by the day and not in thousands',
    refusals: (allowed) => `Must be one of: ${allowed}`,
  },
)
