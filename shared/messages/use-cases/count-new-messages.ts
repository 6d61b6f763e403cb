import type { Deps } from '#shared/platform/deps.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { mostNews } from '#shared/platform/pages/navigation.ts'
import { createMessages } from '../store/messages.ts'
import { readMarks } from '../store/read-marks.ts'
import { type Inbox, inboxesOf } from './inbox-of.ts'

/** New messages of each inbox, counted until they are many. Absent: the person acts for no organisation. */
export type NewMessages = Readonly<Partial<Record<Inbox, number>>>

const mostCounted = mostNews + 1

/**
 * How many messages are new to somebody, for every page they open: two or three small reads, and next to nothing is read when nothing is new.
 */
export function countNewMessages({ dynamo }: Pick<Deps, 'dynamo'>): (principal: Principal) => Promise<NewMessages> {
  return async (principal) => {
    const inboxes = inboxesOf(principal)
    if (principal.kind !== 'person') return {}
    const marks = await readMarks(
      dynamo,
      principal.personId,
      inboxes.map(([, recipient]) => recipient),
    )
    const messages = createMessages(dynamo)
    const counts = await Promise.all(inboxes.map(([, recipient], at) => messages.countAfter(recipient, marks[at], mostCounted)))
    return Object.fromEntries(inboxes.map(([inbox], at) => [inbox, counts[at] ?? 0]))
  }
}
