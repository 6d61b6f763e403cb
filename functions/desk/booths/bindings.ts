import type { Deps } from '#shared/platform/deps.ts'
import type { Binding } from '#shared/platform/http/bind.ts'
import { boothApiBindings } from './api-bindings.ts'
import { exhibitorPageBindings } from './exhibitor-bindings.ts'
import { agencyFairs, employerFairs } from './exhibitor-pages.routes.ts'
import { parkBoothBindings } from './park-bindings.ts'

/** Booths at the desk: JSON, the pages of employers and agencies, and those of parks. */
export function boothBindings(deps: Deps): readonly Binding[] {
  return [
    ...boothApiBindings(deps),
    ...exhibitorPageBindings(deps, 'employer', employerFairs),
    ...exhibitorPageBindings(deps, 'agency', agencyFairs),
    ...parkBoothBindings(deps),
  ]
}
