import * as z from 'zod'
import { invisible } from './invisible.ts'
import { bilingual, counted } from './language.ts'

/** A line of text: trimmed, in Unicode's composed form, without controls or line breaks. Lengths are in UTF-16 units. */
export function line(max: number, min = 1): z.ZodType<string, string> {
  return made(`line ${max} ${min}`, () =>
    bounded(max, min).refine((value) => !/[\n\r\t]/.test(value), {
      error: () => texts.oneLine,
      params: { code: 'line-break' },
    }),
  )
}

/** A longer text: as a line, but with line breaks; `\r\n` and `\r` become `\n`. */
export function paragraphs(max: number, min = 0): z.ZodType<string, string> {
  return made(`paragraphs ${max} ${min}`, () => bounded(max, min))
}

const known: Map<string, z.ZodType<string, string>> = new Map()

/** Schemas are never changed, and hundreds of fields share a few dozen bounds: making them all anew was a tenth of a cold start. */
function made(key: string, make: () => z.ZodType<string, string>): z.ZodType<string, string> {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}

function bounded(max: number, min: number): z.ZodType<string, string> {
  const schema = z
    .string()
    .max(max * 2, { error: () => texts.atMost(max) })
    .overwrite((value) => value.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim())
    .max(max, { error: () => texts.atMost(max) })
    .refine((value) => value.isWellFormed() && !invisible.test(value), {
      error: () => texts.control,
      params: { code: 'control-character' },
    })
  if (min <= 0) return schema
  // What the description says of it: counted without the space around it.
  const pattern = min === 1 ? String.raw`\S` : String.raw`\S[\s\S]{${min - 2},}\S`
  return schema.min(min, { error: () => (min === 1 ? texts.missing : texts.atLeast(min)) }).meta({ pattern })
}

const texts = bilingual(
  {
    atMost: (max: number) => `最多 ${max} 个字，请删减`,
    atLeast: (min: number) => `至少 ${min} 个字`,
    missing: '请填写',
    oneLine: '请写在一行里，去掉换行和制表符',
    control: '含有看不见的控制字符，请删去后重试',
  },
  {
    atMost: (max) => `At most ${counted(max, 'character', 'characters')}; please shorten it`,
    atLeast: (min) => `At least ${counted(min, 'character', 'characters')}`,
    missing: 'Please fill this in',
    oneLine: 'Please write this on one line, without line breaks or tabs',
    control: 'Contains control characters that cannot be seen; please remove them and try again',
  },
)
