import type { Position } from '../dynamo/gateway.ts'

/** What a cursor of a list from DynamoDB holds: the position that the same route sealed into it, which nobody could change. */
export function positionOf(after: unknown): Position | undefined {
  return after as Position | undefined
}
