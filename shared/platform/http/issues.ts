import type * as z from 'zod'
import { bilingual, counted } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { ProblemDetail } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with a value, as problem details: each says where, what, and how to mend it. A union's issue is told by its closest branch. */
export function readAs<T>(schema: z.ZodType<T>, given: unknown): Result<T, ProblemDetail[]> {
  // Schemas of ours carry their own sentences; only zod's defaults, which are English for programmers, are replaced.
  const parsed = schema.safeParse(given, { error: (issue) => sentence(issue, given) })
  return parsed.success ? ok(parsed.data) : fail(parsed.error.issues.flatMap((issue) => detail(issue, given)).slice(0, 50))
}

function detail(issue: Issue, given: unknown): ProblemDetail[] {
  const pointer = `/${issue.path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `${pointer === '/' ? '' : pointer}/${key}`,
      code: 'unknown-field',
      detail: text.unknownField(shorten(key)),
    }))
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? []
    return closest.flatMap((inner) => detail({ ...inner, path: [...issue.path, ...inner.path] }, given))
  }
  const params: Readonly<Record<string, unknown>> = issue.code === 'custom' ? (issue.params ?? {}) : {}
  const nearest = Array.isArray(params.nearest) ? { nearest: params.nearest as { code: string; name: string }[] } : {}
  return [{ pointer, code: codeOf(issue, params, given), detail: issue.message, ...nearest }]
}

function codeOf(issue: Issue, params: Readonly<Record<string, unknown>>, given: unknown): string {
  if (typeof params.code === 'string') return params.code
  if (issue.code === 'invalid_type') return at(given, issue.path) === undefined ? 'missing' : 'wrong-type'
  return issue.code.replaceAll('_', '-')
}

function sentence(issue: z.core.$ZodRawIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return at(given, issue.path ?? []) === undefined ? text.missing : text.wrongType(issue.expected)
    case 'too_small':
      return (text.tooSmall[issue.origin as Measured] ?? text.tooSmall.number)(Number(issue.minimum))
    case 'too_big':
      return (text.tooBig[issue.origin as Measured] ?? text.tooBig.number)(Number(issue.maximum))
    case 'invalid_value':
      return text.only(issue.values.map(String))
    case 'not_multiple_of':
      return text.multipleOf(issue.divisor)
    default:
      return text.malformed
  }
}

type Measured = keyof typeof text.tooBig

const types: Readonly<Record<string, string>> = bilingual(
  { string: '文字', number: '数字', int: '整数', boolean: 'true 或 false', array: '列表', object: '对象', record: '对象' },
  {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
)

const text = bilingual(
  {
    unknownField: (name: string) => `没有名为“${name}”的字段，请删去或检查拼写`,
    missing: '必填，请填写',
    wrongType: (expected: string) => `类型不对，应为${types[expected] ?? expected}`,
    tooSmall: {
      string: (least: number) => `至少 ${least} 个字`,
      array: (least: number) => `至少 ${least} 项`,
      number: (least: number) => `不能小于 ${least}`,
    },
    tooBig: {
      string: (most: number) => `最多 ${most} 个字`,
      array: (most: number) => `最多 ${most} 项`,
      number: (most: number) => `不能大于 ${most}`,
    },
    only: (values: readonly string[]) => `只能是：${values.join('、')}`,
    multipleOf: (divisor: number) => `须为 ${divisor} 的倍数`,
    malformed: '格式不对，请对照接口说明修改',
  },
  {
    unknownField: (name) => `There is no field called “${name}”; leave it out or check its spelling`,
    missing: 'Required: please fill this in',
    wrongType: (expected) => `Wrong type: this must be ${types[expected] ?? expected}`,
    tooSmall: {
      string: (least) => `At least ${counted(least, 'character', 'characters')}`,
      array: (least) => `At least ${counted(least, 'entry', 'entries')}`,
      number: (least) => `Must not be less than ${least}`,
    },
    tooBig: {
      string: (most) => `At most ${counted(most, 'character', 'characters')}`,
      array: (most) => `At most ${counted(most, 'entry', 'entries')}`,
      number: (most) => `Must not be more than ${most}`,
    },
    only: (values) => `Must be one of: ${values.join(', ')}`,
    multipleOf: (divisor) => `Must be a multiple of ${divisor}`,
    malformed: 'Not in the expected form; compare it with the API description',
  },
)

function at(given: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = given
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
