import { expect, it } from 'vitest'
import { daysBetween } from '#shared/kernel/civil-date.ts'
import type { RouteSpec } from '#shared/platform/http/define-route.ts'
import { leastNotice } from '#shared/platform/http/deprecation.ts'
import { allRoutes } from '../../../infra/all-routes.ts'

/** Routes that break the promise to developers: too little notice, or nothing that takes their place. */
function brokenPromises(routes: readonly Pick<RouteSpec, 'path' | 'method' | 'deprecated'>[]): readonly string[] {
  const paths = new Set(routes.map(({ path }) => path.replaceAll(/:([A-Za-z]+)/g, '{$1}')))
  return routes.flatMap(({ path, method, deprecated }) => {
    if (deprecated === undefined) return []
    const { since, sunset, instead } = deprecated
    return [
      ...(daysBetween(since, sunset) < leastNotice ? [`${method} ${path}: ${daysBetween(since, sunset)} days of notice`] : []),
      ...(paths.has(instead) ? [] : [`${method} ${path}: nothing at ${instead}`]),
    ]
  })
}

it('every route that will go was announced half a year before, and has a successor', async () => {
  expect(brokenPromises(await allRoutes())).toEqual([])
})

it('finds a planted end that comes too soon, and a successor that is not there', () => {
  const old = {
    method: 'GET',
    path: '/v1/old',
    deprecated: { since: '2026-12-01', sunset: '2027-01-01', instead: '/v1/new/{id}' },
  } as const
  expect(brokenPromises([old])).toEqual(['GET /v1/old: 31 days of notice', 'GET /v1/old: nothing at /v1/new/{id}'])
  const kept = { ...old, deprecated: { ...old.deprecated, sunset: '2027-06-01' } }
  expect(brokenPromises([kept, { method: 'GET', path: '/v1/new/:id' }])).toEqual([])
})
