import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { Verification } from '../domain/verification.ts'
import { versionQuery } from './bulletins.routes.ts'

/** Anybody may have a published version compiled again. */
export const verifyPublishedBulletin = defineRoute({
  method: 'GET',
  path: '/v1/open/bulletins/:code/verification',
  summary: '复核：由冻结数据重新编制已发布的一版，逐字节比较',
  access: { who: 'anyone' },
  params: z.object({ code: PublicCode }),
  query: versionQuery,
  answer: { kind: 'json', status: 200, body: Verification },
})
