import { describe, expect, it } from 'vitest'
import { understand } from '#shared/matching/queries/understand.ts'
import { highlightsIn } from '#shared/matching/views/highlights.ts'

type View = Parameters<ReturnType<typeof highlightsIn>>[0]

const view = (more: Partial<View>): View =>
  ({ title: '', mustSkills: [], niceSkills: [], duties: '', conditions: '', ...more }) as unknown as View
const marked = (q: string, more: Partial<View>) => {
  const { highlights } = highlightsIn(understand(q).terms)(view(more))
  const shown = (pieces?: readonly { readonly text: string; readonly hit: boolean }[]) =>
    pieces?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')
  return { title: shown(highlights?.title), passage: shown(highlights?.passage) }
}

describe('what was searched for', () => {
  it.each([
    ['a concept, in other words', '氩弧焊', { title: 'TIG 焊接师傅' }, '[TIG] 焊接师傅'],
    ['plain words', '靠谱', { title: '找靠谱的人' }, '找[靠谱]的人'],
    ['exact words', '"焊工 三名"', { title: '招焊工三名' }, '招[焊工三名]'],
    ['full-width letters', 'PLC', { title: '会ＰＬＣ的师傅' }, '会[ＰＬＣ]的师傅'],
    ['markup as text', '焊工', { title: '<b>焊工</b>&' }, '<b>[焊工]</b>&'],
    ['a title without it', '焊工', { title: '会计' }, undefined],
    ['nothing barred', '-焊工', { title: '焊工' }, undefined],
  ])('marks %s', (_, q, more, title) => expect(marked(q, more).title).toBe(title))

  it('shows the passage with most of it, in one line', () => {
    const duties = `${'前面有很多别的话，说了又说。'.repeat(5)}\n会氩弧焊打底，\n也要会二保焊。${'后面还有很多。'.repeat(20)}`
    const { passage = '' } = marked('氩弧焊 二保焊', { duties, mustSkills: ['踏实'] })
    expect(passage).toMatch(/^….*\[氩弧焊\].*\[二保焊\].*…$/)
    expect(passage).not.toContain('\n')
    expect(passage.length).toBeLessThan(80)
  })

  it('is nothing without words', () => expect(highlightsIn(understand('').terms)(view({ title: '焊工' }))).toEqual({}))
})
