import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JudgedSet, readJudgedSet } from '../../infra/evaluation/judged-set.ts'
import type { Baseline, Figures } from './gate.ts'

/** The day on which the judged sets are judged. */
export const judgedDay = '2026-12-01'

const folder: string = join(import.meta.dirname, 'judged')
const lastFigures: string = join(import.meta.dirname, '../../.cache/quality')

let sets: readonly JudgedSet[] | undefined

/** Every folder of judged people and vacancies; read once, since the family of each vacancy is read from its words. */
export function judgedSets(): readonly JudgedSet[] {
  sets ??= foldersWith('vacancies.jsonl').map((set) => readJudgedSet(set, judgedDay))
  return sets
}

/** Every file of judged titles, with the name of its set. */
export function judgedTitles(): readonly (readonly [name: string, file: string])[] {
  return foldersWith('titles.jsonl').map((set) => [set.split('/').at(-1) ?? '', join(set, 'titles.jsonl')])
}

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'baseline.json'), 'utf8')) as Baseline
}

/** Keeps what was measured, for whoever raises the baseline. */
export function keepFigures(part: string, figures: Figures): void {
  mkdirSync(lastFigures, { recursive: true })
  writeFileSync(join(lastFigures, `${part}.json`), `${JSON.stringify(figures, undefined, 2)}\n`)
}

function foldersWith(file: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((set) => existsSync(join(set, file)))
}
