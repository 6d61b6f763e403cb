import type { Child } from 'hono/jsx'
import { type ConsentNotice, versionLine } from '#shared/talent/domain/consent-notices.ts'

/** A consent's text, word for word what its hash is made of; the title stands above it and the consent itself beside the tick or button. */
export function NoticeText({ notice }: { readonly notice: ConsentNotice }): Child {
  return (
    <>
      <dl>
        {notice.rows.map(([term, text]) => (
          <>
            <dt>
              <strong>{term}</strong>
            </dt>
            <dd>{text}</dd>
          </>
        ))}
      </dl>
      <p class="quiet">{versionLine(notice)}</p>
    </>
  )
}
