import { bilingual } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { LocalTime, Table } from '#shared/platform/pages/parts.tsx'
import type { Queue, QueueSummary } from './queue.ts'
import { TakeNext } from './take-next.tsx'

const text = bilingual(
  {
    title: '审核',
    lead: (organisation: string) => `${organisation}的待办。每个队列按等待先后领取，最久的在前。`,
    caption: '队列',
    queue: '队列',
    waiting: '待办',
    count: ({ waiting, more }: QueueSummary) => (more ? `${waiting} 件以上` : `${waiting} 件`),
    oldest: '最久的一件',
    none: '没有待办',
    act: '操作',
    precision: '引荐的精准度',
    retention: '保存与删除',
  },
  {
    title: 'Reviews',
    lead: (organisation) => `What waits for ${organisation}. Each queue is handed out in the order of waiting, the longest first.`,
    caption: 'Queues',
    queue: 'Queue',
    waiting: 'Waiting',
    count: ({ waiting, more }) => (more ? `More than ${waiting}` : String(waiting)),
    oldest: 'Waiting longest',
    none: 'Nothing is waiting',
    act: 'Actions',
    precision: 'How far introductions come',
    retention: 'What is kept and removed',
  },
)

type Model = {
  readonly organisation: string
  readonly rows: readonly (QueueSummary & Omit<Queue, 'summary'>)[]
}

export function homeView({ organisation, rows }: Model): Page {
  return {
    title: text.title,
    body: (
      <>
        <h1>{text.title}</h1>
        <p class="lead">{text.lead(organisation)}</p>
        <Table caption={text.caption} columns={[text.queue, text.waiting, text.oldest, text.act]} stack>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={row.href}>{row.title()}</a>
              </th>
              <td data-label={text.waiting}>{text.count(row)}</td>
              <td data-label={text.oldest}>{row.oldest === undefined ? text.none : <LocalTime at={row.oldest} />}</td>
              <td>{row.waiting > 0 && <TakeNext at={row.next} of={row.title()} />}</td>
            </tr>
          ))}
        </Table>
        <p>
          <a href="/bureau/introductions">{text.precision}</a>
        </p>
        <p>
          <a href="/bureau/retention">{text.retention}</a>
        </p>
      </>
    ),
  }
}
