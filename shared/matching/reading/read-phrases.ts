import type { Phrase } from '../facts.ts'
import { actions, aspects } from '../lexicon/actions.ts'
import { familyOfSkill, widerSkill } from '../lexicon/trades.ts'
import { tradeAsSkill } from '../offer.ts'
import { maxMust } from '../points.ts'
import type { Mention } from './mentions.ts'
import { normalise } from './normalise.ts'
import { rawConcept } from './raw-concept.ts'

/** A phrase as the employer wrote it, and what it names. */
type ReadPhrase = { readonly phrase: string; readonly mentions: readonly Mention[] }

/** Skills of the vacancy's trade, of trades beside it, and the key of its family. */
export type Home = {
  readonly own: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly family: string | undefined
  /** What everybody of the trade can do: the first of its skills. */
  readonly basic: string | undefined
}

/**
 * The concepts that answer each phrase. Of several things named, what everybody of the trade can do is left out; of the rest any will do, as
 * in a list. A tool and what is done with it (UG编程), or a thing and its mending (织机维修), are two halves that are both asked for. A phrase
 * that only names a trade is answered by that trade. When the lexicon knows none of the phrases, each stands for itself, so that equal
 * words still meet.
 */
export function readPhrases(read: readonly ReadPhrase[], home: Home): readonly Phrase[] {
  const parts = read.map((one) => partsOf(one, home))
  if (parts.every((some) => some.length === 0)) return read.map(({ phrase }) => ({ phrase, concepts: [rawConcept(phrase)] }))
  let room = maxMust - parts.length
  return parts.flatMap((some, index): readonly Phrase[] => {
    const phrase = read[index]?.phrase ?? ''
    const [first, second, ...others] = some
    const concepts = [...new Set(some.flatMap((part) => part.concepts))]
    if (first === undefined || second === undefined || others.length > 0 || room <= 0 || !belongTogether(first, second, phrase))
      return [{ phrase, concepts }]
    room--
    return [first, second].map((part) => ({ phrase: wordsAt(phrase, part), concepts: part.concepts, whole: phrase }))
  })
}

/** A thing and its mending; side by side a process and its position, or a tool in Latin letters and what is done with it. */
function belongTogether(first: Part, second: Part, phrase: string): boolean {
  if (second.doing) return true
  if (first.end < second.start) return false
  const isAspect = ({ concepts }: Part): boolean => concepts.every((concept) => aspects.has(concept))
  return isAspect(first) !== isAspect(second) || /^[a-z0-9]+$/i.test(wordsAt(phrase, first))
}

/** The concepts that answer each phrase of those that are welcome: any that it names. */
export function readWelcome(read: readonly ReadPhrase[], home: Home): readonly Phrase[] {
  const parts = read.map((one) => partsOf(one, home))
  const unknown = parts.every((some) => some.length === 0)
  return read.map(({ phrase }, index) => ({
    phrase,
    concepts: unknown ? [rawConcept(phrase)] : [...new Set((parts[index] ?? []).flatMap(({ concepts }) => concepts))],
  }))
}

/** Words at one place, or at places that overlap: any of the concepts answers. */
type Part = { readonly start: number; readonly end: number; readonly concepts: readonly string[]; readonly doing: boolean }

function partsOf({ phrase, mentions }: ReadPhrase, home: Home): readonly Part[] {
  const skills = mentions.filter(({ kind, inner }) => kind === 'skill' && !inner)
  const text = normalise(phrase)
  const placed = kindsAlone(joined(skills).map((group) => preferred(group, home)))
  const own = placed.filter(({ concepts }) => concepts.some((concept) => isHome(concept, home)))
  const parts = distinct(own.length > 0 ? own : placed.filter((part) => home.family === undefined || isByName(part, text, mentions)))
  if (parts.length === 0) {
    const named = [...new Set(mentions.filter((mention) => mention.kind === 'trade').map((mention) => tradeAsSkill(mention.id)))]
    return named.length === 0 ? [] : [{ start: 0, end: text.length, concepts: named, doing: false }]
  }
  const doing = actionIn(text, parts, home)
  return telling(doing === undefined ? parts : [...parts, doing], home)
}

/** Where a kind of a skill is named, the wide one is not asked for: 直通车投放 is no matter of any advertisement. */
function kindsAlone(parts: readonly Part[]): readonly Part[] {
  const wide = new Set(parts.flatMap(({ concepts }) => concepts.flatMap((id) => widerSkill(id) ?? [])))
  if (wide.size === 0) return parts
  return parts
    .map((part) => ({ ...part, concepts: part.concepts.filter((id) => !wide.has(id)) }))
    .filter(({ concepts }) => concepts.length > 0)
}

/** A foreign skill is meant where it is named in most of the phrase, names its trade, or follows a word of knowing (会电焊): 修补 of a painter is no matter of clothes. */
function isByName({ start, end }: Part, text: string, mentions: readonly Mention[]): boolean {
  const named = mentions.some((mention) => mention.kind === 'trade' && mention.start < end && mention.end > start)
  return named || end - start > Math.max(2, text.length / 2) || /[会懂能]/.test(text.slice(Math.max(0, start - 2), start))
}

/** Without what everybody of the trade can do, where the phrase names more: of 二保焊立焊 the position tells people apart. */
function telling(parts: readonly Part[], { basic }: Home): readonly Part[] {
  const rest = parts.filter(({ concepts }) => !concepts.some((concept) => concept === basic))
  return rest.length > 0 ? rest : parts
}

/** The employer's own letters of a part, where reading has not moved them. */
function wordsAt(phrase: string, { start, end }: Part): string {
  const text = normalise(phrase)
  return (text.length === phrase.length ? phrase : text).slice(start, end)
}

function isHome(concept: string, { own, near, family }: Home): boolean {
  const of = familyOfSkill(concept)
  return own.has(concept) || near.has(concept) || of === family || of === 'G'
}

/** Mentions whose words overlap are one group. */
function joined(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups: Mention[][] = []
  let reached = -1
  for (const mention of mentions.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = groups.at(-1)
    if (last !== undefined && mention.start < reached) last.push(mention)
    else groups.push([mention])
    reached = Math.max(reached, mention.end)
  }
  return groups
}

/** Of a group, the concepts of the own trade; failing that, of trades beside it; failing that, of its family; failing that, all. */
function preferred(group: readonly Mention[], { own, near, family }: Home): Part {
  const all = [...new Set(group.map(({ id }) => id))]
  const wide = new Set(all.flatMap((id) => widerSkill(id) ?? []))
  const ids = all.filter((id) => !wide.has(id))
  const choices = [ids.filter((id) => own.has(id)), ids.filter((id) => near.has(id)), ids.filter((id) => familyOfSkill(id) === family), ids]
  return {
    start: Math.min(...group.map(({ start }) => start)),
    end: Math.max(...group.map(({ end }) => end)),
    concepts: choices.find((some) => some.length > 0) ?? ids,
    doing: false,
  }
}

/** Parts that name something the earlier ones do not. */
function distinct(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>()
  return parts.filter(({ concepts }) => {
    const fresh = !concepts.some((concept) => seen.has(concept))
    for (const concept of concepts) seen.add(concept)
    return fresh
  })
}

/** What is to be done with the thing, where a common verb outside the named parts says so and no part does. */
function actionIn(text: string, parts: readonly Part[], { own, near }: Home): Part | undefined {
  for (const { words, skills } of actions) {
    const said = words.exec(text)
    const ids = skills.split(' ')
    if (
      said === null ||
      parts.some(({ start, end, concepts }) => (start <= said.index && end > said.index) || concepts.some((id) => ids.includes(id)))
    )
      continue
    const concepts = [ids.filter((id) => own.has(id)), ids.filter((id) => near.has(id))].find((some) => some.length > 0)
    if (concepts !== undefined) return { start: said.index, end: said.index + said[0].length, concepts, doing: true }
  }
  return undefined
}
