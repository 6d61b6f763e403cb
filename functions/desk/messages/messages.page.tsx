import type { Child } from 'hono/jsx'
import type { InboxMessage } from '#shared/messages/domain/inbox.ts'
import type { NewMessages } from '#shared/messages/use-cases/count-new-messages.ts'
import type { Inbox } from '#shared/messages/use-cases/inbox-of.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { newsText } from '#shared/platform/pages/navigation.ts'
import { Done, Empty, LocalTime, NextPage, Tag } from '#shared/platform/pages/parts.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly inbox: Inbox
  /** The organisation one acts for. */
  readonly organisation: string | undefined
  readonly items: readonly InboxMessage[]
  readonly readTo?: string
  readonly counts: NewMessages
  readonly next?: string
  readonly fresh: string
  readonly url: URL
}

/** An inbox: what somebody was told, newest first, each with where to go on. */
export function messagesPage({ inbox, organisation, items, readTo, counts, next, fresh, url }: Model): Page {
  const t = texts[inbox]
  const lead = inbox === 'own' ? texts.own.lead : organisation === undefined ? undefined : texts.organisation.lead(organisation)
  return {
    title: t.title,
    body: (
      <article class="narrow">
        {inbox === 'own' && <MeNav here="/me/messages" />}
        <h1>{t.title}</h1>
        <Done texts={texts.done} url={url} />
        {lead !== undefined && <p class="lead">{lead}</p>}
        {counts.organisation !== undefined && <Inboxes inbox={inbox} counts={counts} />}
        {readTo !== undefined && (
          <form method="post" action={`${paths[inbox]}/read`}>
            <SubmissionKey form={emptyForm} fresh={fresh} />
            <input type="hidden" name="readTo" value={readTo} />
            <p class="actions">
              <button type="submit" class="second">
                {texts.markAll}
              </button>
            </p>
          </form>
        )}
        {items.length === 0 ? <Nothing inbox={inbox} organisation={organisation} /> : <Messages items={items} />}
        <NextPage url={url} next={next} />
      </article>
    ),
  }
}

const paths = { own: '/me/messages', organisation: '/account/messages' } as const satisfies Record<Inbox, string>

/** The way from one's own inbox to the organisation's and back, with what is new in each. */
function Inboxes({ inbox, counts }: Pick<Model, 'inbox' | 'counts'>): Child {
  return (
    <nav aria-label={texts.nav.label}>
      <ul class="chips">
        {(['own', 'organisation'] as const).map((one) => (
          <li>
            <a href={paths[one]} aria-current={one === inbox ? 'page' : undefined}>
              {texts.nav[one]}
              {newsText(counts[one])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Messages({ items }: Pick<Model, 'items'>): Child {
  return (
    <ul class="cards" aria-label={texts.list}>
      {items.map(({ id, subject, text, at, link, unread }) => (
        <li class="card">
          <h2>{subject}</h2>
          <p class="row">
            <LocalTime at={at} />
            {unread && <Tag tone="warn">{texts.unread}</Tag>}
          </p>
          {text.split('\n').map((line) => (
            <p>{line}</p>
          ))}
          {link !== undefined && (
            <p>
              <a href={link} aria-label={texts.openThis(subject)}>
                {texts.open}
              </a>
            </p>
          )}
          <p class="quiet">
            <a href={`/reports/new?about=message&ref=${id}`} aria-label={texts.reportThis(subject)}>
              {texts.report}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Nothing({ inbox, organisation }: Pick<Model, 'inbox' | 'organisation'>): Child {
  if (inbox === 'organisation' && organisation === undefined) {
    return (
      <Empty>
        <p>{texts.organisation.nobody}</p>
        <p>
          <a href="/account">{texts.organisation.choose}</a>
        </p>
      </Empty>
    )
  }
  return (
    <Empty>
      <p>{texts[inbox].empty}</p>
      <p>{texts[inbox].hint}</p>
    </Empty>
  )
}
