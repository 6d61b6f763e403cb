import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { DistrictCode } from '#shared/reference/schemas.ts'
import { bareTitle, employerName } from './bare-names.ts'
import { likenessPolicy } from './likeness-policy.ts'
import { bare } from './same-demand.ts'
import { sketchOf, sketchShare } from './sketch.ts'
import { Pay, type Vacancy } from './vacancy.ts'

/** By what two ads are compared, small enough to be kept beside the ads of one employer. */
export const Likeness = z.object({
  vacancyId: idOf('vacancy'),
  code: PublicCode,
  /** Whose demand it is; absent for an employer that has no account. */
  employerId: idOf('organisation').optional(),
  employer: z.string(),
  postedBy: idOf('organisation'),
  /** How near the poster is to the demand: the employer itself 0, an agency under a mandate 1, a re-post 2. */
  hand: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** As written; compared without signs, spaces and slogans. */
  title: z.string(),
  occupation: z.string().optional(),
  district: DistrictCode,
  pay: z.object({ min: Pay.shape.min, max: Pay.shape.max, period: Pay.shape.period }),
  headcount: z.int(),
  /** Digests of the texts' runs of three characters. */
  text: z.array(z.int()),
})
export type Likeness = z.infer<typeof Likeness>

/**
 * Why two ads are taken for one demand. `same-post`: the same title and pay in the same division; `small-changes`: near title or pay, and
 * nearly the same text; `other-place`: word for word the same in another division, by another poster; `by-hand`: a person said so.
 */
const alikeRules = ['same-post', 'small-changes', 'other-place', 'by-hand'] as const

/** `text`: how much of the two texts is the same, in percent. */
export const Alike = z.object({
  rule: z.enum(alikeRules),
  title: z.enum(['same', 'near', 'other']),
  pay: z.enum(['same', 'near', 'other']),
  text: z.int().min(0).max(100),
})
export type Alike = z.infer<typeof Alike>

/** An open ad as it is compared; undefined while it lacks what publishing wants. */
export function likenessOf(vacancy: Vacancy): Likeness | undefined {
  const { id, code, employer, postedBy, source, content } = vacancy
  const { title, occupationCode, district, pay, headcount, duties, conditions } = content
  if (district === undefined || pay === undefined) return undefined
  return {
    vacancyId: id,
    code,
    ...(employer.id === undefined ? {} : { employerId: employer.id }),
    employer: employer.name,
    postedBy: postedBy.id,
    hand: employer.id === postedBy.id ? 0 : source === undefined ? 1 : 2,
    title,
    ...(occupationCode === undefined ? {} : { occupation: occupationCode }),
    district,
    pay: { min: pay.min, max: pay.max, period: pay.period },
    headcount: headcount ?? 1,
    text: sketchOf(bare(`${duties}\n${conditions}`)),
  }
}

/** Why two open ads are one demand, or undefined when they are two. The order of the two does not matter. */
export function alike(one: Likeness, other: Likeness): Alike | undefined {
  if (!sameEmployer(one, other)) return undefined
  const found = comparison(one, other)
  const { title, pay, text } = found
  if (title === 'other' || pay === 'other') return undefined
  const here = one.district === other.district
  const own = one.postedBy === other.postedBy
  if (own || !here) {
    const wordForWord = text.share >= likenessPolicy.wordForWord && !text.short && pay === 'same' && title === 'same'
    if (!wordForWord || (own && !here)) return undefined
    return reason(here ? 'small-changes' : 'other-place', found)
  }
  if (title === 'same' && pay === 'same') {
    const agrees = text.short || text.share >= likenessPolicy.samePost || one.headcount === other.headcount
    return agrees ? reason('same-post', found) : undefined
  }
  return !text.short && text.share >= likenessPolicy.smallChanges ? reason('small-changes', found) : undefined
}

/** The reason of what a person joined. */
export function joinedByHand(one: Likeness, other: Likeness): Alike {
  return reason('by-hand', comparison(one, other))
}

type Comparison = {
  readonly title: Alike['title']
  readonly pay: Alike['pay']
  readonly text: { readonly share: number; readonly short: boolean }
}

function comparison(one: Likeness, other: Likeness): Comparison {
  const short = Math.min(one.text.length, other.text.length) < likenessPolicy.shortText
  return {
    title: titlesOf(one, other),
    pay: paysOf(one.pay, other.pay),
    text: { share: Math.round(100 * sketchShare(one.text, other.text)), short },
  }
}

function reason(rule: Alike['rule'], { title, pay, text }: Comparison): Alike {
  return { rule, title, pay, text: text.share }
}

function sameEmployer(one: Likeness, other: Likeness): boolean {
  if (one.employerId !== undefined && other.employerId !== undefined) return one.employerId === other.employerId
  return readyOf(one).employer === readyOf(other).employer
}

function titlesOf(one: Likeness, other: Likeness): Alike['title'] {
  const [a, b] = [readyOf(one).title, readyOf(other).title]
  if (a === b) return 'same'
  const held = Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a))
  const code = one.occupation !== undefined && one.occupation === other.occupation
  return held || code || pairShare(a, b) * 100 >= likenessPolicy.nearTitle ? 'near' : 'other'
}

type Ready = { readonly employer: string; readonly title: string }

/** An employer's ads are compared each with many: their names and titles are made ready once. */
const ready = new WeakMap<Likeness, Ready>()

function readyOf(likeness: Likeness): Ready {
  const known = ready.get(likeness) ?? { employer: employerName(likeness.employer), title: bareTitle(likeness.title) }
  ready.set(likeness, known)
  return known
}

/** The share of letter pairs that two texts have in common (Dice). */
function pairShare(a: string, b: string): number {
  const [one, other] = [pairs(a), pairs(b)]
  if (one.size + other.size === 0) return 0
  return (2 * [...one].filter((pair) => other.has(pair)).length) / (one.size + other.size)
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

function paysOf(one: Likeness['pay'], other: Likeness['pay']): Alike['pay'] {
  if (one.period !== other.period) return 'other'
  if (one.min === other.min && one.max === other.max) return 'same'
  return within(one.min, other.min) && within(one.max, other.max) ? 'near' : 'other'
}

function within(a: number, b: number): boolean {
  return Math.abs(a - b) * 100 <= Math.max(a, b) * likenessPolicy.nearPay
}
