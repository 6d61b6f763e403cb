import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, LocalTime, NextPage, Table } from '#shared/platform/pages/parts.tsx'
import { certificateName } from '#shared/reference/certificates.ts'
import { certificateKindOf } from '#shared/talent/domain/certificate.ts'
import type { EvidenceReview } from '#shared/talent/domain/evidence.ts'
import { Hand, InHand } from '../hand.tsx'
import type { QueueReader } from '../hands.ts'
import { TakeNext } from '../home/take-next.tsx'
import { texts as t } from './texts.ts'

type Model = {
  readonly items: readonly EvidenceReview[]
  readonly reader: QueueReader
  readonly next: string | undefined
  readonly url: URL
}

/** The queue of certificates: only what the reader has in hand is a link, the others are handed out in their order. */
export function queuePage({ items, reader, next, url }: Model): Page {
  return {
    title: t.title,
    body: (
      <>
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead}</p>
        <TakeNext at="/bureau/certificates/next" hint={t.takeHint} />
        {items.length === 0 ? (
          <Empty>
            <p>{t.empty}</p>
          </Empty>
        ) : (
          <Table caption={t.waiting} columns={[t.columns.kind, t.columns.since, t.columns.hand]} stack>
            {items.map((review) => (
              <Row review={review} reader={reader} />
            ))}
          </Table>
        )}
        <NextPage url={url} next={next} />
      </>
    ),
  }
}

function Row({ review, reader }: Pick<Model, 'reader'> & { readonly review: EvidenceReview }): Child {
  const { id, certificate, submittedAt, lease } = review
  const kind = certificateName(certificateKindOf(certificate) ?? 'other')
  return (
    <tr>
      <th scope="row">
        <InHand lease={lease} reader={reader} href={`/bureau/certificates/${id}`}>
          {kind}
        </InHand>
      </th>
      <td data-label={t.columns.since}>
        <LocalTime at={submittedAt} />
      </td>
      <td data-label={t.columns.hand}>
        <Hand lease={lease} reader={reader} />
      </td>
    </tr>
  )
}
