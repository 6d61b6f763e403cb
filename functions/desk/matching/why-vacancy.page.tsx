import type { Child } from 'hono/jsx'
import type { VacancyWhy } from '#shared/matching/use-cases/why-vacancy.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { MeNav } from '../talent/me-nav.tsx'
import { Closings } from './closings.tsx'
import { WhyParts } from './why-parts.tsx'
import { whyTexts } from './why-texts.ts'

const t = whyTexts.own

/** For the owner of a profile: why a vacancy is not among those for them. */
export function whyVacancyPage({ found }: { readonly found?: VacancyWhy }): Page {
  return { title: t.title, body: <WhyVacancy {...(found === undefined ? {} : { found })} /> }
}

function WhyVacancy({ found }: { readonly found?: VacancyWhy }): Child {
  return (
    <article class="narrow">
      <MeNav here="/me/matches" />
      <p class="back">
        <a href="/me/matches">{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      {found !== undefined && (
        <section aria-labelledby="asked">
          <h2 id="asked">{found.vacancy.content.title}</h2>
          <p>{found.vacancy.employer.name}</p>
          <WhyParts why={found.why} of="own" level="h3" />
          <Closings of={found.closings} open />
          <p class="actions">
            <a class="button" href="/me/profile">
              {t.profile}
            </a>
            <a href={`/vacancies/${found.vacancy.code}`}>{t.vacancy}</a>
          </p>
        </section>
      )}
      <WhyForm code={found?.vacancy.code ?? ''} />
    </article>
  )
}

/** Asks for a vacancy by its code. */
export function WhyForm({ code }: { readonly code: string }): Child {
  return (
    <form method="get" action="/me/matches/why">
      <div class="field">
        <label for="code">{t.code}</label>
        <p class="hint" id="code-hint">
          {t.lead}
        </p>
        <input
          id="code"
          name="code"
          type="text"
          required
          pattern="[2-9a-hjkmnp-z]{10}"
          aria-describedby="code-hint"
          autocomplete="off"
          value={code}
        />
      </div>
      <button type="submit" class="second">
        {t.look}
      </button>
    </form>
  )
}
