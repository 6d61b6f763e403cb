import type { Child } from 'hono/jsx'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import { districtName } from '#shared/reference/districts.ts'

/** Others like it; nothing at all when there are none, or the engine is away. */
export function Similar({ title: heading, vacancies }: { readonly title: string; readonly vacancies: readonly VacancyView[] }): Child {
  if (vacancies.length === 0) return null
  return (
    <section class="screen" aria-labelledby="similar">
      <h2 id="similar">{heading}</h2>
      <ul class="rows">
        {vacancies.map(({ code, title, pay, district, employer }) => (
          <li>
            <h3>
              <a href={`/vacancies/${code}`}>{title}</a>
            </h3>
            <p class="row">
              <strong>{payText(pay)}</strong>
              <span>{districtName(district.code)}</span>
              <span>{employer.name}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
