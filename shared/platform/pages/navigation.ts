import type { OrganisationKind, Principal } from '../http/principal.ts'

export type NavigationLink = { readonly href: string; readonly text: string }

/** The links of the header: the public ones for everybody, and each kind of member's own desk. */
export function navigationFor(principal: Principal): { readonly main: readonly NavigationLink[]; readonly own: readonly NavigationLink[] } {
  if (principal.kind !== 'person') return { main: publicLinks, own: [] }
  const desk = principal.member === undefined ? [] : desks[principal.member.kind]
  return { main: publicLinks, own: [...desk, { href: '/me', text: '我的' }, { href: '/account', text: '账号' }] }
}

const publicLinks: readonly NavigationLink[] = [
  { href: '/vacancies', text: '找岗位' },
  { href: '/fairs', text: '招聘会' },
]

const desks: Readonly<Record<OrganisationKind, readonly NavigationLink[]>> = {
  employer: [{ href: '/employer', text: '用人单位' }],
  agency: [{ href: '/agency', text: '人力资源机构' }],
  association: [{ href: '/account/organisation', text: '我的协会' }],
  park: [{ href: '/park', text: '产业园' }],
  bureau: [{ href: '/bureau', text: '审核' }],
}
