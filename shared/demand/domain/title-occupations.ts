import { bilingual, listed } from '#shared/kernel/language.ts'
import { type TitleReading, titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'
import type { CodeName } from '#shared/reference/lookup.ts'
import { formerMeanings, occupationByCode } from '#shared/reference/occupations.ts'

/** What a title says of the occupation: the one it names (absent when it names none), and what it may be instead, best first. */
export type OccupationOfTitle = {
  readonly found?: CodeName
  readonly alternatives: readonly CodeName[]
  /** Where the title names several posts: each with its own occupation. */
  readonly posts: readonly { readonly text: string; readonly found: CodeName; readonly alternatives: readonly CodeName[] }[]
  /** Why: which words decided, what was cut off before, which words name no occupation. Sentences for the writer. */
  readonly reasons: readonly string[]
}

/** Reads a title. A title that only hints at an occupation names none: its guesses are alternatives. */
export function occupationOfTitle(title: string): OccupationOfTitle {
  const reading = titleToOccupation(title)
  const { best, alternatives, reason, posts } = reading
  const others = alternatives.map(({ code }) => official(code))
  const several = new Set(posts.map((post) => post.best.code)).size > 1 ? posts : []
  const read = {
    posts: several.map((post) => ({
      text: post.text,
      found: official(post.best.code),
      alternatives: post.alternatives.map(({ code }) => official(code)),
    })),
    reasons: reasonsOf(reading, several.length),
  }
  if (best === undefined) return { alternatives: others, ...read }
  return reason === 'named'
    ? { found: official(best.code), alternatives: others, ...read }
    : { alternatives: [official(best.code), ...others], ...read }
}

/**
 * What to tell of a code that an older edition gave to another occupation, when the title is of that one: the writer means the old one.
 * Nothing for other codes; those that are gone are refused by `OccupationCode`, which names the successor.
 */
export function noteOnCode(code: string, title: string): string | undefined {
  const { best, alternatives } = titleToOccupation(title)
  const meant = formerMeanings(code).find(({ successor }) => [best, ...alternatives].some((guess) => guess?.code === successor.code))
  const now = occupationByCode(code)
  return meant === undefined || !now.ok || best?.code === code
    ? undefined
    : texts.former(named(now.value), meant.edition, meant.name, named(meant.successor))
}

function reasonsOf({ best, reason, cut, passed }: TitleReading, posts: number): readonly string[] {
  const quoted = (words: readonly string[]): string => listed([...new Set(words)].map((word) => texts.quoted(word)))
  const generic = passed.filter(({ because }) => because === 'generic').map(({ words }) => words)
  const managing = passed.filter(({ because }) => because === 'managing').map(({ words }) => words)
  return [
    ...(best === undefined
      ? []
      : [(reason === 'named' ? texts.named : texts.guessed)(texts.quoted(best.words), named(official(best.code)))]),
    ...(posts > 1 ? [texts.several(posts)] : []),
    ...(managing.length === 0 ? [] : [texts.managing(quoted(managing))]),
    ...(best === undefined && generic.length > 0 ? [texts.generic(quoted(generic))] : []),
    ...(best === undefined && generic.length === 0 && managing.length === 0 ? [texts.nothing] : []),
    ...(cut.length === 0 ? [] : [texts.cut(quoted(cut))]),
  ]
}

function named({ code, name }: CodeName): string {
  return `${code} ${name}`
}

function official(code: string): CodeName {
  const found = occupationByCode(code)
  return { code, name: found.ok ? found.value.name : code }
}

const texts = bilingual(
  {
    quoted: (words: string) => `“${words}”`,
    named: (words: string, name: string) => `按${words}判断为 ${name}`,
    guessed: (words: string, name: string) => `名称没有直接写职业，${words}像是 ${name}，请确认`,
    several: (count: number) => `名称里有 ${count} 个岗位，职业各不相同，建议分开发布`,
    managing: (words: string) => `${words}是管理岗位，不按所管的工种归类`,
    generic: (words: string) => `${words}没有说做什么活，请写明机器、材料或工序`,
    nothing: '没有从名称里读出职业，请写工种或职业的名称',
    cut: (words: string) => `${words}与职业无关，没有用来判断`,
    former: (now: string, edition: string, name: string, successor: string) =>
      `${now} 在 ${edition} 年版里是“${name}”；如果指的是它，现在的编码是 ${successor}`,
  },
  {
    quoted: (words) => `“${words}”`,
    named: (words, name) => `${words} names ${name}`,
    guessed: (words, name) => `The title names no occupation; ${words} suggests ${name}. Please confirm`,
    several: (count) => `The title names ${count} posts of different occupations; better publish them one by one`,
    managing: (words) => `${words} is a managing post; it does not belong to the trade it manages`,
    generic: (words) => `${words} does not say what the work is; please name the machine, material or process`,
    nothing: 'No occupation could be read from the title; please write the name of a trade or occupation',
    cut: (words) => `${words} says nothing of the occupation and was left out`,
    former: (now, edition, name, successor) =>
      `${now} was “${name}” in the edition of ${edition}; if that is meant, its code is now ${successor}`,
  },
)
