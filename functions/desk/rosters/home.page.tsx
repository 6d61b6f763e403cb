import type { Page } from '#shared/platform/http/bind.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import type { Agreement } from '#shared/rosters/domain/agreement.ts'
import type { RosterCourse } from '#shared/rosters/domain/roster.ts'
import { RosterTable } from './roster-parts.tsx'
import { texts } from './texts.ts'

const t = texts.home

/** Where an association begins: its agreement, its lists, its members. */
export function homePage({
  by,
  agreement,
  recent,
}: {
  readonly by: Member
  readonly agreement: Agreement | undefined
  readonly recent: readonly RosterCourse[]
}): Page {
  const signed = agreement?.state === 'signed'
  return {
    title: t.title,
    body: (
      <>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p>{by.member.organisationName}</p>
        <ul class="cards">
          <li class="card">
            <a href="/association/agreement">{t.agreement}</a>{' '}
            {signed ? <Tag tone="good">{t.signed}</Tag> : <Tag tone="warn">{t.unsigned}</Tag>}
            {!signed && <p class="quiet">{t.unsignedHint}</p>}
          </li>
          <li class="card">
            <a href="/association/import">{t.upload}</a>
          </li>
          <li class="card">
            <a href="/association/members">{t.members}</a>
          </li>
          <li class="card">
            <a href="/account/organisation">{t.organisation}</a>
          </li>
        </ul>
        {recent.length > 0 && <RosterTable courses={recent} caption={t.recent} />}
      </>
    ),
  }
}
