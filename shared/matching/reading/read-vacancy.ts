import type { LevelFact, LicenceNeed, Phrase, PlaceFact, TradeFact, VacancyNeed } from '../facts.ts'
import { type Lexicon, theLexicon } from '../lexicon/compiled.ts'
import type { LevelKey } from '../lexicon/levels.ts'
import { neighboursOf } from '../lexicon/nearness.ts'
import { postOf } from '../lexicon/posts.ts'
import { trades } from '../lexicon/trades.ts'
import { tradeAsSkill } from '../offer.ts'
import { maxMust, maxNice } from '../points.ts'
import type { VacancyTexts } from '../texts.ts'
import { type Mention, mentionsIn, type Reading } from './mentions.ts'
import { rawConcept } from './raw-concept.ts'
import { readAsked } from './read-asked.ts'
import { readDemands } from './read-conditions.ts'
import { levelFloorIn, levelsIn } from './read-level.ts'
import { readOffer } from './read-pay.ts'
import { readTrades } from './read-trades.ts'
import { roleOf } from './role-of.ts'

/** What a vacancy's texts ask for. Pure, linear in the length of the texts, and never throws. */
export function readVacancy(texts: VacancyTexts, lexicon: Lexicon = theLexicon()): VacancyNeed {
  const read = (text: string, source: Mention['source']): readonly Mention[] => mentionsIn(text, source, lexicon).mentions
  const heading = mentionsIn(texts.title, 'title', lexicon)
  const title = heading.mentions
  const running = mentionsIn(texts.text, 'text', lexicon)
  const text = running.mentions
  const shift = read(texts.shift, 'shift')
  const must = texts.mustSkills.map((phrase) => ({ phrase, mentions: read(phrase, 'skill') }))
  const nice = texts.niceSkills.map((phrase) => ({ phrase, mentions: read(phrase, 'skill') }))
  const certificates = texts.certificates.map((name) => ({ name, mentions: read(name, 'certificate') }))
  const post = postOf(roleOf(heading)?.id)
  const voting = [...title, ...text.map(unhinged), ...must.flatMap((one) => one.mentions), ...certificates.flatMap((one) => one.mentions)]
  const trade = readTrades(voting, codesOf(texts), ['selling', 'teaching', 'designing'].includes(post))[0] ?? byCode(texts.occupationCode)
  const licences = readLicenceNeeds(certificates, [...title, ...text])
  const asked = readAsked(running, ownSkills(trade), nearSkills(trade))
  const offer = texts.payMin === null && texts.payMax === null ? readOffer(running) : null
  return {
    trade,
    code: texts.occupationCode,
    must: must.length > 0 ? phrases(must, trade) : asked.must.slice(0, maxMust),
    nice: nice.length > 0 ? phrases(nice, trade) : asked.nice.slice(0, maxNice),
    level: readFloor(
      texts.minLevel,
      certificates.flatMap((one) => one.mentions),
      running,
    ),
    licences,
    otherCertificates: certificates
      .filter(({ mentions }) => !mentions.some((mention) => mention.kind === 'licence' || mention.kind === 'levelInCertificate'))
      .map(({ name }) => name),
    district: readDistrict(texts.district, [...title, ...text]),
    payMin: offer === null ? texts.payMin : offer.min,
    payMax: offer === null ? texts.payMax : offer.max,
    conditions: readDemands([...title, ...shift, ...text]),
    post,
    ...(offer === null ? {} : { said: { pay: offer.words.map((words) => ({ words, source: 'text' as const })) } }),
  }
}

/** In an advertisement, what is learnt, assisted or not needed still tells of the trade's shop floor. */
function unhinged(mention: Mention): Mention {
  return mention.kind === 'hint' ? { ...mention, mood: 'plain' } : mention
}

function codesOf(texts: VacancyTexts): readonly string[] {
  return texts.occupationCode === null ? [] : [texts.occupationCode]
}

/** The code alone: a trade of the lexicon that has it first, else the code as a trade of its own. */
function byCode(code: string | null): TradeFact | null {
  if (code === null) return null
  const known = [...trades.values()].find((trade) => trade.codes.split(' ')[0] === code)
  return { trade: known?.id ?? `o:${code}`, weak: false, from: [{ words: code, source: 'code' }], mood: 'plain', certainty: 0.5 }
}

/**
 * The concepts that answer each phrase. Concepts of the vacancy's own trade are preferred; a phrase that only names a trade is answered by
 * that trade. When the lexicon knows none of the phrases, each stands for itself, so that equal words still meet.
 */
function phrases(
  read: readonly { readonly phrase: string; readonly mentions: readonly Mention[] }[],
  trade: TradeFact | null,
): readonly Phrase[] {
  const own = ownSkills(trade)
  const known = read.map(({ phrase, mentions }): Phrase => {
    const skills = [...new Set(mentions.filter((mention) => mention.kind === 'skill').map((mention) => mention.id))]
    const preferred = skills.filter((skill) => own.has(skill))
    const named = [...new Set(mentions.filter((mention) => mention.kind === 'trade').map((mention) => tradeAsSkill(mention.id)))]
    return { phrase, concepts: preferred.length > 0 ? preferred : skills.length > 0 ? skills : named }
  })
  return known.some((phrase) => phrase.concepts.length > 0)
    ? known
    : known.map(({ phrase }) => ({ phrase, concepts: [rawConcept(phrase)] }))
}

function ownSkills(trade: TradeFact | null): ReadonlySet<string> {
  return new Set(trades.get(trade?.trade ?? '')?.skills.split(' ') ?? [])
}

/** Skills of the trades whose people could do the work. */
function nearSkills(trade: TradeFact | null): ReadonlySet<string> {
  return new Set(neighboursOf(trade?.trade ?? '').close.flatMap((id) => trades.get(id)?.skills.split(' ') ?? []))
}

/** Required certificates that are licences, and licences that the title or text demands. */
function readLicenceNeeds(
  certificates: readonly { readonly mentions: readonly Mention[] }[],
  running: readonly Mention[],
): readonly LicenceNeed[] {
  const listed = certificates.flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === 'licence'))
  const demanded = running.filter(
    ({ kind, cues, mood }) => kind === 'licence' && cues.includes('required') && !cues.includes('preferred') && mood === 'plain',
  )
  const named = Map.groupBy([...listed, ...(listed.length > 0 ? [] : demanded)], (mention) => mention.id)
  return [...named].map(([licence, group]) => ({ licence, from: group.slice(0, 2).map(({ words, source }) => ({ words, source })) }))
}

function readFloor(field: LevelKey | null, certificates: readonly Mention[], text: Reading): LevelFact | null {
  if (field !== null) return { level: field, from: [], mood: 'plain', certainty: 1 }
  return levelsIn(certificates, 'levelInCertificate', 0.9)[0] ?? levelFloorIn(text)
}

function readDistrict(field: string | null, running: readonly Mention[]): PlaceFact | null {
  if (field !== null) return { district: field, from: [], mood: 'plain', certainty: 1 }
  const named = running.find((mention) => mention.kind === 'place')
  return named === undefined
    ? null
    : { district: named.id, from: [{ words: named.words, source: named.source }], mood: 'plain', certainty: 0.8 }
}
