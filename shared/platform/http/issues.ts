import type * as z from 'zod'
import type { ProblemDetail } from './problem.ts'

type Issue = z.core.$ZodIssue

/** zod's issues as problem details: each says where, what, and how to mend it, in Chinese. A union's issue is told by its closest branch. */
export function detailsOf(error: z.ZodError, given: unknown): ProblemDetail[] {
  return error.issues.flatMap((issue) => detail(issue, given)).slice(0, 50)
}

function detail(issue: Issue, given: unknown): ProblemDetail[] {
  const pointer = `/${issue.path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `${pointer === '/' ? '' : pointer}/${key}`,
      code: 'unknown-field',
      detail: `没有名为“${shorten(key)}”的字段，请删去或检查拼写`,
    }))
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? []
    return closest.flatMap((inner) => detail({ ...inner, path: [...issue.path, ...inner.path] }, given))
  }
  const params: Readonly<Record<string, unknown>> = issue.code === 'custom' ? (issue.params ?? {}) : {}
  const nearest = Array.isArray(params.nearest) ? { nearest: params.nearest as { code: string; name: string }[] } : {}
  return [{ pointer, code: codeOf(issue, params, given), detail: sentence(issue, given), ...nearest }]
}

function codeOf(issue: Issue, params: Readonly<Record<string, unknown>>, given: unknown): string {
  if (typeof params.code === 'string') return params.code
  if (issue.code === 'invalid_type') return at(given, issue.path) === undefined ? 'missing' : 'wrong-type'
  return issue.code.replaceAll('_', '-')
}

/** Schemas of ours carry their own sentences; zod's defaults are English and are replaced. */
function sentence(issue: Issue, given: unknown): string {
  if (/\p{Script=Han}/u.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return at(given, issue.path) === undefined ? '必填，请填写' : `类型不对，应为${typeNames[issue.expected] ?? issue.expected}`
    case 'too_small':
      return issue.origin === 'string'
        ? `至少 ${issue.minimum} 个字`
        : issue.origin === 'array'
          ? `至少 ${issue.minimum} 项`
          : `不能小于 ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string'
        ? `最多 ${issue.maximum} 个字`
        : issue.origin === 'array'
          ? `最多 ${issue.maximum} 项`
          : `不能大于 ${issue.maximum}`
    case 'invalid_value':
      return `只能是：${issue.values.map(String).join('、')}`
    case 'not_multiple_of':
      return `须为 ${issue.divisor} 的倍数`
    default:
      return '格式不对，请对照接口说明修改'
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象',
  record: '对象',
}

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
