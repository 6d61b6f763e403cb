import type { Bench } from '../bench-system.ts'
import type { Row } from '../report.ts'

export async function loadPart(_bench: Bench, _seconds: number): Promise<readonly Row[]> {
  return []
}
