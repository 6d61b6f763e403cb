import { isVerified } from '#shared/accounts/domain/organisation.ts'
import { findOrganisations } from '#shared/accounts/use-cases/find-organisation.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair, FairContent } from '../domain/fair.ts'

/** The verified HR agencies that the content names by id, with their names; an id that is none of them is refused where it stands. */
export function agenciesOf(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (content: FairContent) => Promise<Result<Fair['agencies'], Failure<'unknown-agency'>>> {
  return async ({ agencyIds }) => {
    const today = civilDateOf(deps.clock.now())
    const found = await findOrganisations(deps)(agencyIds)
    const agencies = found.map((organisation) =>
      organisation !== undefined && organisation.content.kind === 'agency' && isVerified(organisation, today)
        ? { id: organisation.id, name: organisation.content.name }
        : undefined,
    )
    const errors = agencies.flatMap((agency, index) =>
      agency === undefined
        ? [
            {
              pointer: `/content/agencyIds/${index}`,
              code: 'unknown-agency',
              detail: `${agencyIds[index]} 不是已通过核验的人力资源机构；没有账号的机构请写在“承办单位”里`,
            },
          ]
        : [],
    )
    return errors.length > 0 ? fail({ kind: 'unknown-agency', errors }) : ok(agencies.filter((agency) => agency !== undefined))
  }
}
