import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { VacancyContent } from '../domain/vacancy.ts'
import { type Verdict, verdictOn } from '../domain/verdict.ts'
import { getPoster } from '../store/posters.ts'

/** What becomes of a content that this organisation hands in today; refused with everything that stands in the way. */
export function verdictFor(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (command: {
  readonly posterId: string
  readonly content: VacancyContent
  readonly published?: VacancyContent | undefined
}) => Promise<Result<Exclude<Verdict, { kind: 'refused' }>, Failure<'not-publishable'>>> {
  return async ({ posterId, content, published }) => {
    const poster = await getPoster(deps.dynamo, posterId)
    const firstPost = poster?.approvedAt === undefined
    const verdict = verdictOn(content, { today: civilDateOf(deps.clock.now()), firstPost, published })
    return verdict.kind === 'refused' ? fail({ kind: 'not-publishable', errors: verdict.errors }) : ok(verdict)
  }
}
