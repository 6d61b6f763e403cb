import { expect, it } from 'vitest'
import { jobHandler } from '#functions/clock/jobs/jobs.ts'
import { schedules } from '#shared/platform/schedules.ts'

const none = (): never => {
  throw new Error('asked')
}
const handle = jobHandler({
  dynamo: { get: none, query: none, batchGet: none, vacant: none, transact: none, append: none, scan: none },
  search: { query: none, call: none, bulk: none },
  objects: { get: none, put: none },
  uploads: { get: none, put: none },
  wakeIntake: none,
  clock: { now: () => '2026-12-01T02:00:00.000Z' },
  ids: { next: none, code: none, secret: none },
})

it.each(schedules.filter(({ fn }) => fn === 'clock'))('knows the job $job of its schedules', async ({ job }) => {
  await expect(handle({ job, time: '2026-12-01T02:00:00.000Z' })).rejects.toThrow('asked')
})

it.each(['expire', 'toString', ''])('throws at the unknown job %j', async (job) => {
  await expect(handle({ job, time: '2026-12-01T02:00:00.000Z' })).rejects.toThrow('no job is called')
})
