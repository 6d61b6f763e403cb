import type { Page } from '#shared/platform/http/bind.ts'
import { Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { sha256Of } from '#shared/platform/sha256.ts'
import type { RosterCourse } from '#shared/rosters/domain/roster.ts'
import { texts } from './texts.ts'

const t = texts.receipt

/** What was done with a list, on a sheet to keep: who, when, how many, and which file and agreement by their digests. */
export function receiptPage({ roster, check, end }: RosterCourse, names: ReadonlyMap<string, string>): Page {
  const person = (id: string) => (
    <>
      {names.get(id) ?? ''} <span class="code">{id}</span>
    </>
  )
  const own = sha256Of(JSON.stringify([roster.id, roster.sha256, roster.agreement, roster.uploadedAt, roster.chosenAt, check?.counts, end]))
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <p class="screen">{t.lead}</p>
        <Facts
          rows={[
            [t.association, roster.associationName],
            [t.file, roster.fileName],
            [t.size, texts.bytes(roster.bytes)],
            [t.sha256, <span class="code">{roster.sha256}</span>],
            [t.uploaded, <LocalTime at={roster.uploadedAt} />],
            [t.uploader, person(roster.uploadedBy)],
            [t.chosen, roster.chosenAt === undefined ? undefined : <LocalTime at={roster.chosenAt} />],
            [t.chooser, roster.chosenBy === undefined ? undefined : person(roster.chosenBy)],
            [t.ended, end === undefined ? undefined : <LocalTime at={end.at} />],
            [t.counts, t.countsText(end?.invited ?? 0, end?.before ?? 0, check?.counts.wrong ?? 0)],
            [t.agreement, t.agreementText(roster.agreement.textVersion)],
            [texts.agreement.hash, <span class="code">{roster.agreement.textHash}</span>],
            [t.own, <span class="code">{own}</span>],
          ]}
        />
        <p class="quiet">{t.ownHint}</p>
        <p class="quiet">{t.basis}</p>
        <p class="screen">
          <a href={`/association/import/${roster.id}`}>{texts.roster.title(roster.fileName)}</a>
        </p>
      </article>
    ),
  }
}
