import type { Child } from 'hono/jsx'
import type { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty } from '#shared/platform/pages/parts.tsx'
import { SearchBox } from '#shared/platform/pages/search-box.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { BulletinCard } from '../bulletins/bulletin-card.tsx'
import { FairCard } from '../fairs/fair-card.tsx'
import { texts } from './texts.ts'

export type HomeModel = {
  readonly fairs: readonly FairView[]
  readonly vacancies: readonly VacancyView[]
  /** The latest one that stands. */
  readonly bulletin: BulletinView | undefined
  readonly now: string
}

export function homePage(model: HomeModel): Page {
  return { title: texts.home.title, description: texts.home.description, body: <Home {...model} />, cache: 60 }
}

function Home({ fairs, vacancies, bulletin, now }: HomeModel): Child {
  return (
    <>
      <section class="hero" aria-labelledby="heading">
        <h1 id="heading">{texts.home.heading}</h1>
        <search>
          <form class="search" method="get" action="/vacancies">
            <SearchBox label={texts.home.searchLabel} hint={texts.home.searchExample} />
            <button type="submit">{texts.home.search}</button>
          </form>
        </search>
        <p>{texts.home.lead}</p>
      </section>
      <div class="halves">
        <section aria-labelledby="fairs">
          <div class="head">
            <h2 id="fairs">{texts.home.fairs}</h2>
            <a href="/fairs">{texts.home.allFairs}</a>
          </div>
          {fairs.length === 0 ? (
            <Empty>
              <p>{texts.home.noFairs}</p>
              <p>
                <a href="/fairs">{texts.home.subscribe}</a>
              </p>
            </Empty>
          ) : (
            <ul class="cards">
              {fairs.map((fair) => (
                <FairCard fair={fair} now={now} heading="h3" />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="vacancies">
          <div class="head">
            <h2 id="vacancies">{texts.home.vacancies}</h2>
            <a href="/vacancies?sort=newest">{texts.home.allVacancies}</a>
          </div>
          {vacancies.length === 0 ? (
            <Empty>
              <p>{texts.home.noVacancies}</p>
            </Empty>
          ) : (
            <ul class="rows whole">
              {vacancies.map((vacancy) => (
                <VacancyRow vacancy={vacancy} />
              ))}
            </ul>
          )}
        </section>
      </div>
      {bulletin !== undefined && (
        <section aria-labelledby="bulletin">
          <div class="head">
            <h2 id="bulletin">{texts.home.bulletin}</h2>
            <a href="/bulletins">{texts.home.allBulletins}</a>
          </div>
          <ul class="cards">
            <BulletinCard bulletin={bulletin} />
          </ul>
        </section>
      )}
      <section aria-labelledby="doors">
        <h2 id="doors">{texts.home.doors}</h2>
        <ul class="doors">
          {texts.home.doorList.map(({ name, href, gain }) => (
            <li>
              <a href={href}>{name}</a>
              <p>{gain}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function VacancyRow({ vacancy }: { readonly vacancy: VacancyView }): Child {
  return (
    <li>
      <h3>
        <a href={`/vacancies/${vacancy.code}`}>{vacancy.title}</a>
      </h3>
      <p class="row">
        <strong>{payText(vacancy.pay)}</strong>
        <span>{districtName(vacancy.district.code)}</span>
        <span class="quiet">{vacancy.employer.name}</span>
        <span class="quiet">{texts.home.headcount(vacancy.headcount)}</span>
      </p>
    </li>
  )
}
