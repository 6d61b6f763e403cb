import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measurements } from './actions.ts'

/** Written by `npm run measure-units`. */
export const measurementsFile: string = join(import.meta.dirname, 'measured.json')

export function readMeasurements(): Measurements {
  return JSON.parse(readFileSync(measurementsFile, 'utf8')) as Measurements
}
