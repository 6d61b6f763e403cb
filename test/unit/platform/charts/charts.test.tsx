import { describe, expect, it } from 'vitest'
import { GroupedBars } from '#shared/platform/pages/charts/grouped-bars.tsx'
import { HeatTable } from '#shared/platform/pages/charts/heat-table.tsx'
import { shortened } from '#shared/platform/pages/charts/measures.ts'
import { Ranges } from '#shared/platform/pages/charts/ranges.tsx'
import { RankedBars } from '#shared/platform/pages/charts/ranked-bars.tsx'
import { RatioLine } from '#shared/platform/pages/charts/ratio-line.tsx'

const bars = (
  <GroupedBars
    id="level"
    label="按技能等级的需求和求职人数"
    series={['需求人数', '求职人数']}
    remarks="求人倍率"
    groups={[
      { name: '技师', remark: '2.00', bars: [cell(400), cell(200)] },
      { name: '学徒<工>', remark: '—', bars: [cell(0), { value: undefined, text: '*' }] },
    ]}
  />
)
const line = (
  <RatioLine
    label="求人倍率"
    mark={{ value: 1, text: '1：岗位和求职者一样多' }}
    points={[1.2, undefined, 1.5, 1.4].map((value, at) => ({
      name: `Q${at + 1}`,
      value,
      text: value === undefined ? '无' : value.toFixed(2),
    }))}
  />
)
const ranking = (
  <RankedBars
    label="最缺工"
    rows={[
      { rank: '1', name: '焊工', movement: { text: '↑3', fresh: false }, value: 90, text: '90' },
      { rank: '2', name: '钳工', movement: { text: '新进', fresh: true }, value: 45, text: '45' },
      { rank: '3', name: '养老护理员', value: undefined, text: '*' },
    ]}
  />
)
const ranges = (
  <Ranges
    label="工资"
    scaleText={String}
    rows={[
      { name: '焊工', range: { low: 5000, middle: 7000, high: 9000 }, text: '7000' },
      { name: '钳工', range: { low: 6000, middle: 6000, high: 6000 }, text: '6000' },
      { name: '车工', text: '*' },
    ]}
  />
)
const heat = (
  <HeatTable
    caption="求人倍率"
    rowsName="产业"
    columns={['中级工', '高级工']}
    rows={[
      {
        name: '健康',
        cells: [
          { value: 2.5, text: '2.50' },
          { value: undefined, text: '*' },
        ],
      },
    ]}
    thresholds={[0.5, 1, 1.5, 2]}
  />
)

function cell(value: number): { readonly value: number; readonly text: string } {
  return { value, text: String(value) }
}

/** The numbers of an attribute of the elements of a kind, in their order. */
function measured(html: string, element: string, attribute: string): readonly number[] {
  const elements = html.matchAll(new RegExp(`<${element}\\b[^>]*?\\s${attribute}="([\\d.]+)(?:%|em)"`, 'g'))
  return [...elements].map((match) => Number(match[1]))
}

describe.each(Object.entries({ bars, line, ranking, ranges }))('the chart of %s', (_, chart) => {
  const html = String(chart)

  it('has a name and no number that is none', () => {
    expect(html).toMatch(/<svg [^>]*role="img" aria-label="[^"]+"/)
    expect(html).not.toMatch(/NaN|undefined|Infinity|-\d+(?:\.\d+)?%/)
  })

  it('stays inside its frame, whatever the width', () => {
    for (const attribute of ['x', 'x1', 'x2', 'cx', 'width']) {
      for (const place of measured(html, '\\w+', attribute)) expect(place).toBeLessThanOrEqual(100)
    }
    const [high = 0] = measured(html, 'svg', 'height')
    for (const attribute of ['y', 'y1', 'y2', 'cy'])
      for (const place of measured(html, '\\w+', attribute)) expect(place).toBeLessThanOrEqual(high)
  })

  it('carries no style of its own, which the site forbids', () => expect(html).not.toContain('style='))
})

describe('bars', () => {
  const html = String(bars)

  it('are as long as their numbers are large', () => {
    const [demand = 0, supply = 0, ...others] = measured(html, 'rect', 'width')
    expect([demand / supply, others]).toEqual([2, []])
  })

  it('have no bar for nought or what is not known, but its text', () => {
    expect(html).toContain('>*</text>')
    expect(html).toContain('>0</text>')
  })

  it('tell the second series by its hatching too', () => {
    expect(html).toContain('<pattern id="level-hatch"')
    expect(html).toContain('fill="url(#level-hatch)"')
  })

  it('let no name become markup', () => expect(html).toContain('学徒&lt;工&gt;'))

  it('of nothing are an empty frame', () => {
    expect(String(<GroupedBars id="x" label="无" series={['甲']} groups={[{ name: '甲', bars: [cell(0)] }]} />)).not.toContain('<rect')
  })
})

describe('the line', () => {
  it('has a gap where a quarter is missing', () => {
    const html = String(line)
    expect(html.match(/class="line"/g)).toHaveLength(1)
    expect(html.match(/<circle/g)).toHaveLength(3)
    expect(html).toContain('>无</text>')
  })

  it('runs higher for more', () => {
    const [first = 0, third = 0, fourth = 0] = measured(String(line), 'circle', 'cy')
    expect(third).toBeLessThan(fourth)
    expect(fourth).toBeLessThan(first)
  })

  it.each([[[]], [[1.3]], [[1.3, 1.3]], [[undefined, undefined]]])('is drawn of %j', (values) => {
    const html = String(<RatioLine label="x" points={values.map((value, at) => ({ name: `${at}`, value, text: `${value ?? '无'}` }))} />)
    expect(html).not.toMatch(/NaN|Infinity/)
  })
})

describe('ranges', () => {
  it('of one value are still to be seen', () => {
    const [wide = 0, narrow = 0] = measured(String(ranges), 'rect', 'width')
    expect(narrow).toBeGreaterThan(0)
    expect(wide).toBeGreaterThan(narrow)
  })

  it('of nothing are names alone', () => {
    expect(String(<Ranges label="x" scaleText={String} rows={[{ name: '车工', text: '*' }]} />)).not.toMatch(/NaN|Infinity|<rect/)
  })
})

describe('the table of shades', () => {
  it('shades by threshold and leaves what is hidden without', () => {
    expect(String(heat)).toContain('<td class="shade4">2.50</td><td>*</td>')
    expect(String(heat)).toContain('<section class="scroll" aria-label="求人倍率" tabindex="0">')
  })
})

it.each([
  ['焊工', '焊工'],
  ['计算机网络信息安全管理与测评人员', '计算机网络信息安全管理与测评…'],
  ['Computer numerical', 'Computer numerical'],
])('%s is drawn as %s', (name, drawn) => expect(shortened(name)).toBe(drawn))
