/** What an operation gives back: a value, or the problem that the server told (RFC 9457). A lost connection throws. */
export type Answer<Value> =
  | { readonly ok: true; readonly status: number; readonly value: Value }
  | { readonly ok: false; readonly status: number; readonly problem: Trouble }

/** A problem as the server tells it: what is wrong, where (a JSON pointer each), and how to mend it. */
export type Trouble = {
  readonly code: string
  readonly title: string
  readonly detail?: string
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[]
  readonly existing?: string
}

export type Options = {
  /** Where the service is, without a slash at the end. */
  readonly baseUrl: string
  /** An organisation's key; operations that are open to anyone need none. */
  readonly key?: string | undefined
  readonly fetch?: typeof fetch
}

type Call = {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** The same key twice within 24 hours takes effect once; made by itself when left out. */
  readonly idempotencyKey?: string
}

/** One function an operation. A call that was not answered in time, or with 503, is repeated twice under the same idempotency key. */
export function clientOf(operations: Readonly<Record<string, readonly [method: string, path: string]>>, options: Options): unknown {
  return Object.fromEntries(
    Object.entries(operations).map(([name, [method, path]]) => [name, async (call: Call = {}) => ask(method, path, call, options)]),
  )
}

async function ask(method: string, path: string, call: Call, options: Options): Promise<Answer<unknown>> {
  const url = new URL(
    `${options.baseUrl}${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.path?.[name] ?? ''))}`,
  )
  for (const [name, value] of Object.entries(call.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) url.searchParams.append(name, String(one))
  }
  const request: RequestInit = {
    method,
    headers: {
      accept: 'application/json',
      ...(options.key === undefined ? {} : { authorization: `Bearer ${options.key}` }),
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': call.idempotencyKey ?? crypto.randomUUID() } : {}),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  }
  const answer = await patiently(() => (options.fetch ?? fetch)(url, { ...request, signal: AbortSignal.timeout(30_000) }))
  const text = await answer.text()
  const value: unknown = text === '' ? undefined : JSON.parse(text)
  return answer.ok ? { ok: true, status: answer.status, value } : { ok: false, status: answer.status, problem: value as Trouble }
}

/** Every operation may be repeated: reading changes nothing, writing carries its key or names the revision it changes. */
async function patiently(send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send().catch((error: unknown) => (attempt === 3 ? Promise.reject(error) : undefined))
    if (answer !== undefined && (answer.status !== 503 || attempt === 3)) return answer
    const wait = Number(answer?.headers.get('retry-after') ?? 1)
    await answer?.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, 10) * 1000 * (0.5 + Math.random() / 2)))
  }
}
