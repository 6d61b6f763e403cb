import { speaking } from '#shared/kernel/language.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import { issueTitle } from '../domain/wording.ts'

/** A message to the park's managers about one of its issues, for the transaction of what it tells about. */
export function tellPark(
  deps: Pick<Deps, 'clock' | 'ids'>,
  bulletin: Bulletin,
  { template, text }: { readonly template: string; readonly text: (title: string) => { readonly subject: string; readonly text: string } },
): Operation {
  const told = speaking('zh', () => text(issueTitle({ period: bulletin.period, series: bulletin.kind })))
  return outboxMessage(deps, { to: { organisation: bulletin.park.id }, template, ...told, link: `/park/bulletins/${bulletin.id}` })
}
