import { searchHealth } from '#shared/indexing/routes/health.routes.ts'
import { openVacancyHealth } from '#shared/indexing/use-cases/open-vacancy-health.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Search } from '#shared/platform/search/client.ts'

/** How the search stands, for the bureau. */
export function indexingBindings(deps: { readonly dynamo: Dynamo; readonly search: Search }): readonly Binding[] {
  return [bind(searchHealth, async () => ok(await openVacancyHealth(deps)()))]
}
