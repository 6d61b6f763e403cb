import { createHash } from 'node:crypto'
import type { Clock } from '#shared/kernel/clock.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { absentOrAtMost } from '../dynamo/conditions.ts'
import type { Dynamo } from '../dynamo/gateway.ts'
import { type Operation, put } from '../dynamo/operations.ts'
import type { Failure } from './problem.ts'

/**
 * One request's idempotency. When its key was seen before, `earlier` holds what the use case gave back then; else `record` makes the
 * operation that remembers it, to be written in the same transaction as the effect.
 */
export type Once = {
  readonly earlier?: unknown
  readonly record?: (value: unknown) => Operation
}

/** For calls without a key, and for work that is idempotent by itself. */
export const always: Once = {}

/** A write and the failure to answer when its condition does not hold. Without `otherwise` a failing condition is a bug. */
export type Step<F extends Failure> = { readonly write: Operation; readonly otherwise?: F }

export type CommitFailure = { readonly kind: 'busy' } | { readonly kind: 'repeated' }

/** Carries out a use case's writes as one transaction together with its idempotency record. Gives the value back when it is done. */
export async function commit<T, F extends Failure>(
  dynamo: Dynamo,
  once: Once,
  value: T,
  steps: readonly Step<F>[],
): Promise<Result<T, F | CommitFailure>> {
  const record = once.record === undefined ? [] : [once.record(value)]
  const done = await dynamo.transact([...steps.map((step) => step.write), ...record])
  if (done.ok) return ok(value)
  if (done.error.kind === 'conflict') return fail({ kind: 'busy' })
  if (done.error.at === steps.length) return fail({ kind: 'repeated' })
  const otherwise = steps[done.error.at]?.otherwise
  if (otherwise === undefined) throw new Error(`the condition of step ${done.error.at} does not hold, and nobody foresaw it`)
  return fail(otherwise)
}

const lifetime: number = 24 * 60 * 60

/** Idempotency records: 24 hours, bound to the principal; the same key with another request is refused. */
export function createIdempotency(dynamo: Dynamo, clock: Clock): Idempotency {
  return {
    open: async ({ principal, key, request }) => {
      const pk = `IDEMPOTENCY#${digest(`${principal}\n${key}`)}`
      const found = await dynamo.get('accounts', { pk, sk: 'IDEMPOTENCY' })
      const seconds = Math.floor(Date.parse(clock.now()) / 1000)
      if (found !== undefined && Number(found.expiresAt) > seconds) {
        return found.request === digest(request) ? ok({ earlier: found.value }) : fail({ kind: 'idempotency-key-reused' })
      }
      return ok({
        record: (value) =>
          put(
            'accounts',
            {
              pk,
              sk: 'IDEMPOTENCY',
              entity: 'idempotency',
              request: digest(request),
              value: JSON.parse(JSON.stringify(value ?? null)),
              expiresAt: seconds + lifetime,
            },
            // TTL removes late, so a record that has run out may still lie there.
            absentOrAtMost('expiresAt', seconds),
          ),
      })
    },
  }
}

export type Idempotency = {
  readonly open: (request: {
    readonly principal: string
    readonly key: string
    readonly request: string
  }) => Promise<Result<Once, { readonly kind: 'idempotency-key-reused' }>>
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
