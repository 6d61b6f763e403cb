import { httpEntry } from '#shared/platform/lambda/http-entry.ts'
import { wire } from './wiring.ts'

export const handler = httpEntry(wire(process.env))
