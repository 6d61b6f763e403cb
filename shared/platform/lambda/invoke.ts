import { endpointOf, signerFor } from '../aws-service.ts'
import { type BytesAnswer, bytesCallerOf, idleFor } from '../call.ts'
import type { Config } from '../config.ts'

/** Calls another function and waits for its answer. A failure of the callee throws: it is a bug or an outage, never a rule. */
export type Invoke = (payload: object) => Promise<unknown>

/** Hands another function something to do and waits until it is taken, not until it is done. */
export type Notify = (payload: object) => Promise<void>

export function createInvoke(config: Config, functionName: string): Invoke {
  const call = callOf(config, functionName, {})
  return async (payload) => JSON.parse((await call(payload)).bytes.toString())
}

/** Lambda keeps the event, tries three times and then puts it to the dead letters. */
export function createNotify(config: Config, functionName: string): Notify {
  const call = callOf(config, functionName, { 'x-amz-invocation-type': 'Event' })
  return async (payload) => {
    await call(payload)
  }
}

function callOf(config: Config, functionName: string, more: Readonly<Record<string, string>>): (payload: object) => Promise<BytesAnswer> {
  const sign = signerFor('lambda', config)
  const endpoint = config.LAMBDA_ENDPOINT ?? endpointOf('lambda', config.AWS_REGION)
  const call = bytesCallerOf(new URL(endpoint), idleFor)
  const [name, door] = functionName.split(':')
  const url = new URL(`${endpoint}/2015-03-31/functions/${name}/invocations`)
  if (door !== undefined) url.searchParams.set('Qualifier', door)
  return async (payload) => {
    const body = JSON.stringify(payload)
    const headers = sign('POST', url, { 'content-type': 'application/json', ...more }, body)
    const answer = await call('POST', url, { headers, body, within: 10_000 })
    if (answer.status >= 300 || answer.headers['x-amz-function-error'] !== undefined)
      throw new Error(`${functionName} failed with ${answer.status}`)
    return answer
  }
}
