import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Random } from './random.ts'
import { seededIds } from './seeded-ids.ts'

/** The use cases' dependencies at any instant of the past, with ids of one thing's own: what is added elsewhere does not change them. */
export type Scene = (instant: string) => Deps

/** The scene in which one thing of the city (`talent/17`) lives. */
export function sceneOf(dynamo: Dynamo, random: Random, secret: () => string = noSecret): Scene {
  return (instant) => {
    const clock = { now: () => instant }
    return { dynamo, clock, ids: seededIds(clock, random, secret) }
  }
}

function noSecret(): string {
  throw new Error('no secret is foreseen here')
}

/** The value of a use case that must succeed: the plan only asks for what is allowed. */
export function done<T>(
  what: string,
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result.error)}`)
  return result.value
}
