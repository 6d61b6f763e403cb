import { createHash } from 'node:crypto'
import * as z from 'zod'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { Complaint, isOpen, type Subject } from '../domain/complaint.ts'
import { Figures, noFigures } from '../domain/figures.ts'
import { keys, partitions } from './keys.ts'

type Page = { readonly items: readonly Complaint[]; readonly after?: Position }
type Asked = { readonly limit: number; readonly after?: Position | undefined }

/** Complaints in the table `market`: a root, its reference, and a guard while it is open. */
export type Complaints = {
  readonly get: (id: string) => Promise<Complaint | undefined>
  readonly byReference: (reference: string) => Promise<Complaint | undefined>
  /** What waits, the earliest last day first. */
  readonly waiting: (asked: Asked) => Promise<Page>
  /** What somebody filed, newest first. */
  readonly ofPerson: (personId: string, asked: Asked) => Promise<Page>
  /** What was filed against an organisation, newest first. */
  readonly against: (organisationId: string, asked: Asked) => Promise<Page>
  /** Whether somebody's words about a thing are with a reviewer already. */
  readonly same: (digest: string) => Promise<boolean>
}

const Reference = z.object({ complaintId: z.string() })

export function createComplaints(dynamo: Dynamo): Complaints {
  const get = async (id: string): Promise<Complaint | undefined> => {
    const item = await dynamo.get('market', keys.complaint(id))
    return item === undefined ? undefined : Complaint.parse(item)
  }
  const list = async (query: Parameters<Dynamo['query']>[1]): Promise<Page> => {
    const page = await dynamo.query('market', query)
    return { ...page, items: page.items.map((item) => Complaint.parse(item)) }
  }
  return {
    get,
    byReference: async (reference) => {
      const item = await dynamo.get('market', keys.reference(reference))
      return item === undefined ? undefined : get(Reference.parse(item).complaintId)
    },
    waiting: (asked) => list({ index: 'byState', pk: partitions.open, ...asked }),
    ofPerson: (personId, asked) => list({ index: 'byPerson', pk: partitions.ofPerson(personId), newestFirst: true, ...asked }),
    against: (organisationId, asked) =>
      list({ index: 'byOrganisation', pk: partitions.against(organisationId), newestFirst: true, ...asked }),
    same: async (digest) => (await dynamo.get('market', keys.same(digest))) !== undefined,
  }
}

/** The write of a complaint: the first, or onto the one before. */
export function putComplaint(complaint: Complaint): Operation {
  const { id, rev, reporter, against, filedAt, updatedAt, due } = complaint
  const item = {
    ...keys.complaint(id),
    entity: 'complaint',
    ...complaint,
    ...(complaint.state === 'erased'
      ? {}
      : isOpen(complaint)
        ? { byStatePk: partitions.open, byStateSk: `${due.on}#${id}` }
        : { byStatePk: partitions.over, byStateSk: `${updatedAt}#${id}` }),
    ...(reporter === undefined ? {} : { byPersonPk: partitions.ofPerson(reporter), byPersonSk: `${filedAt}#${id}` }),
    ...(against === undefined ? {} : { byOrganisationPk: partitions.against(against.id), byOrganisationSk: `${filedAt}#${id}` }),
  }
  return put('market', item, rev === 1 ? absent : revIs(rev - 1))
}

export function addReference({ reference, id }: Complaint): Operation {
  return add('market', { ...keys.reference(reference), entity: 'complaint-reference', complaintId: id })
}

/** Its condition fails when the same words about the same thing are open. */
export function claimWords(digest: string, complaintId: string): Operation {
  return add('market', { ...keys.same(digest), entity: 'complaint-guard', complaintId })
}

export function freeWords(digest: string): Operation {
  return remove('market', keys.same(digest))
}

/** What two filings of the same have in common; undefined where each is the reporter's own matter. */
export function wordsOf({ subject, category, text }: Pick<Complaint, 'subject' | 'category' | 'text'>): string | undefined {
  return isOwnMatter(subject) ? undefined : digestOf(`${subjectKey(subject)}\n${category}\n${text}`)
}

/** It is about no thing that others could complain about, too. */
export function isOwnMatter({ kind }: Subject): boolean {
  return kind === 'match' || kind === 'data'
}

function subjectKey({ kind, id, name }: Subject): string {
  return `${kind}#${id ?? name ?? ''}`
}

/** How many are open about one thing. */
const OpenCount = z.object({ rev: z.int().min(0), open: z.int() })
type OpenCount = z.infer<typeof OpenCount>

export async function getOpenCount(dynamo: Dynamo, subject: Subject): Promise<OpenCount> {
  const item = await dynamo.get('market', keys.openOf(digestOf(subjectKey(subject))))
  return item === undefined ? { rev: 0, open: 0 } : OpenCount.parse(item)
}

/** One more or one fewer, onto what was read. */
export function putOpenCount(subject: Subject, { rev, open }: OpenCount, by: 1 | -1): Operation {
  const item = { ...keys.openOf(digestOf(subjectKey(subject))), entity: 'complaint-count', rev: rev + 1, open: Math.max(0, open + by) }
  return put('market', item, rev === 0 ? absent : revIs(rev))
}

export async function getFigures(dynamo: Dynamo, month: string): Promise<Figures> {
  const item = await dynamo.get('market', keys.figures(month))
  return item === undefined ? noFigures : Figures.parse(item)
}

/** The figures of the months that have any, newest first. */
export async function listFigures(dynamo: Dynamo, limit: number): Promise<readonly (Figures & { readonly month: string })[]> {
  const { items } = await dynamo.query('market', { pk: keys.figures('').pk, newestFirst: true, limit })
  return items.map((item) => ({ ...Figures.parse(item), month: item.sk }))
}

/** Onto what was read: one event more. */
export function putFigures(month: string, { rev, ...figures }: Figures): Operation {
  const item = { ...keys.figures(month), entity: 'complaint-figures', ...figures, rev }
  return put('market', item, rev === 1 ? absent : revIs(rev - 1))
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
