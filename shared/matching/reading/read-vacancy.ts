import type { LevelFact, LicenceNeed, TradeFact, VacancyNeed } from '../facts.ts'
import { type Lexicon, theLexicon } from '../lexicon/compiled.ts'
import type { LevelKey } from '../lexicon/levels.ts'
import { partFor, withCovered } from '../lexicon/licences.ts'
import { neighboursOf } from '../lexicon/nearness.ts'
import { postOf, postOfTrade } from '../lexicon/posts.ts'
import { familyOf, skillsOfTrade, trades, tradesOfCode } from '../lexicon/trades.ts'
import { maxMust, maxNice } from '../points.ts'
import type { VacancyTexts } from '../texts.ts'
import { currentCode, renewedCodes } from './current-code.ts'
import { type Mention, mentionsIn, type Reading } from './mentions.ts'
import { readAsked } from './read-asked.ts'
import { readDemands } from './read-conditions.ts'
import { levelFloorIn, levelsIn } from './read-level.ts'
import { readOffer } from './read-pay.ts'
import { readPhrases, readWelcome } from './read-phrases.ts'
import { readWorkplace } from './read-places.ts'
import { asRead, readTrades, type Settle } from './read-trades.ts'
import { roleOf } from './role-of.ts'

/** Whoever hires a learner hires for the trade: 抛光学徒 is no half of it, as it is in the mouth of a person. */
const learner = /(?<!带|招|收|教|当)学徒工?(?!期)/g

/** What a vacancy's texts ask for. Pure, linear in the length of the texts, and never throws. `settle` has the last word on the trades. */
export function readVacancy(texts: VacancyTexts, lexicon: Lexicon = theLexicon(), settle: Settle = asRead): VacancyNeed {
  const read = (text: string, source: Mention['source']): readonly Mention[] => mentionsIn(text, source, lexicon).mentions
  const given = texts.occupationCode === null ? [] : [texts.occupationCode]
  const [code = null] = given.map(currentCode)
  const renewed = renewedCodes(given)
  const heading = mentionsIn(texts.title.replaceAll(learner, '工'), 'title', lexicon)
  const title = heading.mentions
  const running = mentionsIn(texts.text, 'text', lexicon)
  const text = running.mentions
  const shift = read(texts.shift, 'shift')
  const must = texts.mustSkills.map((phrase) => ({ phrase, mentions: read(phrase, 'skill') }))
  const nice = texts.niceSkills.map((phrase) => ({ phrase, mentions: read(phrase, 'skill') }))
  const certificates = texts.certificates.map((name) => ({ name, mentions: read(name, 'certificate') }))
  const post = postOf(roleOf(heading)?.id)
  const voting = [...title, ...text.map(unhinged), ...must.flatMap((one) => one.mentions), ...certificates.flatMap((one) => one.mentions)]
  const beside = ['selling', 'teaching', 'designing'].includes(post) || raised.test(heading.text)
  const voted = readTrades(voting, code === null ? [] : [code], beside)
  const [trade = null] = settle([...voted, ...byCode(code)])
  const licences = readLicenceNeeds(certificates, [...demandedIn(heading), ...demandedIn(running)], namedIn(title))
  const own = ownSkills(trade)
  const home = { own, near: nearSkills(trade), family: familyOf(trade?.trade ?? ''), basic: [...own][0] }
  const asked = readAsked(running, home)
  const offer = texts.payMin === null && texts.payMax === null ? readOffer(running) : null
  return {
    trade,
    code,
    must: must.length > 0 ? readPhrases(must, home) : asked.must.slice(0, maxMust),
    nice: nice.length > 0 ? readWelcome(nice, home) : asked.nice.slice(0, maxNice),
    level: readFloor(
      texts.minLevel,
      certificates.flatMap((one) => one.mentions),
      running,
    ),
    licences,
    otherCertificates: certificates
      .filter(({ mentions }) => !mentions.some((mention) => mention.kind === 'licence' || mention.kind === 'levelInCertificate'))
      .map(({ name }) => name),
    district:
      texts.district === null ? readWorkplace(heading, running) : { district: texts.district, from: [], mood: 'plain', certainty: 1 },
    payMin: offer === null ? texts.payMin : offer.min,
    payMax: offer === null ? texts.payMax : offer.max,
    conditions: readDemands([...title, ...shift, ...text, ...must.flatMap((one) => one.mentions)]),
    post: post === 'hands' ? (postOfTrade(trade?.trade) ?? post) : post,
    ...saidBeside({
      ...(offer === null ? {} : { pay: offer.words.map((words) => ({ words, source: 'text' as const })) }),
      ...(renewed.length === 0 ? {} : { renewed }),
    }),
  }
}

/** Who is taken on to be led up through a firm works in the trade of none: 快递管培生 carries no parcels. */
const raised = /管培|管理培训生|储备(?:干部|干|经理|主管|管理|人才)/

/** The notes beside the need, where there are any. */
function saidBeside(said: NonNullable<VacancyNeed['said']>): Pick<VacancyNeed, 'said'> {
  return Object.keys(said).length === 0 ? {} : { said }
}

/** In an advertisement, what is learnt, assisted or not needed still tells of the trade's shop floor. */
function unhinged(mention: Mention): Mention {
  return mention.kind === 'hint' ? { ...mention, mood: 'plain' } : mention
}

/** The code alone: a trade of the lexicon that has it first, else one that has it or is nearest to it, else the code as a trade of its own. */
function byCode(code: string | null): readonly TradeFact[] {
  if (code === null) return []
  const known = [...trades.values()].find((trade) => trade.codes.split(' ')[0] === code)?.id
  return [
    {
      trade: known ?? tradesOfCode(code)[0] ?? `o:${code}`,
      weak: false,
      from: [{ words: code, source: 'code' }],
      mood: 'plain',
      certainty: 0.5,
    },
  ]
}

function ownSkills(trade: TradeFact | null): ReadonlySet<string> {
  return new Set(skillsOfTrade(trade?.trade ?? ''))
}

/** Skills of the trades whose people could do the work. */
function nearSkills(trade: TradeFact | null): ReadonlySet<string> {
  return new Set(neighboursOf(trade?.trade ?? '').close.flatMap(skillsOfTrade))
}

function namedIn(title: readonly Mention[]): readonly string[] {
  return title.filter(({ kind, mood }) => kind === 'trade' && mood === 'plain').map(({ id }) => id)
}

/** Required certificates that are licences, and licences that the title or text demands. */
function readLicenceNeeds(
  certificates: readonly { readonly name: string; readonly mentions: readonly Mention[] }[],
  demanded: readonly Mention[],
  trades: readonly string[],
): readonly LicenceNeed[] {
  const listed = certificates.flatMap(({ name, mentions }) => meantLicences(name, mentions))
  const named = Map.groupBy(
    listed.length > 0 ? listed : [...Map.groupBy(demanded, ({ clause }) => clause).values()].flatMap((some) => meantLicences('', some)),
    (mention) => partFor(mention.id, trades),
  )
  return [...named].map(([licence, group]) => ({ licence, from: group.slice(0, 2).map(({ words, source }) => ({ words, source })) }))
}

/** The licences that a running text demands: 须持A2驾驶证, and those that go on listing, each a clause of hardly anything else: ，危险品押运员证。 */
function demandedIn({ mentions, clauses }: Reading): readonly Mention[] {
  const demanding = new Set<number>()
  return mentions.filter(({ kind, id, cues, mood, clause, words }) => {
    if (kind !== 'licence' || mood !== 'plain' || cues.some((cue) => loosening.has(cue))) return false
    if (id === 'driverC1' && !insists.test(clauses[clause]?.text ?? '')) return false
    const goesOn = demanding.has(clause - 1) || clauses[clause - 1]?.cues.includes('required') === true
    const listed = goesOn && (clauses[clause]?.text ?? '').length <= words.length + besideName
    if (!cues.includes('required') && !listed && !demanding.has(clause)) return false
    demanding.add(clause)
    return true
  })
}

/** What makes a licence that is named no demand: 有电工证优先, 有没有叉车证都行. */
const loosening: ReadonlySet<string> = new Set(['preferred', 'spared', 'sparedAhead'])

/** Who has a driving licence (有驾照) is welcome in many posts: it is demanded where the text insists. */
const insists = /[须必要得]|持/

/** Characters that may stand beside the words of a licence when its clause is still its name alone: 危险品驾驶员 before 从业资格证. */
const besideName = 7

/** Of licences named together of which one holds another: the lesser where either will do (A2或B2, C1及以上), else the greater. */
function meantLicences(name: string, mentions: readonly Mention[]): readonly Mention[] {
  const licences = mentions.filter((mention) => mention.kind === 'licence')
  const classed = licences.some(({ id, words }) => id.startsWith('driver') && !classless.test(words))
  const named = classed ? licences.filter(({ words }) => !classless.test(words)) : licences
  const covers = (one: Mention, other: Mention): boolean => one.id !== other.id && withCovered(one.id).includes(other.id)
  const holds = (one: Mention, other: Mention): boolean => covers(one, other) && !covers(other, one)
  const either = /或|\/|以上|均可|都可|之一/.test(name)
  return named.filter((one) => !named.some((other) => (either ? holds(one, other) : holds(other, one))))
}

/** Of 驾驶证 beside a class only the class counts: B2及以上驾驶证 asks for no C1. */
const classless = /^(?:有|机动车)?(?:驾驶证|驾照)$/

function readFloor(field: LevelKey | null, certificates: readonly Mention[], text: Reading): LevelFact | null {
  if (field !== null) return { level: field, from: [], mood: 'plain', certainty: 1 }
  return levelsIn(certificates, 'levelInCertificate', 0.9)[0] ?? levelFloorIn(text)
}
