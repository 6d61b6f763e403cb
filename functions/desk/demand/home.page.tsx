import type { Child } from 'hono/jsx'
import { stateOn, type Vacancy } from '#shared/demand/domain/vacancy.ts'
import type { DeskSummary } from '#shared/demand/use-cases/desk-summary.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { texts as boothTexts } from '../booths/texts.ts'
import { type Desk, mandatesAt, vacanciesAt } from './desk.ts'
import { texts } from './texts.ts'
import { VacancyRow } from './vacancy-parts.tsx'

type Model = { readonly desk: Desk; readonly summary: DeskSummary; readonly verified: boolean; readonly today: CivilDate }

const sections = [
  ['closing', 'PUBLISHED'],
  ['returned', 'DRAFT'],
  ['review', 'SUBMITTED'],
  ['live', 'PUBLISHED'],
] as const

/** Where a member of an employer or agency begins: what needs attention, and the way to the rest. */
export function deskHomePage(model: Model): Page {
  return { title: texts.home[model.desk], body: <Home {...model} /> }
}

function Home({ desk, summary, verified, today }: Model): Child {
  return (
    <>
      <h1>{texts.home[desk]}</h1>
      {!verified && (
        <p class="notice">
          {texts.home.notVerified} <a href="/account/organisation">{texts.home.toOrganisation}</a>
        </p>
      )}
      {summary.proposals > 0 && (
        <p class="notice">
          <a href={mandatesAt(desk)}>{texts.home.proposals(summary.proposals)}</a>
        </p>
      )}
      <p class="actions">
        <a class="button" href={`${vacanciesAt(desk)}/new`}>
          {texts.home.create}
        </a>
        {desk === 'agency' && (
          <a class="button second" href="/agency/search">
            {texts.home.search}
          </a>
        )}
        <a href={`/${desk}/introductions`}>{texts.home.introductions}</a>
        <a href={`/${desk}/searches`}>{texts.home.searches}</a>
        <a href={`/${desk}/lists`}>{texts.home.lists}</a>
        {desk === 'agency' && <a href="/agency/ledger">{texts.home.ledger}</a>}
        <a href={mandatesAt(desk)}>{texts.home.mandates}</a>
        <a href={`/${desk}/fairs`}>{boothTexts.list.title}</a>
      </p>
      {sections.map(([key, state]) => (
        <section aria-labelledby={key}>
          <div class="head">
            <h2 id={key}>{texts.home.sections[key]}</h2>
            <a href={`${vacanciesAt(desk)}?state=${state}`} aria-label={labelled(texts.home.sections[key], texts.home.all)}>
              {texts.home.all}
            </a>
          </div>
          <Rows vacancies={summary[key]} none={texts.home.none[key]} desk={desk} today={today} />
        </section>
      ))}
    </>
  )
}

type RowsProps = Pick<Model, 'desk' | 'today'> & { readonly vacancies: readonly Vacancy[]; readonly none: string }

function Rows({ vacancies, none, desk, today }: RowsProps): Child {
  if (vacancies.length === 0) return <p class="quiet">{none}</p>
  return (
    <ul class="cards">
      {vacancies.map((vacancy) => (
        <VacancyRow vacancy={vacancy} state={stateOn(vacancy, today)} desk={desk} />
      ))}
    </ul>
  )
}
