import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { setViewCookie } from '#shared/platform/pages/views.ts'
import { besideTheBundle, bytesBesideTheBundle } from '../beside-the-bundle.ts'
import { asset, chooseView, openApi, robots } from './site.routes.ts'

const mediaTypes = {
  'site.css': 'text/css; charset=utf-8',
  'site.js': 'text/javascript; charset=utf-8',
  'reading.js': 'text/javascript; charset=utf-8',
  'door.js': 'text/javascript; charset=utf-8',
  'door-worker.js': 'text/javascript; charset=utf-8',
  'passport.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  'share.png': 'image/png',
} as const

/** The files beside the bundle: written there when it is built, read once. Their addresses carry the build's version, so they never change. */
export function assetBindings(deps: { readonly baseUrl: string }): readonly Binding[] {
  return [
    bind(asset, async ({ params, query }) => {
      const headers: Record<string, string> = { 'content-type': mediaTypes[params.name] }
      if (query.v !== undefined) headers['cache-control'] = 'public, max-age=31536000, immutable'
      // It lies with the files of the site and works for the pages of the desk.
      if (params.name === 'door-worker.js') headers['service-worker-allowed'] = '/'
      const path = `./assets/${params.name}`
      const file = params.name === 'share.png' ? { bytes: bytesBesideTheBundle(path) } : { text: besideTheBundle(path, String) }
      return ok({ ...file, headers, cache: 300 })
    }),
    bind(openApi, async () => {
      const description = besideTheBundle('./openapi.json', String)
      return ok({ text: description.replaceAll('https://base.invalid', deps.baseUrl), cache: 300 })
    }),
    bind(chooseView, async ({ query: { show, to }, setCookie }) => {
      setCookie(setViewCookie(deps.baseUrl, show))
      return ok(to)
    }),
    bind(robots, async () => ok({ text: robotsOf(deps.baseUrl), cache: 3600 })),
  ]
}

/** What crawlers leave alone: the API has snapshots for whoever wants everything, and a change of view shows nothing new. */
function robotsOf(baseUrl: string): string {
  const closed = ['/v1/', '/login', '/view', '/en/login', '/en/view', '/s/']
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${baseUrl}/sitemap.xml`, ''].join('\n')
}
