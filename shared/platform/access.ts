import type { TableName } from './dynamo/tables.ts'
import type { BucketName, ObjectRight } from './objects/buckets.ts'

export type FunctionName = 'public' | 'desk' | 'bureau' | 'vault' | 'indexer' | 'intake' | 'clock'

/** What may be invoked: a function, or one door of it, an alias through which less may be asked. Whoever may use a door may not use the function. */
export type Callable = FunctionName | 'vault:seal'

/** r read, w write, a append only (put that must not exist, inside a transaction), c condition check, s stream, p page through the whole table. */
export type TableRight = 'r' | 'w' | 'a' | 'c' | 's' | 'p'

/** search: `read` named indices or `write` (the indexer alone). */
type SearchRight = { readonly read: readonly string[] } | { readonly write: true }

export type FunctionAccess = {
  readonly tables: Partial<Record<TableName, readonly TableRight[]>>
  readonly objects?: Partial<Record<BucketName, readonly ObjectRight[]>>
  readonly search?: SearchRight
  /** It may hand messages to the providers of SMS and mail. */
  readonly sends?: true
  /** What it may invoke directly. */
  readonly invokes?: readonly Callable[]
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
    objects: { published: ['r', 'w'], uploads: ['r', 'w'] },
    search: { read: ['vacancies', 'talents-for-employers', 'talents-for-agencies'] },
    invokes: ['vault', 'intake'],
  },
  bureau: {
    tables: { accounts: ['r', 'w'], talent: ['r', 'w'], market: ['r', 'w'], ledger: ['a', 'r'], messages: ['a'], public: ['w'] },
    objects: { uploads: ['r'] },
    search: { read: ['vacancies'] },
  },
  vault: { tables: { talent: ['c'], contacts: ['r', 'w'], market: ['c'], ledger: ['a'], messages: ['r', 'w', 's'] }, sends: true },
  indexer: { tables: { talent: ['r', 's'], market: ['r', 's'] }, search: { write: true } },
  /**
   * Reads foreign files, and writes what comes of them: nothing that it wrote can it read again but how far a list is (`market`), nothing
   * of anybody's entry, no contact. Of `talent` and `market` it may check what a transaction rests on: a number's guard, the agreement.
   */
  intake: {
    tables: { accounts: ['r'], talent: ['a', 'c'], contacts: ['a'], market: ['r', 'a', 'c'], ledger: ['a'], messages: ['a'] },
    objects: { uploads: ['r', 'w'] },
    // It has names and numbers closed; what the vault keeps it cannot ask for, whatever a file made of it.
    invokes: ['vault:seal'],
  },
  clock: {
    tables: {
      accounts: ['r', 'w'],
      talent: ['r', 'w', 'p'],
      market: ['r', 'w', 'p'],
      ledger: ['a', 'r'],
      messages: ['a'],
      public: ['r', 'w'],
    },
    objects: { published: ['r', 'w'], uploads: ['w'] },
    // Saved searches are asked again for their digests (decision 0033).
    search: { read: ['vacancies', 'talents-for-employers', 'talents-for-agencies'] },
    invokes: ['intake'],
  },
} as const satisfies Record<FunctionName, FunctionAccess>

/** What is called and not waited for: Lambda keeps such an event, tries again and puts it to the dead letters in the end. */
export const calledLater: readonly FunctionName[] = ['intake']

/** The function that is invoked, and by which of its doors. */
export function partsOf(callable: Callable): { readonly fn: FunctionName; readonly door: string | undefined } {
  const [fn, door] = callable.split(':')
  return { fn: fn as FunctionName, door }
}

/** The doors that a function has, as others need them. */
export function doorsOf(fn: FunctionName): readonly string[] {
  const rows: readonly FunctionAccess[] = Object.values(access)
  const parts = rows.flatMap(({ invokes = [] }) => invokes.map(partsOf))
  return [...new Set(parts.flatMap((one) => (one.fn === fn && one.door !== undefined ? [one.door] : [])))]
}

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
  ['/join', 'desk'],
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
