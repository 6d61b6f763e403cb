import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Fair, isPublished } from '../domain/fair.ts'
import { type FairView, viewOf } from '../domain/fair-view.ts'
import {
  fairKey,
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
  return {
    get: async (id) => {
      const item = await dynamo.get('market', fairKey(id))
      return item === undefined ? undefined : Fair.parse(item)
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
  return { ...fairKey(fair.id), entity: 'fair', ...Fair.parse(fair), ...parkIndexKey(fair) }
}

/** The stored public view. */
export function fairViewItem(view: FairView): Item {
  return {
    ...fairViewKey(view.code),
    entity: 'fair-view',
    ...view,
    byStatePk: publishedPartition,
    byStateSk: publishedPosition(view.endsAt, view.code),
  }
}

/** The write of a root: revision 1 must be new, any other must follow the one before. */
export function putFair(fair: Fair): Operation {
  return put('market', fairItem(fair), fair.rev === 1 ? absent : revIs(fair.rev - 1))
}

/** The write of what the public reads, when it has been told of the fair. Belongs into the transaction that writes the root. */
export function putView(fair: Fair): readonly Operation[] {
  return isPublished(fair) ? [put('public', fairViewItem(viewOf(fair)))] : []
}
