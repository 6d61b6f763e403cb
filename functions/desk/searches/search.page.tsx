import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { type SavedSearch, searchesOf } from '#shared/saved-searches/domain/saved-search.ts'
import { addressOf, askedWords } from './asked-words.ts'
import { NameAndRhythm } from './save-search.tsx'
import { texts as t } from './texts.ts'

type View = { readonly search: SavedSearch; readonly form: FormState; readonly fresh: () => string; readonly url: URL }

/** One saved search: what it asks, when it was last told of, and what may be done with it. */
export function searchPage(view: View): Page {
  return { title: view.search.name, body: <Search {...view} /> }
}

function Search({ search, form, fresh, url }: View): Child {
  const { owner, asked, name, rhythm, nextAt, idle, lastSentAt, id } = search
  const base = `${searchesOf(owner)}/${id}`
  return (
    <article class="narrow">
      <p class="back">
        <a href={searchesOf(owner)}>{t.back}</a>
      </p>
      <h1>{name}</h1>
      <Done texts={t.done} url={url} />
      <Facts
        rows={[
          [t.facts.asked, askedWords(asked)],
          [t.facts.rhythm, nextAt === undefined ? <Tag>{t.paused}</Tag> : t.rhythms[rhythm]],
          [t.facts.last, lastSentAt === undefined ? t.never : <LocalTime at={lastSentAt} />],
          [t.next, nextAt === undefined ? undefined : <LocalTime at={nextAt} />],
          [t.facts.state, idle === undefined ? undefined : t.idle[idle]],
        ]}
      />
      <p class="actions">
        <a class="button" href={addressOf(asked, owner)}>
          {t.open}
        </a>
      </p>
      <details open={form.problem !== undefined}>
        <summary>{t.change}</summary>
        <form method="post" action={base}>
          <ErrorSummary form={form} names={['name', 'rhythm']} />
          <SubmissionKey form={form} fresh={fresh()} />
          <NameAndRhythm form={form} name={name} rhythm={rhythm} />
          <button type="submit">{t.changeSubmit}</button>
        </form>
      </details>
      <form class="actions" method="post" action={`${base}/${nextAt === undefined ? 'resume' : 'stop'}`}>
        <SubmissionKey form={form} fresh={fresh()} />
        <button type="submit" class="second">
          {nextAt === undefined ? t.resume : t.stop}
        </button>
      </form>
      <form class="actions" method="post" action={`${base}/delete`}>
        <SubmissionKey form={form} fresh={fresh()} />
        <button type="submit" class="danger">
          {t.remove}
        </button>
      </form>
    </article>
  )
}

/** Where a digest leads whoever wants no more of them: one button. */
export function stopPage({ search, fresh }: Pick<View, 'search' | 'fresh'>): Page {
  const base = `${searchesOf(search.owner)}/${search.id}`
  return {
    title: t.stopTitle,
    body: (
      <article class="narrow">
        <h1>{t.stopTitle}</h1>
        {search.nextAt === undefined ? (
          <p>{t.stopped}</p>
        ) : (
          <>
            <p>{t.stopLead(search.name)}</p>
            <form method="post" action={`${base}/stop`}>
              <SubmissionKey form={{ values: {} }} fresh={fresh()} />
              <button type="submit">{t.stop}</button>
            </form>
          </>
        )}
        <p>
          <a href={base}>{search.name}</a>
        </p>
      </article>
    ),
  }
}
