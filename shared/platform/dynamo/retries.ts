import { setTimeout as sleep } from 'node:timers/promises'

/** The store did not answer in time, or was overloaded, each time it was asked. Whether a write was done is then unknown. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super(`the store is unavailable: ${cause instanceof Error ? cause.name : String(cause)}`, { cause })
  }
}

/** Another attempt is worth while: said by a caller that read so from an answer. */
export class TryAgain extends Error {}

const retries: number = 3
/** Of one attempt, and of all attempts of one call together, in milliseconds. */
const attemptBudget: number = 3000
const callBudget: number = 8000
/** Both are longer for a transaction of many writes, by this for each. */
const writeAllowance: number = 50
/** A wait is random between nothing and this, doubled from attempt to attempt: callers that collided do not collide again. */
const firstWait: number = 50

/**
 * Asks until there is an answer: at most three times again, with full jitter, within eight seconds. What no second attempt can mend is
 * thrown on at once. `within`: the milliseconds of an attempt. `writes`: how many a transaction has.
 */
export async function persistently<T>(attempt: (within: number) => Promise<T>, writes: number = 0): Promise<T> {
  const allowance = writes * writeAllowance
  const deadline = Date.now() + callBudget + allowance
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(Math.max(1, Math.min(attemptBudget + allowance, deadline - Date.now())))
    } catch (error) {
      if (!mayPass(error)) throw error
      const wait = Math.random() * firstWait * 2 ** (tries + 1)
      if (tries === retries || Date.now() + wait >= deadline) throw new StoreUnavailable(error)
      await sleep(wait)
    }
  }
}

const passing: ReadonlySet<string> = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TransactionInProgressException',
])
const passingCodes: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND'])

/** Overload, a fault of the service, or a connection that came to nothing. */
function mayPass(error: unknown): boolean {
  if (error instanceof TryAgain) return true
  if (!(error instanceof Error)) return false
  if (passing.has(error.name) || ('code' in error && passingCodes.has(String(error.code)))) return true
  return 'status' in error && Number(error.status) >= 500
}
