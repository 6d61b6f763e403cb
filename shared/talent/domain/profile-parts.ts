import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import type { Part } from './completeness.ts'
import { type Talent, TalentProfile } from './talent.ts'

/** The small pages of a profile: what each holds, and by which parts of the completeness it is judged. */
const profileParts = {
  trade: { keys: ['trades', 'level', 'years', 'birthYear'], judged: ['trades', 'level', 'years'] },
  certificates: { keys: ['certificates'], judged: ['certificates'] },
  skills: { keys: ['skills', 'text'], judged: ['skills', 'text'] },
  wishes: { keys: ['districts', 'expectPay', 'availableFrom', 'refusals'], judged: ['districts', 'expectPay', 'availableFrom'] },
  check: { keys: ['corrections'], judged: [] },
} as const satisfies Readonly<Record<string, { readonly keys: readonly (keyof TalentProfile)[]; readonly judged: readonly Part['part'][] }>>
export type ProfilePart = keyof typeof profileParts
export const profilePartNames = Object.keys(profileParts) as readonly ProfilePart[]

const rev = z.int({ error: () => text.rev }).min(1)

/** What a small page sends: its own fields, and the revision that it was made from. What it leaves out is taken out of the profile. */
export const ProfilePartCommands = {
  trade: z.strictObject({
    rev,
    // A page that was left blank has no profile at all; what is missing is then said at its field.
    profile: TalentProfile.pick({ trades: true, level: true, years: true, birthYear: true }).prefault({} as never),
  }),
  certificates: z.strictObject({ rev, profile: TalentProfile.pick({ certificates: true }).prefault({}) }),
  skills: z.strictObject({ rev, profile: TalentProfile.pick({ skills: true, text: true }).prefault({}) }),
  wishes: z.strictObject({
    rev,
    profile: TalentProfile.pick({ districts: true, expectPay: true, availableFrom: true, refusals: true }).prefault({}),
  }),
  check: z.strictObject({ rev, profile: TalentProfile.pick({ corrections: true }).prefault({}) }),
} as const satisfies Readonly<Record<ProfilePart, z.ZodType>>

/** The profile with one page's fields replaced. Checking what was read without correcting anything is an answer, too. */
export function withPart(profile: TalentProfile, part: ProfilePart, fields: Partial<TalentProfile>): TalentProfile {
  const keys: readonly string[] = profileParts[part].keys
  const kept = Object.fromEntries(Object.entries(profile).filter(([key]) => !keys.includes(key)))
  const answered = part === 'check' ? { corrections: [] } : {}
  return TalentProfile.parse({ ...kept, ...answered, ...fields })
}

/** How far a page has come. `mend`: something on it is out of date or was sent back. */
export type Task = { readonly part: ProfilePart; readonly state: 'done' | 'started' | 'todo' | 'mend'; readonly open: readonly Part[] }

/** The pages as a list of tasks, in the order in which they are worth filling in. */
export function tasksOf({ profile, evidence = {} }: Pick<Talent, 'profile' | 'evidence'>, parts: readonly Part[]): readonly Task[] {
  return profilePartNames.map((part): Task => {
    const judged: readonly string[] = profileParts[part].judged
    const own = parts.filter((one) => judged.includes(one.part))
    const open = own.filter(({ state }) => state !== 'done')
    if (part === 'check') return { part, state: profile?.corrections === undefined ? 'todo' : 'done', open }
    const sentBack = part === 'certificates' && Object.values(evidence).some(({ state }) => state === 'returned')
    if (sentBack || open.some(({ state }) => state === 'expired')) return { part, state: 'mend', open }
    return { part, state: open.length === 0 ? 'done' : open.length < own.length ? 'started' : 'todo', open }
  })
}

const text = bilingual({ rev: '请带上读取档案时的 rev' }, { rev: 'Please send the rev of the profile you read' })
