import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary } from '#shared/platform/pages/form-parts.tsx'
import type { Invitation } from '#shared/talent/domain/invitation.ts'
import { texts } from './texts.ts'

const t = texts.refuse

/** The second tap of a refusal. Nothing has to be filled in; sent twice, it is one refusal. */
export function refusePage({
  token,
  invitation: { associationName },
  form,
}: {
  readonly token: string
  readonly invitation: Invitation
  readonly form: FormState
}): Page {
  return {
    title: t.title,
    secretAddress: true,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <ErrorSummary form={form} names={[]} />
        <p class="lead">{t.lead(associationName)}</p>
        <p>{t.what}</p>
        <form method="post" action={`/join/${token}/refuse`}>
          <fieldset class="field">
            <legend>{t.more}</legend>
            <div class="choice">
              <input type="checkbox" id="f-never" name="never" value="on" />
              <label for="f-never">{t.never}</label>
            </div>
            <div class="choice">
              <input type="checkbox" id="f-shared" name="shared" value="on" />
              <label for="f-shared">{t.shared(associationName)}</label>
            </div>
          </fieldset>
          <p class="actions">
            <button type="submit">{t.submit}</button>
            <a href={`/join/${token}`}>{t.back}</a>
          </p>
        </form>
      </article>
    ),
  }
}
