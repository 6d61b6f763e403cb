import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Key, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Look, ShownEntry } from '../domain/look.ts'
import { ledgerSubject, looksKey, looksWorkKey, organisationLooksKey } from './keys.ts'

/** How far the looks have been summed up: all of every day up to `through`. `rev` 0: never. */
const LooksWork = z.object({ through: CivilDate, rev: z.int() })
type LooksWork = z.infer<typeof LooksWork>
export type StoredLooksWork = LooksWork | undefined

type Page<T> = { readonly items: readonly T[]; readonly after?: Position }
type Asked = { readonly limit: number; readonly after?: Position | undefined }

/** What an organisation was shown between two instants, in the order of time; entries that name nobody are left out. */
export async function shownTo(
  dynamo: Dynamo,
  organisationId: string,
  { between, ...page }: { readonly between: readonly [from: string, to: string]; readonly after?: Position | undefined },
): Promise<Page<ShownEntry>> {
  const { items, after } = await dynamo.query('ledger', { pk: ledgerSubject(organisationId), between, limit: 500, ...page })
  const shown = items.filter(({ ids, organisationId: by }) => Array.isArray(ids) && by === organisationId)
  return { items: shown.map((item) => ShownEntry.parse(item)), ...(after === undefined ? {} : { after }) }
}

/** The write of a day's look: the same look is written once, whoever writes it again. */
export function addLook(talentId: string, look: Look): Operation {
  return add('ledger', { ...looksKey(talentId, look), entity: 'ledger-entry', action: 'talent.seen', by: 'system', ...look })
}

/** Which of these are there already, in their order. */
export async function haveLooks(dynamo: Dynamo, looks: readonly (readonly [talentId: string, look: Look])[]): Promise<readonly boolean[]> {
  const found = await dynamo.batchGet(
    'ledger',
    looks.map(([talentId, look]) => looksKey(talentId, look)),
  )
  return found.map((item) => item !== undefined)
}

/** What others did with a person's entry, newest first. Entries without an organisation are the person's own or the platform's. */
export async function looksAt(dynamo: Dynamo, talentId: string, asked: Asked): Promise<Page<Look>> {
  const { items, after } = await dynamo.query('ledger', { pk: ledgerSubject(talentId), newestFirst: true, ...asked })
  return { items: items.flatMap(lookIn), ...(after === undefined ? {} : { after }) }
}

function lookIn(item: Item): Look[] {
  if (item.organisationId === undefined) return []
  if (item.action === 'talent.seen') return [Look.parse(item)]
  const { action, purpose } = item
  return [Look.parse({ ...item, reasons: [{ action, ...(purpose === undefined ? {} : { purpose }), times: 1 }], further: 0 })]
}

/** What a person did themselves, newest first: what was done, when, and what it was about. */
export async function ownActs(dynamo: Dynamo, personId: string, asked: Asked): Promise<Page<Readonly<Record<string, unknown>>>> {
  const { items, after } = await dynamo.query('ledger', { pk: ledgerSubject(personId), newestFirst: true, ...asked })
  const acts = items.map(({ at, action, by, organisationName, reason, ids }) => ({ at, action, by, organisationName, reason, ids }))
  return { items: acts.map(stated), ...(after === undefined ? {} : { after }) }
}

function stated(act: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(act).filter(([, value]) => value !== undefined))
}

/** Up to which day everything is summed up, over all organisations. */
export function getLooksWork(dynamo: Dynamo): Promise<StoredLooksWork> {
  return workAt(dynamo, looksWorkKey)
}

/** The same of up to 100 organisations, in the order of the ids. */
export async function getLooksWorkOf(dynamo: Dynamo, organisationIds: readonly string[]): Promise<readonly StoredLooksWork[]> {
  const found = await dynamo.batchGet('market', organisationIds.map(organisationLooksKey))
  return found.map((item) => (item === undefined ? undefined : LooksWork.parse(item)))
}

export function putLooksWork(read: StoredLooksWork, through: CivilDate): Operation {
  return putWork(looksWorkKey, read, through)
}

export function putLooksWorkOf(organisationId: string, read: StoredLooksWork, through: CivilDate): Operation {
  return putWork(organisationLooksKey(organisationId), read, through)
}

async function workAt(dynamo: Dynamo, key: Key): Promise<StoredLooksWork> {
  const item = await dynamo.get('market', key)
  return item === undefined ? undefined : LooksWork.parse(item)
}

function putWork(key: Key, read: StoredLooksWork, through: CivilDate): Operation {
  const rev = read?.rev ?? 0
  return put('market', { ...key, entity: 'looks-work', through, rev: rev + 1 }, rev === 0 ? absent : revIs(rev))
}
