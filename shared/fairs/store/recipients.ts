import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { Exhibitor, holdsBooth } from '../domain/exhibitor.ts'
import type { NoticeStage } from '../domain/notice.ts'
import { Visitor } from '../domain/visitor.ts'
import { boothPrefixes } from './keys.ts'

/** Somebody who has to hear of a change, and since when they have to do with the fair. */
export type Recipient = {
  readonly to: { readonly person: string } | { readonly organisation: string }
  readonly since: string
}

export type Recipients = {
  /** A stretch of those who booked, wait for a booth, or registered. */
  readonly page: (
    fairId: string,
    stage: NoticeStage,
    asked: { readonly limit: number; readonly after?: Position | undefined },
  ) => Promise<{ readonly items: readonly Recipient[]; readonly after?: Position }>
}

export function createRecipients(dynamo: Dynamo): Recipients {
  return {
    page: async (fairId, stage, asked) => {
      const prefix = stage === 'exhibitor' ? boothPrefixes.exhibitor : 'VISITOR#'
      const page = await dynamo.query('market', { pk: `FAIR#${fairId}`, beginsWith: prefix, ...asked })
      const items = page.items.flatMap((item) => (stage === 'exhibitor' ? exhibitor(Exhibitor.parse(item)) : visitor(Visitor.parse(item))))
      return { items, ...(page.after === undefined ? {} : { after: page.after }) }
    },
  }
}

function exhibitor(one: Exhibitor): readonly Recipient[] {
  if (!holdsBooth(one) && one.state !== 'WAITING') return []
  return [{ to: { organisation: one.organisation.id }, since: one.bookedAt ?? one.waitingSince ?? '' }]
}

function visitor({ personId, at }: Visitor): readonly Recipient[] {
  return [{ to: { person: personId }, since: at }]
}
