import type { Child } from 'hono/jsx'

type Props = {
  readonly name: string
  readonly label: string
  /** Values with their names, in the order shown. */
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly value: string | undefined
  /** The name of choosing nothing; absent where something is always chosen. */
  readonly none?: string
}

/** A choice beside a search box. Nothing a reader can pick is wrong, so it shows no mistakes. */
export function SearchSelect({ name, label, options, value, none }: Props): Child {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([key, shown]) => (
          <option value={key} selected={key === value}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  )
}
