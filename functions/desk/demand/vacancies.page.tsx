import type { Child } from 'hono/jsx'
import { stateOn, type Vacancy, type VacancyState } from '#shared/demand/domain/vacancy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import { type Desk, vacanciesAt } from './desk.ts'
import { zh } from './texts.ts'
import { VacancyRow } from './vacancy-parts.tsx'

type Model = {
  readonly desk: Desk
  readonly state: VacancyState
  readonly vacancies: readonly Vacancy[]
  readonly today: CivilDate
  readonly next: string | undefined
  readonly url: URL
}

const tabs = Object.keys(zh.list.tabs) as readonly VacancyState[]

/** An organisation's ads of one state. */
export function vacanciesPage(model: Model): Page {
  return { title: `${zh.list.title}：${zh.list.tabs[model.state]}`, body: <Vacancies {...model} /> }
}

function Vacancies({ desk, state, vacancies, today, next, url }: Model): Child {
  return (
    <>
      <p class="back">
        <a href={`/${desk}`}>{zh.home[desk]}</a>
      </p>
      <h1>{zh.list.title}</h1>
      <Done texts={zh.done} url={url} />
      <p class="actions">
        <a class="button" href={`${vacanciesAt(desk)}/new`}>
          {zh.home.create}
        </a>
      </p>
      <nav class="tabs" aria-label={zh.list.title}>
        {tabs.map((key) => (
          <a href={`${vacanciesAt(desk)}?state=${key}`} aria-current={key === state ? 'page' : undefined}>
            {zh.list.tabs[key]}
          </a>
        ))}
      </nav>
      <h2>{zh.list.tabs[state]}</h2>
      {vacancies.length === 0 ? (
        <Empty>
          <p>{zh.list.empty[state]}</p>
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
