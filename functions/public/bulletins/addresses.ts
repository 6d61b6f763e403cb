import type { BulletinFacet, BulletinFilter } from '#shared/bulletins/domain/bulletin-listing.ts'
import type { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import type { Addresses } from '#shared/bulletins/pages/table-figure.tsx'
import { fileAddress } from '#shared/platform/feeds/feed.ts'

/** The list with its conditions. */
export function listAddress(filter: BulletinFilter & { readonly until?: string | undefined }): string {
  const query = queryOf(filter)
  return query.size === 0 ? '/bulletins' : `/bulletins?${query.toString()}`
}

/** What the list is asked for, as its address says it: of what is set alone. */
export function queryOf({ kind, year, district, park, until }: BulletinFilter & { readonly until?: string | undefined }): URLSearchParams {
  const set = Object.entries({ kind, year, district, park, until } satisfies Record<BulletinFacet | 'until', string | undefined>)
  const query = new URLSearchParams()
  for (const [name, value] of set) if (value !== undefined) query.set(name, value)
  return query
}

/** An issue: its address for good is without a version, and shows the present one. */
export function issueAddress(code: string, version?: number): string {
  return version === undefined ? `/bulletins/${code}` : `/bulletins/${code}/v${version}`
}

type Files = Addresses & {
  /** A file as it was hashed. */
  readonly sealed: (what: 'cube' | 'compiled') => string
  /** Where it is compiled again and compared. */
  readonly verification: string
}

/** Tables and files of one version; the present one is not named. */
export function filesOf({ code, versions }: BulletinView, version: number): Files {
  const asked = version === versions.at(-1)?.version ? {} : { version: String(version) }
  const of = (path: string, more: Readonly<Record<string, string>> = {}): string => {
    const query = new URLSearchParams({ ...more, ...asked })
    return `/bulletins/${code}/${path}${query.size === 0 ? '' : `?${query.toString()}`}`
  }
  return {
    table: (key) => of(`tables/${key}`),
    file: (ending, key) => fileAddress(of(`data.${ending}`, key === undefined ? {} : { table: key })),
    sealed: (what) => of(`${what}.json`),
    verification: of('verification'),
  }
}
