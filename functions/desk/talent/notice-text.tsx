import type { Child } from 'hono/jsx'
import { listed } from '#shared/kernel/language.ts'
import { type ConsentNotice, versionLine } from '#shared/talent/domain/consent-notices.ts'
import { shownNotice } from '#shared/talent/domain/consent-notices-in-english.ts'
import type { ConsentScope } from '#shared/talent/domain/talent.ts'
import { texts } from './texts.ts'

type Props = { readonly scope: ConsentScope; readonly notice: ConsentNotice; readonly folded?: boolean }

/**
 * A consent's text, word for word what its hash is made of; the title stands above it and the consent itself beside the tick or button.
 * To an English reader it is explained by a translation, and the Chinese text itself follows whole. `folded`: what is done with the data
 * stands open, the rest behind a line that says what it is.
 */
export function NoticeText({ scope, notice, folded = false }: Props): Child {
  const shown = shownNotice(scope, notice)
  const isOpen = (at: number): boolean => !folded || mainTerms.includes(notice.rows[at]?.[0] ?? '')
  const colon = shown.translated ? ': ' : ':'
  const rest = shown.rows.filter((_, at) => !isOpen(at))
  return (
    <>
      {shown.translated && <p class="notice">{texts.consent.translation}</p>}
      <Rows rows={shown.rows.filter((_, at) => isOpen(at))} colon={colon} />
      {rest.length > 0 && (
        <details>
          <summary>{listed(rest.map(([term]) => term))}</summary>
          <Rows rows={rest} colon={colon} />
        </details>
      )}
      <p class="quiet">{shown.versionLine}</p>
      {shown.translated && <Binding notice={notice} />}
    </>
  )
}

/** The words that are agreed to, beside their translation. */
function Binding({ notice }: { readonly notice: ConsentNotice }): Child {
  return (
    <details>
      <summary>{texts.consent.binding}</summary>
      <div lang="zh-CN">
        <p>
          <strong>{notice.title}</strong>
        </p>
        <p>{notice.consent}</p>
        <Rows rows={notice.rows} />
        <p class="quiet">{versionLine(notice)}</p>
      </div>
    </details>
  )
}

const mainTerms: readonly string[] = ['做什么用', '涉及哪些信息', '提供给谁']

function Rows({ rows, colon = ':' }: Pick<ConsentNotice, 'rows'> & { readonly colon?: string }): Child {
  return (
    <>
      {rows.map(([term, text]) => (
        <p>
          <strong>{term}</strong>
          {colon}
          {text}
        </p>
      ))}
    </>
  )
}
