import { anyPorts } from '../../../infra/local/ports.ts'
import { showProgress } from '../../../infra/local/progress.ts'
import { seed } from '../../../infra/local/seed.ts'
import { startSystem } from '../../../infra/local/system.ts'
import type { SeedSize } from '../../../infra/seed/size.ts'
import { give, given } from '../in-child.ts'

export type FillInput = { readonly folder: string; readonly size: SeedSize }

/** Fills a data folder with the example city and ends: what that takes of memory is not carried by the process that is measured later. */
const { folder, size } = await given<FillInput>()
const system = await startSystem({ folder, ports: await anyPorts(), say: (line) => console.error(line) })
try {
  await seed(system, showProgress(process.stderr), size)
} finally {
  await system.stop()
}
give('filled')
