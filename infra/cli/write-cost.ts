import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFigures } from '../operations/cost-page.ts'
import { readMeasurements } from '../operations/measurements.ts'

// Writes the figures of the cost page anew: after a new measurement, other assumptions or other prices.
const page: string = join(import.meta.dirname, '../operations/cost.md')
writeFileSync(page, withFigures(readFileSync(page, 'utf8'), readMeasurements()))
console.log(`已按 measured.json、traffic.ts 和 prices.ts 重写 ${page} 里的数字；表格由 npm run format 对齐。`)
