import { findVacancy, findVacancyByCode } from '#shared/demand/use-cases/find-vacancy.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure, ProblemDetail } from '#shared/platform/http/problem.ts'
import { Bulletin, currentVersion, mostExcluded, type Work } from '../domain/bulletin.ts'
import type { CorrectBulletin } from '../domain/commands.ts'
import { after } from '../domain/history.ts'
import type { DeedFailure } from '../domain/lifecycle.ts'
import { instantsOf } from '../domain/period.ts'
import { beginCounting } from '../store/countings.ts'
import { ownBulletinFor } from './own-bulletin.ts'
import { type SaveFailure, saveBulletin } from './save-bulletin.ts'

/**
 * Begins a new version of a published issue, with the reason that the public will read: counted anew, without the vacancies that were found
 * false, those of earlier corrections among them. The published version stays until another person publishes the new one, and is kept then.
 */
export function correctBulletin(
  deps: Deps,
): (
  command: CorrectBulletin & { readonly by: Member; readonly once: Once; readonly id: string },
) => Promise<Result<Bulletin, Failure<'not-found' | 'unknown-vacancy' | 'too-many-excluded'> | DeedFailure | SaveFailure>> {
  return async ({ by, once, id, reason, excluded: named }) => {
    if (once.earlier !== undefined) return ok(Bulletin.parse(once.earlier))
    const own = await ownBulletinFor(deps, 'correct')({ by, id })
    if (!own.ok) return own
    const found = await vacanciesNamed(deps, named)
    if (!found.ok) return found
    const at = deps.clock.now()
    const last = currentVersion(own.value)
    const excluded = [...new Set([...(last?.excluded ?? []), ...found.value])]
    if (excluded.length > mostExcluded) return fail({ kind: 'too-many-excluded' })
    const version = (last?.version ?? 0) + 1
    const work: Work = {
      version,
      how: found.value.length > 0 ? 'exclusion' : 'recount',
      reason,
      excluded,
      cutOff: instantsOf(own.value.period).before,
      begunAt: at,
      begunBy: by.personId,
      stage: 'COLLECTING',
    }
    const event = { action: 'correction-begun', by: by.member.organisationName, at, version, reason } as const
    const bulletin = after({ ...own.value, work }, event)
    const steps = [{ write: beginCounting(id, at), otherwise: { kind: 'revision-conflict' } }] as const
    return saveBulletin(deps, { by, once, bulletin, value: bulletin, steps })
  }
}

/** The ids of vacancies named by code or id. What the public never saw is as unknown as what is not there. */
async function vacanciesNamed(deps: Deps, names: readonly string[]): Promise<Result<readonly Id<'vacancy'>[], Failure<'unknown-vacancy'>>> {
  const find = (name: string) => (name.startsWith('vac_') ? findVacancy(deps)(name) : findVacancyByCode(deps)(name))
  const found = await Promise.all(names.map(find))
  const errors = found.flatMap((vacancy, at): readonly ProblemDetail[] =>
    vacancy?.publishedAt === undefined
      ? [{ pointer: `/excluded/${at}`, code: 'unknown-vacancy', detail: texts.unknown(names[at] ?? '') }]
      : [],
  )
  return errors.length > 0 ? fail({ kind: 'unknown-vacancy', errors }) : ok(found.flatMap((vacancy) => vacancy?.id ?? []))
}

const texts = bilingual(
  { unknown: (name: string) => `没有“${name}”这个发布过的岗位，请写岗位的编码或 vac_ 开头的编号` },
  { unknown: (name) => `No vacancy “${name}” was ever published; give the code of a vacancy or its id, which begins with vac_` },
)
