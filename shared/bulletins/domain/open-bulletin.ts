import * as z from 'zod'
import { BulletinView } from './bulletin-view.ts'
import { cardText, issueTitle } from './wording.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What the open interface tells of an issue: in words what lists show, and of each version the hashes of its files. */
export const OpenBulletin = BulletinView.omit({ card: true, versions: true })
  .extend({
    title: z.string().meta({ examples: ['2026年第三季度技能人才供求分析'] }),
    headline: z.string().meta({ description: '主要结论', examples: ['需求大于供给，求人倍率 1.53'] }),
    versions: z.array(
      z.strictObject({
        version: z.int().min(1),
        how: z
          .enum(['first', 'recount', 'exclusion'])
          .meta({ description: 'first 首次，recount 重新统计，exclusion 剔除查明为虚假的岗位' }),
        reason: z.string().optional().meta({ description: '更正的原因' }),
        publishedAt: z.iso.datetime(),
        cutOff: z.iso.datetime().meta({ description: '统计截止的时刻' }),
        method: z.string().meta({ description: '编制方法的版本' }),
        sha256: z.strictObject({ cube: sha256, compiled: sha256 }).meta({ description: '冻结数据和编制结果的 SHA-256' }),
      }),
    ),
  })
  .meta({ id: 'OpenBulletin' })
export type OpenBulletin = z.infer<typeof OpenBulletin>

export function openBulletin({ card, versions, ...view }: BulletinView): OpenBulletin {
  return {
    ...view,
    title: issueTitle({ series: view.kind, period: view.period }),
    headline: cardText(card),
    versions: versions.map(({ version, how, reason, publishedAt, cutOff, method, cube, compiled }) => ({
      version,
      how,
      ...(reason === undefined ? {} : { reason }),
      publishedAt,
      cutOff,
      method,
      sha256: { cube: cube.sha256, compiled: compiled.sha256 },
    })),
  }
}
