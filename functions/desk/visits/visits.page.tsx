import type { Child } from 'hono/jsx'
import { statusOf } from '#shared/fairs/domain/status.ts'
import type { Visit } from '#shared/fairs/domain/visit.ts'
import { shownCode } from '#shared/fairs/domain/visitor.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, NextPage, Tag } from '#shared/platform/pages/parts.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { texts } from './texts.ts'

type Model = { readonly items: readonly Visit[]; readonly next: string | undefined; readonly now: string; readonly url: URL }

/** The fairs that a person registered for. */
export function visitsPage({ items, next, now, url }: Model): Page {
  const t = texts.list
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/fairs" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p>{t.lead}</p>
        {items.length === 0 ? (
          <Empty>
            <p>{t.empty}</p>
            <p>
              {t.emptyHint} <a href="/fairs">{t.fairs}</a>
            </p>
          </Empty>
        ) : (
          <ul class="cards" aria-label={t.cards}>
            {items.map((visit) => (
              <Row visit={visit} now={now} />
            ))}
          </ul>
        )}
        <NextPage url={url} next={next} />
      </article>
    ),
  }
}

function Row({ visit, now }: { readonly visit: Visit; readonly now: string }): Child {
  const { fair, code, enteredAt } = visit
  return (
    <li class="card">
      <h2 class={fair.state === 'CANCELLED' ? 'struck' : undefined}>
        <a href={`/me/fairs/${fair.code}`}>{fair.title}</a>
      </h2>
      <p>{whenAndWhere(fair)}</p>
      <p class="tags">
        {statusOf({ ...fair, changes: [] }, now).map(({ text, tone }) => (
          <Tag tone={tone}>{text}</Tag>
        ))}
        {enteredAt !== undefined && <Tag tone="good">{texts.ticket.entered}</Tag>}
      </p>
      {fair.state !== 'CANCELLED' && (
        <p>
          {texts.list.ticket} <strong>{shownCode(code)}</strong>
        </p>
      )}
    </li>
  )
}
