import { entry } from '#shared/platform/lambda/entry.ts'
import type { IntakeEvent } from './rosters/handler.ts'
import { wire } from './wiring.ts'

const { handle, clock, log } = wire(process.env)

export const handler = entry<IntakeEvent, unknown>({ clock, log }, handle)
