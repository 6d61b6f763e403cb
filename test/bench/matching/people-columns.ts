import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { licenceIds } from '#shared/matching/lexicon/licences.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'
import { type Offer, tradeAsSkill } from '#shared/matching/offer.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { mostLicences } from './population.ts'

/** Numbers for the ids of the lexicon, as the oracle and PostgreSQL know them. Ids that come up later get the next number. */
export type Numbers = { readonly of: (id: string) => number; readonly size: () => number }

function numbers(first: readonly string[]): Numbers {
  const known = new Map(first.map((id, at) => [id, at] as const))
  return {
    of: (id) => {
      const at = known.get(id) ?? known.size
      known.set(id, at)
      return at
    },
    size: () => known.size,
  }
}

const tradeIds = [...trades.keys()]
export const tradeNumbers: Numbers = numbers(tradeIds)
export const skillNumbers: Numbers = numbers([
  ...new Set(tradeIds.flatMap((id) => [tradeAsSkill(id), ...(trades.get(id)?.skills ?? '').split(' ').filter(Boolean)])),
])
export const codeNumbers: Numbers = numbers([])
export const licenceNumber: ReadonlyMap<string, number> = new Map(licenceIds.map((id, at) => [id, at]))
export const postNumber = { hands: 0, managing: 1, selling: 2, teaching: 3, designing: 4, watching: 5 } as const

export function districtBits(codes: readonly string[]): number {
  return codes.reduce((bits, code) => bits | (1 << districtCodes.indexOf(code as (typeof districtCodes)[number])), 0)
}

export function refusalBits(ids: readonly string[]): number {
  return ids.reduce((bits, id) => bits | (1 << conditionIds.indexOf(id as (typeof conditionIds)[number])), 0)
}

const widths = { trades: 4, weak: 4, skills: 16, partial: 12, denied: 8, licences: mostLicences } as const
/** Stands for "not stated" in a column of numbers. */
export const none = 0x7fff_ffff

/** All people as columns of numbers: what a brute-force oracle walks through. Lists have a fixed width; an empty place is 0xffff. */
export type PeopleColumns = {
  readonly count: number
  readonly list: (name: keyof typeof widths) => { readonly of: Uint16Array; readonly width: number }
  readonly licenceDays: Int32Array
  readonly code: Int32Array
  readonly level: Int8Array
  readonly stated: Uint8Array
  readonly limits: Uint8Array
  readonly districts: Uint16Array
  readonly within: readonly [Uint16Array, Uint16Array, Uint16Array]
  readonly pay: Int32Array
  readonly refuses: Uint16Array
  readonly available: Int32Array
  readonly post: Uint8Array
}

/** Makes the columns of `count` people. `offerAt` is asked for each in turn. */
export function peopleColumns(count: number, offerAt: (number: number) => Offer): PeopleColumns {
  const lists = Object.fromEntries(
    Object.entries(widths).map(([name, width]) => [name, new Uint16Array(count * width).fill(0xffff)]),
  ) as Record<keyof typeof widths, Uint16Array>
  const columns = {
    licenceDays: new Int32Array(count * widths.licences),
    code: new Int32Array(count).fill(-1),
    level: new Int8Array(count).fill(-1),
    stated: new Uint8Array(count),
    limits: new Uint8Array(count),
    districts: new Uint16Array(count),
    within: [new Uint16Array(count), new Uint16Array(count), new Uint16Array(count)] as const,
    pay: new Int32Array(count).fill(none),
    refuses: new Uint16Array(count),
    available: new Int32Array(count).fill(none),
    post: new Uint8Array(count),
  }
  const write = (name: keyof typeof widths, at: number, values: readonly number[]): void => {
    if (values.length > widths[name]) throw new Error(`${name}: ${values.length} values for a width of ${widths[name]}`)
    lists[name].set(values, at * widths[name])
  }
  for (let at = 0; at < count; at += 1) {
    const offer = offerAt(at)
    write('trades', at, offer.trades.map(tradeNumbers.of))
    write('weak', at, offer.tradesWeak.map(tradeNumbers.of))
    write('skills', at, offer.skills.map(skillNumbers.of))
    write('partial', at, offer.skillsPartial.map(skillNumbers.of))
    write('denied', at, offer.skillsDenied.map(skillNumbers.of))
    write(
      'licences',
      at,
      [...offer.licences.keys()].map((id) => licenceNumber.get(id) ?? 0xffff),
    )
    columns.licenceDays.set([...offer.licences.values()], at * widths.licences)
    if (offer.codes[0] !== undefined) columns.code[at] = codeNumbers.of(offer.codes[0])
    if (offer.level !== null) columns.level[at] = offer.level
    columns.stated[at] = offer.licencesStated ? 1 : 0
    columns.limits[at] = offer.limits
    columns.districts[at] = districtBits(offer.districts)
    for (const [step, within] of columns.within.entries()) within[at] = districtBits(offer.within[step] ?? [])
    if (offer.pay !== null) columns.pay[at] = offer.pay
    columns.refuses[at] = refusalBits(offer.refuses)
    if (offer.available !== null) columns.available[at] = offer.available
    columns.post[at] = postNumber[offer.post]
  }
  return { ...columns, count, list: (name) => ({ of: lists[name], width: widths[name] }) }
}
