import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointerOf, readForm, valuesOf } from '#shared/platform/http/form.ts'

describe('readForm', () => {
  it.each([
    ['text', 'title=数控车工', { title: '数控车工' }],
    ['a blank text is not there', 'title=+&x=1', { x: '1' }],
    ['a number', 'headcount:int=3', { headcount: 3 }],
    ['a number in full width stays text, for the schema to refuse', 'headcount:int=三', { headcount: '三' }],
    ['yuan become 分', 'pay.min:yuan=8,000&pay.max:yuan=12000.50', { pay: { min: 800_000, max: 1_200_050 } }],
    ['yuan typed with a Chinese input method', `pay.min:yuan=${encodeURIComponent('９，０００元')}`, { pay: { min: 900_000 } }],
    ['lines with Chinese commas', `skills:lines=${encodeURIComponent('氩弧焊，识图；二保焊')}`, { skills: ['氩弧焊', '识图', '二保焊'] }],
    ['lines', 'skills:lines=氩弧焊、识图%0A二保焊', { skills: ['氩弧焊', '识图', '二保焊'] }],
    ['an emptied list is an empty list', 'skills:lines=', { skills: [] }],
    ['ticks', 'scopes:list=employers&scopes:list=agencies', { scopes: ['employers', 'agencies'] }],
    ['a flag', 'agreed:flag=on', { agreed: true }],
    ['a wall-clock time', 'startsAt:local=2026-12-05T09:00', { startsAt: '2026-12-05T01:00:00.000Z' }],
    ['our own fields are no content', '_key=abc&title=a', { title: 'a' }],
    ['rows of a list', 'rows.0.name=a&rows.1.name=b&rows.1.n:int=2', { rows: [{ name: 'a' }, { name: 'b', n: 2 }] }],
    ['blank rows are left out', 'rows.0.name=&rows.2.name=b&rows.11.name=c&rows.1.name=+', { rows: [{ name: 'b' }, { name: 'c' }] }],
    ['rows of texts', 'names.0=a&names.1=&names.2=b', { names: ['a', 'b'] }],
    ['a list whose rows are all blank is not there', 'rows.0.name=&rows.1.name=', {}],
    ['no prototype is reached', '__proto__.x=1&constructor.prototype.y=2&a=1', { a: '1' }],
  ])('%s', (_, body, value) => {
    expect(readForm(new URLSearchParams(body)).value).toEqual(value)
    expect(Object.prototype).not.toHaveProperty('x')
  })

  it('renumbers the fields of the rows that stay, so that errors find them', () => {
    const { values } = readForm(new URLSearchParams('rows.0.name=&rows.0.n:int=&rows.1.name=b&rows.1.n:int=x&title=t'))
    expect({ ...values }).toEqual({ 'rows.0.name': ['b'], 'rows.0.n:int': ['x'], title: ['t'] })
  })

  it('never throws, whatever the fields are called', async () => {
    await fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const body = new URLSearchParams(pairs)
        expect(readForm(body).values).toBeTypeOf('object')
      }),
    )
  })

  it('gives back what valuesOf wrote', () => {
    const names = ['title', 'headcount:int', 'pay.min:yuan', 'skills:lines', 'scopes:list', 'agreed:flag', 'startsAt:local']
    const command = {
      title: '焊工',
      headcount: 2,
      pay: { min: 650_050 },
      skills: ['识图', '氩弧焊'],
      scopes: ['employers'],
      agreed: true,
      startsAt: '2026-12-05T01:30:00.000Z',
    }
    const body = new URLSearchParams(
      Object.entries(valuesOf(command, names)).flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
    )
    expect(readForm(body).value).toEqual(command)
  })

  it('names the place of a field as its errors do', () => {
    expect(pointerOf('pay.min:yuan')).toBe('/pay/min')
  })
})
