import * as z from 'zod'
import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { Fen } from '#shared/kernel/money.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import type { TalentFacts } from '../facts.ts'
import { skillName, tradeName } from '../lexicon/trades.ts'
import { shownLicence } from '../sentences/shown-names.ts'

const Named = z.object({ id: z.string(), name: z.string() })

/**
 * What a searcher sees of a person before an introduction was accepted: what the lexicon has a name for, and bands. No name, employer,
 * age, certificate number or sentence of theirs: whatever the lexicon does not know stays hidden, because it could be any of these.
 */
export const BlindCard = z
  .object({
    id: idOf('talent'),
    /** `sure` is false for a trade that was only learnt, long ago or briefly. */
    trades: z.array(Named.extend({ sure: z.boolean() })),
    level: Named.optional(),
    years: z
      .string()
      .meta({ examples: ['5–9 年'] })
      .optional(),
    skills: z.array(z.string()),
    licences: z.array(Named.extend({ valid: z.boolean() })),
    districts: z.array(Named),
    availability: z
      .string()
      .meta({ examples: ['随时可到岗'] })
      .optional(),
    /** The least a month, in 分. */
    payWish: Fen.optional(),
    /** Kinds of certificates that officials have checked against a picture of the original; the card names no other. */
    verified: z.array(Named).optional(),
  })
  .meta({ id: 'BlindCard' })
export type BlindCard = z.infer<typeof BlindCard>

const mostSkills: number = 12

/** The blind card of a person on a day in Hangzhou. */
export function blindCard(id: BlindCard['id'], facts: TalentFacts, day: CivilDate): BlindCard {
  const { level, years, pay } = facts
  return {
    id,
    trades: facts.trades.map(({ trade, weak }) => ({ id: trade, name: nameOfTrade(trade), sure: !weak })),
    ...(level === null ? {} : { level: { id: level.level, name: levelName(level.level) } }),
    ...(years === null ? {} : { years: bandOf(years) }),
    skills: unique(knownSkills(facts).map(skillName)).slice(0, mostSkills),
    licences: heldLicences(facts, day),
    districts: unique(facts.places.map((place) => place.district)).map((code) => ({ id: code, name: districtName(code) })),
    ...(facts.available === null ? {} : { availability: availabilityOf(facts.available, day) }),
    ...(pay === null ? {} : { payWish: pay.yuan * 100 }),
  }
}

/** What the person named themselves, best known first. `raw:` stands for words of theirs that the lexicon does not know. */
function knownSkills({ skills }: TalentFacts): readonly string[] {
  const named = skills.filter(({ skill, implied }) => !implied && !skill.startsWith('raw:'))
  return ['full', 'partial'].flatMap((grasp) => named.filter((one) => one.grasp === grasp).map(({ skill }) => skill))
}

/** `o:` stands for a chosen occupation that the lexicon has no trade for. */
export function nameOfTrade(id: string): string {
  const occupation = id.startsWith('o:') ? occupationByCode(id.slice(2)) : undefined
  return occupation?.ok === true ? occupation.value.name : tradeName(id)
}

function heldLicences({ licences }: TalentFacts, day: CivilDate): BlindCard['licences'] {
  const held = licences.filter((licence) => licence.held)
  return unique(held.map(({ licence }) => licence)).map((id) => ({
    id,
    name: shownLicence(id),
    valid: held.some(({ licence, expires }) => licence === id && (expires === null || expires >= day)),
  }))
}

/** The least years of each band, longest first. */
const bands = [20, 10, 5, 3, 1, 0] as const

function bandOf(years: number): string {
  return text.bands[bands.find((least) => years >= least) ?? 0]
}

/** A day would tell one person from another: the month is enough. */
function availabilityOf(available: 'now' | CivilDate, day: CivilDate): string {
  if (available === 'now' || epochDay(available) <= epochDay(day)) return text.now
  const [year = '', month = ''] = available.split('-')
  return text.from(year, Number(month))
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const text = bilingual(
  {
    bands: { 20: '20 年以上', 10: '10–19 年', 5: '5–9 年', 3: '3–4 年', 1: '1–2 年', 0: '不满 1 年' },
    now: '随时可到岗',
    from: (year: string, month: number) => `${year} 年 ${month} 月起可到岗`,
  },
  {
    bands: { 20: '20 years or more', 10: '10–19 years', 5: '5–9 years', 3: '3–4 years', 1: '1–2 years', 0: 'less than a year' },
    now: 'Can start at once',
    from: (year, month) => `Can start from ${months[month - 1]} ${year}`,
  },
)
