import { language, speaking } from '#shared/kernel/language.ts'

/** A text in both languages: words of a context that stand inside a message. */
export type InBoth = { readonly zh: string; readonly en: string }

/** Says something in both languages, whoever causes the message: `inBoth(() => whenAndWhere(fair))`. */
export function inBoth(say: () => string): InBoth {
  return { zh: speaking('zh', say), en: speaking('en', say) }
}

type Value = string | number | boolean | InBoth

/** What a template is filled with: plain data, so that it can be kept until the message is made. */
export type Values = Readonly<Record<string, Value | readonly (string | InBoth)[] | undefined>>

/** The values as one reader meets them. */
type Spoken<V> = V extends InBoth ? string : V extends readonly (infer One)[] ? readonly Spoken<One>[] : V
type SpokenValues<V extends Values> = { readonly [Key in keyof V]: Spoken<V[Key]> }

/**
 * How far a message goes beyond the inbox on the site, where all lie. `mail`: to whoever gave a mail address for it; `phone`: by SMS, for
 * what somebody waits for an answer to; its subject is the SMS, so it says by itself what it is about.
 */
export type Reach = 'site' | 'mail' | 'phone'

/** One message in one language: a line, and what stands below it. */
export type Said = { readonly subject: string; readonly text: string }

export type Template<V extends Values = Values> = {
  readonly reach: Reach
  /** Values with which it can be looked at. No real person or firm. */
  readonly example: V
  readonly zh: (values: SpokenValues<V>) => Said
  readonly en: (values: SpokenValues<V>) => Said
}

/** A template, its values named by the type: `template<{ readonly title: string }>({ … })`. */
export function template<V extends Values>(given: Template<V>): Template<V> {
  return given
}

/** A message in both languages. */
export function filled<V extends Values>({ zh, en }: Template<V>, values: V): { readonly zh: Said; readonly en: Said } {
  return { zh: speaking('zh', () => zh(spoken(values))), en: speaking('en', () => en(spoken(values))) }
}

function spoken<V extends Values>(values: V): SpokenValues<V> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inOne(value)])) as SpokenValues<V>
}

function inOne(value: Values[string]): unknown {
  if (Array.isArray(value)) return value.map(inOne)
  return typeof value === 'object' ? (value as InBoth)[language()] : value
}
