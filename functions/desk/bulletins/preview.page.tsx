import type { Child } from 'hono/jsx'
import type { Bulletin } from '#shared/bulletins/domain/bulletin.ts'
import type { Compiled } from '#shared/bulletins/domain/compiled.ts'
import { BulletinArticle } from '#shared/bulletins/pages/bulletin-article.tsx'
import type { Page } from '#shared/platform/http/bind.ts'
import { texts } from './texts.ts'

export type PreviewModel = { readonly bulletin: Bulletin; readonly version: number; readonly compiled: Compiled }

/** A version as the public sees it or will see it, with a line above that says which. */
export function previewPage(model: PreviewModel): Page {
  return { title: texts.preview.title(model.version), body: <Preview {...model} /> }
}

function Preview({ bulletin, version, compiled }: PreviewModel): Child {
  const published = bulletin.versions.some((one) => one.version === version)
  return (
    <>
      <p class="notice">
        <strong>{texts.preview.title(version)}</strong> {published ? texts.preview.published : texts.preview.lead}{' '}
        <a href={`/park/bulletins/${bulletin.id}`}>{texts.preview.back}</a>
      </p>
      <BulletinArticle compiled={compiled} number={bulletin.number} />
    </>
  )
}
