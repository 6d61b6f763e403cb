import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { bareOf, type Item } from '#shared/platform/dynamo/operations.ts'
import { BulletinView } from '../domain/bulletin-view.ts'
import { keys, partitions } from './keys.ts'

export type PublishedBulletins = {
  readonly get: (code: string) => Promise<BulletinView | undefined>
  /** All issues that were first published within a range of instants, the latest first. Ask for ranges, not for everything. */
  readonly published: (range: { readonly from: string; readonly before: string }) => Promise<readonly BulletinView[]>
  /** Whether any was first published before an instant. */
  readonly anyBefore: (instant: string) => Promise<boolean>
  /** The latest ones. */
  readonly newest: (count: number) => Promise<readonly BulletinView[]>
}

export function createPublishedBulletins(dynamo: Dynamo): PublishedBulletins {
  const list = { index: 'byState', pk: partitions.published, newestFirst: true } as const
  return {
    get: async (code) => {
      const item = await dynamo.get('public', keys.view(code))
      return item === undefined ? undefined : viewOfItem(item)
    },
    published: async ({ from, before }) => {
      const items = await everyOne((after) => dynamo.query('public', { ...list, between: [from, before], limit: 200, after }), mostRead)
      return items.map(viewOfItem)
    },
    anyBefore: async (instant) => (await dynamo.query('public', { ...list, between: ['0', instant], limit: 1 })).items.length > 0,
    newest: async (count) => (await dynamo.query('public', { ...list, limit: count })).items.map(viewOfItem),
  }
}

/** A guard against a range without bounds: a city's parks publish about a hundred issues a year. */
const mostRead: number = 2000

function viewOfItem(item: Item): BulletinView {
  return BulletinView.parse(bareOf(item))
}
