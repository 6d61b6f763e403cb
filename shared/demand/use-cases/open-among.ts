import { suspendedAmong } from '#shared/accounts/use-cases/suspended-among.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { isOpen, partiesOf, type Vacancy } from '../domain/vacancy.ts'

/**
 * Those that may be shown to others today: open, and no party of it suspended, whether or not that was written down in the ad by now.
 * `acting`: an organisation that this request acts for and that the access rule has found not suspended; it is not read again.
 */
export function openAmong(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (vacancies: readonly (Vacancy | undefined)[], acting?: string) => Promise<ReadonlySet<Vacancy>> {
  return async (vacancies, acting) => {
    const today = civilDateOf(deps.clock.now())
    const open = vacancies.filter((vacancy) => vacancy !== undefined).filter((vacancy) => isOpen(vacancy, today))
    const suspended = await suspendedAmong(deps)(open.flatMap(partiesOf).filter((id) => id !== acting))
    return new Set(open.filter((vacancy) => !partiesOf(vacancy).some((id) => suspended.has(id))))
  }
}
