import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Result } from '#shared/kernel/result.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { EvidenceDeps } from '#shared/talent/use-cases/evidence-deps.ts'
import { findOwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import { showOwnEvidence } from '#shared/talent/use-cases/show-evidence.ts'
import { uploadEvidence } from '#shared/talent/use-cases/upload-evidence.ts'
import { evidencePage } from './evidence.page.tsx'
import * as routes from './me.routes.ts'
import { mapped } from './views.ts'

/** Evidence for a person's own certificates. */
export function evidenceBindings(deps: EvidenceDeps): readonly Binding[] {
  const page = async (personId: string, form: FormState, url: URL): Promise<Result<Page, Failure<'not-enrolled'>>> =>
    mapped(await findOwnTalent(deps)(personId), ({ talent }) =>
      // A file cannot be filled in again: the form begins anew.
      evidencePage({ talent, today: civilDateOf(deps.clock.now()), form, fresh: deps.ids.secret, url }),
    )
  return [
    bind(routes.evidencePage, async ({ principal, request: { url } }) => page(principal.personId, emptyForm, url)),
    bindForm(
      routes.evidenceForm,
      async ({ principal, once, params: { certificate }, body: { file } }) =>
        mapped(
          await uploadEvidence(deps)({ by: principal, once, certificate, bytes: file.bytes }),
          () => `/me/certificates?done=uploaded#${certificate}`,
        ),
      async ({ principal, form, request: { url } }) => page(principal.personId, { ...form, values: {} }, url),
    ),
    bind(routes.ownEvidenceFile, async ({ principal: by, params }) =>
      mapped(await showOwnEvidence(deps)({ by, ...params }), ({ review, bytes }) => ({
        bytes: Uint8Array.from(bytes),
        headers: { 'content-type': review.mediaType, 'content-disposition': 'inline' },
      })),
    ),
  ]
}
