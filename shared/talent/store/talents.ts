import * as z from 'zod'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { ConsentRecord } from '../domain/consent-record.ts'
import { Talent } from '../domain/talent.ts'
import { consentRecordKey, consentRecordPrefix, leavingPartition, personGuardKey, talentKey } from './keys.ts'

/** The entries of the registry in the `talent` table. */
export type Talents = {
  readonly get: (id: string) => Promise<Talent | undefined>
  /** Up to 100, in the order of the ids; missing ones are undefined. */
  readonly batchGet: (ids: readonly string[]) => Promise<readonly (Talent | undefined)[]>
  /** A person's entry, also after they left. */
  readonly ofPerson: (personId: string) => Promise<Talent | undefined>
  /** Who asked to leave and is to be deleted on this day or was to be before. */
  readonly dueToLeave: (day: CivilDate, after: Position | undefined) => Promise<{ items: readonly Talent[]; after?: Position }>
  /** Writes a root. `rev` is the new revision: the first must be new, every later one must follow the stored one. */
  readonly put: (talent: Talent) => Operation
  /** Claims the person's only place. Its condition fails when they have an entry. */
  readonly claimPerson: (talent: Talent) => Operation
  /** That the person is leaving, or is no more, for who knows the person and may not read the entry. To be written with the root. */
  readonly markLeaving: (talent: Talent) => Operation
  readonly addConsentRecord: (record: ConsentRecord) => Operation
  /** Every act of consent, newest first; the last 200. */
  readonly consentRecords: (id: string) => Promise<readonly ConsentRecord[]>
}

const Guard = z.object({ talentId: idOf('talent') })

export function createTalents(dynamo: Dynamo): Talents {
  const get = async (id: string): Promise<Talent | undefined> => read(await dynamo.get('talent', talentKey(id)))
  return {
    get,
    batchGet: async (ids) => (await dynamo.batchGet('talent', ids.map(talentKey))).map(read),
    ofPerson: async (personId) => {
      const guard = await dynamo.get('talent', personGuardKey(personId))
      return guard === undefined ? undefined : get(Guard.parse(guard).talentId)
    },
    dueToLeave: async (day, after) => {
      const between = ['0', `${day}#~`] as const
      const page = await dynamo.query('talent', { index: 'byState', pk: leavingPartition, between, limit: 50, after })
      return { items: page.items.map((item) => Talent.parse(item)), ...(page.after === undefined ? {} : { after: page.after }) }
    },
    put: (talent) => {
      const item: Item = { ...talentKey(talent.id), entity: 'talent', ...talent, ...queueOf(talent) }
      return talent.rev === 1 ? add('talent', item) : put('talent', item, revIs(talent.rev - 1))
    },
    claimPerson: (talent) => add('talent', guardItem(talent)),
    markLeaving: (talent) => put('talent', guardItem(talent)),
    addConsentRecord: (record) => add('talent', { ...consentRecordKey(record), entity: 'consent-record', ...record }),
    consentRecords: async (id) => {
      const { items } = await dynamo.query('talent', {
        pk: talentKey(id).pk,
        beginsWith: consentRecordPrefix,
        newestFirst: true,
        limit: 200,
      })
      return items.map((item) => ConsentRecord.parse(item))
    },
  }
}

function guardItem({ id, personId, state }: Talent): Item {
  const guard = { ...personGuardKey(personId), entity: 'talent-of-person', talentId: id }
  return state === 'leaving' ? { ...guard, leaving: true } : guard
}

function queueOf({ id, leaving }: Talent): object {
  return leaving === undefined ? {} : { byStatePk: leavingPartition, byStateSk: `${leaving.erasesOn}#${id}` }
}

function read(item: Item | undefined): Talent | undefined {
  return item === undefined ? undefined : Talent.parse(item)
}
