import { hash } from 'node:crypto'
import * as z from 'zod'
import { bareTitle, employerName } from '#shared/demand/domain/bare-names.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { earliest } from '#shared/kernel/instants.ts'
import { DistrictCode } from '#shared/reference/schemas.ts'
import { consents } from '#shared/talent/domain/talent.ts'
import { ageBandOf } from './age-bands.ts'
import type { CountedTalent } from './counted-talent.ts'
import { none } from './cube.ts'
import { instantsOf, Period } from './period.ts'
import { SeriesKind } from './series.ts'
import { standingIn } from './standing.ts'
import { occupationOfTitle } from './title-occupation.ts'

/** What is counted, for whom, and until when. */
export const TallyMeta = z.strictObject({
  series: SeriesKind,
  park: z.strictObject({ id: idOf('organisation'), name: z.string() }),
  period: Period,
  /** What happened at this instant or later is not counted: the end of the period, or earlier. */
  cutOff: z.iso.datetime(),
  /** The divisions that are covered; all 13 for the city. */
  districts: z.array(DistrictCode).min(1),
})
export type TallyMeta = z.infer<typeof TallyMeta>

/** What is kept of an ad until copies are told apart. Organisations are digests. */
const CountedAd = z.strictObject({
  /** Of employer, title, division and pay: ads of several posters that agree in it are one demand. */
  demand: z.string(),
  cluster: z.string().optional(),
  /** The nearest of a demand stands for it: marked as shown 0, the employer's own 1, an agency's 2, a re-post 3. */
  nearness: z.int().min(0).max(3),
  poster: z.string(),
  /** Absent for an employer without an account. */
  employer: z.string().optional(),
  employerName: z.string(),
  heads: z.int().min(1),
  occupation: z.string(),
  level: z.string(),
  district: DistrictCode,
  /** The middle of what is offered a month, 分. */
  pay: z.number().optional(),
  fate: z.enum(['open', 'short', 'filled']),
})
export type CountedAd = z.infer<typeof CountedAd>

const Numbers = z.record(z.string(), z.int().min(1))

/**
 * A count under way: plain JSON, so that it is its own checkpoint. It holds ads, which are public, by their ids, and of people only how
 * many there are. It is not published; `freeze` makes the cube of it.
 */
export const Tally = z.strictObject({
  meta: TallyMeta,
  ads: z.record(z.string(), CountedAd),
  /**
   * People of the whole city by `occupation|district`, by `level|district`, and by `age band|district`; `ages` is absent in counts that were
   * begun before ages were counted.
   */
  seekers: z.strictObject({ places: Numbers, levels: Numbers, ages: Numbers.optional() }),
})
export type Tally = z.infer<typeof Tally>

export function emptyTally(meta: TallyMeta): Tally {
  return { meta: TallyMeta.parse(meta), ads: {}, seekers: { places: {}, levels: {}, ages: {} } }
}

/**
 * Counts an ad into a tally, which is changed. Counting the same ad again replaces what was counted of it. The whole city is counted, whatever
 * is covered: what may be told of a part depends on what is told of the whole.
 */
export function countVacancy(tally: Tally, vacancy: Vacancy): void {
  const { period, cutOff } = tally.meta
  const span = instantsOf(period)
  const { content, employer, postedBy, cluster } = vacancy
  const { district, headcount, pay } = content
  delete tally.ads[vacancy.id]
  if (district === undefined || headcount === undefined) return
  const fate = standingIn(vacancy, { from: span.from, before: earliest(cutOff, span.before) })
  if (fate === undefined) return
  const name = employerName(employer.name)
  const parts = [name, bareTitle(content.title), district, pay?.min, pay?.max, pay?.period]
  tally.ads[vacancy.id] = {
    demand: digest(parts.join('\n')),
    ...(cluster === undefined ? {} : { cluster: cluster.id }),
    nearness: cluster?.shown === true ? 0 : employer.id === postedBy.id ? 1 : vacancy.source === undefined ? 2 : 3,
    poster: digest(postedBy.id),
    ...(employer.id === undefined ? {} : { employer: digest(employer.id) }),
    employerName: digest(name),
    heads: headcount,
    occupation: content.occupationCode ?? occupationOfTitle(content.title),
    level: content.levelFloor ?? none,
    district,
    ...(pay?.period === 'month' ? { pay: (pay.min + pay.max) / 2 } : {}),
    fate,
  }
}

/**
 * Counts a person into a tally, which is changed; each person may be counted only once. Counted are those who were in the registry at the
 * cut-off and agreed to be in its statistics, and have not taken either back since.
 */
export function countTalent(tally: Tally, talent: CountedTalent): void {
  const { cutOff, period } = tally.meta
  const { profile } = talent
  const agreed = talent.consents.statistics?.grantedAt
  if (talent.state !== 'registered' || profile === undefined || !consents(talent, 'registry') || !consents(talent, 'statistics')) return
  if (agreed === undefined || agreed >= cutOff || talent.createdAt >= cutOff) return
  const [district = none] = profile.districts
  const [trade] = profile.trades
  const occupation = trade === undefined ? none : (trade.occupationCode ?? occupationOfTitle(trade.title))
  add(tally.seekers.places, `${occupation}|${district}`, 1)
  add(tally.seekers.levels, `${profile.level ?? none}|${district}`, 1)
  const { birthYear } = profile
  const band = birthYear === undefined ? none : ageBandOf(birthYear, Number(period.slice(0, 4)))
  if (tally.seekers.ages !== undefined) add(tally.seekers.ages, `${band}|${district}`, 1)
}

/** Two parts of one count together: ads and people that were read apart, each once. */
export function merged(one: Tally, second: Tally): Tally {
  const [a, b] = [one.seekers, second.seekers]
  const ages = a.ages === undefined || b.ages === undefined ? {} : { ages: sums(a.ages, b.ages) }
  const seekers = { places: sums(a.places, b.places), levels: sums(a.levels, b.levels), ...ages }
  return { meta: one.meta, ads: { ...one.ads, ...second.ads }, seekers }
}

function sums(one: Readonly<Record<string, number>>, second: Readonly<Record<string, number>>): Record<string, number> {
  const all = { ...one }
  for (const [key, count] of Object.entries(second)) add(all, key, count)
  return all
}

function add(counts: Record<string, number>, key: string, count: number): void {
  counts[key] = (counts[key] ?? 0) + count
}

/** 54 bits: among a million demands the chance that two fall together is one in thirty thousand. */
function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 9)
}
