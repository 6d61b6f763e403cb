import type { Child } from 'hono/jsx'
import { texts } from './texts.ts'

type Props = {
  readonly label: string
  readonly hint: string
  readonly value?: string
  /** Whether the number of open vacancies stands beside each suggestion. */
  readonly counts?: boolean
  /** Whether the page has `Suggested`. */
  readonly listed?: boolean
}

/**
 * The box of a search. With the site's script it suggests words while somebody types (a combobox of ARIA); without it the browser offers
 * those of `Suggested`, where the page has it.
 */
export function SearchBox({ label, hint, value = '', counts = true, listed = false }: Props): Child {
  const { count, several, none } = texts.suggestions
  return (
    <div class="field">
      <label for="q">{label}</label>
      <input
        id="q"
        name="q"
        type="search"
        value={value}
        maxlength={2000}
        placeholder={hint}
        autocomplete="off"
        list={listed ? 'common-words' : undefined}
        data-suggest="/v1/open/suggestions"
        data-label={texts.suggestions.label}
        data-several={several}
        data-none={none}
        data-count={counts ? count : undefined}
      />
    </div>
  )
}

/** Words that a browser offers without a script. */
export function Suggested({ options }: { readonly options: readonly { readonly value: string; readonly label: string }[] }): Child {
  return (
    <datalist id="common-words">
      {options.map(({ value, label }) => (
        <option value={value}>{label}</option>
      ))}
    </datalist>
  )
}
