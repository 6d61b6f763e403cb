import type { OrganisationKind, Principal } from '../http/principal.ts'
import { texts } from './texts.ts'

export type NavigationLink = { readonly href: string; readonly text: string }

/** The links of the header: the public ones for everybody, and each kind of member's own desk. */
export function navigationFor(principal: Principal): { readonly main: readonly NavigationLink[]; readonly own: readonly NavigationLink[] } {
  if (principal.kind !== 'person') return { main: publicLinks(), own: [] }
  const kind = principal.member?.kind
  const desk = kind === undefined ? [] : [{ href: desks[kind], text: links[kind] }]
  return { main: publicLinks(), own: [...desk, { href: '/me', text: links.me }, { href: '/account', text: links.account }] }
}

const links = texts.navigation

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
  association: '/account/organisation',
  park: '/park',
  bureau: '/bureau',
}
