import { type Config, required } from '../config.ts'
import { signerV4 } from '../sign-v4.ts'

/** Calls another function and waits for its answer. A failure of the callee throws: it is a bug or an outage, never a rule. */
export type Invoke = (payload: object) => Promise<unknown>

export function createInvoke(config: Config, functionName: string): Invoke {
  const sign = signerV4('lambda', config.AWS_REGION, {
    accessKeyId: required(config.AWS_ACCESS_KEY_ID, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: required(config.AWS_SECRET_ACCESS_KEY, 'AWS_SECRET_ACCESS_KEY'),
    sessionToken: config.AWS_SESSION_TOKEN,
  })
  const suffix = config.AWS_REGION.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const endpoint = config.LAMBDA_ENDPOINT ?? `https://lambda.${config.AWS_REGION}.${suffix}`
  const url = new URL(`${endpoint}/2015-03-31/functions/${functionName}/invocations`)
  return async (payload) => {
    const body = JSON.stringify(payload)
    const { host, ...headers } = sign('POST', url, { 'content-type': 'application/json' }, body)
    const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) })
    if (!answer.ok || answer.headers.has('x-amz-function-error')) throw new Error(`${functionName} failed with ${answer.status}`)
    return await answer.json()
  }
}
