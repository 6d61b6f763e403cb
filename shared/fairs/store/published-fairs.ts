import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { bareOf, type Item } from '#shared/platform/dynamo/operations.ts'
import { FairView } from '../domain/fair-view.ts'
import { fairViewKey, publishedPartition, publishedPosition } from './keys.ts'

export type PublishedFairs = {
  readonly get: (code: string) => Promise<FairView | undefined>
  /** All fairs that end within a range, by their end. Reads page after page: ask for ranges, not for everything. */
  readonly ending: (range: { readonly from: string; readonly before?: string }) => Promise<readonly FairView[]>
}

export function createPublishedFairs(dynamo: Dynamo): PublishedFairs {
  return {
    get: async (code) => {
      const item = await dynamo.get('public', fairViewKey(code))
      return item === undefined ? undefined : viewOfItem(item)
    },
    ending: async ({ from, before }) => {
      const list = { index: 'byState', pk: publishedPartition, limit: 500 } as const
      const between = [publishedPosition(from), publishedPosition(before ?? '~')] as const
      const items = await everyOne((after) => dynamo.query('public', { ...list, between, after }), mostRead)
      return items.map(viewOfItem)
    },
  }
}

/** A guard against a range without bounds: a city announces a few hundred fairs a year. */
const mostRead: number = 2000

function viewOfItem(item: Item): FairView {
  return FairView.parse(bareOf(item))
}
