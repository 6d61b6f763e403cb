import { endpointOf, signerFor } from '../aws-service.ts'
import { callerOf } from '../call.ts'
import type { Config } from '../config.ts'

/** The few operations that the gateway needs. */
type WireOperation = 'GetItem' | 'Query' | 'BatchGetItem' | 'TransactWriteItems' | 'Scan'

/**
 * One signed call of DynamoDB's JSON protocol: the input and the answer as the API reference writes them. One attempt; a connection that
 * comes to nothing throws Node's error with its `code`, one that takes more milliseconds than `within` a `CallTimeout`.
 */
export type Wire = <T>(operation: WireOperation, input: object, within: number) => Promise<T>

/** A refusal of the service. `name` is its error code: `TransactionCanceledException`. */
export class DynamoFault extends Error {
  readonly status: number
  /** Why each item of a cancelled transaction was refused: `None`, `ConditionalCheckFailed`. */
  readonly reasons: readonly string[]

  constructor(name: string, status: number, reasons: readonly string[]) {
    super(`DynamoDB refused: ${name}`)
    this.name = name
    this.status = status
    this.reasons = reasons
  }
}

/**
 * DynamoDB without its SDK, which was a quarter of a cold start (decision 0019). Credentials are those of the environment, as Lambda gives
 * them.
 */
export function createWire(config: Config): Wire {
  const sign = signerFor('dynamodb', config)
  const url = new URL(config.DYNAMODB_ENDPOINT ?? endpointOf('dynamodb', config.AWS_REGION))
  const call = callerOf(url)
  return async <T>(operation: WireOperation, input: object, within: number) => {
    const body = JSON.stringify(input)
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `DynamoDB_20120810.${operation}` }
    const answer = await call('POST', url, { headers: sign('POST', url, headers, body), body, within })
    if (answer.status !== 200) throw faultOf(answer.status, answer.body)
    return JSON.parse(answer.body) as T
  }
}

function faultOf(status: number, body: string): DynamoFault {
  const { __type = '', CancellationReasons = [] } = jsonOf(body)
  return new DynamoFault(
    __type.split('#').at(-1) || `Status${status}`,
    status,
    CancellationReasons.map(({ Code }) => Code ?? 'None'),
  )
}

function jsonOf(body: string): { readonly __type?: string; readonly CancellationReasons?: readonly { readonly Code?: string }[] } {
  try {
    return JSON.parse(body) as ReturnType<typeof jsonOf>
  } catch {
    // A balancer before the service answers in HTML: its status says enough.
    return {}
  }
}
