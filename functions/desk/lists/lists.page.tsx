import type { Child } from 'hono/jsx'
import type { Mandate } from '#shared/demand/domain/mandate.ts'
import type { PeopleList } from '#shared/lists/domain/list.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, Select, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, LocalTime, Table } from '#shared/platform/pages/parts.tsx'
import { texts as t } from './texts.ts'

type Desk = 'employer' | 'agency'

type View = {
  readonly desk: Desk
  readonly lists: readonly PeopleList[]
  /** Mandates that a list may be made under today. */
  readonly mandates: readonly Mandate[]
  readonly keptDays: number
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

/** An organisation's lists of people. */
export function listsPage(view: View): Page {
  return { title: t.title, body: <Lists {...view} /> }
}

function Lists({ desk, lists, mandates, keptDays, form, fresh, url }: View): Child {
  return (
    <>
      <p class="back">
        <a href={`/${desk}`}>{t.home[desk]}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.kept(keptDays)}</p>
      <Done texts={t.done} url={url} />
      {lists.length === 0 ? (
        <Empty>
          <p>{t.empty}</p>
        </Empty>
      ) : (
        <Table caption={t.caption} columns={[t.columns.name, t.columns.purpose, t.columns.made]} stack>
          {lists.map(({ id, name, purpose, createdAt }) => (
            <tr>
              <th scope="row">
                <a href={`/${desk}/lists/${id}`}>{name}</a>
              </th>
              <td data-label={t.columns.purpose}>{purpose}</td>
              <td data-label={t.columns.made}>
                <LocalTime at={createdAt} clock={false} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      <details open={form.problem !== undefined || lists.length === 0}>
        <summary>{t.make}</summary>
        <form method="post" action={`/${desk}/lists`}>
          <ErrorSummary form={form} names={['name', 'purpose', 'mandate']} />
          <SubmissionKey form={form} fresh={fresh} />
          <ToPutOn form={form} />
          <NameAndPurpose form={form} />
          {desk === 'agency' && (
            <Select
              name="mandate"
              label={t.mandate}
              hint={t.mandateHint}
              none={t.noMandate}
              form={form}
              options={mandates.map(({ id, employer }) => ({ value: id, label: employer.name }))}
            />
          )}
          <button type="submit">{t.submitMake}</button>
        </form>
      </details>
    </>
  )
}

/** Whom a list is made for, if somebody was to be put on one when there was none. */
export function ToPutOn({ form }: Pick<View, 'form'>): Child {
  const talent = form.values.talent?.[0]
  return talent === undefined ? null : <input type="hidden" name="talent" value={talent} />
}

export function NameAndPurpose({ form, list }: { readonly form: FormState; readonly list?: PeopleList }): Child {
  const value = (given: string | undefined) => (given === undefined ? {} : { value: given })
  return (
    <>
      <Field name="name" label={t.name} form={form} required {...value(list?.name)} />
      <Field name="purpose" label={t.purpose} hint={t.purposeHint} form={form} required {...value(list?.purpose)} />
    </>
  )
}
