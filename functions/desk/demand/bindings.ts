import type { Deps } from '#shared/platform/deps.ts'
import type { Binding } from '#shared/platform/http/bind.ts'
import { demandApiBindings } from './api-bindings.ts'
import { mandatePageBindings } from './mandate-page-bindings.ts'
import { vacancyPageBindings } from './page-bindings.ts'
import { agencyMandates, agencyVacancies, employerMandates, employerVacancies } from './pages.routes.ts'

/** Demand at the desk: JSON, and the pages of employers and agencies. */
export function demandBindings(deps: Deps): readonly Binding[] {
  return [
    ...demandApiBindings(deps),
    ...vacancyPageBindings(deps, 'employer', employerVacancies),
    ...vacancyPageBindings(deps, 'agency', agencyVacancies),
    ...mandatePageBindings(deps, 'employer', employerMandates),
    ...mandatePageBindings(deps, 'agency', agencyMandates),
  ]
}
