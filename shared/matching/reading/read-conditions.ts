import type { ConditionFact } from '../facts.ts'
import { type ConditionId, conditionIds } from '../lexicon/conditions.ts'
import type { Mention } from './mentions.ts'

/** What a person refuses: ticked, or said in the text and not taken back by an acceptance. */
export function readRefusals(ticked: readonly ConditionId[], text: readonly Mention[]): readonly ConditionFact[] {
  return conditionIds.flatMap((condition): readonly ConditionFact[] => {
    if (ticked.includes(condition)) return [{ condition, from: [], mood: 'denied', certainty: 1 }]
    const said = text.filter((mention) => mention.kind === 'refused' && mention.id === condition)
    const accepted = text.some(
      (mention) => mention.kind === 'accepted' && mention.id === condition && !said.some((no) => holds(no, mention)),
    )
    return said.length === 0 || accepted ? [] : [{ condition, from: traces(said), mood: 'denied', certainty: 0.8 }]
  })
}

/**
 * What a vacancy demands, by its title, shift and text. Who turns those away that refuse a condition demands it: 恐高的别来, 不接受晚班的
 * 请勿投递.
 */
export function readDemands(mentions: readonly Mention[]): readonly ConditionFact[] {
  return conditionIds.flatMap((condition): readonly ConditionFact[] => {
    const named = mentions.filter((mention) => mention.id === condition)
    const refusals = named.filter((mention) => mention.kind === 'refused')
    const deterring = refusals.filter((mention) => mention.cues.includes('deters'))
    const said = [...named.filter((mention) => mention.kind === 'asked' && mention.mood !== 'denied'), ...deterring]
    return said.length === 0 || refusals.length > deterring.length ? [] : [{ condition, from: traces(said), mood: 'plain', certainty: 0.9 }]
  })
}

/** A refusal around the acceptance: 凌晨…行 in 凌晨上班不行 accepts nothing. */
function holds(no: Mention, yes: Mention): boolean {
  return no.clause === yes.clause && no.start <= yes.start && no.end >= yes.end
}

function traces(mentions: readonly Mention[]): ConditionFact['from'] {
  return mentions.slice(0, 3).map(({ words, source }) => ({ words, source }))
}
