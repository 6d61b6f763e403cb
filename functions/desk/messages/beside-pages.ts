import type { Principal } from '#shared/platform/http/principal.ts'
import type { Log } from '#shared/platform/log.ts'
import type { Layout } from '#shared/platform/pages/layout.tsx'
import type { News } from '#shared/platform/pages/navigation.ts'

type Site = { readonly authenticate: (request: Request) => Promise<Principal>; readonly layout: Layout }

/**
 * Counts the new messages of whoever opens a page while the page is made, so that nobody waits for it, and gives the number to the header.
 * What cannot be counted is not shown: the page comes all the same.
 */
export function besidePages(count: (principal: Principal) => Promise<News>, log: Log, { authenticate, layout }: Site): Site {
  const counting = new WeakMap<Principal, Promise<News | undefined>>()
  return {
    authenticate: async (request) => {
      const principal = await authenticate(request)
      if (principal.kind === 'person' && request.method === 'GET' && !isApi(request)) {
        const news = count(principal).catch((error: unknown) => {
          log.error('NEWS_NOT_COUNTED', {}, error)
          return undefined
        })
        counting.set(principal, news)
      }
      return principal
    },
    layout: async (asked) => layout({ ...asked, news: await counting.get(asked.principal) }),
  }
}

function isApi({ url }: Request): boolean {
  return new URL(url).pathname.startsWith('/v1/')
}
