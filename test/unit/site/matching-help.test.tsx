import { expect, it } from 'vitest'
import { matchingHelpPage } from '#functions/public/site/matching-help.page.tsx'
import { fullMarks, points, rankingVersion } from '#shared/matching/points.ts'
import { criterionNames, verdictNames } from '#shared/matching/sentences/verdicts.ts'

it('the page of the rules prints every criterion with its points, every tier, every verdict and the version', () => {
  const html = String(matchingHelpPage().body)
  for (const [key, { max, ...rest }] of Object.entries(points)) {
    expect(html).toContain(`>${criterionNames[key as keyof typeof points]}</th><td class="number">${max}</td>`)
    for (const tier of Object.values('tiers' in rest ? rest.tiers : {})) expect(html).toContain(`：${tier} 分`)
  }
  for (const name of Object.values(verdictNames)) expect(html).toContain(`>${name}</dt>`)
  expect(html).toContain(`满分 ${fullMarks} 分，第 ${rankingVersion} 版`)
  for (const never of ['性别', '年龄', '民族', '户籍']) expect(html).toContain(never)
})
