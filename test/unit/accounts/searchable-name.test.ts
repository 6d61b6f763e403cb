import { expect, it } from 'vitest'
import { searchableName } from '#shared/accounts/domain/searchable-name.ts'

it.each([
  ['杭州恒立机械有限公司', '恒立机械有限公司'],
  ['浙江省杭州市萧山区恒立机械有限公司', '恒立机械有限公司'],
  ['恒立机械(杭州)有限公司', '恒立机械杭州有限公司'],
  ['恒立 机械', '恒立机械'],
  ['HENGLI 机械', 'hengli机械'],
  ['杭州', '杭州'],
  ['宁波恒立', '宁波恒立'],
])('“%s” is looked for as “%s”', (name, searchable) => {
  expect(searchableName(name)).toBe(searchable)
})
