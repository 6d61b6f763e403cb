import type { FormState } from '#shared/platform/http/form.ts'
import type { Member } from '#shared/platform/http/principal.ts'

/** What a refused form of a thing's own page comes back with. */
export type AgainInput = {
  readonly principal: Member
  readonly params: { readonly id: string }
  readonly form: FormState
  readonly request: { readonly url: URL }
}

/** Which thing is shown to whom, with what was typed. */
export type Shown = { readonly by: Member; readonly id: string; readonly form: FormState; readonly url: URL }
