import { AsyncLocalStorage } from 'node:async_hooks'

/** Chinese first; English is asked for by path, `/en/…`. */
export type Language = 'zh' | 'en'

/** The same texts in another language: every key, every function with its parameters; numbers and other facts as they are. */
export type Spoken<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Spoken<Said>
    : T extends object
      ? { readonly [Key in keyof T]: Spoken<T[Key]> }
      : T

const asked: AsyncLocalStorage<Language> = new AsyncLocalStorage()

/** The language of the request under way; Chinese outside of requests. */
export function language(): Language {
  return asked.getStore() ?? 'zh'
}

/**
 * Does some work in a language. What is kept and read by others (messages, ledger entries) is written in Chinese whoever causes it:
 * `speaking('zh', …)`.
 */
export function speaking<T>(spoken: Language, work: () => T): T {
  return asked.run(spoken, work)
}

/**
 * Texts in both languages as one object of the same shape: each text is chosen when it is read, so a page may keep a group of them in a
 * constant, but never a single text. A missing or surplus text does not compile. Lists are chosen whole.
 */
export function bilingual<const Zh extends object>(zh: Zh, en: NoInfer<Spoken<Zh>>): Spoken<Zh> {
  return both(zh as Group, en as Group) as Spoken<Zh>
}

/** `1 vacancy`, `1,200 vacancies`: English tells one from many, Chinese does not. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** Several names in one phrase: `焊工、钳工`, `Fitter, welder`. */
export function listed(names: readonly string[]): string {
  return names.join(language() === 'en' ? ', ' : '、')
}

/** A label with what it labels: `理由：过期`, `Reason: out of date`. */
export function labelled(label: string, value: string): string {
  return `${label}${language() === 'en' ? ': ' : '：'}${value}`
}

/** Several statements in one line: `会焊接；有证`, `can weld; holds the licence`. */
export function inOneLine(statements: readonly string[]): string {
  return statements.join(language() === 'en' ? '; ' : '；')
}

type Group = Readonly<Record<string, unknown>>

function both(zh: Group, en: Group): Group {
  const texts = {}
  for (const [key, chinese] of Object.entries(zh)) {
    const english = en[key]
    if (isGroup(chinese) && isGroup(english)) {
      // A process answers from a few pages: the others' texts wait until they are read.
      let group: Group | undefined
      Object.defineProperty(texts, key, { enumerable: true, get: () => (group ??= both(chinese, english)) })
    } else Object.defineProperty(texts, key, { enumerable: true, get: () => (language() === 'en' ? english : chinese) })
  }
  return texts
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
