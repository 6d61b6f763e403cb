import type { TableName } from './dynamo/tables.ts'
import type { BucketName, ObjectRight } from './objects/buckets.ts'

export type FunctionName = 'public' | 'desk' | 'bureau' | 'vault' | 'indexer' | 'clock'

/** r read, w write, a append only (put that must not exist, inside a transaction), c condition check, s stream, p page through the whole table. */
export type TableRight = 'r' | 'w' | 'a' | 'c' | 's' | 'p'

/** search: `read` named indices or `write` (the indexer alone). */
type SearchRight = { readonly read: readonly string[] } | { readonly write: true }

export type FunctionAccess = {
  readonly tables: Partial<Record<TableName, readonly TableRight[]>>
  readonly objects?: Partial<Record<BucketName, readonly ObjectRight[]>>
  readonly search?: SearchRight
  /** Functions it may invoke directly. */
  readonly invokes?: readonly FunctionName[]
}

/**
 * Which function may do what with which store. The only source of roles, wiring (a function is given the names of the tables in
 * its row and of no other) and documentation. A Lambda is a set of permissions that can be read aloud.
 */
export const access = {
  public: { tables: { public: ['r'] }, objects: { published: ['r'] }, search: { read: ['vacancies'] } },
  desk: {
    tables: {
      accounts: ['r', 'w'],
      talent: ['r', 'w'],
      market: ['r', 'w'],
      ledger: ['a', 'r'],
      messages: ['a', 'r'],
      public: ['w'],
    },
    objects: { published: ['r', 'w'] },
    search: { read: ['vacancies', 'talents-for-employers', 'talents-for-agencies'] },
    invokes: ['vault'],
  },
  bureau: {
    tables: { accounts: ['r', 'w'], talent: ['r', 'w'], market: ['r', 'w'], ledger: ['a', 'r'], messages: ['a'], public: ['w'] },
    search: { read: ['vacancies'] },
  },
  vault: { tables: { talent: ['c'], contacts: ['r', 'w'], market: ['c'], ledger: ['a'], messages: ['r', 'w', 's'] } },
  indexer: { tables: { talent: ['r', 's'], market: ['r', 's'] }, search: { write: true } },
  clock: {
    tables: {
      accounts: ['r', 'w'],
      talent: ['r', 'p'],
      market: ['r', 'w', 'p'],
      ledger: ['a', 'r'],
      messages: ['a'],
      public: ['r', 'w'],
    },
    objects: { published: ['r', 'w'] },
  },
} as const satisfies Record<FunctionName, FunctionAccess>

export const functionNames: readonly FunctionName[] = Object.keys(access) as FunctionName[]

/** Path prefixes of each function's Chinese pages and API. */
const plainPrefixes: readonly (readonly [prefix: string, to: FunctionName])[] = [
  ['/v1/open', 'public'],
  ['/v1/bureau', 'bureau'],
  ['/bureau', 'bureau'],
  ['/v1', 'desk'],
  ['/me', 'desk'],
  ['/employer', 'desk'],
  ['/agency', 'desk'],
  ['/association', 'desk'],
  ['/park', 'desk'],
  ['/account', 'desk'],
  ['/login', 'desk'],
  ['/logout', 'desk'],
  ['/register', 'desk'],
  ['/reports', 'desk'],
  ['', 'public'],
]

/** Path prefixes of each function that answers HTTP, longest first wins. The gateway in the cloud and the local one route by these. English pages stand beside each page, under `/en`. */
export const prefixes: typeof plainPrefixes = [
  ...plainPrefixes,
  ...plainPrefixes.flatMap(([prefix, to]) => (prefix === '' || prefix.startsWith('/v1') ? [] : [[`/en${prefix}`, to] as const])),
]

/** The function that answers a path. */
export function functionFor(path: string): FunctionName {
  const hit = prefixes
    .filter(([prefix]) => prefix === '' || path === prefix || path.startsWith(`${prefix}/`))
    .toSorted(([a], [b]) => b.length - a.length)[0]
  if (hit === undefined) throw new Error(`no function for ${path}`)
  return hit[1]
}
