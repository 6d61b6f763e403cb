import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { timely } from '../criteria/conditions.ts'
import { limitPoints } from '../criteria/skills.ts'
import type { Offer } from '../offer.ts'
import { points } from '../points.ts'

/** Few vacancies ask for more than the fifth of the eight levels. */
const enoughLevels = 5
/** Whole yuan a month: nearly every vacancy pays the first, hardly any the second. */
const pay = { modest: 6_000, high: 16_000 } as const
/** From so many skills on, one more answers hardly any further vacancy. */
const enoughSkills = 8

/**
 * About how many of the points that vacancies give beside those for trade and place this person gets: a whole number from 0 to 47. `day`: on
 * which the document is made.
 *
 * Nothing but the order in which an index keeps its people (decision 0040): whoever fits most vacancies is looked at first, and then the engine
 * need not look at most of the others. It gives no points, decides about nobody and is shown nowhere.
 */
export function readinessOf(offer: Offer, day: CivilDate): number {
  const level = offer.level === null ? 0 : points.level.max * Math.min(1, (offer.level + 1) / enoughLevels)
  const modesty = offer.pay === null ? 0 : points.pay.max * between(0, (pay.high - offer.pay) / (pay.high - pay.modest), 1)
  const conditions = offer.post === 'hands' ? timely(offer, day) : 0
  const skills = Math.min(enoughSkills, offer.skills.length)
  return Math.max(0, Math.round(limitPoints(offer) + level + modesty + conditions + skills - offer.refuses.length))
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
