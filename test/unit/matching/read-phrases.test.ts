import { describe, expect, it } from 'vitest'
import type { Phrase } from '#shared/matching/facts.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { mustSlots, possibleMustSlots } from '#shared/matching/slots.ts'
import { blank } from '../../support/blank-texts.ts'

const must = (title: string, ...mustSkills: string[]): readonly Phrase[] => readVacancy({ ...blank, title, mustSkills }).must
const concepts = (phrases: readonly Phrase[]): readonly (readonly string[])[] => phrases.map((phrase) => phrase.concepts)

describe('a must-have phrase', () => {
  it.each<[string, string, string, readonly (readonly string[])[]]>([
    ['of a process and its position asks for both', '电焊工', '二保焊仰焊', [['co2Welding'], ['positionWelding']]],
    ['asks for what tells people of the trade apart', '气保焊工', '二保焊横焊', [['positionWelding']]],
    ['of a thing and its mending asks for the mending', '织布挡车工', '织机维修', [['machineTuneTextile']]],
    ['means the longer word, not the shorter inside it', '叉车司机', '高位叉车作业', [['reachTruck']]],
    ['names the floor and not the road', '地板安装工', '木地板铺装', [['woodFloor']]],
    ['does not mean a foreign skill of two characters', '木器油漆工', '返工修补', [['raw:返工修补']]],
    ['means one that is asked for by name', '仓库保管员', '会电焊', [['weldBasics']]],
    ['that names one kind of a skill does not mean any other', '天猫运营', '直通车投放', [['taobaoAds']]],
    ['of two things joined by 或 is answered by either', '电焊工', '气割或抛光', [['gasCutting', 'polishing']]],
  ])('%s', (_, title, phrase, expected) => {
    expect(concepts(must(title, phrase))).toEqual(expected)
  })

  it('of two halves is worth what one phrase is worth', () => {
    const need = readVacancy({ ...blank, title: '电焊工', mustSkills: ['二保焊仰焊', '气割'] })
    expect(need.must.map(({ whole }) => whole)).toEqual(['二保焊仰焊', '二保焊仰焊', undefined])
    expect(mustSlots(need).map(({ slot, share }) => [slot, share])).toEqual([
      [0, 3],
      [1, 3],
      [2, 6],
    ])
  })

  it('never takes a slot that a search by a talent does not ask for', () => {
    const asked = new Set(possibleMustSlots().map(({ slot, share }) => `${slot}:${share}`))
    for (let bits = 0; bits < 2 ** 8; bits++) {
      const list: Phrase[] = []
      for (let index = 0; index < 8 && list.length < 8; index++) {
        const whole = { phrase: `p${index}`, concepts: ['grinding'], whole: `w${index}` }
        list.push(...((bits >> index) % 2 === 1 && list.length < 7 ? [whole, whole] : [{ phrase: `p${index}`, concepts: ['grinding'] }]))
        const need = { ...readVacancy(blank), must: list.slice(0, 8) }
        for (const { slot, share } of mustSlots(need)) expect(asked.has(`${slot}:${share}`), `${slot}:${share}`).toBe(true)
      }
    }
  })
})

describe('the running text of an advertisement', () => {
  it('asks for no skill of another world', () => {
    const need = readVacancy({ ...blank, title: '软件开发工程师', text: '熟悉各种组件和插件，沟通良好' })
    expect(need.must.flatMap((phrase) => phrase.concepts)).not.toEqual(expect.arrayContaining(['solarInstall']))
    expect(need.must.flatMap((phrase) => phrase.concepts)).not.toContain('customerTalk')
  })
})
