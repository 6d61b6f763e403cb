import type { Child } from 'hono/jsx'
import type { VacancyGone, VacancyView } from '#shared/demand/domain/public-view.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { similarTo } from './similar.ts'
import { Similar } from './similar-list.tsx'
import { texts } from './texts.ts'

/** What an ended ad's address says: that it has ended, why, and where its like is found. 410, so that search engines let it go. */
export function gonePage(gone: VacancyGone, similar: readonly VacancyView[]): Page {
  return { title: texts.gone.title, status: 410, cache: 60, body: <Gone gone={gone} similar={similar} /> }
}

function Gone({ gone, similar }: { readonly gone: VacancyGone; readonly similar: readonly VacancyView[] }): Child {
  return (
    <article class="narrow">
      <p class="back">
        <a href="/vacancies">{texts.all}</a>
      </p>
      <h1>{texts.gone.title}</h1>
      <p class="lead">{texts.gone.reasons[gone.reason]}</p>
      {gone.title !== undefined && <p>{texts.gone.wasCalled(gone.title)}</p>}
      <p class="actions">
        <a class="button" href={similarTo(gone)}>
          {texts.gone.similar}
        </a>
      </p>
      <Similar title={texts.gone.like} vacancies={similar} />
    </article>
  )
}
