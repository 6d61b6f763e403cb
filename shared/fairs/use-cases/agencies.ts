import { isActive } from '#shared/accounts/domain/organisation.ts'
import { findOrganisations } from '#shared/accounts/use-cases/find-organisation.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair, FairContent } from '../domain/fair.ts'

/**
 * The HR agencies that the content names by id, with their names. An id that is none of an active agency is refused where it stands;
 * those in `known`, which the fair has already, stay whatever became of them.
 */
export function agenciesOf(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (content: FairContent, known?: Fair['agencies']) => Promise<Result<Fair['agencies'], Failure<'unknown-agency'>>> {
  return async ({ agencyIds }, known = []) => {
    const today = civilDateOf(deps.clock.now())
    const kept = new Map(known.map((agency) => [agency.id, agency]))
    const asked = agencyIds.filter((id) => !kept.has(id))
    for (const organisation of await findOrganisations(deps)(asked)) {
      if (organisation === undefined || organisation.content.kind !== 'agency' || !isActive(organisation, today)) continue
      kept.set(organisation.id, { id: organisation.id, name: organisation.content.name })
    }
    const errors = agencyIds.flatMap((id, index) =>
      kept.has(id)
        ? []
        : [
            {
              pointer: `/content/agencyIds/${index}`,
              code: 'unknown-agency',
              detail: `${id} 不是已通过核验的人力资源机构；没有账号的机构请写在“其他承办单位”里`,
            },
          ],
    )
    return errors.length > 0 ? fail({ kind: 'unknown-agency', errors }) : ok(agencyIds.flatMap((id) => kept.get(id) ?? []))
  }
}
