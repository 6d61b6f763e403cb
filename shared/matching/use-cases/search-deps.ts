import type { Deps } from '#shared/platform/deps.ts'
import type { Search } from '#shared/platform/search/client.ts'

/** What a search of people takes: the engine ranks, the store is the truth and keeps the access log. */
export type SearchDeps = Deps & { readonly search: Search }
