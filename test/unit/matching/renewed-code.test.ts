import { describe, expect, it } from 'vitest'
import { speaking } from '#shared/kernel/language.ts'
import { read } from '#shared/matching/reading/read.ts'
import { shownReading } from '#shared/matching/views/shown-reading.ts'
import { silent } from '../../support/blank-texts.ts'

const reading = (code: string) => read('', { ...silent, occupations: [{ code, title: '焊工' }], of: 'talent' })

describe('a code of an older edition (issue 5, bad input)', () => {
  it('is told beside what was read', () => {
    expect(shownReading('talent', reading('6-04-02-05')).summary).toMatch(/6-04-02-05 是旧版的职业编码，按现在的 6-18-02-04 焊工 读。$/)
    expect(speaking('en', () => shownReading('talent', reading('6-04-02-05')).summary)).toContain('read as 6-18-02-04')
  })

  it('of today is not mentioned', () => {
    expect(shownReading('talent', reading('6-18-02-04')).summary).not.toContain('旧版')
  })
})
