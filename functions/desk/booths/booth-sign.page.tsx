import type { Child } from 'hono/jsx'
import type { Exhibitor } from '#shared/fairs/domain/exhibitor.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { period, place } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Empty } from '#shared/platform/pages/parts.tsx'
import { Posts } from './booth-parts.tsx'
import { texts } from './texts.ts'

export type SignsModel = {
  readonly fair: Fair
  /** Those that have a booth. */
  readonly exhibitors: readonly Exhibitor[]
  /** Where the reader came from. */
  readonly back: { readonly href: string; readonly text: string }
}

/** Signs to be hung at the booths, one sheet each: number, name, posts. */
export function boothSignPage(model: SignsModel): Page {
  return { title: texts.sign.title, body: <Signs {...model} /> }
}

function Signs({ fair, exhibitors, back }: SignsModel): Child {
  return (
    <>
      <p class="back">
        <a href={back.href}>{back.text}</a>
      </p>
      <h1 class="screen">{texts.sign.title}</h1>
      {exhibitors.length === 0 ? (
        <Empty>
          <p>{texts.sign.none}</p>
        </Empty>
      ) : (
        <p class="hint screen">{texts.sign.print}</p>
      )}
      {exhibitors.map((exhibitor) => (
        <article class="sign">
          <p class="sign-booth">{exhibitor.booth?.number}</p>
          <h2>{exhibitor.organisation.name}</h2>
          {exhibitor.organisation.licence !== undefined && (
            <p class="quiet">
              {texts.exhibitor.licence} {exhibitor.organisation.licence}
            </p>
          )}
          {exhibitor.organisation.dispatchLicence !== undefined && (
            <p class="quiet">
              {texts.exhibitor.dispatchLicence} {exhibitor.organisation.dispatchLicence}
            </p>
          )}
          <Posts posts={exhibitor.posts} booth={exhibitor.booth?.number} />
          <p class="quiet">
            {fair.content.title} · {period(fair.content)}
            {fair.content.venue !== undefined && ` · ${place(fair.content.venue)}`} · {fair.park.name}
          </p>
        </article>
      ))}
    </>
  )
}
