import { AwsClient } from 'aws4fetch'
import { type Config, required } from '../config.ts'

/** Calls another function and waits for its answer. A failure of the callee throws: it is a bug or an outage, never a rule. */
export type Invoke = (payload: object) => Promise<unknown>

export function createInvoke(config: Config, functionName: string): Invoke {
  const aws = new AwsClient({
    accessKeyId: required(config.AWS_ACCESS_KEY_ID, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: required(config.AWS_SECRET_ACCESS_KEY, 'AWS_SECRET_ACCESS_KEY'),
    ...(config.AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: config.AWS_SESSION_TOKEN }),
    region: config.AWS_REGION,
    service: 'lambda',
    retries: 0,
  })
  const suffix = config.AWS_REGION.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const endpoint = config.LAMBDA_ENDPOINT ?? `https://lambda.${config.AWS_REGION}.${suffix}`
  return async (payload) => {
    const request = await aws.sign(`${endpoint}/2015-03-31/functions/${functionName}/invocations`, {
      method: 'POST',
      body: JSON.stringify(payload),
      headers: { 'content-type': 'application/json' },
    })
    // The signal goes to fetch itself: see search/client.ts.
    const answer = await fetch(request, { signal: AbortSignal.timeout(10_000) })
    if (!answer.ok || answer.headers.has('x-amz-function-error')) throw new Error(`${functionName} failed with ${answer.status}`)
    return await answer.json()
  }
}
