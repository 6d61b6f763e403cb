import { describe, expect, it } from 'vitest'
import { matchingHelpPage } from '#functions/public/help/matching-help.page.tsx'
import { texts as help } from '#functions/public/help/texts.ts'
import { answerPolicy } from '#shared/demand/domain/answer-policy.ts'
import { likenessPolicy, mostCopies } from '#shared/demand/domain/likeness-policy.ts'
import { speaking } from '#shared/kernel/language.ts'
import { rotations } from '#shared/matching/documents/rotation.ts'
import { fullMarks, points, rankingVersion, reach } from '#shared/matching/points.ts'
import { criterionNames, verdictNames } from '#shared/matching/sentences/verdicts.ts'
import { shownOfEach } from '#shared/matching/views/folded.ts'

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

/** Everything that could be written by hand: a text that takes no number, and a text with numbers that are nobody's. */
function writtenOut(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const figures = Object.assign(Object('7777'), { samePost: 7777, smallChanges: 7777, wordForWord: 7777, nearPay: 7777, most: 7777 })
    return writtenOut(
      (value as (...numbers: unknown[]) => unknown)(...Array.from({ length: value.length }, (_, at) => (at === 0 ? figures : 7777))),
    )
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(writtenOut) : []
}

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  it('has no number that is not the code’s', () => {
    const texts = speaking(language, () => writtenOut({ ...help }))
    expect(texts.length).toBeGreaterThan(60)
    for (const text of texts) expect(text.replaceAll(/7,?777/g, '')).not.toMatch(/\d/)
  })

  it('prints the figures of admission, obstacles, rotation, folding, duplicates and answers', () => {
    const html = speaking(language, () => String(matchingHelpPage().body))
    const section = (id: string): string => new RegExp(`<h2 id="${id}">.*?(?=<h2|$)`, 's').exec(html)?.[0].replaceAll(/<[^>]*>/g, ' ') ?? ''
    const numbersIn = (id: string): readonly number[] => (section(id).match(/\d+/g) ?? []).map(Number)
    expect(new Set(numbersIn('admission'))).toEqual(new Set([reach.admittingSkills]))
    expect(new Set(numbersIn('obstacles'))).toEqual(new Set([reach.pay.quarterOver - 100, reach.levelsBelow]))
    expect(new Set(numbersIn('ties'))).toEqual(new Set([rotations, shownOfEach]))
    const { samePost, smallChanges, wordForWord, nearPay } = likenessPolicy
    expect(new Set(numbersIn('duplicates'))).toEqual(new Set([samePost, smallChanges, wordForWord, nearPay, mostCopies]))
    const { workingDays, prior, step } = answerPolicy
    expect(new Set(numbersIn('answers'))).toEqual(new Set([workingDays, prior.answered, prior.all, step]))
    expect(section('points')).toContain(String(reach.laterDays))
  })
})
