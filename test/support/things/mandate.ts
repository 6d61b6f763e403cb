import { ProposeMandate } from '#shared/demand/domain/commands.ts'
import type { Mandate } from '#shared/demand/domain/mandate.ts'
import { moveMandate } from '#shared/demand/use-cases/move-mandate.ts'
import { proposeMandate } from '#shared/demand/use-cases/propose-mandate.ts'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { asMember, type Employed, made } from '../roles.ts'

/** The terms that an agency proposes to an employer, for a year from today. */
export function mandateTermsOf(
  deps: Pick<Deps, 'clock'>,
  uscc: string,
  more: Partial<Record<keyof ProposeMandate, unknown>> = {},
): ProposeMandate {
  const today = civilDateOf(deps.clock.now())
  return ProposeMandate.parse({
    uscc,
    scope: ['post', 'search'],
    posts: '数控、焊接类岗位',
    from: today,
    to: addDays(today, 365),
    proof: '委托书 2026-018 号，盖章日期同起始日',
    ...more,
  })
}

/** A mandate in force between an agency and an employer, proposed by the one and accepted by the other's admin. */
export async function makeMandate(
  deps: Deps,
  { agency, employer }: { readonly agency: Employed; readonly employer: Employed },
  more: Parameters<typeof mandateTermsOf>[2] = {},
): Promise<Mandate> {
  const terms = mandateTermsOf(deps, employer.organisation.content.uscc, more)
  const proposed = made(await proposeMandate(deps)({ ...terms, by: asMember(deps, agency), once: always }))
  return made(await moveMandate(deps)({ by: asMember(deps, employer), once: always, id: proposed.id, action: 'accepted' }))
}
