import { changeMark } from '#shared/open-data/domain/change-mark.ts'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Fair, isPublished } from '../domain/fair.ts'
import { type FairView, viewOf } from '../domain/fair-view.ts'
import {
  endIndexKey,
  fairCodeKey,
  fairKey,
  fairsByEndPartition,
  fairViewKey,
  parkIndexKey,
  parkPartition,
  publishedPartition,
  publishedPosition,
  type Shelf,
  shelfPosition,
} from './keys.ts'

export type Fairs = {
  readonly get: (id: string) => Promise<Fair | undefined>
  /** In the order of the ids, up to 100; missing ones are undefined. */
  readonly batchGet: (ids: readonly string[]) => Promise<readonly (Fair | undefined)[]>
  /** A fair that has been published, by its public code. */
  readonly byCode: (code: string) => Promise<Fair | undefined>
  /** Published fairs of all parks that end within a range, by their end; cancelled ones too. */
  readonly ending: (range: {
    readonly from: string
    readonly before: string
    readonly limit: number
    readonly after?: Position | undefined
  }) => Promise<{ readonly items: readonly Fair[]; readonly after?: Position }>
  /** A park's fairs of a shelf that end within a range; by their end. */
  readonly ofPark: (query: {
    readonly park: string
    readonly shelf: Shelf
    readonly endsFrom?: string | undefined
    readonly endsBefore?: string | undefined
    readonly newestFirst?: boolean
    readonly limit: number
    readonly after?: Position | undefined
  }) => Promise<{ readonly items: readonly Fair[]; readonly after?: Position }>
}

export function createFairs(dynamo: Dynamo): Fairs {
  const get = async (id: string): Promise<Fair | undefined> => {
    const item = await dynamo.get('market', fairKey(id))
    return item === undefined ? undefined : Fair.parse(item)
  }
  return {
    get,
    batchGet: async (ids) =>
      (await dynamo.batchGet('market', ids.map(fairKey))).map((item) => (item === undefined ? undefined : Fair.parse(item))),
    byCode: async (code) => {
      const found = await dynamo.get('market', fairCodeKey(code))
      return found === undefined ? undefined : get(String(found.fairId))
    },
    ending: async ({ from, before, ...rest }) => {
      const page = await dynamo.query('market', { index: 'byState', pk: fairsByEndPartition, between: [from, before], ...rest })
      return { ...page, items: page.items.map((item) => Fair.parse(item)) }
    },
    ofPark: async ({ park, shelf, endsFrom = '', endsBefore = '~', ...rest }) => {
      const page = await dynamo.query('market', {
        index: 'byOrganisation',
        pk: parkPartition(park),
        between: [shelfPosition(shelf, endsFrom), shelfPosition(shelf, endsBefore)],
        ...rest,
      })
      return { ...page, items: page.items.map((item) => Fair.parse(item)) }
    },
  }
}

/** The stored root. */
export function fairItem(fair: Fair): Item {
  return { ...fairKey(fair.id), entity: 'fair', ...Fair.parse(fair), ...parkIndexKey(fair), ...endIndexKey(fair) }
}

/** The stored public view. */
export function fairViewItem(view: FairView): Item {
  return {
    ...fairViewKey(view.code),
    entity: 'fair-view',
    ...view,
    byStatePk: publishedPartition,
    byStateSk: publishedPosition(view.endsAt, view.code),
    ...changeMark('fair', view.code, view.updatedAt),
  }
}

/** The write of a root: revision 1 must be new, any other must follow the one before. */
export function putFair(fair: Fair): Operation {
  return put('market', fairItem(fair), fair.rev === 1 ? absent : revIs(fair.rev - 1))
}

/**
 * The write of what the public reads, when it has been told of the fair, and of the code by which it is found. Belongs into the transaction
 * that writes the root.
 */
export function putView(fair: Fair): readonly Operation[] {
  if (!isPublished(fair)) return []
  return [put('public', fairViewItem(viewOf(fair))), put('market', { ...fairCodeKey(fair.code), entity: 'fair-code', fairId: fair.id })]
}
