import type { Child } from 'hono/jsx'
import type * as z from 'zod'
import { unstated } from '#shared/matching/queries/vacancy-filters.ts'
import { talentFiltersOf, talentParameters, type talentQuery } from '#shared/matching/routes/filters.ts'
import { levelName, skillLevelKeys } from '#shared/reference/levels.ts'
import { texts } from './texts.ts'

export type TalentQuery = z.output<z.ZodObject<typeof talentQuery>>

type Option = { readonly id: string; readonly name: string; readonly people?: number | null }

type Props = {
  readonly query: TalentQuery
  readonly trades?: readonly Option[]
  readonly districts: readonly Option[]
  readonly licences: readonly Option[]
  readonly levelOptions?: readonly Option[]
  /** How many state nothing of pay or of the day they could begin, where they are counted. */
  readonly unstated?: { readonly payMax?: Option | undefined; readonly availableBy?: Option | undefined }
}

/** Conditions on people. They belong to the form `search` of the page. */
export function TalentFilters({ query, trades = [], districts, licences, levelOptions, unstated: none = {} }: Props): Child {
  const levels = levelOptions ?? skillLevelKeys.map((key) => ({ id: key, name: levelName(key) }))
  const { minLevel, levelUnstated, payMax, payUnstated, availableBy, availableUnstated } = talentFiltersOf(query)
  return (
    <aside class="filters" aria-label={texts.filters}>
      <details>
        <summary class="button second">{texts.filtersChosen(chosenCount(query))}</summary>
        <Ticks name="trade" label={texts.trade} options={trades} chosen={query.trade} />
        <Ticks name="district" label={texts.district} options={districts} chosen={query.district} />
        <Ticks name="licence" label={texts.licence} options={licences} chosen={query.licence} />
        <div class="field">
          <label for="level">{texts.level}</label>
          <select id="level" name="level" form="search">
            <option value="">{texts.any}</option>
            {levels
              .filter(({ id }) => id !== unstated)
              .map((option) => (
                <option value={option.id} selected={option.id === minLevel}>
                  {labelOf(option)}
                </option>
              ))}
          </select>
          <AlsoUnstated name="level" chosen={levelUnstated} option={levels.find(({ id }) => id === unstated)} />
        </div>
        <div class="field">
          <label for="payMax">{texts.payMax}</label>
          <input
            type="text"
            id="payMax"
            name="payMax"
            form="search"
            inputmode="numeric"
            value={payMax === undefined ? '' : String(payMax)}
          />
          <AlsoUnstated name="payMax" chosen={payUnstated} option={none.payMax} />
        </div>
        <div class="field">
          <label for="availableBy">{texts.availableBy}</label>
          <input id="availableBy" name="availableBy" form="search" type="date" value={availableBy ?? ''} />
          <AlsoUnstated name="availableBy" chosen={availableUnstated} option={none.availableBy} />
        </div>
        <button type="submit" form="search">
          {texts.apply}
        </button>
      </details>
    </aside>
  )
}

/** How many conditions are set. */
export function chosenCount(query: TalentQuery): number {
  return talentParameters(talentFiltersOf(query)).length
}

type AlsoProps = {
  readonly name: 'level' | 'payMax' | 'availableBy'
  readonly chosen: boolean | undefined
  readonly option: Option | undefined
}

/** Silence is no answer: who has stated nothing can be looked at as well, or alone. */
function AlsoUnstated({ name, chosen = false, option }: AlsoProps): Child {
  const id = `unstated-${name}`
  const label = texts.unstated[name]
  return (
    <div class="choice">
      <input type="checkbox" form="search" id={id} name="unstated" value={name} checked={chosen} />
      <label for={id}>{option === undefined ? label : labelOf({ ...option, name: label })}</label>
    </div>
  )
}

type TicksProps = { readonly name: string; readonly label: string; readonly options: readonly Option[]; readonly chosen: readonly string[] }

function Ticks({ name, label, options, chosen }: TicksProps): Child {
  return options.length === 0 ? null : (
    <fieldset>
      <legend>{label}</legend>
      {options.map((option) => {
        const id = `${name}-${option.id.replaceAll(':', '-')}`
        return (
          <div class="choice">
            <input type="checkbox" form="search" id={id} name={name} value={option.id} checked={chosen.includes(option.id)} />
            <label for={id}>{labelOf(option)}</label>
          </div>
        )
      })}
    </fieldset>
  )
}

function labelOf({ name, people }: Option): string {
  return people === undefined ? name : texts.option(name, people)
}
