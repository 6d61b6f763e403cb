import { type Bulletin, type BulletinAction, type BulletinEvent, mostEvents } from './bulletin.ts'
import { stateOf } from './lifecycle.ts'

/** The issue after something was done with it: revision, time, state and history go on. Of a full history the first event and the newest stay. */
export function after(
  bulletin: Bulletin,
  {
    action,
    by,
    at,
    version,
    reason,
  }: {
    readonly action: BulletinAction
    readonly by: string
    readonly at: string
    readonly version: number
    readonly reason?: string | undefined
  },
): Bulletin {
  const state = stateOf(bulletin)
  const event: BulletinEvent = { at, by, action, version, to: state, ...(reason === undefined ? {} : { reason }) }
  const [first, ...rest] = [...bulletin.history, event]
  return {
    ...bulletin,
    state,
    rev: bulletin.rev + 1,
    updatedAt: at,
    history: first === undefined ? [] : [first, ...rest.slice(-(mostEvents - 1))],
  }
}
