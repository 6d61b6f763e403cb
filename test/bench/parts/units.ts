import type { Bench } from '../bench-system.ts'
import type { Row } from '../report.ts'

export async function unitsPart(_bench: Bench): Promise<readonly Row[]> {
  return []
}
