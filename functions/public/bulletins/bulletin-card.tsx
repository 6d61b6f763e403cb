import type { Child } from 'hono/jsx'
import type { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import { cardText, issueTitle } from '#shared/bulletins/domain/wording.ts'
import { LeadingFigures } from '#shared/bulletins/pages/leading-figures.tsx'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed } from '#shared/kernel/language.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { issueAddress } from './addresses.ts'
import { texts } from './texts.ts'

type CardProps = { readonly bulletin: BulletinView; readonly heading?: 'h2' | 'h3' }

/** An issue in a list: its headline as words and as three figures. One link, the title. */
export function BulletinCard({ bulletin, heading = 'h3' }: CardProps): Child {
  const Heading = heading
  const { code, state, number, park, districts, publishedAt, versions, withdrawn } = bulletin
  return (
    <li class="card">
      <Heading class={withdrawn === undefined ? undefined : 'struck'}>
        <a href={issueAddress(code)}>{issueTitle({ series: bulletin.kind, period: bulletin.period })}</a>
      </Heading>
      {withdrawn === undefined && (
        <>
          <p>{cardText(bulletin.card)}</p>
          <LeadingFigures compiled={bulletin.card} />
        </>
      )}
      <p class="row quiet">
        {state === 'WITHDRAWN' && <Tag tone="bad">{texts.states.withdrawn}</Tag>}
        {state === 'CORRECTED' && <Tag tone="warn">{texts.states.corrected(versions.length)}</Tag>}
        <span>{park.name}</span>
        <span>{texts.number(number)}</span>
        <span>{districts.length === 0 ? texts.list.wholeCity : listed(districts.map(districtName))}</span>
        <span>{texts.publishedOn(dayText(civilDateOf(publishedAt)))}</span>
      </p>
    </li>
  )
}
