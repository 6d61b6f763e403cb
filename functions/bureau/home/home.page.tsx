import type { Page } from '#shared/platform/http/bind.ts'
import { LocalTime } from '#shared/platform/pages/parts.tsx'
import type { Queue, QueueSummary } from './queue.ts'
import { TakeNext } from './take-next.tsx'

const zh = {
  title: '审核',
  lead: (organisation: string) => `${organisation}的待办。每个队列按等待先后领取，最久的在前。`,
  caption: '队列',
  queue: '队列',
  waiting: '待办',
  count: ({ waiting, more }: QueueSummary) => (more ? `${waiting} 件以上` : `${waiting} 件`),
  oldest: '最久的一件',
  none: '没有待办',
  act: '操作',
} as const

type Model = {
  readonly organisation: string
  readonly rows: readonly (QueueSummary & Omit<Queue, 'summary'>)[]
}

export function homeView({ organisation, rows }: Model): Page {
  return {
    title: zh.title,
    body: (
      <>
        <h1>{zh.title}</h1>
        <p class="lead">{zh.lead(organisation)}</p>
        <table class="stack">
          <caption>{zh.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{zh.queue}</th>
              <th scope="col">{zh.waiting}</th>
              <th scope="col">{zh.oldest}</th>
              <th scope="col">{zh.act}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  <a href={row.href}>{row.title}</a>
                </th>
                <td data-label={zh.waiting}>{zh.count(row)}</td>
                <td data-label={zh.oldest}>{row.oldest === undefined ? zh.none : <LocalTime at={row.oldest} />}</td>
                <td>{row.waiting > 0 && <TakeNext at={row.next} of={row.title} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
  }
}
