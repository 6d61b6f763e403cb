import { counted } from '#shared/kernel/language.ts'
import { bySign, named } from './phrases.ts'
import type { Said, Say } from './said.ts'

/** The same of English sentences. */

export function joinedEn(names: readonly string[]): string {
  return names.length < 2 ? (names.at(-1) ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** 焊工 (120 people), 车工 (90 people) and 电工 (80 people) */
export function inTurnEn(say: Say, figure: (said: Said) => string): string {
  return joinedEn(named(say).map((row) => `${row.name.text} (${figure(row.figure)})`))
}

export function countEn(said: Said, one: string, many: string): string {
  return counted(Math.abs(said.value), one, many)
}

export function peopleEn(said: Said): string {
  return countEn(said, 'person', 'people')
}

export function shareEn(said: Said): string {
  return said.text
}

/** up 5.0% on the last issue / about as many as in the last issue */
export function percentThanBeforeEn(change: Said): string {
  return change.sign === 0 ? 'about as many as in the last issue' : thanBeforeEn(change)
}

export function balanceEn(gap: Said): string {
  return bySign(gap, 'Demand exceeds supply', 'Supply exceeds demand', 'Demand equals supply')
}

/** demand rose by 120 (5.0%), the number of seekers stayed the same, and the ratio rose by 0.05 */
export function changesEn(say: Say): string {
  const people = (what: string, side: string): readonly string[] => {
    if (!say.has(`${side}Difference`)) return []
    const difference = say(`${side}Difference`)
    if (difference.value === 0) return [`${what} stayed the same`]
    const percent = say.has(`${side}Change`) && say(`${side}Change`).sign !== 0 ? ` (${say(`${side}Change`).text})` : ''
    return [`${what} ${bySign(difference, 'rose', 'fell', '')} by ${difference.text}${percent}`]
  }
  const ratio = say.has('ratioDifference') ? [`the ratio ${movedEn(say('ratioDifference'))}`] : []
  return joinedEn([...people('demand', 'demand'), ...people('the number of seekers', 'seekers'), ...ratio])
}

/** there was 1 fair more, entries rose by 5.0%, and contracts signed fell by 3.0% */
export function fairChangesEn(say: Say): string {
  const percent = (what: string, name: string): readonly string[] =>
    say.has(name) ? [`${what} ${bySign(say(name), `rose by ${say(name).text}`, `fell by ${say(name).text}`, 'stayed about the same')}`] : []
  const fairs = (said: Said): string => `${Math.abs(said.value) === 1 ? 'there was' : 'there were'} ${countEn(said, 'fair', 'fairs')}`
  const held = say.has('heldDifference')
    ? [
        bySign(
          say('heldDifference'),
          `${fairs(say('heldDifference'))} more`,
          `${fairs(say('heldDifference'))} fewer`,
          'there were as many fairs',
        ),
      ]
    : []
  return joinedEn([...held, ...percent('entries', 'arrivalsChange'), ...percent('contracts signed', 'signingsChange')])
}

/** rose by 0.05 / fell by 0.05 / stayed the same */
function movedEn(difference: Said): string {
  return bySign(difference, `rose by ${difference.text}`, `fell by ${difference.text}`, 'stayed the same')
}

/** up 0.05 on the last issue / as in the last issue */
export function thanBeforeEn(difference: Said): string {
  return bySign(difference, `up ${difference.text} on the last issue`, `down ${difference.text} on the last issue`, 'as in the last issue')
}

/** , up 1.2 percentage points on the last issue */
export function pointsEn(say: Say): string {
  if (!say.has('points')) return ''
  const points = say('points')
  return bySign(
    points,
    `, up ${points.text} percentage points on the last issue`,
    `, down ${points.text} percentage points on the last issue`,
    ', as in the last issue',
  )
}
