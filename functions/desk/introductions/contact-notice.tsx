import type { Child } from 'hono/jsx'
import { type ContactMatter, contactNoticeHash, shownContactNotice } from '#shared/introductions/domain/contact-notices.ts'
import { type ConsentNotice, versionLine } from '#shared/talent/domain/consent-notices.ts'
import { texts } from './texts.ts'

type Props = {
  readonly matter: ContactMatter
  /** Ticks for several recipients stand in one form. */
  readonly many?: boolean
}

/** The notice about one recipient, and beside it the tick, which nobody sets beforehand (个人信息保护法 14, 23). */
export function ContactNotice({ matter, many = false }: Props): Child {
  const notice = shownContactNotice(matter)
  const id = `contact-${matter.recipient.id}`
  // Where the summary of errors leads.
  const tick = many ? `${id}-tick` : 'f-contact'
  return (
    <section class="card" aria-labelledby={`${id}-title`}>
      {many ? <h2 id={`${id}-title`}>{notice.title}</h2> : <h3 id={`${id}-title`}>{notice.title}</h3>}
      {notice.translated && <p class="notice">{texts.own.translation}</p>}
      <Rows notice={notice} />
      <p class="quiet">{notice.versionLine}</p>
      {notice.translated && <Binding notice={notice.binding} />}
      <div class="choice">
        <input type="checkbox" id={tick} name={many ? 'contact:list' : 'contact'} value={contactNoticeHash(matter)} />
        <label for={tick}>
          {notice.consent}
          <span class="hint">{texts.own.consentTick}</span>
        </label>
      </div>
    </section>
  )
}

function Rows({ notice: { rows } }: { readonly notice: Pick<ConsentNotice, 'rows'> }): Child {
  return (
    <dl class="facts">
      {rows.map(([term, text]) => (
        <div>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The words that are agreed to, beside their translation. */
function Binding({ notice }: { readonly notice: ConsentNotice }): Child {
  return (
    <details>
      <summary>{texts.own.binding}</summary>
      <div lang="zh-CN">
        <p>
          <strong>{notice.title}</strong>
        </p>
        <p>{notice.consent}</p>
        {notice.rows.map(([term, text]) => (
          <p>
            <strong>{term}</strong>
            <br />
            {text}
          </p>
        ))}
        <p class="quiet">{versionLine(notice)}</p>
      </div>
    </details>
  )
}
