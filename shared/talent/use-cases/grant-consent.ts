import * as z from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { agreedNotice } from '../domain/agreed-notices.ts'
import { consentGranted } from '../domain/changes.ts'
import type { ConsentScope, Talent } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'

/** The version of the text that was on the screen. */
export const GrantConsentCommand = z
  .strictObject({ version: z.string({ error: '请带上所看告知文字的版本号' }).min(1).max(40) })
  .meta({ id: 'GrantConsentCommand' })
export type GrantConsentCommand = z.infer<typeof GrantConsentCommand>

/** One consent for one purpose (个人信息保护法 23), to the text that is shown now and no other. */
export function grantConsent(
  deps: Deps,
): (
  command: GrantConsentCommand & OwnChange & { readonly scope: ConsentScope },
) => Promise<Result<Talent, ChangeFailure | Failure<'consent-text-changed'>>> {
  return async ({ scope, version, ...own }) =>
    changeTalent<Failure<'not-enrolled' | 'consent-text-changed'>>(deps, own, 'consent.granted', (talent, at) => {
      if (talent.state === 'left') return fail({ kind: 'not-enrolled' })
      const notice = agreedNotice(scope, version)
      return notice.ok ? ok(consentGranted(talent, { scope, notice: notice.value }, at)) : notice
    })
}
