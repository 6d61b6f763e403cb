import { expect, it } from 'vitest'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed, speaking } from '#shared/kernel/language.ts'

it('writes a day as readers of each language write it', () => {
  expect([dayText('2026-12-05'), speaking('en', () => dayText('2026-12-05'))]).toEqual(['2026-12-05', '5 December 2026'])
})

it('lists names with the comma of the language', () => {
  expect([listed(['焊工', '钳工']), speaking('en', () => listed(['Fitter', 'welder']))]).toEqual(['焊工、钳工', 'Fitter, welder'])
})
