import { describe, expect, it } from 'vitest'
import { ImportItem } from '#shared/demand/domain/import.ts'
import { items } from '../../../infra/feeds/items.ts'
import { jobAds } from '../../../infra/feeds/job-ads.ts'

const ad = {
  id: 'x-1',
  title: '激光切割操作工【萧山区】',
  site: '某招聘网',
  year: 2024,
  company: '测试用钣金厂',
  salary: '6-8千·13薪',
  location: '杭州',
  experience: '1-3年',
  education: '学历不限',
  headcount: '招3人',
  description: '开机、上料、\u0000换喷嘴\r\n按图检验',
}

describe('an ad of a job board', () => {
  it('becomes an item that names its source and keeps what it says', () => {
    expect(jobAds.readRow(JSON.stringify(ad), 7)).toEqual({
      kind: 'item',
      line: 7,
      title: ad.title,
      item: {
        externalRef: 'x-1',
        employer: { name: '测试用钣金厂' },
        source: { name: '某招聘网(2024)' },
        place: '杭州·萧山区',
        content: {
          title: '激光切割操作工【萧山区】',
          mustSkills: [],
          niceSkills: [],
          certificates: [],
          headcount: 3,
          pay: { min: 600_000, max: 800_000, period: 'month', basis: '另有13薪' },
          duties: '开机、上料、换喷嘴\n按图检验',
          conditions: '经验：1-3年\n学历：学历不限',
        },
      },
    })
  })

  it.each([
    ['no pay, no head-count, no place', { ...ad, salary: '面议', headcount: '若干人', location: undefined, title: '钳工' }],
    ['a title of 300 characters', { ...ad, title: '焊'.repeat(300) }],
    ['a description of 100,000 characters', { ...ad, description: '工'.repeat(100_000) }],
    ['emoji and direction marks', { ...ad, title: '🔥急招\u202e叉车工👷', company: '\ufeff厂' }],
    ['no company', { ...ad, company: undefined }],
  ])('with %s still fits the import', (_, row) => {
    const read = jobAds.readRow(JSON.stringify(row), 1)
    expect(read.kind).toBe('item')
    expect(read.kind === 'item' && ImportItem.safeParse(read.item).success).toBe(true)
  })

  it.each(['', '{', '[]', '{"id":1}', 'null'])('that is none (%s) is told, not dropped', (text) => {
    expect(jobAds.readRow(text, 3)).toMatchObject({ kind: 'unreadable', line: 3 })
  })
})

it('our own form is read as it is, or told', () => {
  const item = { externalRef: 'a', content: { title: '车工' } }
  expect(items.readRow(JSON.stringify(item), 1)).toMatchObject({ kind: 'item', title: '车工' })
  expect(items.readRow('{"externalRef":"a"}', 2)).toMatchObject({ kind: 'unreadable', line: 2 })
  expect(items.readRow('{', 3)).toEqual({ kind: 'unreadable', line: 3, reason: '不是有效的 JSON' })
})
