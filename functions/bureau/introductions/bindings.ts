import { bureauPrecision } from '#shared/introductions/routes/precision.routes.ts'
import { readPrecision } from '#shared/introductions/use-cases/read-precision.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import * as pages from './pages.routes.ts'
import { precisionPage } from './precision.page.tsx'

/** What the bureau reads of introductions: figures, never one of them. */
export function introductionFigureBindings(deps: Deps): readonly Binding[] {
  return [
    bind(pages.precisionPage, async () => ok(precisionPage(await readPrecision(deps)()))),
    bind(bureauPrecision, async () => ok(await readPrecision(deps)())),
  ]
}
