import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import * as routes from './help.routes.ts'
import { matchingHelpPage } from './matching-help.page.tsx'

/** The pages that explain how the market works. Apart from the site's other pages, which read the notices of consent. */
export function helpBindings(): readonly Binding[] {
  return [bind(routes.matchingHelpPage, async () => ok(matchingHelpPage()))]
}
