import { introductionParametersOn } from '#shared/introductions/domain/parameters.ts'
import { openPrecision } from '#shared/introductions/routes/precision.routes.ts'
import { publishedPrecision } from '#shared/introductions/use-cases/published-precision.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { introductionsHelpPage } from './introductions-help.page.tsx'
import * as pages from './pages.routes.ts'

/** What everybody may know of introductions: their rules, and how far they come. */
export function openIntroductionBindings(deps: Pick<Deps, 'dynamo' | 'clock'>): readonly Binding[] {
  const read = publishedPrecision(deps)
  return [
    bind(pages.introductionsHelpPage, async () =>
      ok(introductionsHelpPage(await read(), introductionParametersOn(civilDateOf(deps.clock.now())))),
    ),
    bind(openPrecision, async () => ok(await read())),
  ]
}
