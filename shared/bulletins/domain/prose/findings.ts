import type { Sentence, Table, TableKey } from '../compiled.ts'
import { none, other } from '../cube.ts'
import { rounded } from '../display.ts'
import { all } from '../figures.ts'
import { highSkilled, stated } from '../tables/levels.ts'
import { at, largest, type Teller, tellerOf } from './teller.ts'

/** So many rows are named one after the other. */
const named = ['first', 'second', 'third'] as const

/** What the tables say, in the order of the tables. A sentence's key begins with the section that it belongs to. */
export function findingsOf(tables: readonly Table[]): Sentence[] {
  const teller = tellerOf(tables)
  return [overall, trend, occupations, movements, surplus, levels, ages, clusters, districts, pay, firms, fairs].flatMap((section) =>
    section(teller),
  )
}

type Section = (teller: Teller) => readonly Sentence[]

const overall: Section = ({ tell, told }) => {
  const whole = tell('overall.supplyAndDemand', {
    demand: at('overall', 'demand', 'value'),
    seekers: at('overall', 'seekers', 'value'),
    gap: at('overall', 'gap', 'value'),
    ratio: at('overallRatio', 'ratio', 'value'),
  })
  const state = whole.length > 0 ? whole : tell('overall.demand', { demand: at('overall', 'demand', 'value') })
  return [...state, ...moved('overall.change', 'difference', 'change'), ...moved('overall.yearChange', 'yearDifference', 'yearChange')]

  function moved(key: 'overall.change' | 'overall.yearChange', difference: string, change: string): readonly Sentence[] {
    const refs = told({
      demandDifference: at('overall', 'demand', difference),
      demandChange: at('overall', 'demand', change),
      seekersDifference: at('overall', 'seekers', difference),
      seekersChange: at('overall', 'seekers', change),
      ratioDifference: at('overallRatio', 'ratio', difference),
    })
    return Object.keys(refs).length === 0 ? [] : tell(key, refs)
  }
}

/** Whether the ratio, or of a series of demand the heads, have not been so high or low in the periods shown: at least four of them. */
const trend: Section = ({ rows, tell }) => {
  const column = rows('trend', 'ratio').length > 0 ? 'ratio' : 'demand'
  const values = rows('trend', column)
  const last = values.at(-1)
  if (last === undefined || values.length < 4) return []
  // What is shown as the same is neither higher nor lower.
  const shown = (value: number): number => rounded(value, column === 'ratio' ? 2 : 0)
  const others = values.slice(0, -1).map(({ value }) => shown(value))
  const figure = { [column]: at('trend', last.key, column) }
  if (others.every((value) => value < shown(last.value))) return tell('trend.highest', figure)
  return others.every((value) => value > shown(last.value)) ? tell('trend.lowest', figure) : []
}

const occupations: Section = ({ rows, tell }) => {
  const untold = rows('coverage', 'value').some(({ key, value }) => key === 'untold' && value > 0) ? 'Told' : ''
  const ranked = rows('occupations', 'rank')
  const byGap = rows('occupations', 'gap').length > 0
  const top = ranked.slice(0, named.length).map(({ key }) => key)
  const tightest = largest(rows('occupations', 'ratio').filter(({ key }) => ranked.some((row) => row.key === key)))
  const risen = largest(rows('occupations', 'movement'))
  return [
    ...(top.length === 0
      ? []
      : tell(`occupations.${byGap ? 'shortest' : 'wanted'}${untold}`, inTurn('occupations', top, byGap ? 'gap' : 'demand', 'occupation'))),
    ...(tightest === undefined || top.length < 2
      ? []
      : tell('occupations.tightest', {
          occupation: at('occupations', tightest.key, 'occupation'),
          ratio: at('occupations', tightest.key, 'ratio'),
        })),
    ...(risen === undefined || risen.value <= 0
      ? []
      : tell('occupations.risen', {
          occupation: at('occupations', risen.key, 'occupation'),
          movement: at('occupations', risen.key, 'movement'),
          rank: at('occupations', risen.key, 'rank'),
        })),
  ]
}

const movements: Section = ({ tell }) => {
  const count = (column: string) => at('movements', 'ranking', column)
  return tell('movements.summary', {
    new: count('new'),
    dropped: count('dropped'),
    up: count('up'),
    down: count('down'),
    same: count('same'),
  })
}

const surplus: Section = ({ rows, tell }) => {
  const top = rows('topSurplus', 'figure').slice(0, named.length)
  return top.length === 0
    ? []
    : tell(
        'surplus.most',
        inTurn(
          'topSurplus',
          top.map(({ key }) => key),
          'figure',
          'occupation',
        ),
      )
}

const levels: Section = ({ rows, tell, told }) => {
  const shares = told({ stated: at('levels', stated, 'demandShare'), highSkilled: at('levels', highSkilled, 'demandShare') })
  const tightest = largest(rows('levelRatios', 'r1', [all, highSkilled]))
  return [
    ...(Object.keys(shares).length === 0 ? [] : tell('levels.shares', shares)),
    ...(tightest === undefined
      ? []
      : tell('levels.tightest', {
          level: at('levelRatios', tightest.key, 'level'),
          r1: at('levelRatios', tightest.key, 'r1'),
          ratio: at('levelRatios', tightest.key, 'ratio'),
        })),
  ]
}

/** Which band most of those who look for work are in, and how many do not tell their age. What is hidden may be more than what is told. */
const ages: Section = ({ rows, hides, tell, told }) => {
  const most = largest(rows('ages', 'seekersShare', [all, none]).filter(({ value }) => value > 0))
  if (most === undefined || hides('ages', 'seekers', [none])) return []
  const silent = rows('ages', 'seekersShare').some(({ key, value }) => key === none && value > 0)
  return tell('ages.largest', {
    name: at('ages', most.key, 'ageBand'),
    share: at('ages', most.key, 'seekersShare'),
    ...(silent ? told({ silent: at('ages', none, 'seekersShare') }) : {}),
  })
}

const clusters: Section = (teller) => partsOf(teller, 'clusters', 'cluster', [all, none, other])

const districts: Section = (teller) => partsOf(teller, 'districts', 'district', [all, none])

/**
 * Which rows of a cut want most, and where there are most posts for each who looks for one. A cut of one row has nothing to choose from;
 * what is hidden may be more than what is told.
 */
function partsOf(
  { rows, hides, tell }: Teller,
  table: 'clusters' | 'districts',
  column: string,
  but: readonly string[],
): readonly Sentence[] {
  const some = hides(table, 'demand', but) ? 'Told' : ''
  if (some === '' && rows(table, 'demandShare', but).length < 2) return []
  const wanting = rows(table, 'demandShare', but).filter(({ value }) => value > 0)
  const top = wanting.toSorted((a, b) => b.value - a.value).slice(0, named.length)
  const tightest = largest(rows(table, 'ratio', but))
  return [
    ...(top.length === 0
      ? []
      : tell(
          `${table}.largest${some}`,
          inTurn(
            table,
            top.map(({ key }) => key),
            'demandShare',
            column,
          ),
        )),
    ...(tightest === undefined || top.length < 2
      ? []
      : tell(`${table}.tightest${hides(table, 'ratio', but) ? 'Told' : ''}`, {
          name: at(table, tightest.key, column),
          ratio: at(table, tightest.key, 'ratio'),
        })),
  ]
}

const pay: Section = ({ rows, tell }) => {
  const medians = rows('pay', 'p50').filter(({ key }) => key.endsWith('|all'))
  const best = largest(medians)
  if (best === undefined) return []
  const cell = (column: string) => at('pay', best.key, column)
  return tell(medians.length > 1 ? 'pay.highest' : 'pay.only', {
    occupation: cell('occupation'),
    p25: cell('p25'),
    p50: cell('p50'),
    p75: cell('p75'),
  })
}

const fairs: Section = ({ rows, tell, told }) => {
  const total = (row: string) => at('fairTotals', row, 'value')
  const rate = (row: string, column = 'share') => at('fairConversion', row, column)
  const held = rows('fairTotals', 'value').find(({ key }) => key === 'held')?.value
  if (held === undefined) return []
  if (held === 0) return tell('fairs.none', {})
  const brought = { reported: total('reported'), exhibitors: total('exhibitors'), offered: total('offered'), headcount: total('headcount') }
  const results = tell('fairs.held', { held: total('held'), ...brought, arrivals: total('arrivals') })
  if (results.length === 0) return tell('fairs.unreported', { held: total('held') })
  const [conversion] = tell('fairs.conversion', {
    received: total('received'),
    intents: total('intents'),
    signings: total('signings'),
    intentRate: rate('intentRate'),
    signingRate: rate('signingRate'),
  })
  const placed = { placements: total('placements'), filledRate: rate('filledRate') }
  const changes = told({
    heldDifference: at('fairTotals', 'held', 'difference'),
    arrivalsChange: at('fairTotals', 'arrivals', 'change'),
    signingsChange: at('fairTotals', 'signings', 'change'),
  })
  return [
    ...results,
    ...(Object.keys(changes).length === 0 ? [] : tell('fairs.change', changes)),
    ...(conversion === undefined
      ? []
      : [{ key: conversion.key, refs: { ...conversion.refs, ...told({ points: rate('signingRate', 'points') }) } }]),
    ...tell('fairs.placed', placed).map(({ key, refs }) => ({
      key,
      refs: { ...refs, ...told({ placementRate: rate('placementRate') }) },
    })),
  ]
}

const firms: Section = ({ tell, told }) =>
  (
    [
      ['firms.short', 'shortFirms'],
      ['firms.unfilled', 'unfilled'],
    ] as const
  ).flatMap(([key, row]) => {
    const cell = (column: string) => at('firms', row, column)
    const [state] = tell(key, { part: cell('part'), whole: cell('whole'), share: cell('share') })
    return state === undefined ? [] : [{ key, refs: { ...state.refs, ...told({ points: cell('points') }) } }]
  })

/** `first`, `second`, `third` for what the rows are called, `firstFigure` … for their numbers. */
function inTurn(table: TableKey, keys: readonly string[], figure: string, name: string): Record<string, ReturnType<typeof at>> {
  return Object.fromEntries(
    keys.flatMap((key, place) => {
      const word = named[place] ?? ''
      return [
        [word, at(table, key, name)],
        [`${word}Figure`, at(table, key, figure)],
      ]
    }),
  )
}
