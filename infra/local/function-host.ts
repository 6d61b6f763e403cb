import { pathToFileURL } from 'node:url'

/** What the starter sends: one event at a time, as Lambda does. */
export type Call = { readonly event: unknown; readonly requestId: string; readonly deadline: number; readonly door?: string | undefined }

/** What comes back: the answer as JSON text, or the error that the handler threw. */
export type Reply = { readonly answer: string } | { readonly errorType: string; readonly errorMessage: string }

type Handler = (event: unknown, context: unknown) => unknown

/** Runs in a process of its own, with its function's environment alone: `node function-host.ts <bundle>`. Ends with its starter. */
if (import.meta.main) {
  process.on('disconnect', () => process.exit(0))
  const loading = import(pathToFileURL(process.argv[2] ?? '').href) as Promise<{ readonly handler: Handler }>
  process.on('message', (call: Call) => void handle(loading, call))
  await loading
}

async function handle(loading: Promise<{ readonly handler: Handler }>, call: Call): Promise<void> {
  const { handler } = await loading
  const reply = await replyTo(handler, call)
  process.send?.(reply)
}

async function replyTo(handler: Handler, call: Call): Promise<Reply> {
  try {
    return { answer: JSON.stringify((await handler(call.event, contextOf(call))) ?? null) }
  } catch (error) {
    return error instanceof Error
      ? { errorType: error.name, errorMessage: error.message }
      : { errorType: 'Error', errorMessage: String(error) }
  }
}

function contextOf(call: Call): unknown {
  const name = process.env.AWS_LAMBDA_FUNCTION_NAME ?? ''
  return {
    awsRequestId: call.requestId,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws-cn:lambda:${process.env.AWS_REGION}:000000000000:function:${name}${call.door === undefined ? '' : `:${call.door}`}`,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE ?? '512',
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: String(process.pid),
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
  }
}
