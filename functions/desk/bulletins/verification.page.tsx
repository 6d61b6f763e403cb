import type { Child } from 'hono/jsx'
import type { Bulletin } from '#shared/bulletins/domain/bulletin.ts'
import type { Verification } from '#shared/bulletins/domain/verification.ts'
import { VerificationResult } from '#shared/bulletins/pages/verification-result.tsx'
import type { Page } from '#shared/platform/http/bind.ts'
import { titleOf } from './bulletin-parts.tsx'
import { texts } from './texts.ts'

export type VerificationModel = { readonly bulletin: Bulletin; readonly verification: Verification }

export function verificationPage(model: VerificationModel): Page {
  return { title: texts.verification, body: <Verified {...model} /> }
}

function Verified({ bulletin, verification }: VerificationModel): Child {
  return (
    <article class="narrow">
      <h1>{texts.verification}</h1>
      <p>
        {titleOf(bulletin)} · {texts.issue.version(verification.version)}
      </p>
      <VerificationResult verification={verification} />
      <p>
        <a href={`/park/bulletins/${bulletin.id}`}>{texts.preview.back}</a>
      </p>
    </article>
  )
}
