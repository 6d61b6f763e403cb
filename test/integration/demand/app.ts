import type { Hono } from 'hono'
import type { Deps } from '#shared/platform/deps.ts'
import type { Binding } from '#shared/platform/http/bind.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { createIdempotency } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Log } from '#shared/platform/log.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'

const baseUrl = 'http://localhost'
const footer = { operator: '演示', contact: '演示', licences: ['演示'] }

const silent: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: (message, _, error) => {
    throw new Error(message, { cause: error })
  },
}

type Answer = { readonly status: number; readonly location: string | null; readonly text: string }

/** The HTTP side of some bindings, for one principal, without a server. */
export function asking(deps: Deps, bindings: readonly Binding[], principal: Principal) {
  const app: Hono = createApp(bindings, {
    log: silent,
    cursors: createCursors(Buffer.alloc(32, 7).toString('base64'), deps.clock),
    baseUrl,
    layout: createLayout(footer, 'test'),
    authenticate: async () => principal,
    idempotency: createIdempotency(deps.dynamo, deps.clock),
  })
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await app.request(`${baseUrl}${path}`, { ...init, headers: { origin: baseUrl, ...init.headers } })
    return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
  }
  return {
    page: (path: string) => send(path, {}),
    /** What a file holds. */
    file: async (path: string) => new Uint8Array(await (await app.request(`${baseUrl}${path}`)).arrayBuffer()),
    json: async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const answer = await send(path, {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { ...answer, body: answer.text === '' ? undefined : JSON.parse(answer.text) }
    },
    /** Submits fields and files as a browser does. */
    multipart: (path: string, form: FormData) => send(path, { method: 'POST', body: form }),
    /** Submits fields as a browser does. */
    form: (path: string, fields: readonly (readonly [name: string, value: string])[] | Record<string, string>) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields as Record<string, string>).toString(),
      }),
  }
}
