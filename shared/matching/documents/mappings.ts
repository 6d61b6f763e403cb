import { licenceIds } from '../lexicon/licences.ts'
import { rotationField, rotations } from './rotation.ts'

/** The indices of matching. Each stands behind an alias of its name. */
export const indexNames = ['vacancies', 'talents-for-employers', 'talents-for-agencies'] as const
export type IndexName = (typeof indexNames)[number]

type Field = Readonly<Record<string, unknown>>

/** Only matched: no positions, no frequencies, no columns. */
const matched: Field = { type: 'keyword', index_options: 'docs', doc_values: false }
/** Matched and counted for facets. */
const counted: Field = { type: 'keyword', index_options: 'docs' }
/** Characters in their order, without a score: for exact words. */
const letters: Field = { type: 'text', analyzer: 'whitespace', norms: false }
const number: Field = { type: 'integer' }
/** Compared with a bound, candidate by candidate. An index over it would be read as far as the bound, by each clause anew (decision 0036). */
const compared: Field = { type: 'integer', index: false }
/** Only sorted by: hits, or the index itself. */
const sorted: Field = { type: 'short', index: false }

const common: Readonly<Record<string, Field>> = {
  id: { type: 'keyword' },
  rev: { type: 'long', index: false, doc_values: true },
  live: matched,
  upd: { type: 'long' },
  rotation: { properties: Object.fromEntries(Array.from({ length: rotations }, (_, turn) => [rotationField(turn), sorted])) },
  post: counted,
  tokens: matched,
}

const talents: Readonly<Record<string, Field>> = {
  ...common,
  readiness: sorted,
  trades: counted,
  tradesWeak: counted,
  // One word for what would be several: the commonest trade has a twelfth of all people (decision 0038).
  tradesClose: matched,
  tradesRelated: matched,
  families: counted,
  codes: counted,
  skills: matched,
  skillsDenied: matched,
  limits: matched,
  level: compared,
  levels: matched,
  lic: { properties: Object.fromEntries(licenceIds.map((licence) => [licence, compared])) },
  licencesStated: matched,
  districts: counted,
  within0: matched,
  within1: matched,
  within2: matched,
  pay: compared,
  refuses: counted,
  available: compared,
  years: compared,
  everything: matched,
}

const vacancies: Readonly<Record<string, Field>> = {
  ...common,
  code: { type: 'keyword' },
  organisationId: { type: 'keyword' },
  validUntil: number,
  headcount: number,
  atFair: matched,
  trade: counted,
  family: counted,
  occupationCode: counted,
  must: matched,
  mustSlots: matched,
  mustCount: number,
  nice: matched,
  licences: matched,
  licenceIds: counted,
  levelFloor: counted,
  level: number,
  district: counted,
  payMin: number,
  payMax: number,
  payCeiling: number,
  conditions: counted,
  letters,
}

/** The mapping of an index. Unknown fields are refused. */
export function mappingOf(index: IndexName): { readonly dynamic: 'strict'; readonly properties: Readonly<Record<string, Field>> } {
  return { dynamic: 'strict', properties: index === 'vacancies' ? vacancies : talents }
}

/**
 * How a new index keeps its documents, as settings that cannot be changed later: people whom most vacancies would take stand first
 * (decision 0040). Tombstones, which have no such number, stand last.
 */
export function orderOf(index: IndexName): Readonly<Record<string, string>> {
  return index === 'vacancies' ? {} : { 'sort.field': 'readiness', 'sort.order': 'desc' }
}
