import * as z from 'zod'
import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'

/** What an organisation said that it looked for, with the action it did. `times`: so often that day. */
const LookReason = z.object({ action: z.string(), purpose: z.string().optional(), times: z.int().min(1) })
export type LookReason = z.infer<typeof LookReason>

/**
 * Somebody else saw a person: one line of “who looked at me” (个人信息保护法 45, 50). What was looked at one by one (a card, a contact, a step of
 * an introduction) has its instant; lists are summed up, one look a person, organisation and day.
 */
export const Look = z.object({
  at: z.iso.datetime(),
  organisationId: idOf('organisation'),
  organisationName: z.string(),
  reasons: z.array(LookReason).min(1),
  /** Looks of the day for purposes that there was no more room for. */
  further: z.int().min(0),
  /** The day that is summed up; absent where `at` is the very moment. */
  day: z.iso.date().optional(),
})
export type Look = z.infer<typeof Look>

/** An entry of the access log as an organisation's own: who was shown stands in `ids`. */
export const ShownEntry = z.object({
  at: z.iso.datetime(),
  action: z.string(),
  organisationId: idOf('organisation'),
  organisationName: z.string(),
  purpose: z.string().optional(),
  ids: z.array(z.string()).default([]),
})
export type ShownEntry = z.infer<typeof ShownEntry>

/** Purposes of one day are many only where a machine asks; an entry must stay small. */
const mostReasons = 12

/**
 * One organisation's entries of one day, summed up for each person whom they name. Whatever the action is called: an entry that names a person
 * under the organisation that acted is a look, so that nothing new that shows people is forgotten here.
 */
export function looksOf(entries: readonly ShownEntry[]): ReadonlyMap<string, Look> {
  const [first] = entries
  if (first === undefined) return new Map()
  const day = civilDateOf(first.at)
  const people = new Map<string, Map<string, LookReason>>()
  for (const { action, purpose, ids } of entries) {
    for (const id of new Set(ids.filter((one) => one.startsWith('tal_')))) {
      const reasons = people.get(id) ?? new Map<string, LookReason>()
      const key = `${action} ${purpose ?? ''}`
      const times = (reasons.get(key)?.times ?? 0) + 1
      people.set(id, reasons.set(key, { action, ...(purpose === undefined ? {} : { purpose }), times }))
    }
  }
  const { organisationId, organisationName } = first
  return new Map(
    [...people].map(([id, found]) => {
      const reasons = [...found.values()]
      const further = reasons.slice(mostReasons).reduce((sum, { times }) => sum + times, 0)
      return [id, { at: lastInstantOf(day), organisationId, organisationName, reasons: reasons.slice(0, mostReasons), further, day }]
    }),
  )
}

/** Under which a day's looks are listed, after everything that happened in it. */
export function lastInstantOf(day: CivilDate): string {
  return new Date(Date.parse(`${day}T23:59:59.999+08:00`)).toISOString()
}

/** A purpose as it was written down, in its parts. */
export type LookPurpose = {
  readonly vacancyId?: string
  readonly mandateId?: string
  /** In the searcher's own words. */
  readonly words?: string
}

/** Reads what the access log says: `match:vac_…`, `mandate:man_… words`, `list`, `words`. */
export function lookPurpose(purpose: string | undefined): LookPurpose {
  if (purpose === 'list') return { words: texts.list }
  const [, vacancyId] = /^(?:match|beyond|why|introduction|reveal):(vac_\w+)$/.exec(purpose ?? '') ?? []
  if (vacancyId !== undefined) return { vacancyId }
  const [, mandateId, words = purpose ?? ''] = /^mandate:(man_\w+) ?(.*)$/.exec(purpose ?? '') ?? []
  return { ...(mandateId === undefined ? {} : { mandateId }), ...(words === '' ? {} : { words }) }
}

const texts = bilingual({ list: '放进名单' }, { list: 'to put you on a list' })
