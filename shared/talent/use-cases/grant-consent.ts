import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { agreedNotice } from '../domain/agreed-notices.ts'
import { consentGranted } from '../domain/changes.ts'
import type { GrantConsentCommand } from '../domain/commands.ts'
import type { ConsentScope, Talent } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'

/** One consent for one purpose (个人信息保护法 23), to the text that is shown now and no other. */
export function grantConsent(
  deps: Deps,
): (
  command: GrantConsentCommand & OwnChange & { readonly scope: ConsentScope },
) => Promise<Result<Talent, ChangeFailure | Failure<'consent-text-changed'>>> {
  return async ({ scope, version, ...own }) =>
    changeTalent<Failure<'not-enrolled' | 'consent-text-changed'>>(deps, own, 'consent.granted', (talent, at) => {
      if (talent.state !== 'registered') return fail({ kind: 'not-enrolled' })
      const notice = agreedNotice(scope, version)
      return notice.ok ? ok(consentGranted(talent, { scope, notice: notice.value }, at)) : notice
    })
}
