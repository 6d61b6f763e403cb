import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field } from '#shared/platform/pages/form-parts.tsx'
import { Done, LocalTime } from '#shared/platform/pages/parts.tsx'
import { MeNav } from './me-nav.tsx'
import { texts } from './texts.ts'

const t = texts.contact
export const contactFieldNames = ['name', 'phone', 'mail', 'wechat'] as const

type View = { readonly form: FormState; readonly url: URL; readonly updatedAt?: string | undefined }

/** How a person may be reached. Both forms may be sent twice without harm, so they carry no key: nothing of them is remembered anywhere. */
export function contactPage({ form, url, updatedAt }: View): Page {
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/contact" />
        <h1>{t.title}</h1>
        <Done texts={{ ...t.done, enrolled: t.enrolled }} url={url} />
        <p class="lead">{t.lead}</p>
        <ErrorSummary form={form} names={contactFieldNames} />
        <form method="post" action="/me/contact">
          <Field name="name" label={t.name} hint={t.nameHint} form={form} required autocomplete="name" />
          <Field name="phone" label={t.phone} form={form} type="tel" required autocomplete="tel" />
          <Field name="wechat" label={t.wechat} form={form} autocomplete="off" />
          <Field name="mail" label={t.mail} form={form} type="email" autocomplete="email" />
          <p class="actions">
            <button type="submit">{t.save}</button>
          </p>
        </form>
        {updatedAt !== undefined && (
          <>
            <p class="quiet">
              {t.updated}
              <LocalTime at={updatedAt} />
            </p>
            <details>
              <summary>{t.removeOpen}</summary>
              <p>{t.removeText}</p>
              <form method="post" action="/me/contact/remove">
                <button type="submit" class="danger">
                  {t.remove}
                </button>
              </form>
            </details>
          </>
        )}
      </article>
    ),
  }
}
