import { describe, expect, it } from 'vitest'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { isLevelKey } from '#shared/matching/lexicon/levels.ts'
import { licenceName } from '#shared/matching/lexicon/licences.ts'
import { skillName, trades } from '#shared/matching/lexicon/trades.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { strangeAds, strangeProfiles } from './strangers.ts'
import { type Claim, claimsOfNeed, claimsOfPerson } from './strangers-claims.ts'
import { conditionWords, levelWords, licenceWords, skillWords, tradeWords } from './strangers-words.ts'

/** Why something is not read yet. */
const why = {
  field: 'the employer filled the field for it, and what is filled stands: the text adds nothing',
  concept: 'the lexicon has no concept of its own for it',
  mood: 'the words are found, the denial or the half knowledge around them is not',
  mistaken: 'the expectation is mistaken',
} as const

/** What is not read yet: exactly these claims fail. Whoever mends one takes it from here; an expectation is never changed instead. */
const notYet: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ad-forklift': {
    'must 扫描枪': why.field,
  },
  'me-plant-upkeep': {
    'partly PLC': `${why.mistaken}: whoever reads programs and writes none has all of what the lexicon calls PLC看程序`,
    'lacks PLC编程': `${why.mood}: 看得懂，不会编; the bare word PLC counts as programming, too`,
  },
  'me-beautician': {
    'refuses 推销': why.concept,
  },
  'me-robots': {
    'refuses 常驻外地': `${why.concept}: being posted away and travelling are one condition there, and this person tells them apart`,
  },
  'me-truck-driver': {
    'refuses 重体力': why.concept,
  },
}

const read = [
  ...strangeAds.map(({ id, texts, human }) => ({ id, claims: claimsOfNeed(human, readVacancy(texts)) })),
  ...strangeProfiles.map(({ id, texts, human }) => ({ id, claims: claimsOfPerson(human, readTalent(texts)) })),
]

const label = ({ kind, what }: Claim): string => `${kind} ${what}`

describe('texts written without sight of the lexicon', () => {
  it('are ten advertisements and ten profiles', () => {
    expect([strangeAds.length, strangeProfiles.length, new Set(read.map(({ id }) => id)).size]).toEqual([10, 10, 20])
  })

  it.each(read)('$id is read as a human reads it, but for what is listed', ({ id, claims }) => {
    const wrong = claims.filter(({ verdict }) => verdict === 'wrong').map(label)
    expect(wrong.toSorted()).toEqual(Object.keys(notYet[id] ?? {}).toSorted())
  })

  it('are claimed about without saying the same twice', () => {
    const twice = read.flatMap(({ id, claims }) => {
      const labels = claims.map(label)
      return labels.filter((one, index) => labels.indexOf(one) !== index).map((one) => `${id} ${one}`)
    })
    expect(twice).toEqual([])
  })
})

describe('the words of the expectations', () => {
  it.each<[string, Readonly<Record<string, string>>, (id: string) => boolean]>([
    ['trades', tradeWords, (id) => trades.has(id)],
    ['skills', skillWords, (id) => skillName(id) !== id.replace(/^t:/, '')],
    ['licences', licenceWords, (id) => licenceName(id) !== id],
    ['conditions', conditionWords, (id) => conditionIds.some((one) => one === id)],
    ['levels', levelWords, isLevelKey],
  ])('name %s of the lexicon', (_, table, isKnown) => {
    const ids = Object.values(table).flatMap((row) => row.split(' ').filter((id) => id !== ''))
    expect(ids.filter((id) => !isKnown(id))).toEqual([])
  })
})
