import { setTimeout as sleep } from 'node:timers/promises'

/**
 * In a child: does a thing so often a second, evenly spread and whether the earlier ones are done or not, until the process is told to end (SIGTERM). Gives how
 * many came to something, and how many did not.
 */
export async function evenly(
  aSecond: number,
  act: (number: number) => Promise<boolean>,
): Promise<{ readonly saved: number; readonly refused: number }> {
  const ending = new AbortController()
  process.once('SIGTERM', () => ending.abort())
  const done: Promise<boolean>[] = []
  const began = performance.now()
  while (!ending.signal.aborted) {
    done.push(act(done.length))
    const wait = began + (done.length / aSecond) * 1000 - performance.now()
    await sleep(Math.max(0, wait), undefined, { signal: ending.signal }).catch(() => undefined)
  }
  const saved = (await Promise.all(done)).filter(Boolean).length
  return { saved, refused: done.length - saved }
}
