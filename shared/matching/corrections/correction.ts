import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'

/** What a fact is about. A value is named by its kind alone (`pay`, `years`): whatever the text says of it is meant. */
const factKinds = [
  'trade',
  'skill',
  'limits',
  'licence',
  'level',
  'place',
  'bound',
  'pay',
  'condition',
  'available',
  'years',
  'post',
] as const
export type FactKind = (typeof factKinds)[number]

/**
 * What the owner says of a fact. Of a person: has it, half, has it not. Of a vacancy: asks for it, welcomes it. `none`: the words do not
 * mean that, nothing was said of it.
 */
export const sayings = ['has', 'partly', 'hasNot', 'none'] as const
export type Saying = (typeof sayings)[number]

/** A person's or a poster's word on one fact that was read, or may be read, from their texts. */
export type Correction = { readonly fact: string; readonly as: Saying }

/** More than anybody corrects, and little beside a root's other parts. */
export const mostCorrections: number = 60

const fact = line(80).refine((key) => kindOf(key) !== undefined, { error: () => texts.fact, params: { code: 'unknown-fact' } })

/**
 * The corrections that stand beside a text. A choice without `as` takes a correction back: forms send one for every fact they show. Of two
 * of one fact the later counts.
 */
export const Corrections = z
  .array(z.strictObject({ fact, as: z.enum(sayings, { error: () => texts.as }).optional() }).meta({ id: 'FactCorrection' }))
  .max(300)
  .transform((given): { fact: string; as: Saying }[] => {
    const last = new Map(given.map(({ fact: key, as }) => [key, as]))
    return [...last].flatMap(([key, as]) => (as === undefined ? [] : [{ fact: key, as }]))
  })
  .refine((kept) => kept.length <= mostCorrections, { error: () => texts.most, params: { code: 'too-many' } })

/** `skill:argonWelding`, `pay`: the name of a fact, the same in every edition of the lexicon that knows the concept. */
export function factKey(kind: FactKind, id?: string): string {
  return id === undefined ? kind : `${kind}:${id}`
}

/** The kind that a key begins with; undefined for what is no key. */
export function kindOf(key: string): FactKind | undefined {
  return factKinds.find((kind) => key === kind || (key.startsWith(`${kind}:`) && key.length > kind.length + 1))
}

/** What the key names within its kind; '' for a value. */
export function idIn(key: string): string {
  const at = key.indexOf(':')
  return at < 0 ? '' : key.slice(at + 1)
}

const texts = bilingual(
  {
    fact: '没有这样的内容可以更正',
    as: '更正只能是 has 有、partly 有一些、hasNot 没有、none 不是这个意思',
    most: `最多更正 ${mostCorrections} 处`,
  },
  {
    fact: 'There is nothing of this name to correct',
    as: 'A correction is has, partly, hasNot or none',
    most: `At most ${mostCorrections} corrections`,
  },
)
