import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { licence } from '#shared/kernel/licence.ts'
import { pageOf } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { Change, Since } from '../domain/change.ts'
import { changeKinds } from '../domain/change-mark.ts'
import { Snapshot } from '../domain/snapshot.ts'

/** What everybody may take along: the stream of changes and the nightly snapshots. */

const access = { who: 'anyone' } as const
const texts = bilingual(
  { limit: '每页条数须为 1 到 500 的整数', since: '请原样带回上一次得到的 next，或写一个 UTC 时刻，例如 2026-12-01T00:00:00Z' },
  {
    limit: 'The number of entries a page must be a whole number from 1 to 500',
    since: 'Please give back the next you were given, or an instant in UTC such as 2026-12-01T00:00:00Z',
  },
)

const day = z.union([CivilDate, z.literal('latest')]).meta({ description: '快照的日期，或 latest 表示最新一份', examples: ['latest'] })

export const openChanges = defineRoute({
  method: 'GET',
  path: '/v1/open/changes',
  summary: '公开内容的变化：岗位、招聘会和公报的发布、修改和结束，按先后；从 next 接着读就不漏也不重',
  access,
  query: z.object({
    kind: z.enum(changeKinds).optional().meta({ description: '只看一种：vacancy 岗位，fair 招聘会，bulletin 公报' }),
    since: Since.or(z.never({ error: () => texts.since }))
      .optional()
      .meta({ description: '上一次得到的 next；第一次不填，从头读起；也可写一个 UTC 时刻', examples: ['2026-12-01T00:00:00Z'] }),
    limit: z.coerce
      .number({ error: () => texts.limit })
      .int()
      .min(1)
      .max(500)
      .default(100)
      .meta({ examples: [100] }),
  }),
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({
      items: z.array(Change),
      next: Since.meta({ description: '下一次从这里接着读；没有新的变化时与 since 相同' }),
      more: z.boolean().meta({ description: 'true：现在就可以接着读；false：一分钟后再来' }),
      licence: z.literal(licence.url),
    }),
  },
})

export const openSnapshots = defineRoute({
  method: 'GET',
  path: '/v1/open/snapshots',
  summary: '每夜一份的完整快照，最新的在前，保留 30 天',
  access,
  answer: { kind: 'json', status: 200, body: pageOf(Snapshot) },
})

export const openSnapshot = defineRoute({
  method: 'GET',
  path: '/v1/open/snapshots/:day',
  summary: '一份快照：条数、文件和校验和，以及从哪里接着读变化',
  access,
  params: z.object({ day }),
  answer: { kind: 'json', status: 200, body: Snapshot },
})

export const openSnapshotFile = defineRoute({
  method: 'GET',
  path: '/v1/open/snapshots/:day/:name',
  summary: '快照的一个文件：gzip 压缩，每行一条 JSON',
  access,
  params: z.object({ day, name: z.string().regex(/^[a-z]+-\d{1,4}\.ndjson\.gz$/) }),
  answer: { kind: 'file', mediaType: 'application/gzip' },
})
