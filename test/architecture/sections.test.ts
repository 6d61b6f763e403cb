import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ok } from '#shared/kernel/result.ts'
import { functionFor } from '#shared/platform/access.ts'
import { bind } from '#shared/platform/http/bind.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { type Section, sectionFor } from '#shared/platform/http/section.ts'
import { allRoutes } from '../../infra/all-routes.ts'
import { sectionsOf, straying } from './sections.ts'

const functions = ['public', 'desk', 'bureau'] as const

describe('the sections of a function', () => {
  it.each(functions)('%s: every route is bound in the section that is asked for its path', async (fn) => {
    const sections = await sectionsOf(fn)
    expect(sections.length).toBeGreaterThan(3)
    expect(await straying(sections)).toEqual([])
  })

  it.each(functions)('%s: every route of its paths is bound once', async (fn) => {
    const bound = (await Promise.all((await sectionsOf(fn)).map(async ({ load }) => load()))).flat()
    const named = (route: { readonly method: string; readonly path: string }): string => `${route.method} ${route.path}`
    const known = (await allRoutes()).filter(({ path }) => functionFor(path) === fn)
    expect(bound.map(({ route }) => named(route)).toSorted()).toEqual(known.map(named).toSorted())
  })
})

function section(under: readonly string[], ...paths: readonly string[]): Section {
  const route = (path: string) =>
    defineRoute({ method: 'GET', path, summary: '', access: { who: 'anyone' }, answer: { kind: 'json', status: 200, body: z.null() } })
  return { under, load: async () => paths.map((path) => bind(route(path), async () => ok(null))) }
}

describe('the guard of the sections', () => {
  it('finds nothing wrong where nothing is', async () => {
    expect(await straying([section(['/a'], '/a', '/a/:id/b'), section(['/a/:id/c', '/d'], '/a/:id/c', '/d/e')])).toEqual([])
  })

  it.each([
    ['a route outside of its section', [section(['/a'], '/a', '/b')], '/b is bound'],
    [
      'a route that a more exact section would be asked for',
      [section(['/a'], '/a', '/a/:id/c'), section(['/a/:id/c'], '/a/:id/c')],
      '/a/:id/c',
    ],
    ['a word that a parameter of another section takes', [section(['/a'], '/a', '/a/word'), section(['/a/:id'], '/a/:id')], '/a/word'],
    ['a path without a route', [section(['/a', '/b'], '/a')], '/b has no route'],
  ])('finds %s', async (_, sections, told) => {
    expect(await straying(sections)).toEqual([expect.stringContaining(told)])
  })
})

describe('the section for a path', () => {
  const sections = [
    { under: ['/'], name: 'home' },
    { under: ['/employer', '/v1/vacancies'], name: 'demand' },
    { under: ['/employer/vacancies/:id/matches'], name: 'matching' },
    { under: ['/employer/introductions'], name: 'introductions' },
    { under: ['/fairs'], name: 'fairs' },
    { under: ['/fairs/:code'], name: 'fair' },
    { under: ['/fairs/map'], name: 'map' },
  ]
  it.each([
    ['/', 'home'],
    ['/nothing', undefined],
    ['/employer', 'demand'],
    ['/employers', undefined],
    ['/employer/vacancies/v1/matches', 'matching'],
    ['/employer/vacancies/v1/matches/2', 'matching'],
    ['/employer/vacancies//matches', 'demand'],
    ['/employer/introductions/new', 'introductions'],
    ['/v1/vacancies/v1', 'demand'],
    ['/v1', undefined],
    ['/fairs', 'fairs'],
    ['/fairs/', 'fairs'],
    ['/fairs/F1', 'fair'],
    ['/fairs/map', 'map'],
    ['/fairs/map/F1', 'map'],
  ])('%s: %s', (path, name) => {
    expect(sectionFor(sections, path)?.name).toBe(name)
  })
})
