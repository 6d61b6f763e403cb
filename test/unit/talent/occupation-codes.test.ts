import { expect, it } from 'vitest'
import { withOccupationCodes } from '#shared/talent/domain/occupation-codes.ts'
import { TalentProfile } from '#shared/talent/domain/talent.ts'

const profile = (...trades: readonly { title: string; occupationCode?: string }[]): TalentProfile => TalentProfile.parse({ trades })
const codes = (one: TalentProfile): readonly (string | undefined)[] => one.trades.map(({ occupationCode }) => occupationCode)

it('a trade or occupation named exactly gets its code; anything else gets none', () => {
  expect(codes(withOccupationCodes(profile({ title: '数控车工' }, { title: '焊工' }, { title: '什么都会一点' })))).toEqual([
    '6-18-01-01',
    '6-18-02-04',
    undefined,
  ])
})

it('a chosen code stays, and a title keeps the code it had', () => {
  const before = profile({ title: '管道焊接', occupationCode: '6-18-02-04' })
  expect(codes(withOccupationCodes(profile({ title: '管道焊接' }, { title: '焊工', occupationCode: '6-18-01-01' }), before))).toEqual([
    '6-18-02-04',
    '6-18-01-01',
  ])
})
