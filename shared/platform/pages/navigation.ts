import type { OrganisationKind, Person, Principal } from '../http/principal.ts'
import { texts } from './texts.ts'

export type NavigationLink = { readonly href: string; readonly text: string }

/** How many messages are new to who reads the page: their own, and those of the organisation they act for. */
export type News = { readonly own?: number; readonly organisation?: number }

/** More than so many new messages are many. */
export const mostNews: number = 9

/** The links of the header: the public ones for everybody, and each kind of member's own desk. `news`: where they are counted. */
export function navigationFor(
  principal: Principal,
  news: News = {},
): { readonly main: readonly NavigationLink[]; readonly own: readonly NavigationLink[] } {
  if (principal.kind !== 'person') return { main: publicLinks(), own: [] }
  const kind = principal.member?.kind
  const desk = kind === undefined ? [] : [{ href: desks[kind], text: links[kind] }]
  return {
    main: publicLinks(),
    own: [...desk, { href: '/me', text: links.me }, messagesLink(principal, news), { href: '/account', text: links.account }],
  }
}

const links = texts.navigation

/** Where something new is; otherwise where somebody who acts for an organisation is told most. */
function messagesLink({ member }: Pick<Person, 'member'>, { own = 0, organisation = 0 }: News): NavigationLink {
  const toOwn = member === undefined || (own > 0 && organisation === 0)
  return { href: toOwn ? '/me/messages' : '/account/messages', text: `${links.messages}${newsText(own + organisation)}` }
}

/** What stands behind the name of an inbox with so many new messages: `（3 条新）`. */
export function newsText(count: number = 0): string {
  return count === 0 ? '' : texts.news(count > mostNews ? `${mostNews}+` : String(count))
}

function publicLinks(): readonly NavigationLink[] {
  return [
    { href: '/vacancies', text: links.vacancies },
    { href: '/fairs', text: links.fairs },
    { href: '/bulletins', text: links.bulletins },
  ]
}

/** Where each kind of organisation works. */
const desks: Readonly<Record<OrganisationKind, string>> = {
  employer: '/employer',
  agency: '/agency',
  association: '/association',
  park: '/park',
  bureau: '/bureau',
}
