import type { Child } from 'hono/jsx'
import { language } from '#shared/kernel/language.ts'
import type { ParkNews } from '#shared/open-data/use-cases/read-park.ts'
import { inEnglish } from '#shared/platform/pages/english-html.ts'
import { BulletinCard } from '../bulletins/bulletin-card.tsx'
import { FairCard } from '../fairs/fair-card.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly park: string
  readonly news: ParkNews
  readonly theme: 'light' | 'dark' | 'auto'
  readonly now: string
  readonly baseUrl: string
  readonly assetsVersion: string
}

/** A page to stand inside another site's, 300 pixels wide or more: no header, no script; links lead out of the frame. */
export function embedHtml(model: Model): string {
  const html = `<!doctype html>${(<Embed {...model} />).toString()}`
  return language() === 'en' ? inEnglish(html) : html
}

function Embed({ park, news: { name, fairs, bulletin }, theme, now, baseUrl, assetsVersion }: Model): Child {
  return (
    <html lang={language() === 'en' ? 'en' : 'zh-CN'} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <title>{texts.title(name)}</title>
        <base href={`${baseUrl}/`} target="_blank" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={`/assets/site.css?v=${assetsVersion}`} />
      </head>
      <body class="embed">
        <main>
          <h1>{name ?? texts.title(undefined)}</h1>
          <section aria-labelledby="fairs">
            <h2 id="fairs">{texts.fairs}</h2>
            {fairs.length === 0 ? (
              <p>{texts.noFairs}</p>
            ) : (
              <ul class="cards">
                {fairs.map((fair) => (
                  <FairCard fair={fair} now={now} heading="h3" />
                ))}
              </ul>
            )}
          </section>
          {bulletin !== undefined && (
            <section aria-labelledby="bulletin">
              <h2 id="bulletin">{texts.bulletin}</h2>
              <ul class="cards">
                <BulletinCard bulletin={bulletin} />
              </ul>
            </section>
          )}
        </main>
        <footer>
          <p class="row">
            <a href="/fairs">{texts.allFairs}</a>
            <a href="/fairs.ics">{texts.calendar}</a>
            <a href={bulletin === undefined ? '/' : `/bulletins?park=${park}`}>{texts.from}</a>
          </p>
          <p class="unseen">{texts.newWindow}</p>
        </footer>
      </body>
    </html>
  )
}
