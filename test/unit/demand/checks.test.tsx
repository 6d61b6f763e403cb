import { describe, expect, it } from 'vitest'
import { editVacancyPage } from '#functions/desk/demand/edit-vacancy.page.tsx'
import { contentReading } from '#functions/desk/readings/bindings.ts'
import { remarksOn } from '#shared/demand/domain/details.ts'
import { contentOf, today } from './contents.ts'

/** What a written ad may get wrong, field by field: every pointer that a finding can have. */
const wrong = [
  ['a title alone', { title: '车工', headcount: undefined, pay: undefined, district: undefined, duties: '', validUntil: undefined }],
  ['no condition of any kind', { conditions: '', levelFloor: undefined, mustSkills: [] }],
  ['words in every text', Object.fromEntries(['title', 'shift', 'address', 'duties', 'conditions'].map((field) => [field, '车工，限男']))],
  ['words in every list', { mustSkills: ['车工', '限男'], niceSkills: ['限男'], certificates: ['限男'] }],
  ['pay far below and far apart', { pay: { min: 10_000, max: 1_000_000, period: 'month', basis: '限男' } }],
  ['a last day that has passed', { validUntil: '2026-01-01' }],
  ['a last day far away', { validUntil: '2027-12-01' }],
] as const

describe('检查 leads to the field of each finding', () => {
  it.each(wrong)('%s', async (_, change) => {
    const checked = remarksOn(contentOf(change), today)
    const page = editVacancyPage({ desk: 'employer', checked, form: { values: {} }, fresh: 'x', reading: contentReading({}) })
    const html = String(await page.body)
    const links = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBe(checked.missing.length + checked.findings.length)
    expect(links.length).toBeGreaterThan(0)
    for (const id of links) expect(html).toContain(`id="${id}"`)
  })
})
