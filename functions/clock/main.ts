import { entry } from '#shared/platform/lambda/entry.ts'
import type { Job } from './jobs/jobs.ts'
import { wire } from './wiring.ts'

const { handle, clock, log } = wire(process.env)

export const handler = entry<Job, unknown>({ clock, log }, handle)
