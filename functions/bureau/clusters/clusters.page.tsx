import type { Child } from 'hono/jsx'
import { whyAlike } from '#shared/demand/domain/alike-texts.ts'
import type { Alike } from '#shared/demand/domain/likeness.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { Field } from '#shared/platform/pages/form-parts.tsx'
import { Empty, LocalTime, NextPage, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Row = {
  readonly id: string
  readonly employer: string
  readonly since: string
  readonly members: readonly { readonly vacancyId: string; readonly title: string; readonly why?: Alike | undefined }[]
}

type Model = { readonly clusters: readonly Row[]; readonly missing: boolean; readonly next: string | undefined; readonly url: URL }

/** All groups of copies of one demand, and the way to any vacancy's. */
export function clustersPage(model: Model): Page {
  return { title: texts.list.title, body: <Clusters {...model} /> }
}

function Clusters({ clusters, missing, next, url }: Model): Child {
  const text = texts.list
  return (
    <>
      <p class="back">
        <a href="/bureau/vacancies">{texts.backToReviews}</a>
      </p>
      <h1>{text.title}</h1>
      <p class="lead">
        {text.lead} <a href="/help/matching#duplicates">{text.rules}</a>
      </p>
      {missing && (
        <p class="notice" role="status">
          {text.notFound}
        </p>
      )}
      {clusters.length === 0 ? (
        <Empty>
          <p>{text.empty}</p>
        </Empty>
      ) : (
        <Table
          caption={text.caption}
          columns={[text.columns.shown, text.columns.employer, text.columns.count, text.columns.why, text.columns.since]}
          stack
        >
          {clusters.map((cluster) => (
            <ClusterRow cluster={cluster} />
          ))}
        </Table>
      )}
      <NextPage url={url} next={next} />
      <form method="get" action="/bureau/clusters">
        <Field name="code" label={text.code} hint={text.codeHint} form={emptyForm} required />
        <button type="submit" class="second">
          {text.open}
        </button>
      </form>
    </>
  )
}

function ClusterRow({ cluster: { employer, since, members } }: { readonly cluster: Row }): Child {
  const { columns, count } = texts.list
  const [shown] = members
  const reasons = new Set(members.flatMap(({ why }) => (why === undefined ? [] : [whyAlike(why)])))
  return (
    <tr>
      <th scope="row">
        <a href={`/bureau/clusters/${shown?.vacancyId}`}>{shown?.title}</a>
      </th>
      <td data-label={columns.employer}>{employer}</td>
      <td data-label={columns.count}>{count(members.length)}</td>
      <td data-label={columns.why}>
        {[...reasons].map((reason) => (
          <p>{reason}</p>
        ))}
      </td>
      <td data-label={columns.since}>
        <LocalTime at={since} />
      </td>
    </tr>
  )
}
