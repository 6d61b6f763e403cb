import type { Child } from 'hono/jsx'
import { type Review, reviewReasonNames } from '#shared/demand/domain/review.ts'
import type { QueueSummary } from '#shared/demand/use-cases/queue-summary.ts'
import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, Figures, LocalTime, NextPage, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { Hand, InHand } from '../hand.tsx'
import type { QueueReader } from '../hands.ts'
import { TakeNext } from '../home/take-next.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly reviews: readonly Review[]
  readonly summary: QueueSummary
  readonly reader: QueueReader
  readonly next: string | undefined
  readonly url: URL
}

const text = texts.queue

/** The queue of ads: its numbers, the button that hands out the next one, and what waits. */
export function queuePage(model: Model): Page {
  return { title: text.title, body: <QueueOfVacancies {...model} /> }
}

function QueueOfVacancies({ reviews, summary, reader, next, url }: Model): Child {
  const { waiting, more, oldest } = summary
  return (
    <>
      <h1>{text.title}</h1>
      <Done texts={texts.done} url={url} />
      <TakeNext at="/bureau/vacancies/next" hint={text.takeHint} />
      <Figures
        rows={[
          [text.counts.waiting, more ? text.more(waiting) : waiting],
          [text.counts.late, summary.late],
          [text.counts.resubmitted, summary.resubmitted],
          [text.counts.inHand, summary.inHand],
        ]}
      />
      {oldest !== undefined && (
        <p>
          {text.oldest} <LocalTime at={oldest} />
        </p>
      )}
      {reviews.length === 0 ? (
        <Empty>
          <p>{text.empty}</p>
        </Empty>
      ) : (
        <Table
          caption={text.caption}
          columns={[text.columns.title, text.columns.employer, text.columns.reasons, text.columns.since, text.columns.hand]}
          stack
        >
          {reviews.map((review) => (
            <Row review={review} reader={reader} />
          ))}
        </Table>
      )}
      <NextPage url={url} next={next} />
      <p>
        <a href="/bureau/feeds">{text.feeds}</a>
      </p>
      <p>
        <a href="/bureau/clusters">{text.clusters}</a>
      </p>
    </>
  )
}

function Row({ review, reader }: Pick<Model, 'reader'> & { readonly review: Review }): Child {
  const { vacancyId, title, employerName, reasons, since, seen, lease } = review
  return (
    <tr>
      <th scope="row">
        <InHand lease={lease} reader={reader} href={`/bureau/vacancies/${vacancyId}`}>
          {title}
        </InHand>
      </th>
      <td data-label={text.columns.employer}>{employerName}</td>
      <td data-label={text.columns.reasons}>
        {listed(reasons.map((reason) => reviewReasonNames[reason]))} {seen !== undefined && <Tag>{text.resubmitted}</Tag>}
      </td>
      <td data-label={text.columns.since}>
        <LocalTime at={since} />
        <br />
        {text.age(Math.floor((Date.parse(reader.now) - Date.parse(since)) / 3_600_000))}
      </td>
      <td data-label={text.columns.hand}>
        <Hand lease={lease} reader={reader} />
      </td>
    </tr>
  )
}
