import type { Child } from 'hono/jsx'
import { bilingual } from '#shared/kernel/language.ts'
import { Empty, Table } from '#shared/platform/pages/parts.tsx'
import { leastShown, type Milestone, milestones, precisionOf } from '../domain/precision.ts'
import type { PrecisionView } from '../domain/precision-view.ts'
import type { Starter } from '../domain/starters.ts'

const texts = bilingual(
  {
    caption: '引荐走到哪一步，按开始的月份和由谁开始',
    month: '月份',
    starter: '由谁开始',
    starters: { talent: '人才', employer: '用人单位', agency: '人力资源机构' },
    milestones: {
      started: '开始',
      accepted: '对方同意',
      agreed: '提供联系方式',
      interview: '面试',
      offer: '愿意录用',
      placed: '到岗',
    },
    share: (percent: number) => `${percent}%`,
    hidden: `“—”：少于 ${leastShown}，或与前一步相差太小，不显示；百分数是占开始的引荐。`,
    hiddenSign: '—',
    empty: '还没有引荐。',
  },
  {
    caption: 'How far introductions came, by the month in which they began and by who began them',
    month: 'Month',
    starter: 'Begun by',
    starters: { talent: 'Skilled workers', employer: 'Employers', agency: 'HR agencies' },
    milestones: {
      started: 'Begun',
      accepted: 'Accepted',
      agreed: 'Contact given',
      interview: 'Interview',
      offer: 'Offer',
      placed: 'Started work',
    },
    share: (percent) => `${percent}%`,
    hidden: `“—”: under ${leastShown}, or too little difference from the step before, so not shown. Percentages are of those begun.`,
    hiddenSign: '—',
    empty: 'There are no introductions yet.',
  },
)

type Row = PrecisionView['rows'][number]

/** 精准度 as a table: counts, and the share of those begun. What is hidden says so to those who hear the page, too. */
export function PrecisionTable({ view: { rows } }: { readonly view: PrecisionView }): Child {
  if (rows.length === 0) return <Empty>{texts.empty}</Empty>
  return (
    <>
      <Table
        caption={texts.caption}
        columns={[texts.month, texts.starter, ...milestones.map((milestone) => texts.milestones[milestone])]}
        stack
      >
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.month}</th>
            <td data-label={texts.starter}>{texts.starters[row.starter satisfies Starter]}</td>
            {milestones.map((milestone) => (
              <td class="number" data-label={texts.milestones[milestone]}>
                <Figure row={row} milestone={milestone} />
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <p class="quiet">{texts.hidden}</p>
    </>
  )
}

function Figure({ row, milestone }: { readonly row: Row; readonly milestone: Milestone }): Child {
  const count = row[milestone]
  if (count === undefined) return <span class="quiet">{texts.hiddenSign}</span>
  const percent = milestone === 'started' ? undefined : precisionOf(shownOf(row), milestone)
  return (
    <>
      {count}
      {percent !== undefined && <small> {texts.share(percent)}</small>}
    </>
  )
}

function shownOf(row: Row): Readonly<Record<Milestone, number | undefined>> {
  return Object.fromEntries(milestones.map((milestone) => [milestone, row[milestone]])) as Readonly<Record<Milestone, number | undefined>>
}
