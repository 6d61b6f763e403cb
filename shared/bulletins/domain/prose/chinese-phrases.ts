import { bySign, named } from './phrases.ts'
import type { Said, Say } from './said.ts'

/** Parts of Chinese sentences that many of them share. They choose words by the sign of what is shown and write no number of their own. */

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

/** 招聘会增加 1 场，进场求职人次增长 5.0%，签约人数下降 3.0% */
export function fairChangesZh(say: Say): string {
  const percent = (what: string, name: string): readonly string[] => (say.has(name) ? [`${what}${percentZh(say(name))}`] : [])
  const held = say.has('heldDifference')
    ? [
        bySign(
          say('heldDifference'),
          `招聘会增加 ${say('heldDifference').text} 场`,
          `招聘会减少 ${say('heldDifference').text} 场`,
          '招聘会场数相同',
        ),
      ]
    : []
  return [...held, ...percent('进场求职人次', 'arrivalsChange'), ...percent('签约人数', 'signingsChange')].join('，')
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
