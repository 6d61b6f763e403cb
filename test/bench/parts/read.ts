import { readFileSync } from 'node:fs'
import { theLexicon } from '#shared/matching/lexicon/compiled.ts'
import { lexiconWords } from '#shared/matching/lexicon/words.ts'
import { normalise } from '#shared/matching/reading/normalise.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { blank } from '../../support/blank-texts.ts'
import { median, rounded } from '../figures.ts'
import type { Row } from '../report.ts'

type Ad = { readonly title: string; readonly text: string }

/**
 * Characters a second of reading advertisements whole ÷ those of nothing but a trie of the same lexicon's words, tried at every character of
 * the same normalised texts, in turns; the automaton alone beside it. `ads`: a file of advertisements, one JSON a line with `title` and `description`; without it, texts put together from
 * the lexicon's own words, which are denser in hits than any advertisement.
 */
export function readPart(share: number, ads?: string): readonly Row[] {
  const texts = ads === undefined ? madeUp(Math.ceil(2_000 * share)) : fromFile(ads, share)
  const characters = texts.reduce((sum, { title, text }) => sum + title.length + text.length, 0)
  const lexicon = theLexicon()
  const normalised = texts.flatMap(({ title, text }) => [normalise(title), normalise(text)])
  let hits = 0
  const bare = (): void => {
    for (const text of normalised)
      lexicon.automaton.scan(text, () => {
        hits++
      })
  }
  const trie = trieOf(lexiconWords().map(({ parts }) => parts.at(-1) ?? ''))
  const plain = (): void => {
    for (const text of normalised) hits += trieHits(trie, text)
  }
  let failures = 0
  const whole = (): void => {
    for (const ad of texts) {
      try {
        readVacancy({ ...blank, ...ad })
      } catch {
        failures++
      }
    }
  }
  const took: { readonly plain: number; readonly bare: number; readonly whole: number }[] = []
  for (let turn = 0; turn < 5; turn++) took.push({ plain: seconds(plain), bare: seconds(bare), whole: seconds(whole) })
  const speedOf = (one: 'plain' | 'bare' | 'whole'): number => Math.round(characters / median(took.map((turn) => turn[one])))
  const [trieSpeed, automatonSpeed, speed] = [speedOf('plain'), speedOf('bare'), speedOf('whole')]
  const from = {
    篇: texts.length,
    字: characters,
    每秒字: speed,
    只走字典树每秒字: trieSpeed,
    只走自动机每秒字: automatonSpeed,
    命中: hits,
  }
  return [
    { id: 'read.speed', what: '读广告每秒字数 ÷ 同一词表的字典树单独走一遍', value: rounded(speed / trieSpeed, 3), bar: '>= 0.1', from },
    { id: 'read.automaton', what: '读广告每秒字数 ÷ 同一词表的自动机单独走一遍', value: rounded(speed / automatonSpeed, 3), from },
    { id: 'read.failures', what: '读广告时抛出的次数', value: failures, bar: '<= 0', from: { 篇: texts.length } },
  ]
}

type Trie = { readonly next: Map<string, Trie>; ends: boolean }

function trieOf(words: readonly string[]): Trie {
  const root: Trie = { next: new Map(), ends: false }
  for (const word of words) {
    let node = root
    for (const char of word) {
      const next = node.next.get(char) ?? { next: new Map(), ends: false }
      node.next.set(char, next)
      node = next
    }
    node.ends = true
  }
  return root
}

function trieHits(root: Trie, text: string): number {
  let found = 0
  for (let start = 0; start < text.length; start++) {
    let node: Trie | undefined = root
    for (let at = start; at < text.length; at++) {
      node = node.next.get(text[at] ?? '')
      if (node === undefined) break
      if (node.ends) found++
    }
  }
  return found
}

function seconds(work: () => void): number {
  const began = performance.now()
  work()
  return (performance.now() - began) / 1000
}

function fromFile(path: string, share: number): readonly Ad[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.slice(0, Math.ceil(lines.length * share)).map((line) => {
    const { title, description } = JSON.parse(line) as { readonly title?: string; readonly description?: string }
    return { title: title ?? '', text: description ?? '' }
  })
}

/** Words of the lexicon in a fixed order, with commas between: about 300 characters each. */
function madeUp(count: number): readonly Ad[] {
  const words = lexiconWords().map(({ text }) => text)
  return Array.from({ length: count }, (_, at) => {
    const some = Array.from({ length: 60 }, (_, place) => words[(at * 7919 + place * 104_729) % words.length] ?? '')
    return { title: some[0] ?? '', text: `${some.join('，')}。` }
  })
}
