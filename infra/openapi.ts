import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from 'zod-openapi'
import type { RouteSpec } from '#shared/platform/http/define-route.ts'
import { longestKey } from '#shared/platform/http/parse-request.ts'
import { commonProblems, type ProblemCatalogue } from '#shared/platform/http/problem.ts'
import { Problem } from '#shared/platform/http/problem-schema.ts'
import { type Document, endpointsOf } from './developers/document.ts'
import { samplesOf } from './developers/samples.ts'

/** The API description, OpenAPI 3.1, made from the same route data that validates, with examples of each call. Pages and forms are left out: they are not an API. */
export function openApiOf(routes: readonly RouteSpec[]): Document {
  const paths: ZodOpenApiPathsObject = {}
  for (const route of routes.filter(isApi)) {
    const path = route.path.replaceAll(/:([A-Za-z]+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) }
  }
  const document = createDocument({
    openapi: '3.1.0',
    info: {
      title: '匠才开放接口',
      version: '1',
      description:
        '杭州技能人才供需平台的接口。金额一律为整数“分”；时刻为 UTC;日期为北京时间的年-月-日。错误按 RFC 9457 给出，每项都说明位置和改法。',
    },
    servers: [{ url: 'https://base.invalid' }],
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'session', description: '登录后的会话' },
        key: { type: 'http', scheme: 'bearer', description: '单位密钥，在“账号 › 接口密钥”里创建' },
      },
    },
    paths,
  }) as unknown as Document
  for (const endpoint of endpointsOf(document)) {
    Object.assign(endpoint.operation, { 'x-codeSamples': samplesOf(endpoint) })
    // A form sends the filters that nobody filled in, too: an empty one is none.
    for (const parameter of endpoint.operation.parameters ?? [])
      if (parameter.in === 'query' && parameter.required !== true) Object.assign(parameter, { allowEmptyValue: true })
  }
  return document
}

/** What stands in the description: everything under /v1. */
function isApi(route: RouteSpec): boolean {
  return route.path.startsWith('/v1/')
}

const idempotencyHeader = z.object({
  'Idempotency-Key': z.string().max(longestKey).optional().meta({ description: '同一个键在 24 小时内只生效一次' }),
})

function operationOf(route: RouteSpec): ZodOpenApiOperationObject {
  const { access } = route
  return {
    operationId: operationId(route),
    summary: route.summary,
    ...deprecationOf(route),
    tags: [groupOf(route.path)],
    security: securityOf(access),
    requestParams: {
      ...(route.params === undefined ? {} : { path: route.params }),
      ...(route.query === undefined ? {} : { query: route.query }),
      ...(route.method === 'POST' ? { header: idempotencyHeader } : {}),
    },
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: route.body, example: route.example } } } }),
    responses: { ...successOf(route), ...problemsOf(route) },
  }
}

/** A route with a scope is for keys and for sessions of members. */
function securityOf(access: RouteSpec['access']): { readonly [way: string]: string[] }[] {
  if (access.who === 'anyone') return []
  return access.who === 'member' && access.scope !== undefined ? [{ key: [] }, { session: [] }] : [{ session: [] }]
}

function deprecationOf({ deprecated }: RouteSpec): Pick<ZodOpenApiOperationObject, 'deprecated' | 'description'> {
  if (deprecated === undefined) return {}
  const { since, sunset, instead } = deprecated
  return { deprecated: true, description: `自 ${since} 起不建议使用，${sunset} 起停止服务；请改用 ${instead}。` }
}

function successOf(route: RouteSpec): ZodOpenApiResponsesObject {
  switch (route.answer.kind) {
    case 'json':
      return {
        [String(route.answer.status) as `${2}${string}`]: {
          description: '成功',
          content: { 'application/json': { schema: route.answer.body } },
        },
      }
    case 'file':
      return { '200': { description: '成功', content: { [route.answer.mediaType]: { schema: z.string() } } } }
    default:
      return { '204': { description: '成功，无内容' } }
  }
}

/** Failures by status, each naming its codes. */
function problemsOf(route: RouteSpec): ZodOpenApiResponsesObject {
  const catalogue: ProblemCatalogue = { ...commonProblems, ...route.problems }
  const byStatus = Map.groupBy(Object.entries(catalogue), ([, kind]) => kind.status)
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [
      String(status),
      {
        description: kinds.map(([code, kind]) => `${code}:${kind.title}`).join(';'),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  )
}

function operationId(route: RouteSpec): string {
  const words = route.path.split(/[/:]+/).filter((word) => word !== '' && word !== 'v1')
  return [
    route.method.toLowerCase(),
    ...words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())),
  ].join('')
}

/** Parts of a thing that make a group of their own: the thing's own operations stay in sight. */
const groups: readonly (readonly [prefix: string, group: string])[] = [
  ['/v1/fairs/:id/booths', 'booths'],
  ['/v1/bookable-fairs', 'exhibitors'],
  ['/v1/exhibits', 'exhibitors'],
  ['/v1/fairs/:id/door', 'door'],
  ['/v1/fairs/:id/results', 'door'],
  ['/v1/me/introductions', 'own-introductions'],
  ['/v1/me/interest-notices', 'own-introductions'],
]

/** The group that an operation is shown in. */
function groupOf(path: string): string {
  return groups.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1] ?? path.split('/')[2] ?? 'v1'
}
