import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'
import { idIn, type Row, type RowId, rowsOf, Unusable } from './rows.ts'

/** A title with the codes that are right for it; `accept` undefined: nobody has judged it. */
type Title = {
  readonly id: RowId
  readonly title: string
  readonly accept?: ReadonlyMap<string, number>
  readonly group: string
  readonly trap: string
}

/** What the product answers for a title: best first, none when it names no occupation. */
export type Coded = { readonly id: RowId; readonly codes: readonly string[] }

/** Shares over the titles that have a right code, and over those that have none. NaN where there are none. */
export type TitleFigures = {
  readonly titles: number
  readonly first: number
  readonly firstOrNear: number
  readonly three: number
  readonly threeOrNear: number
  readonly toReject: number
  readonly rejected: number
}

/** Titles of a file of `{ id, title, … }`. Throws `Unusable`. */
export function readTitles(file: string): readonly Title[] {
  return rowsOf(file).map((row, at) => {
    const title = typeof row.title === 'string' ? row.title : ''
    const accept = acceptedIn(row, file, at)
    return {
      id: idIn(row, 'id', file, at),
      title,
      ...(accept === undefined ? {} : { accept }),
      group: typeof row.group === 'string' ? row.group : '–',
      trap: typeof row.trap === 'string' ? row.trap : '–',
    }
  })
}

export function codeTitles(titles: readonly Title[]): readonly Coded[] {
  return titles.map(({ id, title }) => {
    const { best, alternatives } = titleToOccupation(title)
    return { id, codes: [...new Set([...(best === undefined ? [] : [best]), ...alternatives].map(({ code }) => code))] }
  })
}

/** Where nothing is right, a code is the error; elsewhere no code is a miss, except for words that say too little (trap `generic`). */
export function titleFigures(titles: readonly Title[], coded: readonly Coded[]): TitleFigures {
  const codesOf = new Map(coded.map(({ id, codes }) => [id, codes]))
  const judged = titles.flatMap(({ id, accept, trap }) =>
    accept === undefined ? [] : [{ accept, codes: codesOf.get(id) ?? [], mayAbstain: trap === 'generic' }],
  )
  const answerable = judged.filter(({ accept }) => accept.size > 0)
  const toReject = judged.filter(({ accept }) => accept.size === 0)
  const within = (depth: number, least: number): number =>
    share(
      answerable.filter(
        ({ accept, codes, mayAbstain }) =>
          (mayAbstain && codes.length === 0) || codes.slice(0, depth).some((code) => (accept.get(code) ?? 0) >= least),
      ).length,
      answerable.length,
    )
  return {
    titles: answerable.length,
    first: within(1, 2),
    firstOrNear: within(1, 1),
    three: within(3, 2),
    threeOrNear: within(3, 1),
    toReject: toReject.length,
    rejected: share(toReject.filter(({ codes }) => codes.length === 0).length, toReject.length),
  }
}

/** The lines whose first answer is not right, for whoever mends the reading. */
export function missedTitles(titles: readonly Title[], coded: readonly Coded[]): readonly string[] {
  const codesOf = new Map(coded.map(({ id, codes }) => [id, codes]))
  return titles.flatMap(({ id, title, accept, trap }) => {
    const codes = codesOf.get(id) ?? []
    if (accept === undefined || (codes.length === 0 && (accept.size === 0 || trap === 'generic'))) return []
    if (accept.get(codes[0] ?? '') === 2) return []
    const wanted = [...accept].map(([code, grade]) => `${code}(${grade})`).join(' ')
    return [`${id} ${title} [${trap}] → ${codes.slice(0, 3).join(' ') || '无'}；应为 ${wanted || '无'}`]
  })
}

function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole
}

function acceptedIn({ accept }: Row, file: string, at: number): ReadonlyMap<string, number> | undefined {
  if (accept === undefined || accept === null) return undefined
  if (!Array.isArray(accept)) throw new Unusable(`${file} 第 ${at + 1} 条的 accept 不是列表`)
  return new Map((accept as readonly Row[]).map(({ code, grade }) => [String(code), Number(grade)]))
}
