import { expect, it } from 'vitest'
import { foldText } from '#shared/demand/domain/lint/folded-text.ts'
import { isElsewhere, readPlace } from '#shared/demand/domain/place.ts'
import { demandKey } from '#shared/demand/domain/same-demand.ts'
import { readImportItem } from '#shared/demand/use-cases/read-import-item.ts'
import { vacancyOf } from './vacancies.ts'

it.each([
  ['杭州·滨江·长河', '330108'],
  ['浙江杭州余杭区', '330110'],
  ['杭州临安', '330112'],
  ['杭州市西湖区三墩镇', '330106'],
  ['杭州·萧山·宁围', '330109'],
  ['杭州下沙', '330114'],
  ['杭州市下城区', '330105'],
  ['萧山区市心中路', '330109'],
  ['杭州·清波', '330102'],
  ['杭州', 'city'],
  ['杭州市江干区', 'city'],
  ['南京·江宁·麒麟', 'out'],
  ['上海·浦东', 'out'],
  ['南昌·西湖区', 'out'],
  ['富阳路 8 号，上海', 'out'],
])('reads the place %s as %s', (text, expected) => {
  const reading = readPlace(text)
  expect(reading.kind === 'in' ? reading.district : reading.kind).toBe(expected)
})

it.each([
  ['310115', true],
  ['330108', false],
  ['330204', true],
  ['33010', false],
  ['上海', false],
])('tells by a code of GB/T 2260 that %s lies outside: %s', (code, outside) => {
  expect(isElsewhere(code)).toBe(outside)
})

it('says out-of-area before anything else that is wrong with an item', () => {
  const read = readImportItem({ externalRef: 'a', place: '上海', content: { nonsense: true } })
  expect(read).toMatchObject({ ok: false, error: { externalRef: 'a', reasons: [{ code: 'out-of-area', pointer: '/place' }] } })
  expect(readImportItem({ externalRef: 'a', content: { title: '焊工', headcount: 'x' } })).toMatchObject({
    ok: false,
    error: { reasons: [{ pointer: '/content/headcount' }] },
  })
  for (const bad of [null, 17, 'x', [], { externalRef: 5 }]) expect(readImportItem(bad).ok).toBe(false)
})

it('takes titles that differ in spaces, width and signs only as the same demand', () => {
  const keyOf = (title: string, more: object = {}): string => demandKey(vacancyOf(more, { title }))
  expect(keyOf(' 数控 车工（急） ')).toBe(keyOf('数控车工(急)'))
  expect(keyOf('数控车工')).not.toBe(keyOf('数控铣工'))
  expect(keyOf('数控车工')).not.toBe(keyOf('数控车工', { employer: { name: '另一家' } }))
})

it('folds texts with a way back to each character', () => {
  const original = '要求：限\u3000男　ＡＢ 車工𠮷'
  const { text, at } = foldText(original)
  expect(text).toBe('要求:限男ab车工𠮷')
  expect(at).toHaveLength(text.length + 1)
  expect(original.slice(at[text.indexOf('车')] ?? 0, (at[text.indexOf('工')] ?? 0) + 1)).toBe('車工')
})
