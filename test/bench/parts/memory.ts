import { join } from 'node:path'
import type { FunctionName } from '#shared/platform/access.ts'
import { bundle } from '../../../infra/bundle.ts'
import { type Bench, times } from '../bench-system.ts'
import { eventFor, type Request } from '../event.ts'
import { median, rounded } from '../figures.ts'
import { inChild } from '../in-child.ts'
import type { Row } from '../report.ts'
import { deskRequests, publicRequests } from '../requests.ts'

/**
 * V8 takes what it may before it cleans up, and on a big machine it may take gigabytes: without limits one measures the machine. These are
 * those of a function of 256 MB.
 */
const small = ['--max-old-space-size=128', '--max-semi-space-size=4']

/** The most memory that a handler's process held while it answered requests one after the other ÷ the same of a bare Hono bundle. */
export async function memoryPart(bench: Bench): Promise<readonly Row[]> {
  await bundle('bare', { source: join(import.meta.dirname, '..'), output: bench.folder })
  const desk = await deskRequests(bench, 50)
  const codes = (await bench.employed(20)).map(({ vacancy }) => vacancy.code)
  const nothing = Array.from({ length: 100 }, (): Request => ({ method: 'GET', path: '/' }))
  const bare = await peakOf(bench, join(bench.folder, 'bare/main.mjs'), {}, nothing)
  const rows = {
    desk: await peakOf(bench, bench.bundle('desk'), bench.environment('desk'), desk),
    public: await peakOf(bench, bench.bundle('public'), bench.environment('public'), publicRequests(codes)),
  } satisfies Partial<Record<FunctionName, Peak>>
  return Object.entries(rows).map(([fn, { peak, requests }]) => ({
    id: `memory.${fn}`,
    what: `${fn} 的进程在请求下的最大内存 ÷ 只有 Hono(V8 按 256 MB 的函数设限)`,
    value: rounded(peak / bare.peak),
    bar: '<= 1.5',
    from: { MB: rounded(peak, 0), 只有Hono: rounded(bare.peak, 0), 请求: requests, 只有Hono的请求: bare.requests },
  }))
}

/** MB, and answers by status. */
type Used = { readonly peak: number; readonly statuses: Readonly<Record<string, number>> }
type Peak = { readonly peak: number; readonly requests: number }

/** The median of three processes that each answer about five hundred requests. */
async function peakOf(
  bench: Bench,
  file: string,
  environment: Readonly<Record<string, string>>,
  requests: readonly Request[],
): Promise<Peak> {
  const rounds = Math.max(1, Math.round(times(bench, 500, 20) / requests.length))
  const peaks: number[] = []
  for (let turn = 0; turn < times(bench, 3, 1); turn += 1) {
    const used = await inChild<Used>(
      'memory.mjs',
      { bundle: file, events: requests.map(eventFor), rounds },
      {
        environment,
        flags: small,
        log: join(bench.folder, 'bench-memory.log'),
      },
    )
    const wrong = Object.keys(used.statuses).filter((status) => status !== '200')
    if (wrong.length > 0) throw new Error(`not every request was answered: ${JSON.stringify(used.statuses)}`)
    peaks.push(used.peak)
  }
  return { peak: median(peaks), requests: rounds * requests.length }
}
