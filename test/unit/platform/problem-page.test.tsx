import { describe, expect, it } from 'vitest'
import { speaking } from '#shared/kernel/language.ts'
import type { Problem } from '#shared/platform/http/problem.ts'
import { ProblemPage } from '#shared/platform/pages/problem-page.tsx'
import { texts } from '#shared/platform/pages/texts.ts'
import { allRoutes } from '../../../infra/all-routes.ts'

const shown = (code: string, asked?: string, errors: Problem['errors'] = []) => {
  const problem = { type: `/problems/${code}`, code, title: '提交的内容有误', status: 400, errors }
  return String(<ProblemPage problem={problem} asked={asked === undefined ? undefined : new URL(asked, 'http://localhost')} />)
}

describe('a page that was refused', () => {
  it.each([
    ['invalid-request', '/vacancies?payMin=abc&district=330106', 'href="/vacancies">去掉筛选条件重新打开'],
    ['bad-cursor', '/vacancies?district=330106&cursor=x', 'href="/vacancies?district=330106">从第一页重新开始'],
    ['cursor-expired', '/vacancies?cursor=x', 'href="/vacancies">从第一页重新开始'],
  ])('%s of %s leads back', (code, asked, link) => {
    expect(shown(code, asked)).toContain(link)
  })

  it.each([
    ['not-found', '/vacancies/k3m8p2x7qa'],
    ['invalid-request', undefined],
  ])('%s of %s does not', (code, asked) => {
    expect(shown(code, asked)).not.toMatch(/重新打开|重新开始/)
  })

  it.each([
    ['/pay', '工资不低于：须为整数', 'Pay at least: 须为整数'],
    ['/trade/1', '工种：须为整数', 'Trade: 须为整数'],
    ['/unheardOf', 'unheardOf：须为整数', 'unheardOf: 须为整数'],
    ['/', '须为整数', '须为整数'],
    ['cursor', '须为整数', '须为整数'],
  ])('names the filter at %s', (pointer, chinese, english) => {
    const page = () => shown('invalid-request', '/vacancies?pay=x', [{ pointer, code: 'wrong-type', detail: '须为整数' }])
    expect(page()).toContain(`<li>${chinese}</li>`)
    expect(speaking('en', page)).toContain(`<li>${english}</li>`)
  })

  it('leaves the fields of a form that was sent to their own words', () => {
    expect(shown('invalid-request', undefined, [{ pointer: '/pay', code: 'wrong-type', detail: '须为整数' }])).toContain(
      '<li>须为整数</li>',
    )
  })

  it('knows every parameter of every page by a name in both languages', async () => {
    const pages = (await allRoutes()).filter((route) => route.answer.kind === 'page' && route.method === 'GET')
    const parameters = [...new Set(pages.flatMap((route) => Object.keys(route.query?.shape ?? {})))]
    expect(parameters.length).toBeGreaterThan(20)
    const nameless = () => parameters.filter((parameter) => texts.problem.filters[parameter] === undefined)
    expect(nameless()).toEqual([])
    expect(speaking('en', nameless)).toEqual([])
    const unasked = Object.keys(texts.problem.filters).filter((name) => !parameters.includes(name))
    expect(unasked).toEqual([])
  })
})
