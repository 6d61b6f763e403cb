import type { Child } from 'hono/jsx'
import { zh } from './texts.ts'

const links = [
  ['/me', zh.nav.me],
  ['/me/profile', zh.nav.profile],
  ['/me/matches', zh.nav.matches],
  ['/me/introductions', zh.nav.introductions],
  ['/me/contact', zh.nav.contact],
  ['/me/consent', zh.nav.consent],
  ['/me/exclusions', zh.nav.exclusions],
] as const

/** The rooms of a person's own desk, above every page of it. */
export function MeNav({ here }: { readonly here: (typeof links)[number][0] }): Child {
  return (
    <nav aria-label={zh.nav.label}>
      <ul class="chips">
        {links.map(([href, text]) => (
          <li>
            <a href={href} aria-current={href === here ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
