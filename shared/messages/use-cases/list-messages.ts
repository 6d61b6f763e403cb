import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { type InboxMessage, inboxMessage, placeOf } from '../domain/inbox.ts'
import { createMessages } from '../store/messages.ts'
import { readMarks } from '../store/read-marks.ts'
import { type Inbox, recipientOf } from './inbox-of.ts'

type Page = {
  readonly items: readonly InboxMessage[]
  readonly after?: Position
  /** The place of the newest one, to be given back when these have been read; undefined when there is nothing new among them. */
  readonly readTo?: string
}

/** What somebody was told, newest first, with what is new to them. Nobody's, when there is no organisation. */
export function listMessages(
  deps: Pick<Deps, 'dynamo'>,
): (asked: { readonly by: Person; readonly inbox: Inbox; readonly limit: number; readonly after?: Position | undefined }) => Promise<Page> {
  return async ({ by, inbox, limit, after }) => {
    const recipient = recipientOf(by, inbox)
    if (recipient === undefined) return { items: [] }
    const [page, [mark]] = await Promise.all([
      createMessages(deps.dynamo).inbox(recipient, { limit, after }),
      readMarks(deps.dynamo, by.personId, [recipient]),
    ])
    const items = page.items.map((message) => inboxMessage(message, mark))
    const newest = page.items[0]
    return {
      items,
      ...(page.after === undefined ? {} : { after: page.after }),
      ...(newest === undefined || items[0]?.unread !== true ? {} : { readTo: placeOf(newest) }),
    }
  }
}
