import { Logger } from '@aws-lambda-powertools/logger'

/**
 * The only fields that may reach the logs. No bodies, no query text, no names: whoever adds a field here answers for it.
 * A test greps the logs of a journey for planted personal data.
 */
const allowed = [
  'function',
  'route',
  'method',
  'status',
  'milliseconds',
  'kind',
  'code',
  'id',
  'requestId',
  'index',
  'table',
  'count',
  'failed',
  'attempt',
  'job',
  'reason',
  'stack',
] as const

type LogFields = { readonly [K in (typeof allowed)[number]]?: string | number | undefined }

export type Log = {
  readonly info: (code: string, fields?: LogFields) => void
  readonly warn: (code: string, fields?: LogFields) => void
  readonly error: (code: string, fields?: LogFields, error?: unknown) => void
}

/** JSON lines with a message code and allowed fields. Of an error, its name and stack are kept, never its message: messages quote data. */
export function createLog(fn: string): Log {
  const logger = new Logger({ serviceName: fn })
  return {
    info: (code, fields = {}) => logger.info(code, only(fields)),
    warn: (code, fields = {}) => logger.warn(code, only(fields)),
    error: (code, fields = {}, error) => logger.error(code, only({ ...fields, ...traceOf(error) })),
  }
}

function only(fields: LogFields): Record<string, string | number> {
  const kept: Record<string, string | number> = {}
  for (const name of allowed) {
    const value = fields[name]
    if (value !== undefined) kept[name] = value
  }
  return kept
}

function traceOf(error: unknown): LogFields {
  if (!(error instanceof Error)) return error === undefined ? {} : { kind: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((row) => row.trimStart().startsWith('at '))
  return { kind: error.name, stack: frames.slice(0, 8).join('\n') }
}
