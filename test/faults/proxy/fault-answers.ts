import type { FaultKind } from './fault.ts'

export type Answer = { readonly status: number; readonly type: string; readonly body: string }

/** What an engine says when it refuses: the faults that have words. */
export function refusingAnswer(kind: FaultKind, operation: string, items: number): Answer | undefined {
  switch (kind) {
    case 'throttle':
      return dynamo(400, operation === 'TransactWriteItems' ? 'ThrottlingException' : 'ProvisionedThroughputExceededException')
    case 'server-error':
      return dynamo(500, 'InternalServerError')
    case 'conflict':
      return cancelled('TransactionConflict', items)
    case 'throttled-inside':
      return cancelled('ThrottlingError', items)
    case 'busy':
      return search(429, 'rejected_execution_exception')
    case 'red':
      return search(503, 'no_shard_available_action_exception')
    case 'slow-down':
      return objects(503, 'SlowDown', 'injected')
    default:
      return undefined
  }
}

/** What DynamoDB says to a caller without the right. */
export function accessDenied(message: string): Answer {
  return dynamo(400, 'AccessDeniedException', { message })
}

export function forbidden(message: string): Answer {
  return search(403, 'security_exception', message)
}

/** What S3 says to a caller without the right. */
export function objectsDenied(message: string): Answer {
  return objects(403, 'AccessDenied', message)
}

function objects(status: number, code: string, message: string): Answer {
  return { status, type: 'application/xml', body: `<Error><Code>${code}</Code><Message>${message}</Message></Error>` }
}

function dynamo(status: number, type: string, more: object = { message: 'injected' }): Answer {
  const body = { __type: `com.amazonaws.dynamodb.v20120810#${type}`, ...more }
  return { status, type: 'application/x-amz-json-1.0', body: JSON.stringify(body) }
}

/** The last item is the one that was in the way. */
function cancelled(code: string, items: number): Answer {
  const reasons = Array.from({ length: items }, (_, at) => (at === items - 1 ? { Code: code, Message: 'injected' } : { Code: 'None' }))
  return dynamo(400, 'TransactionCanceledException', {
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${reasons.map(({ Code }) => Code).join(', ')}]`,
    CancellationReasons: reasons,
  })
}

function search(status: number, type: string, reason = 'injected'): Answer {
  return { status, type: 'application/json', body: JSON.stringify({ error: { type, reason, root_cause: [] }, status }) }
}
