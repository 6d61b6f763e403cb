import type { Child } from 'hono/jsx'
import { stateOn, type Vacancy, type VacancyState } from '#shared/demand/domain/vacancy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { type Desk, vacanciesAt } from './desk.ts'
import { texts } from './texts.ts'
import { VacancyRow } from './vacancy-parts.tsx'

type Model = {
  readonly desk: Desk
  readonly state: VacancyState
  readonly vacancies: readonly Vacancy[]
  readonly today: CivilDate
  readonly next: string | undefined
  readonly url: URL
}

const tabs = Object.keys(texts.list.tabs) as readonly VacancyState[]

/** An organisation's ads of one state. */
export function vacanciesPage(model: Model): Page {
  return { title: labelled(texts.list.title, texts.list.tabs[model.state]), body: <Vacancies {...model} /> }
}

function Vacancies({ desk, state, vacancies, today, next, url }: Model): Child {
  return (
    <>
      <p class="back">
        <a href={`/${desk}`}>{texts.home[desk]}</a>
      </p>
      <h1>{texts.list.title}</h1>
      <Done texts={texts.done} url={url} />
      <p class="actions">
        <a class="button" href={`${vacanciesAt(desk)}/new`}>
          {texts.home.create}
        </a>
      </p>
      <nav class="tabs" aria-label={texts.list.title}>
        {tabs.map((key) => (
          <a href={`${vacanciesAt(desk)}?state=${key}`} aria-current={key === state ? 'page' : undefined}>
            {texts.list.tabs[key]}
          </a>
        ))}
      </nav>
      <h2>{texts.list.tabs[state]}</h2>
      {vacancies.length === 0 ? (
        <Empty>
          <p>{texts.list.empty[state]}</p>
        </Empty>
      ) : (
        <ul class="cards">
          {vacancies.map((vacancy) => (
            <VacancyRow vacancy={vacancy} state={stateOn(vacancy, today)} desk={desk} />
          ))}
        </ul>
      )}
      <NextPage url={url} next={next} />
    </>
  )
}
