import { openBulletin } from '#shared/bulletins/domain/open-bulletin.ts'
import { licence } from '#shared/kernel/licence.ts'
import { ok } from '#shared/kernel/result.ts'
import { readPark } from '#shared/open-data/use-cases/read-park.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { embedHtml } from './embed.tsx'
import { parkEmbed, parkNews } from './embeds.routes.ts'

/** What a park's own site shows of it: as a page to be framed, and as data. */
export function embedBindings(
  deps: Pick<Deps, 'dynamo' | 'clock'> & { readonly baseUrl: string; readonly assetsVersion: string },
): readonly Binding[] {
  return [
    bind(parkEmbed, async ({ params: { park }, query: { theme } }) => {
      const news = await readPark(deps)(park)
      return ok({ text: embedHtml({ park, news, theme, now: deps.clock.now(), ...deps }), cache: 300 })
    }),
    bind(parkNews, async ({ params: { park } }) => {
      const { fairs, bulletin, ...news } = await readPark(deps)(park)
      const latest = bulletin === undefined ? {} : { bulletin: openBulletin(bulletin) }
      return ok({ ...news, fairs: [...fairs], ...latest, licence: licence.url })
    }),
  ]
}
