import type { Child } from 'hono/jsx'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { inOneLine, labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Empty, LocalTime, NextPage, Tag } from '#shared/platform/pages/parts.tsx'
import type { OwnLooks, ReadLook, ReadReason, Remedy } from '#shared/talent/use-cases/list-looks.ts'
import { texts as t } from './looks-texts.ts'
import { MeNav } from './me-nav.tsx'

type View = Omit<OwnLooks, 'after'> & { readonly next: string | undefined; readonly fresh: () => string; readonly url: URL }

/** Who looked at the person: by the day, and within it by organisation. */
export function looksPage({ items, through, remedies, next, fresh, url }: View): Page {
  const days = Map.groupBy(items, ({ at }) => civilDateOf(at))
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/looks" />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {items.length === 0 && (
          <Empty>
            <p>{t.empty}</p>
            <p>
              {t.emptyHint} <a href="/me/consent">{t.consent}</a>
            </p>
          </Empty>
        )}
        {[...days].map(([day, looks]) => (
          <section aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>{dayText(day)}</h2>
            <ul class="cards">
              {[...Map.groupBy(looks, ({ organisationId }) => organisationId).values()].map((group) => (
                <Organisation looks={group} remedy={remedies.get(group[0]?.organisationId ?? '')} fresh={fresh} />
              ))}
            </ul>
          </section>
        ))}
        <p class="quiet">{through === undefined ? t.notYet : t.through(dayText(through))}</p>
        <NextPage url={url} next={next} />
      </article>
    ),
  }
}

/** What one organisation did in a day, the earliest first. */
function Organisation({
  looks,
  remedy,
  fresh,
}: Pick<View, 'fresh'> & { readonly looks: readonly ReadLook[]; readonly remedy: Remedy | undefined }): Child {
  const [{ organisationId, organisationName } = { organisationId: '', organisationName: '' }] = looks
  return (
    <li class="card">
      <h3>{organisationName}</h3>
      <ul>
        {looks.toReversed().flatMap(({ at, day, reasons, further }) => [
          ...reasons.map((reason) => (
            <li>
              {day === undefined ? <LocalTime at={at} day={false} /> : <Tag>{t.dayOf}</Tag>} {sentence(reason)}
              <Vacancy reason={reason} />
            </li>
          )),
          ...(further === 0 ? [] : [<li>{t.further(further)}</li>]),
        ])}
      </ul>
      {remedy?.kind === 'stop-sharing' && (
        <p>
          <a href={`/me/invitations/${remedy.invitationId}`} aria-label={t.stopSharingWith(organisationName)}>
            {t.stopSharing}
          </a>
        </p>
      )}
      {remedy?.kind === 'hide' && (
        <form method="post" action="/me/exclusions">
          <SubmissionKey form={emptyForm} fresh={fresh()} />
          <input type="hidden" name="organisation" value={organisationId} />
          <button type="submit" class="second" aria-label={t.hide(organisationName)}>
            {t.hideShort}
          </button>
        </form>
      )}
    </li>
  )
}

function Vacancy({ reason: { vacancy } }: { readonly reason: ReadReason }): Child {
  if (vacancy === undefined) return null
  const name = t.forVacancy(vacancy.title, vacancy.employer)
  return <> {vacancy.open ? <a href={`/vacancies/${vacancy.code}`}>{name}</a> : name}</>
}

function sentence({ action, times, onBehalfOf, words }: ReadReason): string {
  const [family = ''] = action.split('.')
  const known = [action, family, 'other'].find((one): one is keyof typeof t.action => one in t.action) ?? 'other'
  const more = [
    ...(onBehalfOf === undefined ? [] : [t.onBehalfOf(onBehalfOf)]),
    ...(words === undefined ? [] : [t.words(words)]),
    ...(times === 1 ? [] : [t.times(times)]),
  ]
  return more.length === 0 ? t.action[known] : labelled(t.action[known], inOneLine(more))
}
