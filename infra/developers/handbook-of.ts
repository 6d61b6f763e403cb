import type { RouteSpec } from '#shared/platform/http/define-route.ts'
import type { Described, Handbook, ProblemCodes } from '#shared/platform/http/handbook.ts'
import { commonProblems } from '#shared/platform/http/problem.ts'
import { type Document, type Endpoint, endpointsOf } from './document.ts'
import { samplesOf } from './samples.ts'
import { typeOf } from './type-of.ts'

/** What the pages for developers show: the description, with access and notices as the routes tell them. */
export function handbookOf(document: Document, routes: readonly RouteSpec[]): Handbook {
  const groups = Map.groupBy(endpointsOf(document), ({ operation }) => operation.tags[0] ?? '')
  return {
    groups: [...groups].map(([name, endpoints]) => ({
      name,
      endpoints: endpoints.map((endpoint) => described(endpoint, routeOf(endpoint, routes))),
    })),
    problems: byStatus(Object.entries(commonProblems).map(([code, { status }]) => [String(status), code])),
    types: Object.entries(document.components.schemas).map(([name, schema]) => ({ name, type: typeOf(schema) })),
  }
}

function routeOf({ method, path }: Endpoint, routes: readonly RouteSpec[]): RouteSpec {
  const found = routes.find((route) => route.method === method && route.path.replaceAll(/:(\w+)/g, '{$1}') === path)
  if (found === undefined) throw new Error(`the description has ${method} ${path}, no route has`)
  return found
}

function described(endpoint: Endpoint, { access, deprecated }: RouteSpec): Described {
  const { method, path, operation } = endpoint
  const body = operation.requestBody?.content['application/json'].schema
  const [status, success] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? []
  const answer = success?.content?.['application/json']?.schema
  return {
    id: operation.operationId,
    method,
    path,
    summary: operation.summary,
    access,
    ...(deprecated === undefined ? {} : { deprecated }),
    parameters: (operation.parameters ?? []).map(({ name, schema, required, description }) => ({
      name,
      type: typeOf(schema),
      required: required ?? false,
      ...(description === undefined ? {} : { description }),
    })),
    ...(body === undefined ? {} : { body: typeOf(body) }),
    ...(status === undefined ? {} : { answer: { status, ...(answer === undefined ? {} : { type: typeOf(answer) }) } }),
    problems: byStatus(
      Object.entries(operation.responses).flatMap(([code, { description }]) =>
        [...description.matchAll(/(?:^|;)([a-z-]+):/g)].flatMap(([, name = '']) => (name in commonProblems ? [] : [[code, name] as const])),
      ),
    ),
    samples: samplesOf(endpoint),
  }
}

function byStatus(codes: readonly (readonly [status: string, code: string])[]): ProblemCodes {
  return [...Map.groupBy(codes, ([status]) => status)]
    .map(([status, ones]) => ({ status, codes: ones.map(([, code]) => code) }))
    .toSorted((one, other) => Number(one.status) - Number(other.status))
}
