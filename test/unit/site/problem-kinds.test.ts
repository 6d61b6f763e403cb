import { describe, expect, it } from 'vitest'
import { fairProblems } from '#shared/fairs/domain/problems.ts'
import { commonProblems } from '#shared/platform/http/problem.ts'
import { allRoutes } from '../../../infra/all-routes.ts'
import { problemKindsOf } from '../../../infra/problem-kinds.ts'

describe('the explanations that problems point to', () => {
  it('exist for every code of every route, each meaning once', async () => {
    const routes = await allRoutes()
    const kinds = problemKindsOf(routes)
    const codes = new Set([...Object.keys(commonProblems), ...routes.flatMap((route) => Object.keys(route.problems ?? {}))])
    expect(codes.size).toBeGreaterThan(40)
    expect([...codes].filter((code) => (kinds[code] ?? []).length === 0)).toEqual([])
    expect(kinds['not-ready']).toEqual([fairProblems['not-ready']])
    expect(Object.values(kinds).every((list) => new Set(list.map(({ title, mend }) => title + mend)).size === list.length)).toBe(true)
  })

  it('keep the meanings of a code that two contexts share', () => {
    const kind = { status: 409, title: '甲', mend: '改甲' }
    const other = { status: 409, title: '乙', mend: '改乙' }
    const route = (problems: object) => ({
      method: 'GET',
      path: '/x',
      summary: '',
      access: { who: 'anyone' },
      answer: { kind: 'page' },
      problems,
    })
    const routes = [route({ taken: kind }), route({ taken: other }), route({ taken: kind })] as unknown as Parameters<
      typeof problemKindsOf
    >[0]
    expect(problemKindsOf(routes).taken).toEqual([kind, other])
  })
})
