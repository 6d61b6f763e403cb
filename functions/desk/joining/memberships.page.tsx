import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty } from '#shared/platform/pages/parts.tsx'
import type { Membership } from '#shared/talent/use-cases/list-memberships.ts'
import { MeNav } from '../talent/me-nav.tsx'
import { OwnAssociations } from './own-associations.tsx'
import { texts } from './texts.ts'

const t = texts.memberships

/** The associations whose invitation a person accepted. */
export function membershipsPage({ memberships, url }: { readonly memberships: readonly Membership[]; readonly url: URL }): Page {
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/consent" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead}</p>
        {memberships.length === 0 ? <Empty>{t.none}</Empty> : <OwnAssociations memberships={memberships} />}
      </article>
    ),
  }
}
