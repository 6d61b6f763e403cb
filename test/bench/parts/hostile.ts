import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { hostileFiles, tediousFiles } from '../../support/workbooks/hostile-files.ts'
import { type Bench, times } from '../bench-system.ts'
import { median, rounded } from '../figures.ts'
import { inChild } from '../in-child.ts'
import type { Row } from '../report.ts'

/** As of a function of 256 MB, so that V8 cleans up: else one measures the machine. */
const small = ['--max-old-space-size=128', '--max-semi-space-size=2']

/** Each file that somebody might send to do harm, read by the bundled reader in a process of its own: the longest and the most memory. */
export async function hostilePart(bench: Bench): Promise<readonly Row[]> {
  const folder = join(bench.folder, 'hostile')
  mkdirSync(folder, { recursive: true })
  const reader = join(folder, 'read-grid.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, '../../../shared/platform/workbook/read-grid.ts')],
    outfile: reader,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
  })
  const files = [...hostileFiles(), ...tediousFiles().map((file) => ({ ...file, refusal: undefined }))]
  const took: Took[] = []
  for (const [nth, { what, name, bytes, refusal }] of files.entries()) {
    const file = join(folder, String(nth))
    writeFileSync(file, bytes())
    const runs: Read[] = []
    for (let turn = 0; turn < times(bench, 3, 1); turn += 1)
      runs.push(
        await inChild<Read>(
          'hostile.mjs',
          { reader, file, name },
          { environment: {}, flags: [...small, ...bench.flags], log: join(bench.folder, 'bench-hostile.log') },
        ),
      )
    const other = runs.find((run) => run.refusal !== refusal)
    if (other !== undefined) throw new Error(`${what}: ${other.refusal} instead of ${refusal}`)
    const middle = (of: 'milliseconds' | 'waited' | 'memory'): number => median(runs.map((run) => run[of]))
    took.push({ what, milliseconds: middle('milliseconds'), waited: middle('waited'), memory: middle('memory') })
  }
  const slowest = took.toSorted((a, b) => b.milliseconds - a.milliseconds)[0]
  const largest = took.toSorted((a, b) => b.memory - a.memory)[0]
  if (slowest === undefined || largest === undefined) throw new Error('no file was read')
  return [
    {
      id: 'hostile.seconds',
      what: '拒收一份恶意文件最多用的处理器秒数',
      value: rounded(slowest.milliseconds / 1000),
      bar: '<= 2',
      from: {
        文件: took.length,
        最慢的: slowest.what,
        按时钟: rounded(slowest.waited / 1000),
        中位毫秒: rounded(median(took.map(({ milliseconds }) => milliseconds)), 1),
      },
    },
    {
      id: 'hostile.memory',
      what: '同上，最多多占的内存（MB）',
      value: rounded(largest.memory, 1),
      bar: '<= 64',
      from: { 文件: took.length, 最大的: largest.what, 中位MB: rounded(median(took.map(({ memory }) => memory)), 1) },
    },
  ]
}

type Read = { readonly refusal?: string; readonly milliseconds: number; readonly waited: number; readonly memory: number }
type Took = Omit<Read, 'refusal'> & { readonly what: string }
