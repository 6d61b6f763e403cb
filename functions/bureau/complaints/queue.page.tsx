import type { Child } from 'hono/jsx'
import { categoryNames, subjectNames } from '#shared/complaints/domain/catalogue.ts'
import { type Complaint, isOverdue } from '#shared/complaints/domain/complaint.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, NextPage, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { Hand, InHand } from '../hand.tsx'
import type { QueueReader } from '../hands.ts'
import { TakeNext } from '../home/take-next.tsx'
import { texts as t } from './texts.ts'

type Model = {
  readonly items: readonly Complaint[]
  readonly reader: QueueReader
  readonly next: string | undefined
  readonly url: URL
}

/** The queue of complaints by their last day: only what the reader has in hand is a link. */
export function queuePage({ items, reader, next, url }: Model): Page {
  return {
    title: t.title,
    body: (
      <>
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead}</p>
        <TakeNext at="/bureau/complaints/next" hint={t.takeHint} />
        {items.length === 0 ? (
          <Empty>
            <p>{t.empty}</p>
          </Empty>
        ) : (
          <Table caption={t.caption} columns={[t.columns.about, t.columns.category, t.columns.due, t.columns.state, t.columns.hand]} stack>
            {items.map((complaint) => (
              <Row complaint={complaint} reader={reader} />
            ))}
          </Table>
        )}
        <NextPage url={url} next={next} />
        <p>
          <a href="/bureau/complaint-figures">{t.figures}</a>
        </p>
      </>
    ),
  }
}

function Row({ complaint, reader }: Pick<Model, 'reader'> & { readonly complaint: Complaint }): Child {
  const { id, subject, category, due, state, lease } = complaint
  const about = subject.name === undefined ? subjectNames[subject.kind] : labelled(subjectNames[subject.kind], subject.name)
  return (
    <tr>
      <th scope="row">
        <InHand lease={lease} reader={reader} href={`/bureau/complaints/${id}`}>
          {about}
        </InHand>
      </th>
      <td data-label={t.columns.category}>{categoryNames[category]}</td>
      <td data-label={t.columns.due}>
        {dayText(due.on)} {isOverdue(complaint, civilDateOf(reader.now)) && <Tag tone="bad">{t.overdue}</Tag>}
      </td>
      <td data-label={t.columns.state}>{state === 'appealed' ? t.appeal : t.first}</td>
      <td data-label={t.columns.hand}>
        <Hand lease={lease} reader={reader} />
      </td>
    </tr>
  )
}
