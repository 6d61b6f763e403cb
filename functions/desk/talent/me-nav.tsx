import type { Child } from 'hono/jsx'
import { labelled } from '#shared/kernel/language.ts'
import { texts } from './texts.ts'

const rooms = [
  ['/me', 'me'],
  ['/me/profile', 'profile'],
  ['/me/matches', 'matches'],
  ['/me/searches', 'searches'],
  ['/me/introductions', 'introductions'],
  ['/me/messages', 'messages'],
  ['/me/fairs', 'fairs'],
  ['/me/contact', 'contact'],
  ['/me/consent', 'consent'],
  ['/me/exclusions', 'exclusions'],
  ['/me/passport', 'passport'],
  ['/me/looks', 'looks'],
  ['/me/data', 'data'],
  ['/me/reports', 'reports'],
] as const

/** The rooms of a person's own desk, above every page of it. On a phone they are folded away, so that the page itself begins on the first screen. */
export function MeNav({ here }: { readonly here: (typeof rooms)[number][0] }): Child {
  const current = rooms.find(([href]) => href === here)?.[1] ?? 'me'
  return (
    <nav class="rooms" aria-label={texts.nav.label}>
      <details>
        <summary>{labelled(texts.nav.label, texts.nav[current])}</summary>
        <ul class="chips">
          {rooms.map(([href, name]) => (
            <li>
              <a href={href} aria-current={href === here ? 'page' : undefined}>
                {texts.nav[name]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
