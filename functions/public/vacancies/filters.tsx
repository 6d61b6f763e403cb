import type { Child } from 'hono/jsx'
import { unstated } from '#shared/matching/queries/vacancy-filters.ts'
import type { VacancyFacets } from '#shared/matching/use-cases/search-vacancies.ts'
import type { FacetOption } from '#shared/matching/views/facet-options.ts'
import type { VacanciesQuery } from './addresses.ts'
import { texts } from './texts.ts'

type Props = { readonly facets: VacancyFacets; readonly query: VacanciesQuery; readonly count: number }

/** Trades that are always in sight. */
const tradesInSight: number = 10

/** The conditions, with how many vacancies each would give. They belong to the search form above the list. */
export function Filters({ facets, query, count }: Props): Child {
  const [inSight, further] = split(facets.trades.options, query.trade)
  const choices = (name: string, options: readonly FacetOption[], chosen: readonly string[]): Child =>
    options.map((option) => <Choice name={name} option={option} chosen={chosen.includes(option.id)} />)
  const group = (legend: string, name: string, options: readonly FacetOption[], chosen: readonly string[]): Child =>
    options.length > 0 && (
      <fieldset>
        <legend>{legend}</legend>
        {choices(name, options, chosen)}
      </fieldset>
    )
  return (
    <aside class="filters" aria-label={texts.filters}>
      <details>
        <summary class="button second">{texts.filtersChosen(count)}</summary>
        {facets.trades.options.length > 0 && (
          <fieldset>
            <legend>{texts.trades}</legend>
            {choices('trade', inSight, query.trade)}
            {further.length > 0 && (
              <details>
                <summary>{texts.moreTrades}</summary>
                {choices('trade', further, query.trade)}
              </details>
            )}
          </fieldset>
        )}
        {group(texts.districts, 'district', facets.districts.options, query.district)}
        {group(texts.levels, 'level', facets.levels.options, query.level)}
        {group(texts.pay, 'pay', facets.payMin.options.map(paid), query.pay.map(String))}
        {group(texts.licences, 'licence', facets.licences.options, query.licence)}
        {group(texts.fairs, 'fair', facets.fairs.options, query.fair ? ['1'] : [])}
        <button type="submit" form="search">
          {texts.apply}
        </button>
      </details>
    </aside>
  )
}

function paid({ id, name, count }: FacetOption): FacetOption {
  return { id, name: id === unstated ? name : texts.payFrom(Number(id)), count }
}

type ChoiceProps = { readonly name: string; readonly option: FacetOption; readonly chosen: boolean }

/** A value that would give nothing cannot be chosen; one that is chosen can always be taken back. */
function Choice({ name, option: { id, name: label, count }, chosen }: ChoiceProps): Child {
  const field = `${name}-${id.replaceAll(':', '-')}`
  return (
    <div class="choice">
      <input type="checkbox" form="search" id={field} name={name} value={id} checked={chosen} disabled={count === 0 && !chosen} />
      <label for={field}>{texts.option(label, count)}</label>
    </div>
  )
}

/** What is chosen, and what is not known, is always in sight. */
function split(options: readonly FacetOption[], chosen: readonly string[]): readonly [readonly FacetOption[], readonly FacetOption[]] {
  const inSight = options.filter((option, at) => at < tradesInSight || option.id === unstated || chosen.includes(option.id))
  return [inSight, options.filter((option) => !inSight.includes(option))]
}
