import type { Mood, SkillFact } from '../facts.ts'
import type { Mention } from './mentions.ts'

/**
 * The skills a person has, by the worst that is said of each: a denial in the text beats the word in the list, half knowledge in the text
 * caps what is otherwise only listed. Who denies a skill does not deny what its word holds inside. `implied` are basics of a trade that years in it suggest; they count as half known.
 */
export function readSkills(mentions: readonly Mention[], implied: readonly string[], typical: Typical): readonly SkillFact[] {
  const groups = Map.groupBy(
    meant(mentions, typical).filter(
      (mention) => mention.kind === 'skill' && !(mention.inner && (mention.mood === 'denied' || mention.mood === 'wished')),
    ),
    (mention) => mention.id,
  )
  const said = [...groups].map(([skill, group]) => fact(skill, group))
  const known = new Set(groups.keys())
  const silent = [...new Set(implied)].filter((skill) => !known.has(skill))
  return [
    ...said,
    ...silent.map((skill): SkillFact => ({ skill, grasp: 'partial', implied: true, from: [], mood: 'plain', certainty: 0.4 })),
  ]
}

/** The skills that are typical of a person's trades, and of trades beside them. */
export type Typical = { readonly own: ReadonlySet<string>; readonly near: ReadonlySet<string> }

/**
 * A word that several skills share means those that are typical of the person's trades or of trades beside them, if any is: 洗澡 of a
 * maternity nurse is no matter of pets.
 */
function meant(mentions: readonly Mention[], { own, near }: Typical): readonly Mention[] {
  const settled = new Set(mentions.filter(({ kind, id }) => kind === 'skill' && own.has(id)).map(({ words }) => words))
  return mentions.filter(({ kind, id, words }) => kind !== 'skill' || !settled.has(words) || own.has(id) || near.has(id))
}

function fact(skill: string, group: readonly Mention[]): SkillFact {
  const mood = overall(group)
  const grasp = ({ denied: 'none', wished: 'none', partial: 'partial', plain: 'full' } as const)[mood]
  const from = group.filter((mention) => mention.mood === mood).map(({ words, source }) => ({ words, source }))
  return { skill, grasp, implied: false, from: from.slice(0, 4), mood, certainty: mood === 'plain' ? 1 : 0.8 }
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
