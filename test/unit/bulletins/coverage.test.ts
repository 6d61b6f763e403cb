import { describe, expect, it } from 'vitest'
import { sharedByUnequal } from '#shared/bulletins/domain/coverage.ts'
import { type DistrictCode, districtCodes } from '#shared/reference/districts.ts'

describe('coverages of two bulletins of one time', () => {
  it.each<readonly [string, readonly DistrictCode[], readonly DistrictCode[], readonly string[]]>([
    ['the same', ['330105', '330106'], ['330106', '330105'], []],
    ['apart', ['330105'], ['330106', '330109'], []],
    ['crossing', ['330105', '330106'], ['330106', '330109'], ['330106']],
    ['one inside the other', ['330105', '330106'], ['330106'], ['330106']],
    ['a part and the whole city', ['330105'], [], []],
    ['a part and all divisions by name', districtCodes, ['330105'], []],
  ])('%s: what they share while unequal', (_, one, second, shared) => {
    expect([sharedByUnequal(one, second), sharedByUnequal(second, one)]).toEqual([shared, shared])
  })
})
