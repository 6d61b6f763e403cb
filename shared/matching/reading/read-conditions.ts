import type { ConditionFact } from '../facts.ts'
import { type ConditionId, conditionIds } from '../lexicon/conditions.ts'
import type { Mention } from './mentions.ts'

/** What a person refuses: ticked, or said in the text and not taken back by an acceptance. */
export function readRefusals(ticked: readonly ConditionId[], text: readonly Mention[]): readonly ConditionFact[] {
  return conditionIds.flatMap((condition): readonly ConditionFact[] => {
    if (ticked.includes(condition)) return [{ condition, from: [], mood: 'denied', certainty: 1 }]
    const said = text.filter((mention) => mention.kind === 'refused' && mention.id === condition)
    const accepted = text.some((mention) => mention.kind === 'accepted' && mention.id === condition)
    return said.length === 0 || accepted ? [] : [{ condition, from: traces(said), mood: 'denied', certainty: 0.8 }]
  })
}

/** What a vacancy demands, by its title, shift and text. */
export function readDemands(mentions: readonly Mention[]): readonly ConditionFact[] {
  return conditionIds.flatMap((condition): readonly ConditionFact[] => {
    const refused = mentions.some((mention) => mention.kind === 'refused' && mention.id === condition)
    const said = mentions.filter((mention) => mention.kind === 'asked' && mention.id === condition && mention.mood !== 'denied')
    return said.length === 0 || refused ? [] : [{ condition, from: traces(said), mood: 'plain', certainty: 0.9 }]
  })
}

function traces(mentions: readonly Mention[]): ConditionFact['from'] {
  return mentions.slice(0, 3).map(({ words, source }) => ({ words, source }))
}
