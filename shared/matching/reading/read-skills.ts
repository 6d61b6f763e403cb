import type { Mood, SkillFact } from '../facts.ts'
import { familyOfSkill, isPartOf, skillName, skillsOfTrade } from '../lexicon/trades.ts'
import type { Mention } from './mentions.ts'

/**
 * The skills a person has, by the worst that is said of each: a denial in the text beats the same word in the list, half knowledge in the
 * text caps what is otherwise only listed. A denial takes away what it names: 钨极 denied leaves 氩弧焊, and caps who has claimed other parts
 * alone. Who denies a skill does not deny what its word holds inside. `implied` are basics of a trade that years in it suggest; they count as half known.
 */
export function readSkills(mentions: readonly Mention[], implied: readonly string[], typical: Typical): readonly SkillFact[] {
  const groups = Map.groupBy(
    meant(mentions, typical).filter(
      (mention) => mention.kind === 'skill' && !(mention.inner && (mention.mood === 'denied' || mention.mood === 'wished')),
    ),
    (mention) => mention.id,
  )
  const named = mentions.filter(({ kind }) => kind === 'trade')
  const said = [...groups].flatMap(([skill, group]) => fact(skill, group, named) ?? [])
  const known = new Set(said.map(({ skill }) => skill))
  const silent = [...new Set(implied)].filter((skill) => !known.has(skill))
  return [
    ...said,
    ...silent.map((skill): SkillFact => ({ skill, grasp: 'partial', implied: true, from: [], mood: 'plain', certainty: 0.4 })),
  ]
}

/** The skills that are typical of a person's trades, and of trades beside them. */
export type Typical = { readonly own: ReadonlySet<string>; readonly near: ReadonlySet<string>; readonly families: ReadonlySet<string> }

/**
 * A word that several skills share means those that are typical of the person's trades or of trades beside them, if any is: 洗澡 of a
 * maternity nurse is no matter of pets.
 */
function meant(mentions: readonly Mention[], typical: Typical): readonly Mention[] {
  const { own, near } = typical
  const settled = new Set(mentions.filter(({ kind, id }) => kind === 'skill' && own.has(id)).map(({ words }) => words))
  return mentions.filter(
    (mention) =>
      mention.kind !== 'skill' || own.has(mention.id) || near.has(mention.id) || !(settled.has(mention.words) || strays(mention, typical)),
  )
}

/** A word of two characters in running text is a word of the person's own world rather than another's: 后台 of a shop bends no steel. */
function strays({ id, words, source, mood }: Mention, { families }: Typical): boolean {
  const family = familyOfSkill(id)
  return source === 'text' && mood !== 'denied' && words.length <= 2 && families.size > 0 && family !== 'G' && !families.has(family ?? '')
}

/** Undefined when only parts of the skill are denied and nothing is said of the rest. */
function fact(skill: string, all: readonly Mention[], named: readonly Mention[]): SkillFact | undefined {
  const isWhole = (mention: Mention): boolean => namesWhole(mention, named)
  const group = withoutParts(skill, all)
  const denials = group.filter(({ mood }) => mood === 'denied')
  if (denials.length === 0) return factOf(skill, group)
  const others = group.filter(({ mood }) => mood !== 'denied')
  const left = others.filter(({ mood, words }) => mood === 'plain' && !denials.some((denial) => words.includes(denial.words)))
  const denied = denials.filter(isWhole)
  const stands = left.filter((claim) => claim.source === 'skill' || isWhole(claim) || denied.length === 0)
  if (stands.length === 0) {
    const rest = denials.filter(({ words }) => !isPartOf(words, skill) || others.some((other) => other.words.includes(words)))
    return rest.length > 0 ? factOf(skill, rest) : others.length > 0 ? factOf(skill, others) : undefined
  }
  if (denied.length === 0 && stands.some(isWhole)) return factOf(skill, stands)
  return { ...factOf(skill, stands), grasp: 'partial', mood: 'partial', certainty: 0.8 }
}

/** Who claims the whole skill has it, however little they know of a part. */
function withoutParts(skill: string, group: readonly Mention[]): readonly Mention[] {
  const whole = group.some(({ mood, words }) => mood === 'plain' && !isPartOf(words, skill))
  return whole ? group.filter(({ mood, words }) => mood === 'plain' || !isPartOf(words, skill)) : group
}

/** It is the skill's name or part of that, or names a trade of which the skill is typical. */
function namesWhole({ id, words, source }: Mention, named: readonly Mention[]): boolean {
  if (isPartOf(words, id)) return false
  const name = skillName(id)
  return (
    name.includes(words) ||
    words.includes(name) ||
    named.some((trade) => trade.source === source && trade.words.includes(words) && skillsOfTrade(trade.id).slice(0, 2).includes(id))
  )
}

function factOf(skill: string, group: readonly Mention[]): SkillFact {
  const mood = overall(group)
  const grasp = ({ denied: 'none', wished: 'none', partial: 'partial', plain: 'full' } as const)[mood]
  const from = distinct(group.filter((mention) => mention.mood === mood)).map(({ words, source }) => ({ words, source }))
  return { skill, grasp, implied: false, from: from.slice(0, 4), mood, certainty: mood === 'plain' ? 1 : 0.8 }
}

/** Each word of each source once. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  return [...Map.groupBy(mentions, ({ words, source }) => `${source}:${words}`).values()].flatMap(([first]) => first ?? [])
}

function overall(group: readonly Mention[]): Mood {
  const has = (mood: Mood, inText: boolean): boolean =>
    group.some((mention) => mention.mood === mood && (mention.source === 'text') === inText)
  if (has('denied', true) || has('denied', false)) return 'denied'
  if (has('plain', true)) return 'plain'
  if (has('partial', true)) return 'partial'
  if (has('plain', false)) return has('wished', true) ? 'partial' : 'plain'
  if (has('partial', false)) return 'partial'
  return 'wished'
}
