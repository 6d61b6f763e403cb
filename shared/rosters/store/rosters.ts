import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { equal, revIs } from '#shared/platform/dynamo/conditions.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, check, type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Roster, RosterBatch, RosterCheck, type RosterCourse, RosterEnd } from '../domain/roster.ts'
import { batchKey, checkKey, endKey, fileGuardKey, partitions, rosterKey } from './keys.ts'

type Page = { readonly items: readonly Roster[]; readonly after?: Position }
type Asked = { readonly limit: number; readonly after?: Position | undefined }

const Guard = z.object({ rosterId: idOf('roster') })

/** Rosters in the `market` table: a root, and what intake has done beside it. */
export type Rosters = {
  readonly get: (id: string) => Promise<Roster | undefined>
  /** The root with everything that has happened. */
  readonly course: (id: string) => Promise<RosterCourse | undefined>
  /** The same of several, at most 30, without what was sent batch by batch. */
  readonly briefly: (rosters: readonly Roster[]) => Promise<readonly RosterCourse[]>
  readonly ofAssociation: (associationId: string, asked: Asked) => Promise<Page>
  /** What is not at its end, the oldest first. The list may be a moment old. */
  readonly open: (asked: Asked) => Promise<Page>
  /** The list that this association made of the same file. */
  readonly ofFile: (associationId: string, sha256: string) => Promise<string | undefined>
}

export function createRosters(dynamo: Dynamo): Rosters {
  return {
    get: async (id) => {
      const item = await dynamo.get('market', rosterKey(id))
      return item === undefined ? undefined : Roster.parse(item)
    },
    course: async (id) => {
      const items = await everyOne((after) => dynamo.query('market', { pk: rosterKey(id).pk, limit: 1000, after }))
      return courseOf(items)
    },
    briefly: async (rosters) => {
      const items = await dynamo.batchGet(
        'market',
        rosters.flatMap(({ id }) => [checkKey(id), endKey(id)]),
      )
      return rosters.map((roster, nth) => {
        const [check, end] = [items[nth * 2], items[nth * 2 + 1]]
        return {
          roster,
          batches: [],
          ...(check === undefined ? {} : { check: RosterCheck.parse(check) }),
          ...(end === undefined ? {} : { end: RosterEnd.parse(end) }),
        }
      })
    },
    ofAssociation: async (associationId, { limit, after }) =>
      pageOf(
        await dynamo.query('market', {
          index: 'byOrganisation',
          pk: partitions.ofAssociation(associationId),
          newestFirst: true,
          limit,
          after,
        }),
      ),
    open: async ({ limit, after }) => pageOf(await dynamo.query('market', { index: 'byState', pk: partitions.open, limit, after })),
    ofFile: async (associationId, sha256) => {
      const item = await dynamo.get('market', fileGuardKey(associationId, sha256))
      return item === undefined ? undefined : Guard.parse(item).rosterId
    },
  }
}

function courseOf(items: readonly Item[]): RosterCourse | undefined {
  const of = (sk: string): Item | undefined => items.find((item) => item.sk === sk)
  const root = of('ROSTER')
  if (root === undefined) return undefined
  const [checked, ended] = [of('CHECK'), of('END')]
  return {
    roster: Roster.parse(root),
    batches: items.filter(({ sk }) => sk.startsWith('BATCH#')).map((item) => RosterBatch.parse(item)),
    ...(checked === undefined ? {} : { check: RosterCheck.parse(checked) }),
    ...(ended === undefined ? {} : { end: RosterEnd.parse(ended) }),
  }
}

function pageOf({ items, after }: Awaited<ReturnType<Dynamo['query']>>): Page {
  return { items: items.map((item) => Roster.parse(item)), ...(after === undefined ? {} : { after }) }
}

/** Writes the root. `rev` is the new revision. */
export function putRoster(roster: Roster): Operation {
  const item: Item = {
    ...rosterKey(roster.id),
    entity: 'roster',
    ...roster,
    byOrganisationPk: partitions.ofAssociation(roster.associationId),
    byOrganisationSk: `${roster.uploadedAt}#${roster.id}`,
    ...(roster.open ? { byStatePk: partitions.open, byStateSk: `${roster.uploadedAt}#${roster.id}` } : {}),
  }
  return roster.rev === 1 ? add('market', item) : put('market', item, revIs(roster.rev - 1))
}

/** Claims the file for a list. `instead`: the list of the same file that came to nothing. */
export function claimFile({ id, associationId, sha256 }: Roster, instead?: string): Operation {
  const item = { ...fileGuardKey(associationId, sha256), entity: 'roster-file', rosterId: id }
  return instead === undefined ? add('market', item) : put('market', item, equal('rosterId', instead))
}

export function addCheck(id: string, found: RosterCheck): Operation {
  return add('market', { ...checkKey(id), entity: 'roster-check', ...found })
}

/** Put in the transaction that writes the invitations it counts: whoever comes second writes nothing. */
export function addBatch(id: string, batch: RosterBatch): Operation {
  return add('market', { ...batchKey(id, batch.nth), entity: 'roster-batch', ...batch })
}

export function addEnd(id: string, end: RosterEnd): Operation {
  return add('market', { ...endKey(id), entity: 'roster-end', ...end })
}

/** For every transaction of a sending: nobody has stopped it. */
export function isSending(id: string): Operation {
  return check('market', rosterKey(id), equal('state', 'sending'))
}
