import { describe, expect, it } from 'vitest'
import { ProblemPage } from '#shared/platform/pages/problem-page.tsx'

const shown = (code: string, asked?: string) => {
  const problem = { type: `/problems/${code}`, code, title: '提交的内容有误', status: 400 }
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
})
