import { isActive } from '#shared/accounts/domain/organisation.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure, ProblemDetail } from '#shared/platform/http/problem.ts'
import { folded } from '#shared/reference/lookup.ts'
import type { Fair, FairContent, GivenFairContent } from '../domain/fair.ts'
import { organisationsCalled } from './organisations-called.ts'

/** The content as it is kept, and the agencies in it by the names they have now. */
export type WithAgencies = { readonly content: FairContent; readonly agencies: Fair['agencies'] }

/**
 * Finds the HR agencies that the content names by full name, credit code or id. What is none of an active agency, or the name of several,
 * is refused where it stands; those in `known`, which the fair has already, stay whatever became of them.
 */
export function withAgencies(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (given: GivenFairContent, known?: Fair['agencies']) => Promise<Result<WithAgencies, Failure<'unknown-agency'>>> {
  return async (given, known = []) => {
    const found = await Promise.all(given.agencyIds.map((text) => candidates(deps, text, known)))
    const errors = found.flatMap((agencies, index): readonly ProblemDetail[] => {
      if (agencies.length === 1) return []
      const name = given.agencyIds[index] ?? ''
      const detail = agencies.length === 0 ? texts.unknown(name) : texts.ambiguous(name)
      return [{ pointer: `/content/agencyIds/${index}`, code: 'unknown-agency', detail }]
    })
    if (errors.length > 0) return fail({ kind: 'unknown-agency', errors })
    const agencies = [...new Map(found.flat().map((agency) => [agency.id, agency])).values()]
    return ok({ agencies, content: { ...given, agencyIds: agencies.map(({ id }) => id) } })
  }
}

async function candidates(deps: Pick<Deps, 'dynamo' | 'clock'>, text: string, known: Fair['agencies']): Promise<Fair['agencies']> {
  const kept = known.filter(({ id, name }) => id === text || folded(name) === folded(text))
  if (kept.length > 0) return kept
  const today = civilDateOf(deps.clock.now())
  return (await organisationsCalled(deps, text))
    .filter((organisation) => organisation.content.kind === 'agency' && isActive(organisation, today))
    .map(({ id, content }) => ({ id, name: content.name }))
}

const texts = bilingual(
  {
    unknown: (name: string) => `“${name}”不是已通过核验的人力资源机构，请写全称或统一社会信用代码；没有账号的机构请写在“其他承办单位”里`,
    ambiguous: (name: string) => `叫“${name}”的机构不止一家，请写它的统一社会信用代码`,
  },
  {
    unknown: (name) =>
      `“${name}” is no verified HR agency; give its full name or its unified social credit code. An agency without an account goes under “Other organisers”`,
    ambiguous: (name) => `More than one agency is called “${name}”; give its unified social credit code`,
  },
)
