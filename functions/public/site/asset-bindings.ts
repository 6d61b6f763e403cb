import { readFile } from 'node:fs/promises'
import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { asset, openApi, robots } from './site.routes.ts'

const mediaTypes = {
  'site.css': 'text/css; charset=utf-8',
  'site.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

/** The files beside the bundle: written there when it is built, read once. Their addresses carry the build's version, so they never change. */
export function assetBindings(deps: { readonly baseUrl: string }): readonly Binding[] {
  const read = remembering((path) => readFile(new URL(path, import.meta.url), 'utf8'))
  return [
    bind(asset, async ({ params, query }) => {
      const headers: Record<string, string> = { 'content-type': mediaTypes[params.name] }
      if (query.v !== undefined) headers['cache-control'] = 'public, max-age=31536000, immutable'
      return ok({ text: await read(`./assets/${params.name}`), headers, cache: 300 })
    }),
    bind(openApi, async () => ok({ text: (await read('./openapi.json')).replaceAll('https://base.invalid', deps.baseUrl), cache: 300 })),
    bind(robots, async () => ok({ text: 'User-agent: *\nDisallow: /v1/\nDisallow: /login\n', cache: 3600 })),
  ]
}

function remembering(read: (path: string) => Promise<string>): (path: string) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  return (path) => {
    const text = known.get(path) ?? read(path)
    known.set(path, text)
    return text
  }
}
