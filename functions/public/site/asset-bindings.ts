import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { besideTheBundle } from '../beside-the-bundle.ts'
import { asset, openApi, robots } from './site.routes.ts'

const mediaTypes = {
  'site.css': 'text/css; charset=utf-8',
  'site.js': 'text/javascript; charset=utf-8',
  'reading.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

/** The files beside the bundle: written there when it is built, read once. Their addresses carry the build's version, so they never change. */
export function assetBindings(deps: { readonly baseUrl: string }): readonly Binding[] {
  return [
    bind(asset, async ({ params, query }) => {
      const headers: Record<string, string> = { 'content-type': mediaTypes[params.name] }
      if (query.v !== undefined) headers['cache-control'] = 'public, max-age=31536000, immutable'
      return ok({ text: besideTheBundle(`./assets/${params.name}`, String), headers, cache: 300 })
    }),
    bind(openApi, async () => {
      const description = besideTheBundle('./openapi.json', String)
      return ok({ text: description.replaceAll('https://base.invalid', deps.baseUrl), cache: 300 })
    }),
    bind(robots, async () => ok({ text: 'User-agent: *\nDisallow: /v1/\nDisallow: /login\n', cache: 3600 })),
  ]
}
