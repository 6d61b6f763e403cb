import { describe, expect, it } from 'vitest'
import { none, other } from '#shared/bulletins/domain/cube.ts'
import { clusterText, methodText } from '#shared/bulletins/domain/method.ts'
import { clusterOccupations, clusterOf, clusterRows } from '#shared/bulletins/domain/occupation-cluster.ts'
import { rules } from '#shared/bulletins/domain/rules.ts'
import { speaking } from '#shared/kernel/language.ts'
import { occupationGroups, occupations } from '#shared/reference/occupations.ts'

describe('the method that is printed', () => {
  it('says the same in both languages, and every number that the rules have', () => {
    const [chinese, english] = [methodText(), speaking('en', methodText)]
    expect(english.map(({ key, paragraphs }) => [key, paragraphs.length])).toEqual(
      chinese.map(({ key, paragraphs }) => [key, paragraphs.length]),
    )
    for (const method of [chinese, english]) {
      const text = method.flatMap(({ paragraphs }) => paragraphs).join('\n')
      expect(Object.values(rules).filter((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text))).toEqual([])
    }
    expect(english.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).join()).not.toMatch(/\p{Script=Han}/u)
  })

  it('names the seven clusters with what is counted in them', () => {
    expect(clusterText().map(({ name, codes }) => [name, codes.length > 2])).toEqual(
      ['信息经济', '文化创意', '旅游休闲', '金融服务', '健康', '时尚', '高端装备制造'].map((name) => [name, true]),
    )
  })
})

describe('the cluster of an occupation', () => {
  it.each([
    ['6-18-01-01', 'equipment'],
    ['6-31-07-03', 'equipment'],
    ['2-02-38-05', 'equipment'],
    ['2-02-38-01', 'information'],
    ['6-25-04-07', 'information'],
    ['4-08-08-17', 'fashion'],
    ['4-08-08-08', 'culture'],
    ['4-03-02-01', 'tourism'],
    ['4-10-01-05', 'health'],
    ['6-29-02-01', other],
    [none, none],
  ])('%s is %s', (code, cluster) => expect(clusterOf(code)).toBe(cluster))

  it('is told by beginnings of codes that exist, each once', () => {
    const known = new Set([...occupationGroups().map(({ code }) => code), ...occupations().map(({ code }) => code)])
    const beginnings = Object.values(clusterOccupations).flat()
    expect(beginnings.filter((code) => !known.has(code))).toEqual([])
    expect(new Set(beginnings).size).toBe(beginnings.length)
    expect(new Set(occupations().map(({ code }) => clusterOf(code)))).toEqual(new Set(clusterRows.filter((row) => row !== none)))
  })
})
