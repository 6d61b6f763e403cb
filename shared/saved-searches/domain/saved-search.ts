import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { SkillLevelKey } from '#shared/reference/schemas.ts'

/** How often a digest may come. */
export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

const texts = z.array(z.string()).max(20).exactOptional()

/** Conditions on people, as a search takes them (matching: `TalentFilters`). */
const TalentConditions = z.object({
  districts: texts,
  trades: texts,
  licences: texts,
  minLevel: SkillLevelKey.exactOptional(),
  levelUnstated: z.boolean().exactOptional(),
  payMax: z.int().exactOptional(),
  payUnstated: z.boolean().exactOptional(),
  availableBy: z.iso.date().exactOptional(),
  availableUnstated: z.boolean().exactOptional(),
})

/** The same on vacancies (matching: `VacancyFilters`). */
const VacancyConditions = z.object({
  districts: texts,
  trades: texts,
  levels: z
    .array(z.union([SkillLevelKey, z.literal('none')]))
    .max(20)
    .exactOptional(),
  licences: texts,
  payMin: z.int().exactOptional(),
  payUnstated: z.boolean().exactOptional(),
  atFair: z.boolean().exactOptional(),
})

/**
 * What is asked again: an agency's search of people, the people for a vacancy, or vacancies: those that suit the searcher's own profile, or
 * those with these words.
 */
export const Asked = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('people'),
    mandateId: idOf('mandate').optional(),
    purpose: z.string().optional(),
    q: z.string(),
    filters: TalentConditions,
  }),
  z.object({
    of: z.literal('matches'),
    vacancyId: idOf('vacancy'),
    title: z.string(),
    wider: z.boolean(),
    filters: TalentConditions,
  }),
  z.object({ of: z.literal('own-matches'), wider: z.boolean(), filters: VacancyConditions }),
  z.object({ of: z.literal('vacancies'), q: z.string(), filters: VacancyConditions }),
])
export type Asked = z.infer<typeof Asked>
export type AskedFor<Of extends Asked['of']> = Extract<Asked, { readonly of: Of }>

/** Whose it is: an organisation's, with the desk where it is shown, or a person's own. */
export const SearchOwner = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), id: idOf('organisation'), desk: z.enum(['employer', 'agency']) }),
  z.object({ kind: z.literal('person'), id: idOf('person') }),
])
export type SearchOwner = z.infer<typeof SearchOwner>

/** Why a search was not asked when its turn came. It is asked again the next time, from where it stopped. */
const idleReasons = ['not-verified', 'mandate-missing', 'vacancy-not-open', 'not-enrolled'] as const
export type IdleReason = (typeof idleReasons)[number]

/**
 * A search that somebody wants to be told of. It holds what is asked and nobody who was found. `newSince`: up to when it has been looked
 * through. `nextAt`: its turn; absent while it is paused.
 */
export const SavedSearch = z.object({
  id: idOf('search'),
  rev: z.int().min(1),
  owner: SearchOwner,
  name: z.string(),
  rhythm: z.enum(rhythms),
  asked: Asked,
  newSince: z.iso.datetime(),
  nextAt: z.iso.datetime().optional(),
  idle: z.enum(idleReasons).optional(),
  lastSentAt: z.iso.datetime().optional(),
  createdAt: z.iso.datetime(),
})
export type SavedSearch = z.infer<typeof SavedSearch>

/** Where an owner's saved searches are. */
export function searchesOf(owner: SearchOwner): string {
  return owner.kind === 'person' ? '/me/searches' : `/${owner.desk}/searches`
}
