import { counted, listed } from '#shared/kernel/language.ts'
import type { Said, Say } from './said.ts'

/** Parts of sentences that many of them share, in each language. They choose words by the sign of what is shown and write no number of their own. */

/** Rows named one after the other are given as `first`, `second`, `third`, and their numbers as `firstFigure` … */
const places = ['first', 'second', 'third'] as const

function named(say: Say): readonly { readonly name: Said; readonly figure: Said }[] {
  return places.filter((place) => say.has(place)).map((place) => ({ name: say(place), figure: say(`${place}Figure`) }))
}

/** The names alone. */
export function namesOf(say: Say): readonly string[] {
  return places.filter((place) => say.has(place)).map((place) => say(place).text)
}

/** Something for a count that is not zero. */
export function unlessZero<Part>(said: Said, part: (text: string) => Part): readonly Part[] {
  return said.value === 0 ? [] : [part(said.text)]
}

function bySign(said: Said, up: string, down: string, same: string): string {
  return said.sign === 0 ? same : said.sign > 0 ? up : down
}

/** 焊工、车工和电工 */
export function joinedZh(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join('、')}和${last}`
}

/** 120 人、90 人和 80 人; 35.0% 和 20.0% */
function numbersZh(numbers: readonly string[]): string {
  const last = numbers.at(-1) ?? ''
  const others = numbers.slice(0, -1).join('、')
  return others === '' ? last : `${others}${others.endsWith('%') ? ' ' : ''}和 ${last}`
}

/** 是焊工，缺 120 人 / 依次是焊工和车工，分别缺 120 人和 90 人 */
export function inTurnZh(say: Say, verb: string, unit: string): string {
  const rows = named(say)
  const figures = numbersZh(rows.map(({ figure }) => `${figure.text}${unit}`))
  return rows.length === 1
    ? `是${rows[0]?.name.text}，${verb} ${figures}`
    : `依次是${joinedZh(rows.map(({ name }) => name.text))}，分别${verb} ${figures}`
}

/** 增长 5.0% / 下降 5.0% / 基本持平 */
function percentZh(change: Said): string {
  return bySign(change, `增长 ${change.text}`, `下降 ${change.text}`, '基本持平')
}

/** 比上期增长 5.0% / 与上期基本持平 */
export function percentThanBeforeZh(change: Said): string {
  return `${change.sign === 0 ? '与' : '比'}上期${percentZh(change)}`
}

export function balanceZh(gap: Said): string {
  return bySign(gap, '需求大于供给', '供给大于需求', '供求相等')
}

/** 招聘人数增加 120 人，增长 5.0%；求职人数持平；求人倍率上升 0.05 */
export function changesZh(say: Say): string {
  const people = (what: string, side: string): readonly string[] => {
    if (!say.has(`${side}Difference`)) return []
    const difference = say(`${side}Difference`)
    if (difference.value === 0) return [`${what}持平`]
    const percent = say.has(`${side}Change`) && say(`${side}Change`).sign !== 0 ? [percentZh(say(`${side}Change`))] : []
    return [[`${what}${bySign(difference, '增加', '减少', '')} ${difference.text} 人`, ...percent].join('，')]
  }
  const ratio = say.has('ratioDifference') ? [`求人倍率${movedZh(say('ratioDifference'))}`] : []
  return [...people('招聘人数', 'demand'), ...people('求职人数', 'seekers'), ...ratio].join('；')
}

/** 上升 0.05 / 下降 0.05 / 持平 */
function movedZh(difference: Said): string {
  return bySign(difference, `上升 ${difference.text}`, `下降 ${difference.text}`, '持平')
}

/** 比上期上升 0.05 / 与上期持平 */
export function thanBeforeZh(difference: Said): string {
  return bySign(difference, `比上期上升 ${difference.text}`, `比上期下降 ${difference.text}`, '与上期持平')
}

/** ，比上期提高 1.2 个百分点 */
export function pointsZh(say: Say): string {
  if (!say.has('points')) return ''
  const points = say('points')
  return bySign(points, `，比上期提高 ${points.text} 个百分点`, `，比上期降低 ${points.text} 个百分点`, '，与上期持平')
}

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

/** Every cell of a sentence, in its order. */
export function allOf(say: Say): string {
  return listed(say.names.map((name) => say(name).text))
}
