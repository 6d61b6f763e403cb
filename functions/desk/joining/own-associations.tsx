import type { Child } from 'hono/jsx'
import { Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import type { Membership } from '#shared/talent/use-cases/list-memberships.ts'
import { texts } from './texts.ts'

const t = texts.memberships

/** Each association with whether it sees that the person has joined, and the way to change that. */
export function OwnAssociations({ memberships }: { readonly memberships: readonly Membership[] }): Child {
  return (
    <ul class="cards">
      {memberships.map(({ invitation: { id, associationName, closedAt }, shared }) => (
        <li class="card">
          <p>
            <strong>{associationName}</strong> {shared ? <Tag tone="good">{t.sees}</Tag> : <Tag>{t.blind}</Tag>}
          </p>
          <Facts rows={[[t.since, closedAt && <LocalTime at={closedAt} clock={false} />]]} />
          <p>
            <a href={`/me/invitations/${id}`} aria-label={t.openOf(associationName)}>
              {t.open}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
