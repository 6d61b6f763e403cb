import type { Random } from './random.ts'

/** What stands for `{name}` in a phrase; a list gives another of its words each time it is named, until it is used up. */
export type Slots = Readonly<Record<string, string | readonly string[] | undefined>>

/** Fills a phrase in: `[早|晚]` becomes one of the words, `{tool}` the word of that slot. Undefined when a slot is empty: then it cannot be said. */
export function say(phrase: string, slots: Slots, random: Random): string | undefined {
  const used = new Map<string, number>()
  let speakable = true
  const chosen = phrase.replace(/\[([^\]]*)\]/g, (_, words: string) => random.pick(words.split('|')))
  const filled = chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name]
    const at = used.get(name) ?? 0
    used.set(name, at + 1)
    const word = typeof slot === 'string' ? slot : slot?.[at]
    if (word === undefined || word === '') speakable = false
    return word ?? ''
  })
  return speakable ? filled : undefined
}

/** One of the phrases that the slots can fill; undefined when none is. */
export function sayOne(phrases: readonly string[], slots: Slots, random: Random): string | undefined {
  return random
    .sample(phrases, phrases.length)
    .map((phrase) => say(phrase, slots, random))
    .find((sentence) => sentence !== undefined)
}

/** The words of a list that is written as one string. */
export function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '')
}

const numerals = '零一二三四五六七八九'

/** A number up to 99 as it is spoken: 十二, 二十三; two is 两 before a measure. */
export function spoken(number: number): string {
  if (number === 2) return '两'
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens]}十`
  return `${ten}${ones === 0 && tens > 0 ? '' : numerals[ones]}`
}

/** Yuan as people say them: 八千, 八千五, 一万二; figures where that would be long. */
export function spokenYuan(yuan: number): string {
  const hundreds = Math.round(yuan / 100)
  const [wan, rest] = [Math.floor(hundreds / 100), hundreds % 100]
  const [thousand, hundred] = [Math.floor(rest / 10), rest % 10]
  if (wan > 0) return hundred > 0 ? `${yuan / 10_000}万` : `${leading(wan)}万${thousand > 0 ? numerals[thousand] : ''}`
  return `${leading(thousand)}千${hundred > 0 ? numerals[hundred] : ''}`
}

/** 两 before a measure, 二 after one. */
function leading(digit: number): string {
  return digit === 2 ? '两' : (numerals[digit] ?? String(digit))
}
