import { type Count, type Measure, none, told } from '#shared/bulletins/domain/cube.ts'
import { clusterOf } from '#shared/bulletins/domain/occupation-cluster.ts'
import { districtCodes } from '#shared/reference/districts.ts'

/** What a reader knows for certain of a published quantity: whole numbers, each at least something, and which of them add up to which. */
export type System = {
  /** Names of the numbers that are not told, with the least that each can be. */
  readonly least: ReadonlyMap<string, number>
  /** The published numbers among them that are hidden; the others were never to be published. */
  readonly hidden: readonly string[]
  readonly sums: readonly Sum[]
}

/** Terms of ±1 that together make a number. */
type Sum = { readonly terms: readonly (readonly [name: string, sign: 1 | -1])[]; readonly is: number }

/** Writes down everything that the published numbers say about each other, without knowing how they were hidden. */
export function systemOf(measure: Measure): System {
  const book = notebook()
  write(book, measure, '')
  return book.system
}

/** The same of the whole city and of a part of it, published beside each other. */
export function jointSystem(city: Measure, part: Measure): System {
  const book = notebook()
  write(book, city, 'city ')
  // A part that tells no total tells nothing at all, not even what is zero.
  if (told(part.total) === undefined) return book.system
  write(book, part, 'part ', (cut, key) => mayBeEmpty(city, part, cut, key))
  const both = (cut: 'occupations' | 'levels' | 'districts' | 'clusters', key: string): readonly [Figure, Figure] => [
    book.part(`city ${cut} ${key}`, city[cut][key] ?? 0),
    book.part(`part ${cut} ${key}`, part[cut][key] ?? 0),
  ]
  const within = ([whole, own]: readonly [Figure, Figure], key: string): void => book.addUp(whole, [own, book.unseen(`elsewhere ${key}`)])
  within([book.part('city total', city.total), book.part('part total', part.total)], 'total')
  for (const key of Object.keys(part.occupations)) within(both('occupations', key), `occupation ${key}`)
  for (const key of Object.keys(part.levels)) within(both('levels', key), `level ${key}`)
  for (const key of Object.keys(part.districts)) {
    const [whole, own] = both('districts', key)
    book.addUp(whole, [own])
  }
  for (const key of Object.keys(part.clusters)) {
    const [whole, own] = both('clusters', key)
    const row = city.crossed[key]
    if (row === undefined) within([whole, own], `cluster ${key}`)
    else
      book.addUp(
        own,
        Object.keys(part.districts).map((district) =>
          district in row ? book.part(`city crossed ${key} ${district}`, row[district]) : book.unseen(`untold ${key} ${district}`),
        ),
      )
    for (const [district, count] of Object.entries(part.crossed[key] ?? {})) {
      book.addUp(book.part(`city crossed ${key} ${district}`, row?.[district]), [book.part(`part crossed ${key} ${district}`, count)])
    }
  }
  return book.system
}

export type Part = { readonly districts: readonly string[]; readonly measure: Measure }
type Piece = { readonly cut: 'occupations' | 'levels'; readonly key: string; readonly districts: readonly string[] }

/**
 * The same of the city and of several parts of it beside each other: every number is the sum of what there is in the pieces into which the parts
 * cut the city, which are never published themselves. Those without a district belong to every part.
 */
export function partsSystem(
  city: Measure,
  parts: readonly Part[],
): { readonly system: System; readonly pieces: ReadonlyMap<string, Piece> } {
  const book = notebook()
  write(book, city, 'city ')
  const telling = parts.filter(({ measure }) => told(measure.total) !== undefined)
  for (const [at, { measure }] of telling.entries()) write(book, measure, `part ${at} `, (cut, key) => mayBeEmpty(city, measure, cut, key))
  const everywhere = [...districtCodes, none]
  const inWhich = (code: string): string => telling.map(({ districts }) => (code === none || districts.includes(code) ? '1' : '0')).join('')
  const groups = [...Map.groupBy(everywhere, (code) => (code === none ? none : inWhich(code)))]
  const pieces = new Map<string, Piece>()
  for (const cut of ['occupations', 'levels'] as const) {
    for (const key of Object.keys(city[cut])) {
      const terms = groups.map(([group, districts]) => {
        const name = `piece ${group} ${cut} ${key}`
        pieces.set(name, { cut, key, districts })
        return { group: group === none ? '1'.repeat(telling.length) : group, part: book.unseen(name) }
      })
      const sumOf = (whole: Figure, of: (group: string) => boolean): void =>
        book.addUp(
          whole,
          terms.filter(({ group }) => of(group)).map(({ part }) => part),
        )
      sumOf(book.part(`city ${cut} ${key}`, city[cut][key] ?? 0), () => true)
      for (const [at, { measure }] of telling.entries()) {
        const silent = cut === 'occupations' && !(key in measure[cut])
        sumOf(book.part(`part ${at} ${cut} ${key}`, silent ? 0 : measure[cut][key]), (group) => group[at] === '1')
      }
    }
  }
  return { system: book.system, pieces }
}

type Notebook = ReturnType<typeof notebook>

function notebook() {
  const least = new Map<string, number>()
  const hidden: string[] = []
  const sums: Sum[] = []
  return {
    system: { least, hidden, sums } as System,
    /** A number that was never to be published. */
    unseen: (name: string): Figure => {
      least.set(name, 0)
      return { name }
    },
    part: (name: string, count: Count | undefined): Figure => {
      const number = told(count)
      if (number !== undefined) return { number }
      if (!least.has(name)) {
        hidden.push(name)
        least.set(name, 1)
      }
      return { name }
    },
    /** A number that may be zero after all. */
    lower: (name: string): void => {
      least.set(name, 0)
    },
    addUp: (whole: Figure, parts: readonly Figure[]): void => {
      const unknown = (one: Figure, sign: 1 | -1) => (one.name === undefined ? [] : [[one.name, sign] as const])
      const terms = [...parts.flatMap((one) => unknown(one, 1)), ...unknown(whole, -1)]
      sums.push({ terms, is: (whole.number ?? 0) - parts.reduce((sum, { number = 0 }) => sum + number, 0) })
    },
  }
}

/** A part hides all rows that there might be, empty ones too, where some cannot cover each other. */
function mayBeEmpty(city: Measure, part: Measure, cut: 'levels' | 'clusters' | 'occupations', key: string): boolean {
  if (cut === 'clusters') return true
  const beside = Object.keys(city[cut]).filter((one) => city[cut][one] !== 0 && (cut === 'levels' || clusterOf(one) === clusterOf(key)))
  return beside.every((one) => one in part[cut] && told(part[cut][one]) === undefined)
}

function write(
  { part, unseen, addUp, lower }: Notebook,
  measure: Measure,
  prefix: string,
  empty: (cut: 'levels' | 'clusters' | 'occupations', key: string) => boolean = () => false,
): void {
  const { crossed } = measure
  const rows = Object.keys(crossed)
  const columns = [...new Set(rows.flatMap((row) => Object.keys(crossed[row] ?? {})))]
  const one = (cut: 'levels' | 'clusters' | 'districts' | 'occupations', key: string): Figure =>
    part(`${prefix}${cut} ${key}`, measure[cut][key])
  for (const cut of ['levels', 'clusters', 'occupations'] as const)
    for (const key of Object.keys(measure[cut]))
      if (told(one(cut, key).number) === undefined && empty(cut, key)) lower(`${prefix}${cut} ${key}`)
  const total = part(`${prefix}total`, measure.total)
  for (const cut of ['levels', 'clusters', 'districts', 'occupations'] as const)
    addUp(
      total,
      Object.keys(measure[cut]).map((key) => one(cut, key)),
    )
  for (const cluster of Object.keys(measure.clusters)) {
    const inside = Object.keys(measure.occupations).filter((occupation) => clusterOf(occupation) === cluster)
    addUp(
      one('clusters', cluster),
      inside.map((occupation) => one('occupations', occupation)),
    )
  }
  const crossing = (row: string, column: string): Figure => part(`${prefix}crossed ${row} ${column}`, crossed[row]?.[column])
  for (const row of rows) {
    const rest = columns.length < Object.keys(measure.districts).length ? [unseen(`${prefix}rest of ${row}`)] : []
    addUp(one('clusters', row), [...columns.map((column) => crossing(row, column)), ...rest])
  }
  for (const column of columns) {
    const rest = rows.length < Object.keys(measure.clusters).length ? [unseen(`${prefix}rest in ${column}`)] : []
    addUp(one('districts', column), [...rows.map((row) => crossing(row, column)), ...rest])
  }
}

type Figure = { readonly name?: string; readonly number?: number }

/** The smallest and the largest whole number that something can be, by trying everything that the sums allow, up to `most`. */
export function rangeOf(system: System, name: string, most: number): readonly [number, number] {
  const range = narrowed(system, new Map([...system.least].map(([one, least]) => [one, [least, most] as const])))
  const [low = 0, high = -1] = range?.get(name) ?? []
  let [smallest, largest] = [low, high]
  while (smallest <= high && !possible(system, narrowed(system, fixed(range, name, smallest)))) smallest += 1
  while (largest >= low && !possible(system, narrowed(system, fixed(range, name, largest)))) largest -= 1
  return [smallest, largest]
}

type Ranges = ReadonlyMap<string, readonly [number, number]>

function fixed(ranges: Ranges | undefined, name: string, value: number): Ranges {
  return new Map([...(ranges ?? []), [name, [value, value] as const]])
}

/** What is left of the ranges when each sum is looked at by itself, again and again; undefined when a sum cannot be. */
function narrowed({ sums }: System, given: Ranges): Ranges | undefined {
  const ranges = new Map(given)
  for (let changed = true; changed; ) {
    changed = false
    for (const { terms, is } of sums) {
      const bounds = terms.map(([name, sign]) => {
        const [low, high] = ranges.get(name) ?? [0, 0]
        return sign === 1 ? ([low, high] as const) : ([-high, -low] as const)
      })
      const [lows, highs] = [bounds.reduce((sum, [low]) => sum + low, 0), bounds.reduce((sum, [, high]) => sum + high, 0)]
      if (lows > is || highs < is) return undefined
      for (const [at, [name, sign]] of terms.entries()) {
        const [low, high] = bounds[at] ?? [0, 0]
        const [least, most] = [Math.max(low, is - (highs - high)), Math.min(high, is - (lows - low))]
        if (least > most) return undefined
        if (least === low && most === high) continue
        ranges.set(name, sign === 1 ? [least, most] : [-most, -least])
        changed = true
      }
    }
  }
  return ranges
}

/** Whether there are whole numbers in these ranges that make all sums. */
function possible(system: System, ranges: Ranges | undefined): boolean {
  if (ranges === undefined) return false
  const open = [...ranges].filter(([, [low, high]]) => low < high).toSorted(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]))[0]
  if (open === undefined) return true
  const [name, [low, high]] = open
  for (let value = low; value <= high; value += 1) if (possible(system, narrowed(system, fixed(ranges, name, value)))) return true
  return false
}

const prime = 1_000_003

/** The hidden numbers (or others, by their names) that linear algebra alone gives away, however many there are. */
export function determined({ least, hidden, sums }: System, asked: readonly string[] = hidden): readonly string[] {
  const names = [...least.keys()]
  const place = new Map(names.map((name, at) => [name, at]))
  const matrix = sums.map(({ terms }) => {
    const row = new Array<number>(names.length).fill(0)
    for (const [name, sign] of terms) row[place.get(name) ?? 0] = ((row[place.get(name) ?? 0] ?? 0) + sign + prime) % prime
    return row
  })
  let rank = 0
  for (let column = 0; column < names.length && rank < matrix.length; column += 1) {
    const found = matrix.findIndex((row, at) => at >= rank && row[column] !== 0)
    const pivot = matrix[found]
    if (pivot === undefined) continue
    matrix[found] = matrix[rank] ?? []
    const inverse = power(pivot[column] ?? 1, prime - 2)
    const unit = pivot.map((value) => (value * inverse) % prime)
    matrix[rank] = unit
    for (const [at, row] of matrix.entries()) {
      const factor = row[column] ?? 0
      if (at !== rank && factor !== 0) matrix[at] = row.map((value, there) => (value + (prime - factor) * (unit[there] ?? 0)) % prime)
    }
    rank += 1
  }
  const alone = matrix.slice(0, rank).filter((row) => row.filter((value) => value !== 0).length === 1)
  const given = new Set(alone.map((row) => names[row.findIndex((value) => value !== 0)]))
  return asked.filter((name) => given.has(name))
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base]
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
  }
  return result
}
