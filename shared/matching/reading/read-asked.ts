import type { Phrase } from '../facts.ts'
import { familyOfSkill } from '../lexicon/trades.ts'
import type { Mark, Mention, ReadClause, Reading } from './mentions.ts'
import type { Home } from './read-phrases.ts'

/** How an advertisement's running text speaks of a skill. */
type Weight = 'must' | 'nice' | 'spared'

/** Cues that settle it, and on which side the skills stand; if there are none, those on the other. */
const settling: Readonly<Record<string, { readonly weight: Weight; readonly looks: 'before' | 'after' }>> = {
  preferred: { weight: 'nice', looks: 'before' },
  spared: { weight: 'spared', looks: 'before' },
  sparedAhead: { weight: 'spared', looks: 'after' },
}

/** What may stand beside a cue in a clause that speaks of the one before it: 本岗位不要求, 也不要紧. */
const filler = /[\s,.。;!?():…|本岗位职这那些个块都也还就是的了我们你您他她呢吧啊做会烧管]/g

/**
 * The skills an advertisement's running text insists on, and those it welcomes; each phrase is the words of the text. What is denied,
 * spared (另外有人, 不要求) or said to those who need not apply is neither.
 */
export function readAsked(reading: Reading, home: Home): { readonly must: readonly Phrase[]; readonly nice: readonly Phrase[] } {
  const skills = Map.groupBy(
    reading.mentions.filter((mention) => mention.kind === 'skill' && !mention.inner),
    (mention) => mention.clause,
  )
  const spared = new Set(
    reading.clauses.flatMap((clause, index) => (sparesPrevious(clause, skills.get(index), reading.clauses[index - 1]) ? [index - 1] : [])),
  )
  const weighed = [...skills].flatMap(([index, named]) => {
    const clause = reading.clauses[index]
    if (clause === undefined || spared.has(index)) return []
    const weights = weigh(named, clause)
    return named.flatMap((mention) => {
      const weight = weights.get(mention) ?? weightOf(mention, clause)
      return weight !== 'spared' && belongs(mention, weight, clause, home) ? [{ mention, weight }] : []
    })
  })
  const of = (weight: Weight): readonly Phrase[] =>
    phrasesOf(
      weighed.filter((one) => one.weight === weight).map(({ mention }) => mention),
      home.own,
    )
  const must = of('must')
  const known = new Set(must.flatMap(({ concepts }) => concepts))
  return { must, nice: of('nice').filter(({ concepts }) => !concepts.some((concept) => known.has(concept))) }
}

/**
 * A skill of the vacancy's trade or of one beside it; in a clause that asks or welcomes also one of its family or of all trades; a foreign one
 * only where it is asked for by name: 会电焊. What every advertisement praises (沟通, 卫生) counts where it is of the trade.
 */
function belongs(mention: Mention, weight: Weight, clause: ReadClause, { own, near, family }: Home): boolean {
  if (own.has(mention.id) || near.has(mention.id)) return true
  if (praise.has(mention.id)) return false
  if (weight === 'nice') return true
  if (!clause.cues.includes('asks')) return false
  const of = familyOfSkill(mention.id)
  if (of === family || of === 'G') return true
  const before = clause.text.slice(Math.max(0, mention.start - clause.start - 4), mention.start - clause.start)
  return mention.words.length > 2 || /[会懂能]/.test(before)
}

/** Virtues and chores that any post may name. */
const praise: ReadonlySet<string> = new Set([
  'customerTalk',
  'reportWriting',
  'cleaning',
  'kitchenHygiene',
  'facialCare',
  'deepCleanse',
  'safetyRules',
])

/** Without a cue of its own: plain and half words are asked for; so is what those who lack it are told to stay away for. */
function weightOf(mention: Mention, clause: ReadClause): Weight {
  const deters = clause.cues.includes('deters')
  if (mention.mood === 'denied') return deters ? 'must' : 'spared'
  if (deters) return 'spared'
  return mention.mood === 'wished' ? 'nice' : 'must'
}

function weigh(named: readonly Mention[], clause: ReadClause): ReadonlyMap<Mention, Weight> {
  const found = new Map<Mention, Weight>()
  const marks = clause.marks.filter(({ id }) => id === 'asks' || settling[id] !== undefined).filter((mark) => !isInner(mark, clause.marks))
  for (const [index, mark] of marks.entries()) {
    const rule = settling[mark.id]
    if (rule === undefined || isPassing(mark, clause)) continue
    const to = marks[index + 1]?.start ?? clause.start + clause.text.length
    const before = nearestBefore(named, mark, marks.slice(0, index), clause)
    const after = named.filter((mention) => mention.start >= mark.end - 1 && mention.end <= to)
    const [first, second] = rule.looks === 'before' ? [before, after] : [after, before]
    for (const mention of first.length > 0 ? first : second) found.set(mention, rule.weight)
  }
  return found
}

/** The skills before a cue, back to the verb of asking that brings them in; never beyond another cue that settles. */
function nearestBefore(named: readonly Mention[], mark: Mark, earlier: readonly Mark[], clause: ReadClause): readonly Mention[] {
  const ahead = named.filter((mention) => mention.end <= mark.start + 1)
  for (const boundary of earlier.toReversed()) {
    const found = ahead.filter((mention) => mention.start >= boundary.end)
    if (found.length > 0) return withoutVerbs(found, boundary)
    if (boundary.id !== 'asks') return []
  }
  return ahead.filter((mention) => mention.start >= clause.start)
}

/** In speech without marks, what follows a verb of asking at once is asked for, and only what comes behind it is welcome: 会用X Y更好. */
function withoutVerbs(named: readonly Mention[], previous: Mark): readonly Mention[] {
  const [first, ...rest] = named
  if (first === undefined || previous.id !== 'asks' || first.start > previous.end + 1) return named
  const others = rest.filter((mention) => mention.start >= first.end)
  const [next] = others
  return next !== undefined && next.start === first.end ? others : named
}

function isInner(mark: Mark, marks: readonly Mark[]): boolean {
  return marks.some(
    (other) =>
      other !== mark &&
      (settling[other.id] !== undefined || other.id === 'asks') &&
      other.start <= mark.start &&
      other.end >= mark.end &&
      other.end - other.start > mark.end - mark.start,
  )
}

/** 不要 in the middle of a clause tells how to behave rather than what is not needed: 不要迟到. */
function isPassing(mark: Mark, clause: ReadClause): boolean {
  const words = clause.text.slice(mark.start - clause.start, mark.end - clause.start)
  return words === '不要' && !/^(?:[\s,。;!?)|的了]|$)/.test(clause.text.slice(mark.end - clause.start))
}

/** The clause names no skill and says of the one before it that it is not asked for. */
function sparesPrevious(clause: ReadClause, named: readonly Mention[] | undefined, previous: ReadClause | undefined): boolean {
  const mark = clause.marks.find(({ id }) => settling[id]?.weight === 'spared')
  if (mark === undefined || named !== undefined || previous?.sentence !== clause.sentence) return false
  const rest = clause.text.slice(0, mark.start - clause.start) + clause.text.slice(mark.end - clause.start)
  return rest.replaceAll(filler, '') === ''
}

/** One phrase for the words that stand at one place, with the concepts of the own trade first; none twice. */
function phrasesOf(mentions: readonly Mention[], own: ReadonlySet<string>): readonly Phrase[] {
  const seen = new Set<string>()
  const inOrder = mentions.toSorted((one, other) => one.end - other.end || one.start - other.start)
  return [...Map.groupBy(inOrder, ({ start, end }) => `${start}-${end}`).values()].flatMap((group): readonly Phrase[] => {
    const ids = [...new Set(group.map(({ id }) => id))]
    const preferred = ids.filter((id) => own.has(id))
    const concepts = preferred.length > 0 ? preferred : ids
    if (concepts.some((id) => seen.has(id))) return []
    for (const id of concepts) seen.add(id)
    return [{ phrase: group[0]?.words ?? '', concepts }]
  })
}
