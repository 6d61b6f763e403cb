import type { Child } from 'hono/jsx'
import { type ConsentNotice, versionLine } from '#shared/talent/domain/consent-notices.ts'

/**
 * A consent's text, word for word what its hash is made of; the title stands above it and the consent itself beside the tick or button.
 * `folded`: what is done with the data stands open, the rest behind a line that says what it is.
 */
export function NoticeText({ notice, folded = false }: { readonly notice: ConsentNotice; readonly folded?: boolean }): Child {
  const open = folded ? notice.rows.filter(([term]) => mainTerms.includes(term)) : notice.rows
  const rest = notice.rows.filter((row) => !open.includes(row))
  return (
    <>
      <Rows rows={open} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.map(([term]) => term).join('、')}</summary>
          <Rows rows={rest} />
        </details>
      )}
      <p class="quiet">{versionLine(notice)}</p>
    </>
  )
}

const mainTerms: readonly string[] = ['做什么用', '涉及哪些信息', '提供给谁']

function Rows({ rows }: Pick<ConsentNotice, 'rows'>): Child {
  return (
    <>
      {rows.map(([term, text]) => (
        <p>
          <strong>{term}</strong>:{text}
        </p>
      ))}
    </>
  )
}
