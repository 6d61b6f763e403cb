import type { Page } from '#shared/platform/http/bind.ts'
import { Done } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

/** What `/me` says to somebody without an entry: what joining means, and how to begin. */
export function welcomePage({ url, left }: { readonly url: URL; readonly left: boolean }): Page {
  const t = texts.welcome
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <h1>{t.heading}</h1>
        <Done texts={texts.me.done} url={url} />
        {left && url.searchParams.get('done') === null && <p class="notice">{t.left}</p>}
        <p class="lead">{t.lead}</p>
        <ol>
          {t.steps.map(([what, how]) => (
            <li>
              <strong>{what}</strong>
              {t.after}
              {how}
            </li>
          ))}
        </ol>
        <p class="actions">
          <a class="button" href="/me/join">
            {t.start}
          </a>
        </p>
        <p>
          {t.without}
          <a href="/vacancies">{t.vacancies}</a> · <a href="/fairs">{t.fairs}</a>
        </p>
        <p>
          <a href="/me/consent">{t.notices}</a>
        </p>
      </article>
    ),
  }
}
