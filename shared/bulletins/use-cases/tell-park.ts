import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import type { BulletinMessage } from '../domain/messages.ts'

/** A message to the park's managers about one of its issues, for the transaction of what it tells about. */
export function tellPark(deps: Pick<Deps, 'clock' | 'ids'>, { id, park }: Bulletin, message: BulletinMessage): Operation {
  return outboxMessage(deps, { to: { organisation: park.id }, ...message, link: `/park/bulletins/${id}` })
}
