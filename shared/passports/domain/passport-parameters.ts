import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'

type PassportParameters = {
  readonly from: CivilDate
  /** Days for which a passport holds. */
  readonly validDays: number
  /** Passports of one person that hold at the same time. */
  readonly mostOpen: number
  readonly basis: string
}

const versions: Editions<PassportParameters> = [
  {
    from: '2021-11-01',
    validDays: 90,
    mostOpen: 20,
    get basis() {
      return texts.basis
    },
  },
]

/** The numbers in force on a day. Before the first version, the first. */
export function passportParametersOn(date: CivilDate): PassportParameters {
  return inForceOn(versions, date)
}

const texts = bilingual(
  { basis: '《个人信息保护法》第十九条、第四十五条第三款（可携带；有效期由平台设定）' },
  { basis: 'Personal Information Protection Law, art. 19 and art. 45 para. 3 (portability; validity is set by this platform)' },
)
