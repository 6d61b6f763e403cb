import { expect, it } from 'vitest'
import { epochDay } from '#shared/kernel/civil-date.ts'
import { readinessOf } from '#shared/matching/documents/readiness.ts'
import { type Offer, offerOf } from '#shared/matching/offer.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { silent } from '../../support/blank-texts.ts'

const day = '2026-12-01'
const today = epochDay(day)
/** Everything that vacancies give points for beside trade and place. */
const most: Offer = {
  ...offerOf(readTalent(silent)),
  level: 4,
  pay: 6_000,
  available: 0,
  skills: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
}

it.each<[says: string, than: Partial<Offer>, points: number]>([
  ['meets everything', {}, 47],
  ['is of a higher level still', { level: 7 }, 47],
  ['knows ever so many skills', { skills: [...most.skills, 'i', 'j'] }, 47],
  ['is free within 45 days', { available: today + 45 }, 47],
  ['is free within 120 days', { available: today + 46 }, 45],
  ['is free later', { available: today + 121 }, 37],
  ['does not say when', { available: null }, 37],
  ['wants no work of the hands', { post: 'managing' }, 34],
  ['is of the first level', { level: 0 }, 38],
  ['tells no level', { level: null }, 36],
  ['wants 11,000 yuan', { pay: 11_000 }, 42],
  ['wants more than anybody pays', { pay: 60_000 }, 37],
  ['does not say what pay', { pay: null }, 37],
  ['tells of one thing they cannot do', { limits: 1 }, 44],
  ['tells of two', { limits: 2 }, 42],
  ['knows one skill', { skills: ['a'] }, 40],
  ['refuses two conditions', { refuses: ['night', 'heights'] }, 45],
])('about a person who %s', (_, than, points) => {
  expect(readinessOf({ ...most, ...than }, day)).toBe(points)
})

it('is never less than nothing', () => {
  expect(
    readinessOf(
      { ...most, level: null, pay: null, available: null, skills: [], limits: 2, refuses: ['night', 'heights', 'cold', 'early'] },
      day,
    ),
  ).toBe(0)
})
