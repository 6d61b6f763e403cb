import { expect, test } from 'vitest'
import { clusterByText, industryClusterKeys, industryClusters } from '#shared/reference/clusters.ts'

test('1+6 industry clusters: one and six', () => {
  const parts = industryClusterKeys.map((key) => industryClusters[key].part)
  expect(parts.filter((part) => part === '1')).toHaveLength(1)
  expect(parts.filter((part) => part === '6')).toHaveLength(6)
})

test.each([
  ['information', 'information'],
  ['信息经济', 'information'],
  ['健康产业', 'health'],
  ['高端装备制造', 'equipment'],
])('%s is the cluster %s', (text, key) => {
  expect(clusterByText(text)).toMatchObject({ ok: true, value: { key } })
})

test('装备制造 is not a cluster; the nearest is named', () => {
  expect(clusterByText('装备制造')).toMatchObject({
    ok: false,
    error: { kind: 'unknown-code', nearest: [{ code: 'equipment', name: '高端装备制造' }] },
  })
})
