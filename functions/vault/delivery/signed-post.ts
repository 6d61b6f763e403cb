import { endpointOf, signerFor } from '#shared/platform/aws-service.ts'
import { type CallAnswer, callerOf } from '#shared/platform/call.ts'
import type { Config } from '#shared/platform/config.ts'
import type { Outcome } from './provider.ts'

export type Post = (path: string, type: string, body: string) => Promise<CallAnswer | 'not-now' | 'unknown'>

/** Milliseconds for one call of a provider. */
const budget: number = 5000

/** Signed calls to one service of AWS, one attempt each (decisions 0019, 0022); what became of a call without an answer is told apart. */
export function signedPost(service: string, config: Config, endpoint: string | undefined, milliseconds: number = budget): Post {
  const base = endpoint ?? endpointOf(service === 'ses' ? 'email' : service, config.AWS_REGION)
  const sign = signerFor(service, config)
  const call = callerOf(new URL(base))
  return async (path, type, body) => {
    const url = new URL(`${base}${path}`)
    const headers = sign('POST', url, { 'content-type': type }, body)
    try {
      return await call('POST', url, { headers, body, within: milliseconds })
    } catch (error) {
      return neverArrived.has(codeOf(error)) ? 'not-now' : 'unknown'
    }
  }
}

/** Nobody answered the door: what was to be said cannot have been heard. A kept connection that ends may have carried it. */
const neverArrived: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** A refusal as its status says it: overload and a closed door may pass, a wrong receiver does not, and a fault inside says nothing. */
export function refusalOf({ status }: CallAnswer): Outcome {
  if (status === 429 || status === 503) return { kind: 'not-now' }
  return { kind: status >= 500 ? 'unknown' : 'refused' }
}
