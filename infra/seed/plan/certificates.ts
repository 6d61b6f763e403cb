import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import { type SkillLevelKey, skillLevels } from '#shared/reference/levels.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import type { TalentCertificate } from '#shared/talent/domain/certificate.ts'
import type { SeedTrade } from '../families.ts'
import { type SeedLicence, seedLicence } from '../licences.ts'
import { words } from '../phrase.ts'
import type { Random } from '../random.ts'

type Holder = {
  readonly today: CivilDate
  readonly trade: SeedTrade
  readonly level: SkillLevelKey | undefined
  readonly years: number
}

/** The certificates of somebody of a trade: the step of the ladder, and most of the licences the work asks for; some have run out. */
export function planCertificates(random: Random, holder: Holder): TalentCertificate[] {
  const licences = (holder.trade.licences ?? []).filter((_, index) => random.chance(index === 0 ? 0.82 : 0.55))
  const further = random.chance(0.06) ? random.sample<SeedLicence>(['forklift', 'driverC1', 'lowVoltage', 'firstAid', 'heights'], 1) : []
  const held = [...new Set([...licences, ...further])].map((licence) => licenceOf(random, licence, holder.today))
  const ladder = holder.level !== undefined && random.chance(0.78) ? [ladderOf(random, holder, holder.level)] : []
  return [...ladder, ...held]
}

/** A licence; one in nine has run out, one in ten is written without its date. */
function licenceOf(random: Random, key: SeedLicence, today: CivilDate): TalentCertificate {
  const { kind, called, years = 0 } = seedLicence(key)
  const days = Math.round(years * 365.25)
  const issuedOn = random.chance(0.11)
    ? addDays(today, -days - random.int(20, 500))
    : addDays(today, -random.int(5, Math.max(6, days - 10)))
  const dated = years > 0 && random.chance(0.9)
  return {
    ...(random.chance(0.7) ? { kind } : {}),
    name: random.pick(words(called)),
    ...(random.chance(0.6) ? { issuedOn } : {}),
    ...(dated ? { expires: addDays(issuedOn, days - 1) } : {}),
  }
}

/** Years of practice before a step is usually reached. */
const reachedAfter: Readonly<Record<SkillLevelKey, number>> = {
  apprentice: 0,
  junior: 1,
  intermediate: 3,
  senior: 6,
  technician: 11,
  seniorTechnician: 16,
  specialGrade: 20,
  chief: 24,
}

function ladderOf(random: Random, { today, trade, years }: Holder, level: SkillLevelKey): TalentCertificate {
  const found = occupationByCode(trade.code)
  const occupation = found.ok ? found.value.name : (words(trade.titles)[0] ?? '')
  const ago = random.int(60, 60 + Math.max(1, years - reachedAfter[level] + 1) * 330)
  const issuedOn = addDays(today, -Math.min(ago, 5400))
  const { name, legacyName, legacyCode } = skillLevels[level]
  const short = name.replace(/工$/, '')
  const title = random.pick([
    `${occupation}${name}`,
    `${occupation}(${short})`,
    ...(legacyName === null ? [] : [`${occupation}${legacyName}`]),
  ])
  if (legacyCode === null) return { name: title, issuedOn }
  const kind = issuedOn < '2020-07-01' ? 'vocationalQualification' : 'skillLevel'
  const number = kind === 'skillLevel' ? skillLevelNumber(random, issuedOn, legacyCode) : qualificationNumber(random, issuedOn, legacyCode)
  return {
    ...(random.chance(0.85) ? { kind } : {}),
    name: title,
    ...(random.chance(0.55) ? { kind, number } : {}),
    issuedOn,
  }
}

/** 16 digits; the body 990 and up has been given to nobody. */
function qualificationNumber(random: Random, issuedOn: CivilDate, level: number): string {
  return `${issuedOn.slice(2, 4)}11012${random.int(990, 999)}${level}${String(random.int(1, 99_999)).padStart(5, '0')}`
}

/** A letter and 21 digits; 33 is the province, the assessor's serial 99xxxx is made up. */
function skillLevelNumber(random: Random, issuedOn: CivilDate, level: number): string {
  const serial = String(random.int(1, 999_999)).padStart(6, '0')
  return `${random.pick(['Y', 'S'])}0000 33 99${random.int(1000, 9999)}${issuedOn.slice(2, 4)}${level}${serial}`.replaceAll(' ', '')
}
