import type { Child } from 'hono/jsx'
import { type Bulletin, type BulletinState, isOverdue } from '#shared/bulletins/domain/bulletin.ts'
import type { BulletinSeries } from '#shared/bulletins/domain/bulletin-series.ts'
import { stateNames } from '#shared/bulletins/domain/lifecycle.ts'
import { issueTitle } from '#shared/bulletins/domain/wording.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed } from '#shared/kernel/language.ts'
import { LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { type DistrictCode, districtName } from '#shared/reference/districts.ts'
import { texts } from './texts.ts'

/** 2026年第二季度… and what it is, as all pages call an issue. */
export function titleOf({ period, kind }: Pick<Bulletin, 'period' | 'kind'>): string {
  return issueTitle({ period, series: kind })
}

/** The divisions covered, or the whole city. */
export function areaOf(districts: readonly DistrictCode[]): string {
  return districts.length === 0 ? texts.list.city : listed(districts.map(districtName))
}

const tones: Readonly<Record<BulletinState, 'plain' | 'good' | 'warn' | 'bad'>> = {
  COLLECTING: 'plain',
  FROZEN: 'plain',
  COMPILED: 'warn',
  REVIEWED: 'warn',
  PUBLISHED: 'good',
  CORRECTED: 'good',
  WITHDRAWN: 'bad',
}

/** The state in words, whether it is overdue, and whether a correction is in preparation. */
export function StateTags({ bulletin, today }: { readonly bulletin: Bulletin; readonly today: CivilDate }): Child {
  const { state, work } = bulletin
  return (
    <span class="tags">
      <Tag tone={tones[state]}>{stateNames[state]}</Tag>
      {isOverdue(bulletin, today) && <Tag tone="bad">{texts.states.overdue}</Tag>}
      {work !== undefined && work.stage !== state && <Tag tone="warn">{texts.states.correcting}</Tag>}
    </span>
  )
}

/** Everything that happened to an issue, newest first. */
export function Log({ history }: Pick<Bulletin, 'history'>): Child {
  const several = history.some(({ version }) => version > 1)
  return (
    <ol class="timeline">
      {history.toReversed().map(({ at, action, version, reason }) => (
        <li>
          <LocalTime at={at} /> {texts.actions[action]}
          {several && texts.issue.ofVersion(version)}
          {reason !== undefined && <p class="quiet">{texts.issue.because(reason)}</p>}
        </li>
      ))}
    </ol>
  )
}

/** The same of a series. */
export function SeriesLog({ history }: Pick<BulletinSeries, 'history'>): Child {
  return (
    <ol class="timeline">
      {history.toReversed().map(({ at, action, reason }) => (
        <li>
          <LocalTime at={at} /> {texts.seriesActions[action]}
          {reason !== undefined && <p class="quiet">{texts.issue.because(reason)}</p>}
        </li>
      ))}
    </ol>
  )
}

/** Issues as rows of a table. */
export function IssueRows({ bulletins, today }: { readonly bulletins: readonly Bulletin[]; readonly today: CivilDate }): Child {
  const { column } = texts.list
  return bulletins.map((bulletin) => {
    const last = bulletin.versions.at(-1)
    return (
      <tr>
        <td data-label={column.issue}>
          <a href={`/park/bulletins/${bulletin.id}`}>{titleOf(bulletin)}</a>
          <br />
          <small>
            {areaOf(bulletin.districts)} · {texts.issue.number(bulletin.number)}
          </small>
        </td>
        <td data-label={column.state}>
          <StateTags bulletin={bulletin} today={today} />
        </td>
        <td data-label={column.due}>{dayText(bulletin.dueOn)}</td>
        <td data-label={column.published}>
          {last !== undefined && <LocalTime at={last.publishedAt} clock={false} />}{' '}
          {last !== undefined && texts.list.versions(last.version)}
        </td>
      </tr>
    )
  })
}
