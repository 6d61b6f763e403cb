import type { Child } from 'hono/jsx'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty, Facts, NextPage, Tag } from '#shared/platform/pages/parts.tsx'
import { type DataEntry, type DataPart, dataParts } from '#shared/talent/domain/own-data.ts'
import { MeNav } from './me-nav.tsx'
import { OwnEntry } from './own-entry.tsx'
import { texts } from './rights-texts.ts'

const t = texts.data

/** How many entries a part has, as far as they were counted. */
export type Counts = Readonly<Record<DataPart, { readonly count: number; readonly more: boolean }>>

/** Where a person corrects a part, or takes it back. What is a record of what was done cannot be corrected. */
const rooms: Readonly<Record<DataPart, string | undefined>> = {
  account: '/account',
  sessions: '/account',
  organisations: '/account',
  profile: '/me/profile',
  consents: '/me/consent',
  consentRecords: '/me/consent',
  exclusions: '/me/exclusions',
  invitations: '/me/invitations',
  evidence: '/me/certificates',
  passports: '/me/passport',
  contact: '/me/contact',
  introductions: '/me/introductions',
  searches: '/me/searches',
  listings: '/me/looks',
  fairs: '/me/fairs',
  looks: '/me/looks',
  acts: undefined,
  messages: '/me/messages',
}

/** Everything that is kept about a person, part by part, and the whole as a file (个人信息保护法 17, 45). */
export function dataPage({ counts }: { readonly counts: Counts }): Page {
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/data" />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p class="actions">
          <a class="button" href="/v1/me/data" download="my-data.json">
            {t.download}
          </a>{' '}
          <span class="hint">{t.downloadHint}</span>
        </p>
        <ul class="cards">
          {dataParts.map((part) => (
            <Part part={part} counts={counts} />
          ))}
        </ul>
        <p>
          {t.explain} <a href="/help/matching">{t.matching}</a>
        </p>
      </article>
    ),
  }
}

function Part({ part, counts }: { readonly part: DataPart; readonly counts: Counts }): Child {
  const [title, why, long] = t.part[part]
  const { count, more } = counts[part]
  return (
    <li class="card">
      <h2>
        {title} <Tag>{count === 0 ? t.none : t.count(count, more)}</Tag>
      </h2>
      <p>{labelled(t.why, why)}</p>
      <p>{labelled(t.long, long)}</p>
      <p>
        <a href={`/me/data/${part}`} aria-label={labelled(t.see, title)}>
          {t.see}
        </a>
      </p>
    </li>
  )
}

/** One part word for word, page by page. */
export function dataPartPage({ part, items, next, url }: PartView): Page {
  const [title, why, long] = t.part[part]
  const room = rooms[part]
  return {
    title,
    body: (
      <article class="narrow">
        <MeNav here="/me/data" />
        <h1>{title}</h1>
        <Facts
          rows={[
            [t.why, why],
            [t.long, long],
          ]}
        />
        <p class="row">
          <a href="/me/data">{t.back}</a>
          {room !== undefined && <a href={room}>{t.correct}</a>}
        </p>
        <h2>{t.entries}</h2>
        {items.length === 0 ? (
          <Empty>
            <p>{t.none}</p>
          </Empty>
        ) : (
          <ol class="cards">
            {items.map((entry) => (
              <li class="card">
                <OwnEntry entry={entry} />
              </li>
            ))}
          </ol>
        )}
        <NextPage url={url} next={next} />
      </article>
    ),
  }
}

type PartView = {
  readonly part: DataPart
  readonly items: readonly DataEntry[]
  readonly next: string | undefined
  readonly url: URL
}
