import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { Done, Empty, LocalTime, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { type SavedSearch, type SearchOwner, searchesOf } from '#shared/saved-searches/domain/saved-search.ts'
import { MeNav } from '../talent/me-nav.tsx'
import { askedWords } from './asked-words.ts'
import { type Savable, SaveSearchForm } from './save-search.tsx'
import { texts as t } from './texts.ts'

type View = {
  readonly owner: SearchOwner
  readonly searches: readonly SavedSearch[]
  /** What could not be saved, as it was typed. */
  readonly refused?: Savable & { readonly form: FormState }
  readonly fresh: string
  readonly url: URL
}

/** An owner's saved searches. */
export function searchesPage(view: View): Page {
  return { title: t.title, body: <Searches {...view} /> }
}

function Searches({ owner, searches, refused, fresh, url }: View): Child {
  const desk = owner.kind === 'person' ? 'me' : owner.desk
  const base = searchesOf(owner)
  return (
    <>
      {desk === 'me' ? (
        <MeNav here="/me/searches" />
      ) : (
        <p class="back">
          <a href={`/${desk}`}>{t.home[desk]}</a>
        </p>
      )}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {desk !== 'me' && <p>{t.leadPeople}</p>}
      <Done texts={t.done} url={url} />
      {refused !== undefined && <SaveSearchForm {...refused} fresh={fresh} />}
      {searches.length === 0 ? (
        <Empty>
          <p>{t.empty}</p>
          <p>{t.emptyHint[desk]}</p>
        </Empty>
      ) : (
        <Table caption={t.caption} columns={[t.columns.name, t.columns.asked, t.columns.rhythm, t.columns.last]} stack>
          {searches.map((search) => (
            <tr>
              <th scope="row">
                <a href={`${base}/${search.id}`}>{search.name}</a>
              </th>
              <td data-label={t.columns.asked}>{askedWords(search.asked)}</td>
              <td data-label={t.columns.rhythm}>
                {search.nextAt === undefined ? <Tag>{t.paused}</Tag> : t.rhythms[search.rhythm]}
                {search.idle !== undefined && <Tag tone="warn">{t.idle[search.idle]}</Tag>}
              </td>
              <td data-label={t.columns.last}>{search.lastSentAt === undefined ? t.never : <LocalTime at={search.lastSentAt} />}</td>
            </tr>
          ))}
        </Table>
      )}
      {desk === 'me' && refused === undefined && (
        <section aria-labelledby="by-words">
          <h2 id="by-words">{t.wordsTitle}</h2>
          <SaveSearchForm action={base} of="vacancies" form={emptyForm} fresh={fresh} />
        </section>
      )}
    </>
  )
}
