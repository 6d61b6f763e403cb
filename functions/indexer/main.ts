import { entry } from '#shared/platform/lambda/entry.ts'
import type { IndexerEvent } from './indexing/handler.ts'
import { wire } from './wiring.ts'

const { handle, clock, log } = wire(process.env)

export const handler = entry<IndexerEvent, unknown>({ clock, log }, handle)
