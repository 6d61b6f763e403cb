import type { Child } from 'hono/jsx'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, Figures, LocalTime, NextPage, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { type InvitationCounts, outcomes, shownCount } from '#shared/talent/domain/invitation-counts.ts'
import type { InvitedMember } from '#shared/talent/use-cases/list-invited-members.ts'
import { texts } from './texts.ts'

const t = texts.members

type View = {
  readonly counts: InvitationCounts
  readonly items: readonly InvitedMember[]
  readonly next: string | undefined
  readonly url: URL
}

/** An association's list: totals, and of one member only what that member lets it see. Nothing here is a name or a number. */
export function membersPage({ counts, items, next, url }: View): Page {
  return {
    title: t.title,
    body: (
      <>
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead}</p>
        <p class="actions">
          <a class="button" href="/association/import">
            {t.upload}
          </a>
        </p>
        {items.length === 0 && counts.total === 0 ? (
          <Empty>{t.empty}</Empty>
        ) : (
          <>
            <Totals counts={counts} />
            <List items={items} />
            <NextPage url={url} next={next} />
          </>
        )}
      </>
    ),
  }
}

function Totals({ counts }: Pick<View, 'counts'>): Child {
  const shown = outcomes.map((outcome) => [outcome, shownCount(counts, outcome)] as const)
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{t.figures}</h2>
      <Figures
        rows={[
          [t.total, String(counts.total)],
          ...shown.map(([outcome, count]) => [t[outcome], count === undefined ? t.hidden : t.atLeast(count)] as const),
        ]}
      />
      <p class="quiet">
        {t.rule} <LocalTime at={counts.at} />
      </p>
      <p class="screen">
        <a href="/association/members/counts.csv">{t.download}</a> <span class="hint">{t.print}</span>
      </p>
    </section>
  )
}

function List({ items }: Pick<View, 'items'>): Child {
  return (
    <>
      <Table caption={t.table} columns={[t.row, t.sent, t.until, t.state, t.act]} stack>
        {items.map(({ id, rowNumber, sentAt, endsAt, told }) => (
          <tr>
            <th scope="row">{t.rowOf(rowNumber)}</th>
            <td data-label={t.sent}>
              <LocalTime at={sentAt} clock={false} />
            </td>
            <td data-label={t.until}>
              <LocalTime at={endsAt} clock={false} />
            </td>
            <td data-label={t.state}>
              {told === undefined ? <Tag>{t.states.untold}</Tag> : <Tag tone={told === 'joined' ? 'good' : 'plain'}>{t.states[told]}</Tag>}
            </td>
            <td>
              <form method="post" action={`/association/members/${id}/remove`} class="actions">
                <button type="submit" class="danger" aria-label={labelled(t.remove, t.rowOf(rowNumber))}>
                  {t.remove}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </Table>
      <p class="quiet">{t.untoldHint}</p>
    </>
  )
}
