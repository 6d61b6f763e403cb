import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { expiredView } from '../domain/public-view.ts'
import { createPublicVacancies, type PublicVacancy } from '../store/public-views.ts'

/** What a public address holds today: an open ad, or what is left of one. Past its last day an ad has ended, whether the clock came by or not. */
export function readOpenVacancy({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): (code: string) => Promise<PublicVacancy | undefined> {
  return async (code) => {
    const found = await createPublicVacancies(dynamo).get(code)
    return found?.kind === 'open' && found.view.validUntil < civilDateOf(clock.now())
      ? { kind: 'gone', gone: expiredView(found.view) }
      : found
  }
}
