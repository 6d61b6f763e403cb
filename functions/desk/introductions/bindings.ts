import type { Binding } from '#shared/platform/http/bind.ts'
import { introductionApiBindings } from './api-bindings.ts'
import { deskIntroductionBindings } from './desk-bindings.ts'
import type { IntroductionDeps } from './introduction-deps.ts'
import { ownIntroductionBindings } from './own-bindings.ts'

/** Introductions for both sides, as pages and as JSON. */
export function introductionBindings(deps: IntroductionDeps): readonly Binding[] {
  return [...ownIntroductionBindings(deps), ...deskIntroductionBindings(deps), ...introductionApiBindings(deps)]
}
