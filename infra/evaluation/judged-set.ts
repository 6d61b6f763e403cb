import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { VacancyContent } from '#shared/demand/domain/vacancy.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { familyOf } from '#shared/matching/lexicon/trades.ts'
import type { TalentProfile } from '#shared/talent/domain/talent.ts'
import type { Mended } from './fit.ts'
import { idIn, type Row, type RowId, rowsIfAny, rowsOf, Unusable } from './rows.ts'
import { talentFrom } from './talent-row.ts'
import { vacancyFrom } from './vacancy-row.ts'

/** What a row became: `family` is the kind of work by which figures are told apart, `–` when nothing tells it. */
type Entry<Value> = { readonly id: RowId; readonly value: Value; readonly family: string }

export type Direction = 'talents' | 'vacancies'
/** 0–3. `trap`: the kind of trap that a pair of grade 0 was written as. */
export type Grade = { readonly grade: number; readonly trap?: string }
/** By query, then by result; ids as texts. */
type Grades = ReadonlyMap<string, ReadonlyMap<string, Grade>>

export type JudgedSet = {
  readonly name: string
  readonly vacancies: readonly Entry<VacancyContent>[]
  readonly talents: readonly Entry<TalentProfile>[]
  /** By what is looked for. Empty when no judgments are beside the rows. */
  readonly grades: Readonly<Record<Direction, Grades>>
  /** What was changed or left out, a line each. */
  readonly remarks: readonly string[]
}

/** Reads a folder in the format of the development set, every row through the product's schemas. Throws `Unusable`. */
export function readJudgedSet(folder: string, day: CivilDate): JudgedSet {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Unusable(`没有这个文件夹：${folder}`)
  const named = familiesIn(join(folder, 'families.json'))
  const remarks: string[] = []
  const vacancies = entries(folder, 'vacancies.jsonl', remarks, (row) => vacancyFrom(row, day))
  const talents = entries(folder, 'talents.jsonl', remarks, (row) => talentFrom(row, day))
  const forwards = flatGrades(rowsIfAny(join(folder, 'judgments.jsonl')))
  const backwards = nestedGrades(rowsIfAny(join(folder, 'reverse.jsonl')))
  const grades = { talents: forwards, vacancies: backwards }
  const familyOfVacancy = new Map(
    vacancies.map(({ id, row, value }) => [String(id), familyIn(row) ?? named.get(String(id)) ?? familyRead(value)]),
  )
  return {
    name: basename(folder),
    vacancies: vacancies.map(({ id, value }) => ({ id, value, family: familyOfVacancy.get(String(id)) ?? unknownFamily })),
    talents: talents.map(({ id, row, value }) => ({
      id,
      value,
      family: familyIn(row) ?? named.get(String(id)) ?? familyByBest(backwards.get(String(id)), familyOfVacancy),
    })),
    grades,
    remarks: [...remarks, ...strangers(grades, new Set(vacancies.map(idText)), new Set(talents.map(idText)))],
  }
}

const unknownFamily = '–'

function entries<Value>(
  folder: string,
  file: string,
  remarks: string[],
  made: (row: Row) => { readonly value: Value; readonly mended: readonly Mended[] },
): readonly { readonly id: RowId; readonly row: Row; readonly value: Value }[] {
  const seen = new Set<string>()
  return rowsOf(join(folder, file)).flatMap((row, at) => {
    const id = idIn(row, 'id', file, at)
    if (seen.has(String(id))) {
      remarks.push(`${file} ${id}：编号重复，只用第一条`)
      return []
    }
    seen.add(String(id))
    const { value, mended } = made(row)
    remarks.push(...mended.map(({ field, how, why }) => `${file} ${id}：${field} ${how}（${why}）`))
    return [{ id, row, value }]
  })
}

function idText({ id }: { readonly id: RowId }): string {
  return String(id)
}

/** `{ vacancy, talent, grade }`. */
function flatGrades(rows: readonly Row[]): Grades {
  const found = new Map<string, Map<string, Grade>>()
  for (const [at, row] of rows.entries()) {
    const query = String(idIn(row, 'vacancy', 'judgments.jsonl', at))
    put(found, query, String(idIn(row, 'talent', 'judgments.jsonl', at)), gradeIn(row, 'judgments.jsonl', at))
  }
  return found
}

/** `{ talent, judgments: [{ vacancy, grade }] }`. */
function nestedGrades(rows: readonly Row[]): Grades {
  const found = new Map<string, Map<string, Grade>>()
  for (const [at, row] of rows.entries()) {
    const query = String(idIn(row, 'talent', 'reverse.jsonl', at))
    const judged = Array.isArray(row.judgments) ? (row.judgments as readonly Row[]) : [row]
    for (const one of judged) put(found, query, String(idIn(one, 'vacancy', 'reverse.jsonl', at)), gradeIn(one, 'reverse.jsonl', at))
  }
  return found
}

function put(grades: Map<string, Map<string, Grade>>, query: string, result: string, grade: Grade): void {
  const known = grades.get(query) ?? new Map<string, Grade>()
  known.set(result, grade)
  grades.set(query, known)
}

function gradeIn({ grade, trap }: Row, file: string, at: number): Grade {
  if (typeof grade !== 'number' || ![0, 1, 2, 3].includes(grade)) throw new Unusable(`${file} 第 ${at + 1} 条的 grade 不是 0 到 3`)
  return { grade, ...(typeof trap === 'string' && trap !== '' ? { trap } : {}) }
}

/** Judgments of rows that are not there count in the ideal order, and are told. */
function strangers(grades: JudgedSet['grades'], vacancies: ReadonlySet<string>, talents: ReadonlySet<string>): readonly string[] {
  const count = (all: Grades, queries: ReadonlySet<string>, results: ReadonlySet<string>): number =>
    [...all].reduce((sum, [query, row]) => sum + [...row.keys()].filter((id) => !queries.has(query) || !results.has(id)).length, 0)
  const forwards = count(grades.talents, vacancies, talents)
  const backwards = count(grades.vacancies, talents, vacancies)
  return [
    ...(forwards === 0 ? [] : [`judgments.jsonl：${forwards} 条评分的岗位或人不在这一组里`]),
    ...(backwards === 0 ? [] : [`reverse.jsonl：${backwards} 条评分的岗位或人不在这一组里`]),
  ]
}

/** `families.json`: from the id of a row to its family. */
function familiesIn(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map()
  try {
    return new Map(
      Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>).map(([id, name]) => [id, String(name)]),
    )
  } catch {
    throw new Unusable(`${file} 不是完整的 JSON`)
  }
}

function familyIn(row: Row): string | undefined {
  return typeof row.family === 'string' && row.family !== '' ? row.family : undefined
}

/** The family of the trade that is read from an ad. */
function familyRead(content: VacancyContent): string {
  const { trade } = needOf(content)
  return (trade === null ? undefined : familyOf(trade.trade)) ?? unknownFamily
}

/** A person belongs to the vacancy that was judged best for them. */
function familyByBest(judged: ReadonlyMap<string, Grade> | undefined, families: ReadonlyMap<string, string>): string {
  const [best] = [...(judged ?? [])].filter(([, { grade }]) => grade > 0).toSorted(([, one], [, other]) => other.grade - one.grade)
  return (best === undefined ? undefined : families.get(best[0])) ?? unknownFamily
}
