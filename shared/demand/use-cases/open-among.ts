import { suspendedAmong } from '#shared/accounts/use-cases/suspended-among.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { isOpen, partiesOf, type Vacancy } from '../domain/vacancy.ts'

/** Those that may be shown to others today: open, and no party of it suspended, whether or not that was written down in the ad by now. */
export function openAmong(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (vacancies: readonly (Vacancy | undefined)[]) => Promise<ReadonlySet<Vacancy>> {
  return async (vacancies) => {
    const today = civilDateOf(deps.clock.now())
    const open = vacancies.filter((vacancy) => vacancy !== undefined).filter((vacancy) => isOpen(vacancy, today))
    const suspended = await suspendedAmong(deps)(open.flatMap(partiesOf))
    return new Set(open.filter((vacancy) => !partiesOf(vacancy).some((id) => suspended.has(id))))
  }
}
