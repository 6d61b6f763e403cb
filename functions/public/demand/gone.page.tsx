import type { Child } from 'hono/jsx'
import type { VacancyGone } from '#shared/demand/domain/public-view.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { similarTo } from './similar.ts'
import { zh } from './texts.ts'

/** What an ended ad's address says: that it has ended, why, and where its like is found. 410, so that search engines let it go. */
export function gonePage(gone: VacancyGone): Page {
  return { title: zh.gone.title, status: 410, cache: 60, body: <Gone gone={gone} /> }
}

function Gone({ gone }: { readonly gone: VacancyGone }): Child {
  return (
    <article class="narrow">
      <p class="back">
        <a href="/vacancies">{zh.all}</a>
      </p>
      <h1>{zh.gone.title}</h1>
      <p class="lead">{zh.gone.reasons[gone.reason]}</p>
      {gone.title !== undefined && <p>{zh.gone.wasCalled(gone.title)}</p>}
      <p class="actions">
        <a class="button" href={similarTo(gone)}>
          {zh.gone.similar}
        </a>
      </p>
    </article>
  )
}
