import type { Child } from 'hono/jsx'
import { language } from '#shared/kernel/language.ts'
import { Bullets } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Park = { readonly id: string; readonly name: string }

/** The line by which a site shows what a park publishes, to be copied, with a preview. */
export function EmbedGuide({ park, baseUrl }: { readonly park: Park; readonly baseUrl: string }): Child {
  const path = `/embed/parks/${park.id}`
  return (
    <>
      <p class="lead">{texts.lead}</p>
      <Line label={texts.chinese} code={lineOf(park, `${baseUrl}${path}`)} />
      <Line label={texts.english} code={lineOf(park, `${baseUrl}/en${path}`)} />
      <h2>{texts.notes}</h2>
      <Bullets items={texts.noteList} />
      <p>
        {texts.json} <a href={`/v1/open/parks/${park.id}`}>{`${baseUrl}/v1/open/parks/${park.id}`}</a>
      </p>
      <h2>{texts.preview}</h2>
      <iframe class="preview" src={language() === 'en' ? `/en${path}` : path} title={texts.frameTitle(park.name)} loading="lazy" />
      <p>
        <a href={path}>{texts.open}</a>
      </p>
    </>
  )
}

function Line({ label, code }: { readonly label: string; readonly code: string }): Child {
  return (
    <>
      <h2>{label}</h2>
      <pre class="wrap">
        <code>{code}</code>
      </pre>
    </>
  )
}

function lineOf({ name }: Park, address: string): string {
  const title = texts.frameTitle(name).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<iframe src="${address}?theme=auto" title="${title}" width="480" height="640" style="border:0" loading="lazy"></iframe>`
}
