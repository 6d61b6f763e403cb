import type { ConditionFact } from '../facts.ts'
import { type ConditionId, conditionIds } from '../lexicon/conditions.ts'
import { refusable, refusingAfter, refusingAlone, refusingBefore, takesIt } from '../lexicon/refusing.ts'
import type { Mention, ReadClause, Reading } from './mentions.ts'

/** What a person refuses: ticked, or said in the text, be it in words of their own, and not taken back by an acceptance. */
export function readRefusals(
  ticked: readonly ConditionId[],
  { mentions, text }: Reading,
  free: readonly FreeRefusal[],
): readonly ConditionFact[] {
  return conditionIds.flatMap((condition): readonly ConditionFact[] => {
    if (ticked.includes(condition)) return [{ condition, from: [], mood: 'denied', certainty: 1 }]
    const said = mentions.filter((mention) => mention.kind === 'refused' && mention.id === condition && !goesOn(mention, text))
    const freely = free.filter((one) => one.condition === condition)
    const accepted = mentions.some(
      (mention) =>
        mention.kind === 'accepted' &&
        mention.id === condition &&
        !said.some((no) => holds(no, mention)) &&
        !freely.some((no) => holds(no, mention)),
    )
    if (accepted || said.length + freely.length === 0) return []
    const from = said.length > 0 ? traces(said) : freely.slice(0, 3).map(({ words }) => ({ words, source: 'text' as const }))
    return [{ condition, from, mood: 'denied', certainty: said.length > 0 ? 0.8 : 0.7 }]
  })
}

/** A refusal in words that nobody listed, and in which clause it stands. */
export type FreeRefusal = {
  readonly condition: ConditionId
  readonly words: string
  readonly clause: number
  readonly start: number
  readonly end: number
}

export function freeRefusals({ clauses }: Reading): readonly FreeRefusal[] {
  return clauses.flatMap((clause, index) =>
    [...patterns].flatMap(([condition, pattern]) => {
      const said = refusedIn(clause, clauses[index + 1], pattern)
      return said === undefined ? [] : [{ condition, clause: index, ...said }]
    }),
  )
}

type Said = { readonly words: string; readonly start: number; readonly end: number }

/** A condition's world and a refusal near each other in one clause, or in two of one sentence of which the other is nothing but a refusal. */
function refusedIn(clause: ReadClause, next: ReadClause | undefined, { topic, whole }: Pattern): Said | undefined {
  const named = topic.exec(clause.text)
  const found = refuses.test(clause.text) ? whole.exec(clause.text) : null
  const said = found ?? (named !== null && next?.sentence === clause.sentence && alone.test(next.text) ? named : null)
  if (said === null || takesIt.test(clause.text)) return undefined
  const start = clause.start + said.index
  return { words: said[0], start, end: start + said[0].length }
}

type Pattern = { readonly topic: RegExp; readonly whole: RegExp }

/** What every refusal has: most clauses are passed over by it. */
const refuses =
  /[不没冇勿弗别莫免怕恐畏软抖晕慌怵眩只就光要想找求得须非才最主拒谢戒辞恕退除再换改转]|无法|难以|够了|伤了|停了|算了|罢了|拉倒/
const alone = new RegExp(refusingAlone)

/** Between the two stand few characters, none of which begins another thought. */
const patterns: ReadonlyMap<ConditionId, Pattern> = new Map(
  refusable.map(({ condition, topic, own }) => {
    const ahead = `(?:${topic})[^,。;!?:]{0,9}?${refusingAfter}`
    const behind = `${refusingBefore}[^,。;!?:想要能可就班会都]{0,6}(?:${topic})`
    const whole = new RegExp([ahead, behind, ...(own === undefined ? [] : [own])].join('|'))
    return [condition, { topic: new RegExp(topic), whole }]
  }),
)

/**
 * What a vacancy demands, by its title, shift, text and musts. Who turns those away that refuse a condition demands it (恐高的别来, 不接受晚班的请勿投递),
 * and so does who wants those that take it: 不恐高.
 */
export function readDemands(mentions: readonly Mention[]): readonly ConditionFact[] {
  return conditionIds.flatMap((condition): readonly ConditionFact[] => {
    const named = mentions.filter((mention) => mention.id === condition)
    const welcome = named.filter((mention) => mention.kind === 'accepted')
    const refusals = named.filter((mention) => mention.kind === 'refused' && !welcome.some((yes) => around(yes, mention)))
    const deterring = refusals.filter((mention) => mention.cues.includes('deters'))
    const said = [...named.filter((mention) => mention.kind === 'asked' && mention.mood !== 'denied'), ...deterring, ...welcome]
    return said.length === 0 || refusals.length > deterring.length ? [] : [{ condition, from: traces(said), mood: 'plain', certainty: 0.9 }]
  })
}

/** The 不 with which it ends denies what follows rather than the condition: 早起不 in 早起不怕, 出差不 in 出差不挑地方. */
function goesOn({ words, end, source }: Mention, text: string): boolean {
  return source === 'text' && words.endsWith('不') && harmless.test(text.slice(end, end + 4))
}

const harmless =
  /^(?:会)?(?:怕|怵|慌|虚|怂|愁|嫌|挑|躲|推|抱怨|叫(?:苦|累|屈)|喊(?:苦|累)|含糊|皱眉|打折|耽误|影响|误事|迟到|成问题|是(?:问题|事|啥)|算(?:事|啥|什么|个事)|在(?:话下|乎|意)|要紧|计较|介意|排斥|抵触|反感|抗拒|讨厌|为难|难|犯困|打瞌睡|断人|缺(?:人|勤|席)|落下|请假|旷|少来)/

/** A refusal around the acceptance: 凌晨…行 in 凌晨上班不行 accepts nothing. */
function holds(no: Mention | FreeRefusal, yes: Mention): boolean {
  return no.start <= yes.start && no.end >= yes.end
}

/** The words of an acceptance around those of a refusal: 不恐高. */
function around(yes: Mention, no: Mention): boolean {
  return yes.source === no.source && yes.start <= no.start && yes.end >= no.end
}

function traces(mentions: readonly Mention[]): ConditionFact['from'] {
  return mentions.slice(0, 3).map(({ words, source }) => ({ words, source }))
}
