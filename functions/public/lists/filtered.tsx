import type { Child } from 'hono/jsx'
import { Empty } from '#shared/platform/pages/parts.tsx'

/** Where a reader gets to by taking conditions away. */
type Way = { readonly text: string; readonly address: string }

/** The conditions of a list that are set, each with the way to the list without it; `all`: without any, where there are several. */
export function Chips({ label, ways, all }: { readonly label: string; readonly ways: readonly Way[]; readonly all: Way }): Child {
  return ways.length === 0 ? null : (
    <ul class="chips" aria-label={label}>
      {[...ways, ...(ways.length > 1 ? [all] : [])].map((way) => (
        <Entry way={way} />
      ))}
    </ul>
  )
}

/** Nothing fits the conditions: what each of them less would bring, or all of them where no single one helps. */
export function NothingFits({ lead, ways, all }: { readonly lead: string; readonly ways: readonly Way[]; readonly all: Way }): Child {
  return (
    <Empty>
      <p>{lead}</p>
      <ul>
        {(ways.length === 0 ? [all] : ways).map((way) => (
          <Entry way={way} />
        ))}
      </ul>
    </Empty>
  )
}

function Entry({ way: { text, address } }: { readonly way: Way }): Child {
  return (
    <li>
      <a href={address}>{text}</a>
    </li>
  )
}
