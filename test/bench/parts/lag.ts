import { setTimeout as sleep } from 'node:timers/promises'
import { askSearch } from '../ask-search.ts'
import { type Bench, type Employed, times } from '../bench-system.ts'
import { median, percentile, rounded } from '../figures.ts'
import type { Row } from '../report.ts'

const lanes = 4
const giveUpAfter = 15_000

/**
 * From the acknowledgement of a write to the moment when the engine finds it: an ad is confirmed as current over HTTP, the stream is
 * asked every 250 ms, the index refreshes every second. A few writers at the same time, at moments of their own.
 */
export async function lagPart(bench: Bench): Promise<readonly Row[]> {
  const queue = (await bench.employed(times(bench, 120, 4))).values()
  const took: number[] = []
  const lane = async (): Promise<void> => {
    for (const one of queue) {
      const acknowledged = await confirm(bench, one)
      if (acknowledged === undefined) continue
      took.push(await untilFound(bench, one.vacancy.id, acknowledged))
      await sleep(Math.random() * 300)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const from = { 次数: took.length, p50: rounded(median(took), 0), 最长: rounded(Math.max(...took), 0) }
  return [
    {
      id: 'lag',
      what: '写入到查得到(p99,秒；每 250 毫秒取一次流，索引每秒刷新)',
      value: rounded(percentile(took, 99) / 1000),
      bar: '<= 2.5',
      from,
    },
  ]
}

/** The new revision and when it was acknowledged; `undefined` when this ad cannot be confirmed today. */
async function confirm(
  { system }: Bench,
  { vacancy, cookie }: Employed,
): Promise<{ readonly rev: number; readonly at: number } | undefined> {
  const headers = { cookie, origin: system.url }
  const answer = await fetch(`${system.url}/v1/vacancies/${vacancy.id}/refresh`, { method: 'POST', headers })
  const at = performance.now()
  const body = (await answer.json()) as { readonly rev: number }
  if (answer.status === 409 || answer.status === 422) return undefined
  if (!answer.ok) throw new Error(`${answer.status}: ${JSON.stringify(body)}`)
  return { rev: body.rev, at }
}

async function untilFound({ system }: Bench, id: string, { rev, at }: { readonly rev: number; readonly at: number }): Promise<number> {
  const body = { size: 1, query: { term: { id } }, _source: ['rev'] }
  while (performance.now() - at < giveUpAfter) {
    const { hits } = await askSearch<Found>(system.engines.opensearch, 'POST', '/vacancies/_search', body)
    if ((hits.hits[0]?._source.rev ?? 0) >= rev) return performance.now() - at
    await sleep(20)
  }
  throw new Error(`${id} was not found within ${giveUpAfter} ms`)
}

type Found = { readonly hits: { readonly hits: readonly { readonly _source: { readonly rev: number } }[] } }
