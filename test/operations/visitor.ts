import { gzipSync } from 'node:zlib'

/** Somebody with a browser: cookies of each origin are kept, redirects followed. */
export type Visitor = {
  readonly open: (path: string, init?: { readonly method: string; readonly body: unknown }) => Promise<Seen>
}

export type Seen = {
  readonly status: number
  readonly text: string
  /** Requests that the service got for it, and what it sent back, gzipped. */
  readonly requests: number
  readonly bytes: number
}

/** A visitor of the service at `url`; with `headers`, a program that calls it. */
export function visitor(url: string, headers: Readonly<Record<string, string>> = {}): Visitor {
  const jars = new Map<string, Map<string, string>>()
  return {
    open: async (path, init) => {
      let next = new URL(path, url)
      let asked: RequestInit = init === undefined ? {} : requestOf(init)
      let requests = 0
      let bytes = 0
      for (let hop = 0; hop < 12; hop += 1) {
        const jar = jars.get(next.origin) ?? new Map<string, string>()
        jars.set(next.origin, jar)
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
        const own: Record<string, string> = next.origin === url ? { origin: url, ...headers } : {}
        const answer = await fetch(next, {
          ...asked,
          headers: { ...own, ...(cookie === '' ? {} : { cookie }), ...(asked.headers as Record<string, string> | undefined) },
          redirect: 'manual',
        })
        for (const line of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          jar.set(name, value)
        }
        const text = await answer.text()
        if (next.origin === url) {
          requests += 1
          bytes += gzipSync(text).length
        }
        const to = answer.headers.get('location')
        if (to === null) return { status: answer.status, text, requests, bytes }
        next = new URL(to, next)
        asked = {}
      }
      throw new Error(`${path} is redirected in a circle`)
    },
  }
}

function requestOf({ method, body }: { readonly method: string; readonly body: unknown }): RequestInit {
  return {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(body),
  }
}
