import { addDays, type CivilDate, civilDateOf, instantOfLocal } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'
import type { Rhythm } from './saved-search.ts'

/** Numbers of saved searches, in force from a day on. */
export type DigestPolicy = {
  readonly from: CivilDate
  /** Saved searches of one owner. */
  readonly mostSearches: number
  /** When digests go out, as the clock in Hangzhou shows it. */
  readonly sentAt: string
  /** Minutes that a change may take until the search finds it: what is younger is left to the next digest, so that nothing falls between two. */
  readonly settledMinutes: number
  /** As many new people are told apart; more is “so many and more”. Each is checked again in the transaction that sends. */
  readonly mostPeople: number
  /** Vacancies named in one digest. */
  readonly mostVacancies: number
  readonly basis: Readonly<Record<'mostSearches' | 'sentAt', string>>
}

const policies: Editions<DigestPolicy> = [
  {
    from: '2021-11-01',
    mostSearches: 20,
    sentAt: '08:00',
    settledMinutes: 10,
    mostPeople: 60,
    mostVacancies: 5,
    basis: {
      get mostSearches() {
        return texts.most
      },
      get sentAt() {
        return texts.sent
      },
    },
  },
]

export function digestPolicyOn(date: CivilDate): DigestPolicy {
  return inForceOn(policies, date)
}

/** The next turn after an instant: tomorrow's or today's hour, or that of the next Monday. */
export function nextTurn(rhythm: Rhythm, now: string): string {
  const today = civilDateOf(now)
  const { sentAt } = digestPolicyOn(today)
  const days = Array.from({ length: 8 }, (_, ahead) => addDays(today, ahead))
  const turns = days.filter((day) => rhythm === 'daily' || isMonday(day)).map((day) => instantOfLocal(`${day}T${sentAt}`))
  const next = turns.find((turn) => turn > now)
  if (next === undefined) throw new Error(`no turn within a week after ${now}`)
  return next
}

function isMonday(day: CivilDate): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 1
}

const texts = bilingual(
  {
    most: '每个单位、每个人最多 20 个（由平台设定，与同类公共就业平台一致）',
    sent: '每天或每周一上午八点，不在夜间打扰；没有新的就不发（《网络数据安全管理条例》第二十二条：不频繁打扰；时间由平台设定）',
  },
  {
    most: 'At most 20 for each organisation and person (set by this platform, as comparable public job platforms have it)',
    sent: 'At eight in the morning, every day or on Mondays, never at night; nothing new, no digest (Network Data Security Regulations, art. 22: no frequent disturbance; the hour is set by this platform)',
  },
)
