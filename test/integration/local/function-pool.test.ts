import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { bundle } from '../../../infra/bundle.ts'
import { type FunctionPool, functionPool } from '../../../infra/local/function-pool.ts'

const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-pool-'))
const said: string[] = []
let pool: FunctionPool

beforeAll(async () => {
  await bundle('public', { source: join(import.meta.dirname, '../../support/functions'), output: folder })
})
afterEach(async () => pool.stop())
afterAll(() => rmSync(folder, { recursive: true }))

function start(
  settings: { readonly timeoutSeconds?: number; readonly most?: number; readonly patience?: number; readonly file?: string } = {},
): FunctionPool {
  said.length = 0
  pool = functionPool({
    name: 'public',
    file: join(folder, 'public/main.mjs'),
    environment: { ONLY: 'this' },
    timeoutSeconds: 5,
    most: 2,
    log: join(folder, 'public.log'),
    say: (line) => said.push(line),
    ...settings,
  })
  return pool
}

const call = async (rawPath: string): Promise<unknown> => pool.invoke({ rawPath })

it('gives a process the environment it is told and nothing of its own', async () => {
  start()
  process.env.PLANTED_IN_THE_STARTER = 'visible'
  expect(await call('/environment')).toEqual({ kind: 'answered', answer: { ONLY: 'this' } })
})

it('runs one event at a time in a process, and no more processes than allowed', async () => {
  start()
  const began = Date.now()
  const outcomes = await Promise.all(Array.from({ length: 6 }, async () => call('/slow')))
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(2)
  expect(Date.now() - began).toBeGreaterThanOrEqual(3 * 300)
  expect(pool.processIds()).toHaveLength(2)
})

it('uses a process again rather than start another', async () => {
  start()
  const first = await call('/process')
  expect(await call('/process')).toEqual(first)
})

it('ends a process that is over its time, and the next event finds another', async () => {
  start({ timeoutSeconds: 1, most: 1 })
  const [late, next] = await Promise.all([call('/hang'), call('/process')])
  expect(late).toEqual({ kind: 'timed-out' })
  expect(next).toMatchObject({ kind: 'answered' })
  expect(said).toEqual([expect.stringContaining('超过 1 秒')])
})

it('fails the event in flight when its process dies, and no other', async () => {
  start({ most: 1 })
  const outcomes = await Promise.all([call('/process'), call('/crash'), call('/process')])
  expect(outcomes.map((outcome) => (outcome as { readonly kind: string }).kind)).toEqual(['answered', 'crashed', 'answered'])
  expect(outcomes[0]).not.toEqual(outcomes[2])
  expect(said).toEqual([expect.stringContaining('退出码 3')])
})

it('tells newcomers to come again while others wait too long, and takes them when the queue is short again', async () => {
  start({ most: 1, patience: 200 })
  await call('/process')
  const early = [call('/slow'), call('/slow')]
  await new Promise((resolve) => setTimeout(resolve, 250))
  const began = performance.now()
  expect(await call('/process')).toEqual({ kind: 'throttled' })
  expect(performance.now() - began).toBeLessThan(100)
  expect((await Promise.all(early)).map((outcome) => (outcome as { readonly kind: string }).kind)).toEqual(['answered', 'answered'])
  expect(await call('/process')).toMatchObject({ kind: 'answered' })
})

it('lets everybody wait who has no patience, and who waits for the first process', async () => {
  start({ most: 1 })
  const outcomes = await Promise.all([call('/slow'), call('/slow'), call('/process')])
  await pool.stop()
  start({ most: 1, patience: 0 })
  outcomes.push(...(await Promise.all([call('/process'), call('/process')])))
  expect(outcomes.every((outcome) => (outcome as { readonly kind: string }).kind === 'answered')).toBe(true)
})

it('is killed from outside without harm', async () => {
  start({ most: 1 })
  await call('/process')
  const [pid = 0] = pool.processIds()
  const flying = call('/slow')
  process.kill(pid, 'SIGKILL')
  expect(await flying).toEqual({ kind: 'crashed', reason: '信号 SIGKILL' })
  expect(await call('/process')).toMatchObject({ kind: 'answered' })
})

it('tells a thrown error by name and message, and an answer over the limit', async () => {
  start()
  expect(await call('/throw')).toEqual({ kind: 'failed', errorType: 'Error', errorMessage: 'thrown on purpose' })
  expect(await call('/large')).toEqual({ kind: 'too-large' })
})

it('crashes for each event when the bundle cannot be loaded', async () => {
  start({ file: join(folder, 'absent.mjs') })
  expect(await call('/process')).toMatchObject({ kind: 'crashed' })
  expect(await call('/process')).toMatchObject({ kind: 'crashed' })
})

it('leaves no process behind', async () => {
  start()
  await Promise.all([call('/slow'), call('/slow')])
  const pids = pool.processIds()
  await pool.stop()
  expect(pids).toHaveLength(2)
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
})
