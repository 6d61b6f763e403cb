import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, LocalTime, NextPage, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Feed = { readonly name: string; readonly approvedAt?: string | undefined }

type Model = {
  readonly feeds: readonly Feed[]
  readonly form: FormState
  readonly fresh: string
  readonly next: string | undefined
  readonly url: URL
}

const text = texts.feeds

/** The agencies that may re-post, and the form that lets one or stops it. */
export function feedsPage(model: Model): Page {
  return { title: text.title, body: <Feeds {...model} /> }
}

function Feeds({ feeds, form, fresh, next, url }: Model): Child {
  return (
    <article class="narrow">
      <p class="back">
        <a href="/bureau/vacancies">{texts.queue.title}</a>
      </p>
      <h1>{text.title}</h1>
      <Done texts={texts.done} url={url} />
      <p class="lead">{text.lead}</p>
      <ErrorSummary form={form} names={['uscc', 'reason']} />
      {feeds.length === 0 ? (
        <Empty>
          <p>{text.empty}</p>
        </Empty>
      ) : (
        <Table caption={text.caption} columns={[text.name, text.approved]}>
          {feeds.map(({ name, approvedAt }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{approvedAt === undefined ? text.notYet : <LocalTime at={approvedAt} />}</td>
            </tr>
          ))}
        </Table>
      )}
      <NextPage url={url} next={next} />
      <h2>{text.form}</h2>
      <form method="post" action="/bureau/feeds">
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="uscc" label={text.uscc} form={form} required />
        <div class="choice">
          <input type="checkbox" id="feed" name="feed:flag" value="on" />
          <label for="feed">{text.allow}</label>
        </div>
        <Field name="reason" label={text.reason} form={form} required />
        <button type="submit">{text.save}</button>
      </form>
    </article>
  )
}
