import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always, type Once, type Step } from '#shared/platform/http/once.ts'
import { expiredMessage } from '../domain/messages.ts'
import { move } from '../domain/transitions.ts'
import type { Vacancy } from '../domain/vacancy.ts'

type Expiry = {
  readonly before: Vacancy
  readonly after: Vacancy
  readonly once: Once
  readonly entry: { readonly action: string; readonly by: 'system' }
  readonly steps: readonly Step<never>[]
}

/** The change by which a published ad past its last day becomes EXPIRED, with word to its poster. */
export function expired(deps: Deps, vacancy: Vacancy): Expiry {
  const moved = move(vacancy, { action: 'expired', as: 'system', at: deps.clock.now(), by: 'system' })
  if (!moved.ok) throw new Error(`${vacancy.id} is ${vacancy.state} and cannot expire`)
  return {
    before: vacancy,
    after: moved.value,
    once: always,
    entry: { action: 'vacancy.expired', by: 'system' },
    steps: [{ write: outboxMessage(deps, expiredMessage(moved.value)) }],
  }
}
