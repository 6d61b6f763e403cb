import type { Binding } from '#shared/platform/http/bind.ts'
import { accountBindings } from './account-bindings.ts'
import type { AccountsDeps } from './accounts-deps.ts'
import { organisationBindings } from './organisation-bindings.ts'
import { accountPageBindings } from './page-bindings.ts'

/** Everything of accounts that the desk serves, but for signing in and out. */
export function accountsBindings(deps: AccountsDeps): readonly Binding[] {
  return [...accountBindings(deps), ...organisationBindings(deps), ...accountPageBindings(deps)]
}
