import { describe, expect, it } from 'vitest'
import { vacancyPage } from '#functions/public/demand/vacancy.page.tsx'
import { expiredView, toGone, toPublicView, VacancyView } from '#shared/demand/domain/public-view.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { vacancyOf } from './vacancies.ts'

const feed = {
  employer: { name: '某某机械有限公司' },
  postedBy: { id: 'org_01JDK0000000000000000000AB', name: '示例人力', licence: '330106200123' },
  source: { name: '示例招聘网', url: 'https://example.com/1' },
}

describe('the public view', () => {
  it('holds what the public may read, by name', () => {
    expect(toPublicView(vacancyOf())).toEqual({
      code: 'k3m8p2x7qa',
      title: '数控车工',
      occupation: { code: '6-18-01-01', name: '车工' },
      level: { key: 'intermediate', name: '中级工' },
      headcount: 3,
      pay: { min: 700_000, max: 1_000_000, period: 'month' },
      shift: '两班倒',
      district: { code: '330109', name: '萧山区' },
      address: '市心北路 1 号',
      duties: '操作数控车床加工轴类零件，完成首件检验，填写工序记录。',
      conditions: '两年以上同类设备操作经验，服从排班。',
      mustSkills: ['看懂零件图', 'FANUC 系统编程'],
      niceSkills: [],
      certificates: [],
      employer: { name: '钱江机械厂', district: '萧山区', verifiedOn: '2026-10-01' },
      validUntil: '2027-01-15',
      publishedAt: '2026-11-01T00:00:00.000Z',
      refreshedAt: '2026-11-01T00:00:00.000Z',
    })
  })

  it('names the source and the agency of a re-post (五部门通知), and no id but the code', () => {
    const view = toPublicView(vacancyOf(feed))
    expect(view).toMatchObject({
      source: feed.source,
      agency: { name: '示例人力', licence: '330106200123' },
      employer: { name: '某某机械有限公司' },
    })
    expect(JSON.stringify(view)).not.toMatch(/(?:org|vac|man|per)_/)
  })

  it('is strict: nothing undeclared passes', () => {
    expect(VacancyView.safeParse({ ...toPublicView(vacancyOf()), phone: '0571-00000000' }).success).toBe(false)
  })

  it.each(['DRAFT', 'SUBMITTED', 'CLOSED'])('does not exist for %s', (state) => {
    expect(() => toPublicView(vacancyOf({ state }))).toThrow('has no public view')
  })
})

describe('what is left of an ended ad', () => {
  it.each([
    ['FILLED', 'filled', '数控车工'],
    ['CLOSED', 'closed', '数控车工'],
    ['EXPIRED', 'expired', '数控车工'],
    ['REMOVED', 'removed', undefined],
  ])('%s: %s, %s', (state, reason, title) => {
    const gone = toGone(vacancyOf({ state }))
    expect([gone?.reason, gone?.title]).toEqual([reason, title])
  })

  it('is nothing for what never was public, or may come back', () => {
    expect(toGone(vacancyOf({ state: 'CLOSED', publishedAt: undefined }))).toBeUndefined()
    expect(toGone(vacancyOf({ state: 'SUBMITTED' }))).toBeUndefined()
  })

  it('is the same for one past its last day before the clock has come by', () => {
    expect(expiredView(toPublicView(vacancyOf()))).toMatchObject({ reason: 'expired', title: '数控车工' })
  })
})

describe('the page', () => {
  const layout = createLayout({ operator: '演示', contact: '演示', licences: ['演示'] }, 'test')
  const html = async (vacancy: Parameters<typeof toPublicView>[0]): Promise<string> => {
    const page = vacancyPage({ view: toPublicView(vacancy), similar: [], baseUrl: 'http://localhost' })
    return layout({ page, principal: { kind: 'anonymous' }, path: '/vacancies/k3m8p2x7qa' })
  }

  it('lets no text of an ad end the JSON-LD or the markup', async () => {
    const evil = '</script><script>alert(1)</script>'
    const text = await html(vacancyOf({}, { title: evil, duties: `${evil}\n<img src=x onerror=alert(1)>` }))
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('<img src=x')
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? ''
    const posting = JSON.parse(data) as { title: string; description: string }
    expect(posting.title).toBe(evil)
    expect(posting.description).toContain('&lt;img src=x')
  })

  it('is a JobPosting with pay, place and the last instant of validity in Hangzhou', async () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await html(vacancyOf()))?.[1] ?? ''
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'JobPosting',
      datePosted: '2026-11-01T00:00:00.000Z',
      validThrough: '2027-01-15T15:59:59Z',
      baseSalary: { currency: 'CNY', value: { minValue: 7000, maxValue: 10_000, unitText: 'MONTH' } },
      jobLocation: { address: { addressLocality: '杭州市萧山区', streetAddress: '市心北路 1 号' } },
      pubDate: '2026-11-01T08:00:00',
    })
  })

  it('says where a re-post comes from and that its employer was not verified here', async () => {
    const text = await html(vacancyOf(feed))
    expect(text).toContain('示例招聘网')
    expect(text).toContain('未在本平台核验')
  })
})
