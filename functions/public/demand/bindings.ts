import { readVerifications } from '#shared/accounts/use-cases/read-verifications.ts'
import type { AnswerRate } from '#shared/demand/domain/answers.ts'
import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import { openVacancy } from '#shared/demand/routes/open-vacancy.routes.ts'
import { type Copies, copiesOf } from '#shared/demand/use-cases/copies-of.ts'
import { readOpenVacancy } from '#shared/demand/use-cases/open-vacancy.ts'
import { publicAnswerRate } from '#shared/demand/use-cases/public-answer-rate.ts'
import { comingAmong } from '#shared/fairs/use-cases/coming-among.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { similar } from '#shared/matching/routes/why.routes.ts'
import { likeGone } from '#shared/matching/use-cases/like-gone.ts'
import { similarVacancies } from '#shared/matching/use-cases/similar-vacancies.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Search } from '#shared/platform/search/client.ts'
import { gonePage } from './gone.page.tsx'
import { similarTo } from './similar.ts'
import { texts } from './texts.ts'
import { vacancyPage as view } from './vacancy.page.tsx'
import { vacancyPage } from './vacancy-page.routes.ts'

/** One public vacancy, as JSON and as a page, with others like it. */
export function publishedVacancyBindings(
  deps: Pick<Deps, 'dynamo' | 'clock'> & { readonly baseUrl: string; readonly search: Search },
): readonly Binding[] {
  return [
    bind(openVacancy, async ({ params }) => {
      const found = await readOpenVacancy(deps)(params.code)
      if (found === undefined) return fail({ kind: 'not-found' })
      if (found.kind === 'open') {
        const [copies, answers, verifications] = await Promise.all([
          copiesOf(deps)(found.view),
          answersOf(deps, found.view),
          readVerifications(deps)(found.parties),
        ])
        return ok({
          ...found.view,
          ...named(copies),
          verifications: [...verifications],
          ...(answers?.known === true ? { answerRate: answers.percent } : {}),
        })
      }
      return fail({ kind: 'vacancy-gone', detail: texts.gone.reasons[found.gone.reason], existing: similarTo(found.gone) })
    }),
    bind(vacancyPage, async ({ params }) => {
      const found = await readOpenVacancy(deps)(params.code)
      if (found === undefined) return fail({ kind: 'not-found' })
      if (found.kind === 'gone') return ok(gonePage(found.gone, await likeGone(deps)(found.gone)))
      const [similar, copies, answers, fairs, verifications] = await Promise.all([
        similarVacancies(deps)(found.view),
        copiesOf(deps)(found.view),
        answersOf(deps, found.view),
        comingAmong(deps)((found.view.fairs ?? []).map(({ code }) => code)),
        readVerifications(deps)(found.parties),
      ])
      return ok(
        view({
          view: found.view,
          similar,
          copies,
          answers,
          fairs,
          verifications,
          today: civilDateOf(deps.clock.now()),
          baseUrl: deps.baseUrl,
        }),
      )
    }),
    bind(similar, async ({ params }) => {
      const found = await readOpenVacancy(deps)(params.code)
      if (found === undefined) return fail({ kind: 'not-found' })
      if (found.kind === 'open') return ok({ items: [...(await similarVacancies(deps)(found.view))] })
      return fail({ kind: 'vacancy-gone', detail: texts.gone.reasons[found.gone.reason], existing: similarTo(found.gone) })
    }),
  ]
}

/** Copies as they are answered: what they say otherwise, and where their own pages are. */
function named(copies: Copies | undefined) {
  if (copies === undefined) return {}
  const alsoAt = copies.others.map(({ code, title, employer, agency, source, district, address }) => ({
    code,
    title,
    by: agency?.name ?? employer.name,
    ...(source === undefined ? {} : { source }),
    district: district.name,
    ...(address === undefined ? {} : { address }),
  }))
  return { shownAs: copies.shown.code, alsoAt }
}

/** Only of an employer with an account: of others nobody can be interested here. */
async function answersOf(deps: Pick<Deps, 'dynamo' | 'clock'>, { employer }: VacancyView): Promise<AnswerRate | undefined> {
  return employer.verifiedOn === undefined ? undefined : publicAnswerRate(deps)(employer.name)
}
