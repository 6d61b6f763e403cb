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
export function createLog(fn: string, write: (line: string) => void = toStandardOutput): Log {
  const say = (level: 'INFO' | 'WARN' | 'ERROR', message: string, fields: LogFields): void =>
    write(`${JSON.stringify({ level, message, timestamp: new Date().toISOString(), service: fn, ...only(fields) })}\n`)
  return {
    info: (code, fields = {}) => say('INFO', code, fields),
    warn: (code, fields = {}) => say('WARN', code, fields),
    error: (code, fields = {}, error) => say('ERROR', code, { ...fields, ...traceOf(error) }),
  }
}

/** Past the console, which Lambda puts its own words before. */
function toStandardOutput(line: string): void {
  process.stdout.write(line)
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
