import type { Child } from 'hono/jsx'
import { payText } from '#shared/demand/domain/pay-text.ts'
import { type CivilDate, civilDateOf, daysBetween } from '#shared/kernel/civil-date.ts'
import type { FoundVacancies } from '#shared/matching/use-cases/search-vacancies.ts'
import type { Folded } from '#shared/matching/views/folded.ts'
import type { Piece } from '#shared/matching/views/highlights.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { texts } from './texts.ts'

type Found = FoundVacancies['items'][number]

const soonDays: number = 3
const freshDays: number = 2

/** One vacancy of a list: tags, the title as its only link, then what people decide by. Folded ones of the same employer are below it. */
export function VacancyCard({ row, today }: { readonly row: Folded<Found>; readonly today: CivilDate }): Child {
  const { item, position, more } = row
  return (
    <li class="card" id={`result-${position}`}>
      <h2>
        <Title vacancy={item} />
      </h2>
      <Summary vacancy={item} today={today} />
      {more.length > 0 && (
        <details>
          <summary>{texts.card.more(more.length)}</summary>
          <ul class="rows">
            {more.map((vacancy) => (
              <li>
                <h3>
                  <Title vacancy={vacancy} />
                </h3>
                <Summary vacancy={vacancy} today={today} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function Title({ vacancy: { code, title, highlights } }: { readonly vacancy: Found }): Child {
  return <a href={`/vacancies/${code}`}>{highlights?.title === undefined ? title : <Marked pieces={highlights.title} />}</a>
}

/** What was searched for stands out. */
function Marked({ pieces }: { readonly pieces: readonly Piece[] }): Child {
  return pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))
}

function Summary({ vacancy, today }: { readonly vacancy: Found; readonly today: CivilDate }): Child {
  const { employer, agency, source, district, pay, headcount, level, validUntil, refreshedAt } = vacancy
  const left = daysBetween(today, validUntil)
  const age = daysBetween(civilDateOf(refreshedAt), today)
  return (
    <>
      <p class="row">
        <strong>{payText(pay)}</strong>
        <span>{districtName(district.code)}</span>
        {level !== undefined && <span>{levelName(level.key)}</span>}
        <span>{texts.card.headcount(headcount)}</span>
      </p>
      <p class="row">
        <span>{employer.name}</span>
        {agency !== undefined && source === undefined && <span class="quiet">{texts.card.by(agency.name)}</span>}
        {source !== undefined && <span class="quiet">{texts.card.from(source.name)}</span>}
        {employer.verifiedOn !== undefined && <span class="quiet">{texts.card.verified}</span>}
      </p>
      {vacancy.highlights?.passage !== undefined && (
        <p class="passage">
          <Marked pieces={vacancy.highlights.passage} />
        </p>
      )}
      <p class="row quiet">
        {left <= soonDays && <Tag tone="warn">{texts.card.closing}</Tag>}
        {age <= freshDays && <Tag tone="good">{texts.card.fresh}</Tag>}
        <span>{texts.card.published(age)}</span>
        <span>{texts.card.closes(left, validUntil)}</span>
      </p>
    </>
  )
}
