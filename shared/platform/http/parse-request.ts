import type * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Cursors } from './cursor.ts'
import type { RouteSpec } from './define-route.ts'
import { type FormState, readForm, readMultipart } from './form.ts'
import { readAs } from './issues.ts'
import type { Failure, ProblemDetail } from './problem.ts'

export type Parsed = {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  readonly cursor: { readonly seal: (position: unknown) => string; readonly after: unknown }
  readonly idempotencyKey?: string
  /** The fields as typed, when the body was a form. */
  readonly form?: FormState['values']
}

export type Refused = { readonly failure: Failure; readonly parsed: Parsed }

const defaultLimit: number = 1024 * 1024

/** Characters of an idempotency key. */
export const longestKey: number = 200

/** Reads a request by its route's schemas. What is wrong is told all at once, with pointers; a malformed path parameter is simply not found. */
export async function parseRequest(
  request: Request,
  pathParams: Readonly<Record<string, string>>,
  route: RouteSpec,
  context: { readonly cursors: Cursors; readonly principal: string },
): Promise<Result<Parsed, Refused>> {
  const url = new URL(request.url)
  const nothing: Parsed = { params: {}, query: {}, body: undefined, cursor: { seal: () => '', after: undefined } }
  const params = parse(route.params, pathParams)
  if (!params.ok) return fail({ failure: { kind: 'not-found' }, parsed: nothing })
  const body = await readBody(request, route)
  if (!body.ok) return fail({ failure: body.error, parsed: nothing })
  const key = request.headers.get('idempotency-key') ?? body.value.form?._key?.[0]
  const withBody: Parsed = {
    ...nothing,
    params: params.value,
    ...(key === undefined || key === '' ? {} : { idempotencyKey: key }),
    ...(body.value.form === undefined ? {} : { form: body.value.form }),
  }
  const query = parse(route.query, queryOf(url))
  const parsedBody = parse(route.body, body.value.value)
  // Two long keys are never taken for one.
  const longKey = key !== undefined && key !== null && key.length > longestKey
  if (!query.ok || !parsedBody.ok || longKey) {
    const errors = [
      ...(query.ok ? [] : query.error),
      ...(parsedBody.ok ? [] : parsedBody.error),
      ...(longKey ? [{ pointer: 'Idempotency-Key', code: 'too-big', detail: texts.longKey(longestKey) }] : []),
    ]
    return fail({ failure: { kind: 'invalid-request', errors }, parsed: withBody })
  }
  return withCursor({ ...withBody, query: query.value, body: parsedBody.value }, route, context)
}

/** A schema that is not there accepts nothing: what a route does not ask for is not handed on. */
function parse(schema: z.ZodType | undefined, given: unknown): Result<unknown, ProblemDetail[]> {
  if (schema === undefined) return ok({})
  return readAs(schema, given)
}

/** The parameters of an address as a schema of a query reads them. */
export function queryOf(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null)
  for (const key of new Set(url.searchParams.keys())) {
    const all = url.searchParams.getAll(key).filter((value) => value !== '')
    if (all.length > 0) query[key] = all.length === 1 ? (all[0] as string) : all
  }
  return query
}

async function readBody(
  request: Request,
  route: RouteSpec,
): Promise<Result<{ readonly value: unknown; readonly form?: FormState['values'] }, Failure>> {
  if (route.method === 'GET' || route.method === 'DELETE') return ok({ value: undefined })
  const limit = route.bodyLimit ?? defaultLimit
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > limit)
    return fail({ kind: 'too-large', detail: texts.tooLarge(Math.floor(limit / 1024), Math.ceil(bytes.byteLength / 1024)) })
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim()
  if (type === 'multipart/form-data' && route.takesFile === true) {
    const form = await readMultipart(bytes, request.headers.get('content-type') ?? '')
    return form === undefined ? fail({ kind: 'unsupported-media-type' }) : ok({ value: form.value, form: form.values })
  }
  const text = new TextDecoder().decode(bytes)
  if (type === 'application/x-www-form-urlencoded') {
    if (route.answer.kind !== 'redirect' && route.answer.kind !== 'page') return fail({ kind: 'unsupported-media-type' })
    const { value, values } = readForm(new URLSearchParams(text))
    return ok({ value, form: values })
  }
  if (route.body === undefined && text.trim() === '') return ok({ value: undefined })
  if (type !== 'application/json') return fail({ kind: 'unsupported-media-type' })
  try {
    return ok({ value: JSON.parse(text) as unknown })
  } catch {
    // The parser's message quotes the body and is English; the caller is told the place by line and column of nothing useful. So: the kind alone.
    return fail({ kind: 'malformed-json' })
  }
}

function withCursor(
  parsed: Parsed,
  route: RouteSpec,
  context: { readonly cursors: Cursors; readonly principal: string },
): Result<Parsed, Refused> {
  const query = parsed.query as { readonly cursor?: string }
  const scope = {
    principal: context.principal,
    route: `${route.method} ${route.path}`,
    query: [parsed.params, { ...query, cursor: undefined, limit: undefined }],
  }
  const seal = (position: unknown): string => context.cursors.seal(position, scope)
  if (query.cursor === undefined) return ok({ ...parsed, cursor: { seal, after: undefined } })
  const opened = context.cursors.open(query.cursor, scope)
  if (!opened.ok) {
    const errors = opened.error.kind === 'bad-cursor' ? [{ pointer: 'cursor', code: 'bad-cursor', detail: texts.foreignCursor }] : undefined
    return fail({ failure: { ...opened.error, errors }, parsed })
  }
  return ok({ ...parsed, cursor: { seal, after: opened.value } })
}

const texts = bilingual(
  {
    tooLarge: (most: number, got: number) => `最多 ${most} KB，收到 ${got} KB。`,
    foreignCursor: '这个翻页标记不是本次查询给出的',
    longKey: (most: number) => `Idempotency-Key 最多 ${most} 个字符`,
  },
  {
    tooLarge: (most, got) => `At most ${most} KB; ${got} KB arrived.`,
    foreignCursor: 'This page marker was not made for this query',
    longKey: (most) => `An Idempotency-Key has at most ${most} characters`,
  },
)
