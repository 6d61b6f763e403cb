import { findBureaus } from '#shared/accounts/use-cases/find-bureaus.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { type Bulletin, isOverdue } from '../domain/bulletin.ts'
import { after } from '../domain/history.ts'
import { overdueAtParkMessage, overdueMessage } from '../domain/messages.ts'
import { saveBulletin } from './save-bulletin.ts'
import { tellPark } from './tell-park.ts'

/**
 * Tells the park's managers and the bureau that an issue should have been published by now (M-12), once an issue. Gives the issue as it is
 * now; undefined when there is nothing to tell or somebody was faster.
 */
export function soundAlarm(deps: Deps): (issue: Bulletin) => Promise<Bulletin | undefined> {
  return async (issue) => {
    const at = deps.clock.now()
    const { work } = issue
    if (work === undefined || issue.alarmedAt !== undefined || !isOverdue(issue, civilDateOf(at))) return undefined
    const bulletin = after({ ...issue, alarmedAt: at }, { action: 'overdue', by: 'system', at, version: work.version })
    const bureaus = await findBureaus(deps)()
    const messages = [
      tellPark(deps, issue, overdueMessage(issue)),
      ...bureaus.map(({ id }) => outboxMessage(deps, { to: { organisation: id }, ...overdueAtParkMessage(issue) })),
    ]
    const steps = messages.map((write) => ({ write }))
    const done = await saveBulletin(deps, { by: 'system', once: always, bulletin, value: bulletin, steps })
    return done.ok ? bulletin : undefined
  }
}
