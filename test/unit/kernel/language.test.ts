import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { bilingual, counted, language, speaking } from '#shared/kernel/language.ts'

const texts = bilingual(
  {
    title: '岗位',
    list: { empty: '没有岗位', found: (count: number) => `${count} 个岗位` },
    steps: ['登录', '发布'],
    problem: { status: 409, title: '状态不对' },
  },
  {
    title: 'Vacancies',
    list: { empty: 'No vacancies', found: (count: number) => counted(count, 'vacancy', 'vacancies') },
    steps: ['Sign in', 'Post'],
    problem: { status: 409, title: 'Wrong state' },
  },
)
// What pages do: a group kept before anybody asks.
const { list } = texts

it('is Chinese outside of requests', () => {
  expect([language(), texts.title, list.empty, list.found(2)]).toEqual(['zh', '岗位', '没有岗位', '2 个岗位'])
})

it('chooses each text when it is read, also in groups that were kept before', () => {
  expect(speaking('en', () => [texts.title, list.empty, list.found(1), list.found(1200), texts.steps[1], texts.problem.status])).toEqual([
    'Vacancies',
    'No vacancies',
    '1 vacancy',
    '1,200 vacancies',
    'Post',
    409,
  ])
})

it('keeps the language of each of several requests at a time', async () => {
  const said = async (spoken: 'zh' | 'en'): Promise<string> =>
    speaking(spoken, async () => {
      await sleep(spoken === 'zh' ? 2 : 1)
      return texts.title
    })
  expect(await Promise.all([said('zh'), said('en'), said('zh')])).toEqual(['岗位', 'Vacancies', '岗位'])
})

it('writes in Chinese what others will read, whoever causes it', () => {
  expect(speaking('en', () => speaking('zh', () => texts.title))).toBe('岗位')
})

it('gives the names of its texts and all of their values', () => {
  expect(Object.entries(texts.list).map(([key]) => key)).toEqual(['empty', 'found'])
  expect(speaking('en', () => ({ ...texts.problem }))).toEqual({ status: 409, title: 'Wrong state' })
})

it('does not compile when a text is missing', () => {
  // @ts-expect-error -- `empty` has no English text.
  expect(bilingual({ title: '岗位', empty: '没有' }, { title: 'Vacancies' }).title).toBe('岗位')
})
