import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actions } from '../../../infra/operations/actions.ts'
import { costOf } from '../../../infra/operations/cost.ts'
import { withFigures } from '../../../infra/operations/cost-page.ts'
import { readMeasurements } from '../../../infra/operations/measurements.ts'
import { prices } from '../../../infra/operations/prices.ts'
import { timesOf, traffic } from '../../../infra/operations/traffic.ts'

const page = readFileSync(join(import.meta.dirname, '../../../infra/operations/cost.md'), 'utf8')
const measured = readMeasurements()
const sizes = ['town', 'city', 'metropolis'] as const

/** The formatter pads the cells of tables. */
function plain(markdown: string): string {
  return markdown.replace(/ *\| */g, '|').replace(/-{3,}/g, '---')
}

describe('the cost page', () => {
  it('has the figures that follow from measurements, assumptions and prices (npm run write-cost)', () => {
    expect(plain(withFigures(page, measured))).toBe(plain(page))
  })

  it('would be found out if a figure were changed by hand', () => {
    const changed = plain(page).replace(/\*\*合计\*\*\|\*\*\d/, '**合计**|**9')
    expect(changed).not.toBe(plain(page))
    expect(plain(withFigures(changed, measured))).not.toBe(changed)
  })

  it('is made of measurements of every action', () => {
    expect(Object.keys(measured.actions).toSorted()).toEqual(Object.keys(actions).toSorted())
    for (const one of Object.values(measured.actions)) expect(one.times).toBeGreaterThanOrEqual(15)
  })

  it('says of each price whether it was looked up', () => {
    for (const price of Object.values(prices)) expect(page).toContain(price.read === 'listed' ? '待现场核对' : '凭记录填写，待核对')
  })
})

describe('a bill', () => {
  it.each(sizes)('of a %s adds up, and more use costs more', (size) => {
    const cost = costOf(size, traffic[size], measured)
    const parts = cost.search + cost.functions + cost.gateway + cost.tables + cost.storage + cost.outgoing + cost.watching
    expect(cost.total).toBeCloseTo(parts)
    const busier = costOf(size, { ...traffic[size], visits: traffic[size].visits * 2 }, measured)
    expect(busier.total).toBeGreaterThan(cost.total)
    expect(busier.search).toBe(cost.search)
  })

  it('of a town is mostly the search domain; the same use without it costs a few dollars', () => {
    const cost = costOf('town', traffic.town, measured)
    expect(cost.search).toBeGreaterThan(cost.functions + cost.gateway + cost.tables + cost.storage)
  })

  it('counts what people do: twice the talents who sign in look at twice the matches', () => {
    const once = timesOf(traffic.town)
    const twice = timesOf({ ...traffic.town, activeTalents: traffic.town.activeTalents * 2 })
    expect(twice.readMatches).toBe((once.readMatches ?? 0) * 2)
    expect(twice.postVacancy).toBe(once.postVacancy)
  })
})
