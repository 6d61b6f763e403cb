import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Two hundred times: something is kept for a while and then is garbage, beside what stays. Prints how often V8 cleaned the whole heap for that. */
const work = `
  import { PerformanceObserver, constants } from 'node:perf_hooks'
  import { setTimeout as sleep } from 'node:timers/promises'
  import { letGarbageLie } from '#shared/platform/lambda/roomy-heap.ts'
  if (process.env.LIE === 'yes') letGarbageLie()
  let cleaned = 0
  new PerformanceObserver((list) => {
    for (const { detail } of list.getEntries()) if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) cleaned += 1
  }).observe({ entryTypes: ['gc'] })
  const some = (count) => Array.from({ length: count }, (_, at) => ({ at, text: 'x' + at }))
  globalThis.stays = some(200_000)
  for (let turn = 0; turn < 200; turn += 1) {
    globalThis.lies = [...(globalThis.lies ?? []).slice(-20), some(5_000)]
    await sleep(1)
  }
  console.log(cleaned)
`

/** How often the whole heap is cleaned when it may grow to so many megabytes. */
function cleanings(megabytes: number, lie: 'yes' | 'no'): number {
  const flags = [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=1', '--input-type=module', '--eval', work]
  return Number(execFileSync(process.execPath, flags, { env: { LIE: lie }, encoding: 'utf8' }))
}

it('lets the whole heap be cleaned less often where there is room', () => {
  expect(cleanings(512, 'yes')).toBeLessThan(cleanings(512, 'no') / 2)
})

it('changes nothing in a small function', () => {
  expect(cleanings(128, 'yes')).toBeGreaterThan(cleanings(512, 'yes') * 2)
})
