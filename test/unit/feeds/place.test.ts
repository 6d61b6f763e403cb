import { expect, it } from 'vitest'
import { readPlace } from '../../../infra/feeds/place.ts'

it.each([
  ['杭州·余杭区·仓前', '', '330110', '仓前'],
  ['杭州-下城区', '', '330105', '下城区'],
  ['杭州·江干区·九堡', '', '330102', '江干区 九堡'],
  ['杭州·江干区', '', undefined, '江干区'],
  ['杭州-下沙', '', '330114', '下沙'],
  ['杭州·钱塘·义蓬', '', '330114', '义蓬'],
  ['杭州·杭州·长河', '', '330108', '长河'],
  ['杭州市滨江区', '', '330108', ''],
  ['杭州', '前端开发[余杭区]', '330110', ''],
  ['杭州', '', undefined, ''],
  ['杭州·西湖区·未来科技城', '', '330106', '未来科技城'],
  ['麓谷广场(工作地点:广州、杭州)', '', undefined, ''],
])('%s %s', (location, title, district, rest) => {
  expect(readPlace(location, title)).toEqual({ kind: 'hangzhou', rest, ...(district === undefined ? {} : { district }) })
})

it.each([
  ['上海-浦东新区', '', { kind: 'elsewhere', city: '上海' }],
  ['南昌·西湖区', '', { kind: 'elsewhere', city: '南昌' }],
  ['', '', { kind: 'missing' }],
  [undefined, '', { kind: 'missing' }],
  ['无', '', { kind: 'missing' }],
] as const)('%s', (location, title, place) => {
  expect(readPlace(location, title)).toEqual(place)
})
