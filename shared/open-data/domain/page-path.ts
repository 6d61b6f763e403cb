import type { ChangeKind } from './change-mark.ts'

const lists = { vacancy: '/vacancies', fair: '/fairs', bulletin: '/bulletins' } as const satisfies Record<ChangeKind, string>

/** The page of a public thing. */
export function pagePath(kind: ChangeKind, code: string): string {
  return `${lists[kind]}/${code}`
}

/** The address that fits on a poster and in a small QR code, and leads to the same page. */
export function shortPath(code: string): string {
  return `/s/${code}`
}
