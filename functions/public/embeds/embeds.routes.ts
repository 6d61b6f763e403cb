import * as z from 'zod'
import { OpenBulletin } from '#shared/bulletins/domain/open-bulletin.ts'
import { FairView } from '#shared/fairs/domain/fair-view.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { licence } from '#shared/kernel/licence.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const access = { who: 'anyone' } as const
const params = z.object({ park: idOf('organisation') })

/** What a park's own site shows inside itself. */
export const parkEmbed = defineRoute({
  method: 'GET',
  path: '/embed/parks/:park',
  summary: '产业园的近期招聘会和最新公报，放进别的网站的 iframe 里；没有脚本',
  access,
  params,
  query: z.object({ theme: z.enum(['light', 'dark', 'auto']).default('auto').meta({ description: '浅色、深色，或随读者的设置' }) }),
  answer: { kind: 'file', mediaType: 'text/html; charset=utf-8' },
  framed: true,
})

export const parkNews = defineRoute({
  method: 'GET',
  path: '/v1/open/parks/:park',
  summary: '产业园的近期招聘会和最新公报',
  access,
  params,
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({
      name: z.string().optional().meta({ description: '产业园的名称；近期没有招聘会也没有公报时缺省' }),
      fairs: z.array(FairView),
      bulletin: OpenBulletin.optional(),
      licence: z.literal(licence.url),
    }),
  },
})
