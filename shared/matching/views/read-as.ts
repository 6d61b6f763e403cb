import type { Phrase, TalentFacts, Trace, VacancyNeed } from '../facts.ts'
import { levelName } from '../lexicon/levels.ts'
import { licenceName } from '../lexicon/licences.ts'
import { districtName } from '../lexicon/places.ts'
import { skillName, tradeName } from '../lexicon/trades.ts'
import type { Ignored, Understood } from '../queries/understand.ts'

/** What matching went by: what the texts were understood as, and the phrases that no concept was found for. */
export type ReadAs = { readonly understood: readonly Understood[]; readonly ignored: readonly Ignored[] }

/** What a vacancy was read as. */
export function needReadAs({ trade, must, nice, level, licences, otherCertificates, district }: VacancyNeed): ReadAs {
  const phrases = [...must, ...nice]
  return {
    understood: once([
      ...(trade === null ? [] : [concept('trade', trade.trade, tradeName, trade.from)]),
      ...phrases.flatMap(({ phrase, concepts }) =>
        known(concepts).map((id) => ({ words: phrase, kind: 'skill' as const, id, name: skillName(id) })),
      ),
      ...licences.map(({ licence, from }) => concept('licence', licence, licenceName, from)),
      ...(level === null ? [] : [concept('level', level.level, (key) => levelName(key) ?? key, level.from)]),
      ...(district === null ? [] : [concept('place', district.district, districtName, district.from)]),
    ]),
    ignored: unread([...phrases.filter(isUnknown).map(({ phrase }) => phrase), ...otherCertificates]),
  }
}

/** What a person's own profile was read as. Denied and wished matters are no part of it. */
export function factsReadAs({ trades, skills, level, licences, places }: TalentFacts): ReadAs {
  const named = skills.filter(({ grasp, implied }) => grasp !== 'none' && !implied)
  return {
    understood: once([
      ...trades.map(({ trade, from }) => concept('trade', trade, tradeName, from)),
      ...named.filter(({ skill }) => !isRaw(skill)).map(({ skill, from }) => concept('skill', skill, skillName, from)),
      ...licences.filter(({ held }) => held).map(({ licence, from }) => concept('licence', licence, licenceName, from)),
      ...(level === null ? [] : [concept('level', level.level, (key) => levelName(key) ?? key, level.from)]),
      ...places.map(({ district, from }) => concept('place', district, districtName, from)),
    ]),
    ignored: unread(named.filter(({ skill }) => isRaw(skill)).map(({ skill }) => skillName(skill))),
  }
}

function concept(kind: Understood['kind'], id: string, nameOf: (id: string) => string, from: readonly Trace[]): Understood {
  const name = nameOf(id)
  const said = from.find(({ source }) => source !== 'code' && source !== 'ticked')
  return { words: said?.words ?? name, kind, id, name }
}

function known(concepts: readonly string[]): readonly string[] {
  return concepts.filter((id) => !isRaw(id))
}

function isUnknown({ concepts }: Phrase): boolean {
  return known(concepts).length === 0
}

/** `raw:` stands for a phrase that the lexicon does not know. */
function isRaw(id: string): boolean {
  return id.startsWith('raw:')
}

function once(all: readonly Understood[]): readonly Understood[] {
  return [...new Map(all.map((one) => [`${one.kind}:${one.id}`, one])).values()]
}

function unread(phrases: readonly string[]): readonly Ignored[] {
  return [...new Set(phrases)].map((words) => ({ words, reason: 'unknown' }))
}
