import type { Child } from 'hono/jsx'
import type { VacancyFacets } from '#shared/matching/use-cases/search-vacancies.ts'
import type { FacetOption } from '#shared/matching/views/facet-options.ts'
import type { VacanciesQuery } from './addresses.ts'
import { texts } from './texts.ts'

type Props = { readonly facets: VacancyFacets; readonly query: VacanciesQuery; readonly total: number; readonly count: number }

/** Trades that are always in sight. */
const tradesInSight: number = 10

/** The conditions, with how many vacancies each would give. They belong to the search form above the list. */
export function Filters({ facets, query, total, count }: Props): Child {
  const [inSight, further] = split(facets.trades.options, query.trade)
  const choices = (name: string, options: readonly FacetOption[], chosen: readonly string[]): Child =>
    options.map((option) => <Choice name={name} option={option} chosen={chosen.includes(option.id)} total={total} />)
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
        {facets.districts.options.length > 0 && (
          <fieldset>
            <legend>{texts.districts}</legend>
            {choices('district', facets.districts.options, query.district)}
          </fieldset>
        )}
        <fieldset>
          <legend>{texts.levels}</legend>
          {choices('level', facets.levels.options, query.level)}
        </fieldset>
        <div class="field">
          <label for="pay">{texts.pay}</label>
          <select id="pay" name="pay" form="search">
            <option value="">{texts.anyPay}</option>
            {facets.payMin.options.map(({ id, count: found }) => (
              <option value={id} selected={String(query.pay) === id} disabled={found === 0 && String(query.pay) !== id}>
                {texts.option(texts.payFrom(Number(id)), found)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" form="search">
          {texts.apply}
        </button>
      </details>
    </aside>
  )
}

type ChoiceProps = { readonly name: string; readonly option: FacetOption; readonly chosen: boolean; readonly total: number }

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

function split(options: readonly FacetOption[], chosen: readonly string[]): readonly [readonly FacetOption[], readonly FacetOption[]] {
  const inSight = options.filter((option, at) => at < tradesInSight || chosen.includes(option.id))
  return [inSight, options.filter((option) => !inSight.includes(option))]
}
