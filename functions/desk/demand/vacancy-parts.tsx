import type { Child } from 'hono/jsx'
import { payText } from '#shared/demand/domain/pay-text.ts'
import { stateNames } from '#shared/demand/domain/transitions.ts'
import type { Vacancy, VacancyState } from '#shared/demand/domain/vacancy.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { type Desk, vacanciesAt } from './desk.ts'
import { texts } from './texts.ts'

const tones = {
  DRAFT: 'plain',
  SUBMITTED: 'warn',
  PUBLISHED: 'good',
  SUSPENDED: 'bad',
  FILLED: 'plain',
  CLOSED: 'plain',
  EXPIRED: 'warn',
  REMOVED: 'bad',
} as const satisfies Readonly<Record<VacancyState, 'plain' | 'good' | 'warn' | 'bad'>>

export function StateTag({ state }: { readonly state: VacancyState }): Child {
  return <Tag tone={tones[state]}>{stateNames[state]}</Tag>
}

/** One vacancy of a list at a desk. `state` as of today. */
export function VacancyRow({
  vacancy,
  state,
  desk,
}: {
  readonly vacancy: Vacancy
  readonly state: VacancyState
  readonly desk: Desk
}): Child {
  const { content, employer, postedBy, source, remarks } = vacancy
  return (
    <li class="card">
      <h3>
        <a href={`${vacanciesAt(desk)}/${vacancy.id}`}>{content.title}</a>
      </h3>
      <p class="row">
        <StateTag state={state} />
        {state === 'DRAFT' && remarks.length > 0 && <Tag tone="bad">{texts.list.returned}</Tag>}
        {content.pay !== undefined && <strong>{payText(content.pay)}</strong>}
        <span>{content.headcount === undefined ? texts.list.noHeadcount : texts.list.headcount(content.headcount)}</span>
        {content.district !== undefined && <span>{districtName(content.district)}</span>}
      </p>
      <p class="row quiet">
        {content.validUntil !== undefined && <span>{texts.list.until(dayText(content.validUntil))}</span>}
        {desk === 'agency' && <span>{texts.list.forEmployer(employer.name)}</span>}
        {desk === 'employer' && employer.id !== postedBy.id && <span>{texts.list.postedBy(postedBy.name)}</span>}
        {source !== undefined && <span>{texts.list.from(source.name)}</span>}
      </p>
    </li>
  )
}
