import { expect, it } from 'vitest'
import { readSalary } from '../../../infra/feeds/salary.ts'

it.each([
  ['4500-6500', 450_000, 650_000, 'month', undefined],
  ['6.5-8千', 650_000, 800_000, 'month', undefined],
  ['5千-1万', 500_000, 1_000_000, 'month', undefined],
  ['1-1.5万', 1_000_000, 1_500_000, 'month', undefined],
  ['12-20K', 1_200_000, 2_000_000, 'month', undefined],
  ['14k-20k', 1_400_000, 2_000_000, 'month', undefined],
  ['10-15K·13薪', 1_000_000, 1_500_000, 'month', '另有13薪'],
  ['7千-1万·14薪', 700_000, 1_000_000, 'month', '另有14薪'],
  ['12-14.4万/年', 1_000_000, 1_200_000, 'month', '按年薪折算'],
  ['4500-6500元/月', 450_000, 650_000, 'month', undefined],
  ['5.5千-6.5千元/月', 550_000, 650_000, 'month', undefined],
  ['200元/天', 20_000, 20_000, 'day', undefined],
  ['1千/天', 100_000, 100_000, 'day', undefined],
  ['100-200/天', 10_000, 20_000, 'day', undefined],
  ['30-35元/小时', 3_000, 3_500, 'hour', undefined],
  ['5000.0-10000.0 非面谈', 500_000, 1_000_000, 'month', undefined],
  ['8000元/月以上', 800_000, 800_000, 'month', undefined],
  ['８０００-９０００', 800_000, 900_000, 'month', undefined],
] as const)('%s', (text, min, max, period, basis) => {
  expect(readSalary(text)).toEqual({ kind: 'pay', min, max, period, ...(basis === undefined ? {} : { basis }) })
})

it.each([
  ['面议', 'negotiable'],
  ['薪资面议', 'negotiable'],
  ['面议-k', 'negotiable'],
  ['面谈', 'negotiable'],
  ['', 'missing'],
  [undefined, 'missing'],
  ['-', 'missing'],
  ['[]', 'missing'],
  ['无', 'missing'],
  ['Unknown', 'missing'],
  ['3千及以下', 'unreadable'],
  ['1.5千以下/月', 'unreadable'],
  ['-5400.0', 'unreadable'],
  ['1000-8000元/周', 'unreadable'],
  ['6-8', 'unreadable'],
  ['9000-5000', 'unreadable'],
  ['0-0', 'unreadable'],
] as const)('“%s” is %s', (text, kind) => {
  expect(readSalary(text)).toEqual({ kind })
})
