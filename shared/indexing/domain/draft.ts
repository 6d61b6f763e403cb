import type * as z from 'zod'
import { VacancyContent } from '#shared/demand/domain/vacancy.ts'
import type { TalentFacts, VacancyNeed } from '#shared/matching/facts.ts'
import { type Reading, read } from '#shared/matching/reading/read.ts'
import { TalentProfile } from '#shared/talent/domain/talent.ts'
import { fieldsOfTalent } from './texts-of-talent.ts'
import { fieldsOfVacancy, textOfVacancy } from './texts-of-vacancy.ts'

/**
 * What is read from a form while it is written: whatever of it can be read so far. Nothing is checked and nothing refused; an entry that is
 * wrong in itself is not there yet.
 */
export function readProfileDraft(draft: unknown): Reading<TalentFacts> {
  const kept = whatReads(TalentProfile.shape, draft)
  const profile: TalentProfile = {
    trades: [],
    certificates: [],
    skills: [],
    districts: [],
    refusals: [],
    ...kept,
    text: textIn(draft, 'text', 2000),
  }
  return read(profile.text, fieldsOfTalent(profile))
}

export function readContentDraft(draft: unknown): Reading<VacancyNeed> {
  const kept = whatReads(VacancyContent.shape, draft)
  const texts = { title: textIn(draft, 'title', 60), duties: textIn(draft, 'duties', 4000), conditions: textIn(draft, 'conditions', 2000) }
  const content: VacancyContent = { mustSkills: [], niceSkills: [], certificates: [], ...kept, ...texts }
  return read(textOfVacancy(content), fieldsOfVacancy(content))
}

/** More entries than any list of the forms may have. */
const mostEntries = 100

/** The fields that are right; of lists, the first entries that are. */
function whatReads<S extends z.ZodRawShape>(shape: S, draft: unknown): Partial<z.output<z.ZodObject<S>>> {
  const given = typeof draft === 'object' && draft !== null ? (draft as Readonly<Record<string, unknown>>) : {}
  const kept = Object.entries(shape).flatMap(([key, schema]): readonly (readonly [string, unknown])[] => {
    const value = given[key]
    if (value === undefined) return []
    const whole = (schema as z.ZodType).safeParse(value)
    if (whole.success) return [[key, whole.data]]
    if (!Array.isArray(value)) return []
    const right = value.slice(0, mostEntries).filter((one) => (schema as z.ZodType).safeParse([one]).success)
    return [[key, asManyAsFit(schema as z.ZodType, right)]]
  })
  return Object.fromEntries(kept) as Partial<z.output<z.ZodObject<S>>>
}

/** A list that is too long is read as far as it may go. */
function asManyAsFit(schema: z.ZodType, entries: readonly unknown[]): unknown {
  for (let count = entries.length; count > 0; count--) {
    const read = schema.safeParse(entries.slice(0, count))
    if (read.success) return read.data
  }
  return []
}

/** A text as far as it fits, be it allowed or not: what may not be saved is read all the same. */
function textIn(draft: unknown, key: string, most: number): string {
  const text = typeof draft === 'object' && draft !== null ? (draft as Readonly<Record<string, unknown>>)[key] : undefined
  return typeof text === 'string' ? text.slice(0, most).toWellFormed() : ''
}
