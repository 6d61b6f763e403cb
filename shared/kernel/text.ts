import * as z from 'zod'

/** Half a character (a lone surrogate) cannot be stored, and these no person types: C0 and C1 controls (line feed and tab are allowed in long texts), zero-width and direction marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
const forbidden: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** A line of text: trimmed, in Unicode's composed form, without controls or line breaks. Lengths are in UTF-16 units. */
export function line(max: number, min = 1): z.ZodType<string, string> {
  return bounded(max, min).refine((value) => !/[\n\t]/.test(value), {
    error: '请写在一行里，去掉换行和制表符',
    params: { code: 'line-break' },
  })
}

/** A longer text: as a line, but with line breaks; `\r\n` becomes `\n`. */
export function paragraphs(max: number, min = 0): z.ZodType<string, string> {
  return bounded(max, min)
}

function bounded(max: number, min: number): z.ZodType<string, string> {
  const schema = z
    .string()
    .max(max * 2, { error: `最多 ${max} 个字，请删减` })
    .overwrite((value) => value.replaceAll('\r\n', '\n').normalize('NFC').trim())
    .max(max, { error: `最多 ${max} 个字，请删减` })
    .refine((value) => value.isWellFormed() && !forbidden.test(value), {
      error: '含有看不见的控制字符，请删去后重试',
      params: { code: 'control-character' },
    })
  return min > 0 ? schema.min(min, { error: min === 1 ? '请填写' : `至少 ${min} 个字` }) : schema
}
