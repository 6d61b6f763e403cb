import type { Child } from 'hono/jsx'
import { labelled } from '#shared/kernel/language.ts'
import type { PeopleList } from '#shared/lists/domain/list.ts'
import type { ListedPerson, ShownList } from '#shared/lists/use-cases/show-list.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, Select, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, LocalTime, NextPage } from '#shared/platform/pages/parts.tsx'
import { PersonFacts, personTitle } from '../matching/person-card.tsx'
import { NameAndPurpose, ToPutOn } from './lists.page.tsx'
import { texts as t } from './texts.ts'

type Desk = 'employer' | 'agency'

type View = Omit<ShownList, 'after'> & {
  readonly desk: Desk
  readonly next: string | undefined
  readonly form: FormState
  readonly fresh: () => string
  readonly url: URL
}

/** One list: its people as blind cards, each with its note. */
export function listPage(view: View): Page {
  return { title: view.list.name, body: <List {...view} /> }
}

function List({ desk, list, people, next, form, fresh, url }: View): Child {
  const base = `/${desk}/lists/${list.id}`
  const renaming = form.values.purpose !== undefined
  return (
    <>
      <p class="back">
        <a href={`/${desk}/lists`}>{t.back}</a>
      </p>
      <h1>{list.name}</h1>
      <p class="lead">{labelled(t.purpose, list.purpose)}</p>
      <Done texts={t.done} url={url} />
      <ErrorSummary form={form} names={['name', 'purpose', 'note']} />
      <section aria-label={t.people}>
        {people.length === 0 ? (
          <Empty>
            <p>{next === undefined ? t.nobody : t.nobodyHere}</p>
          </Empty>
        ) : (
          <ul class="cards">
            {people.map((person) => (
              <Person person={person} desk={desk} base={base} form={form} fresh={fresh} />
            ))}
          </ul>
        )}
        <NextPage url={url} next={next} />
      </section>
      <details open={renaming && form.problem !== undefined}>
        <summary>{t.rename}</summary>
        <form method="post" action={base}>
          <SubmissionKey form={form} fresh={fresh()} />
          <NameAndPurpose form={renaming ? form : emptyForm} list={list} />
          <button type="submit">{t.saveName}</button>
        </form>
      </details>
      <details>
        <summary>{t.remove}</summary>
        <p>{t.removeLead}</p>
        <form method="post" action={`${base}/delete`}>
          <SubmissionKey form={emptyForm} fresh={fresh()} />
          <button type="submit" class="danger">
            {t.remove}
          </button>
        </form>
      </details>
    </>
  )
}

type PersonProps = Pick<View, 'desk' | 'form' | 'fresh'> & { readonly person: ListedPerson; readonly base: string }

function Person({ person: { entry, card }, desk, base, form, fresh }: PersonProps): Child {
  const own = form.values.talent?.[0] === card.id
  return (
    <li class="card">
      <h2>{personTitle(card)}</h2>
      <PersonFacts card={card} />
      {entry.note !== undefined && <p class="notice">{labelled(t.note, entry.note)}</p>}
      <p class="quiet">
        {t.added} <LocalTime at={entry.addedAt} clock={false} />
      </p>
      <details open={own && form.problem !== undefined}>
        <summary aria-label={labelled(t.editNote, personTitle(card))}>{t.editNote}</summary>
        <form method="post" action={`${base}/note`}>
          <SubmissionKey form={emptyForm} fresh={fresh()} />
          <input type="hidden" name="talent" value={card.id} />
          <div class="field">
            <label for={`note-${card.id}`}>{t.note}</label>
            <p class="hint" id={`hint-${card.id}`}>
              {t.noteHint}
            </p>
            <textarea id={`note-${card.id}`} name="note" rows={3} aria-describedby={`hint-${card.id}`}>
              {own ? (form.values.note?.[0] ?? '') : (entry.note ?? '')}
            </textarea>
          </div>
          <button type="submit" aria-label={labelled(t.saveNote, personTitle(card))}>
            {t.saveNote}
          </button>
        </form>
      </details>
      <form class="actions" method="post" action={`${base}/removal`}>
        <SubmissionKey form={emptyForm} fresh={fresh()} />
        <input type="hidden" name="talent" value={card.id} />
        {desk === 'agency' && (
          <a class="button" href={`/agency/introductions/new?talent=${card.id}`} aria-label={labelled(t.contact, personTitle(card))}>
            {t.contact}
          </a>
        )}
        <button type="submit" class="second" aria-label={labelled(t.takeOff, personTitle(card))}>
          {t.takeOff}
        </button>
      </form>
    </li>
  )
}

type AddView = {
  readonly desk: Desk
  readonly card: BlindCard
  readonly lists: readonly PeopleList[]
  readonly form: FormState
  readonly fresh: string
}

/** Which list somebody is to be put on, and a note. */
export function addPage({ desk, card, lists, form, fresh }: AddView): Page {
  return {
    title: t.addTitle,
    body: (
      <article class="narrow">
        <h1>{t.addTitle}</h1>
        <section class="card" aria-label={personTitle(card)}>
          <h2>{personTitle(card)}</h2>
          <PersonFacts card={card} />
        </section>
        <ErrorSummary form={form} names={['list', 'note']} />
        {lists.length === 0 ? (
          <>
            <p>{t.noLists}</p>
            <form method="post" action={`/${desk}/lists`}>
              <SubmissionKey form={form} fresh={fresh} />
              <ToPutOn form={{ values: { talent: [card.id] } }} />
              <NameAndPurpose form={emptyForm} />
              <button type="submit">{t.submitMakeAndGoOn}</button>
            </form>
          </>
        ) : (
          <form method="post" action={`/${desk}/lists/add`}>
            <SubmissionKey form={form} fresh={fresh} />
            <input type="hidden" name="talent" value={card.id} />
            <Select name="list" label={t.list} form={form} required options={lists.map(({ id, name }) => ({ value: id, label: name }))} />
            <Field name="note" label={t.note} hint={t.noteHint} form={form} rows={3} />
            <button type="submit">{t.submitAdd}</button>
          </form>
        )}
      </article>
    ),
  }
}
