import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { bareOf, type Item } from '#shared/platform/dynamo/operations.ts'
import { FairView } from '../domain/fair-view.ts'
import { getFullFairs } from './full-fairs.ts'
import { fairViewKey, publishedPartition, publishedPosition } from './keys.ts'

export type PublishedFairs = {
  readonly get: (code: string) => Promise<FairView | undefined>
  /** Up to 100 by their codes; those that are not there are left out. */
  readonly batchGet: (codes: readonly string[]) => Promise<readonly FairView[]>
  /** All fairs that end within a range, by their end. Reads page after page: ask for ranges, not for everything. */
  readonly ending: (range: { readonly from: string; readonly before?: string }) => Promise<readonly FairView[]>
}

export function createPublishedFairs(dynamo: Dynamo): PublishedFairs {
  return {
    get: async (code) => {
      const item = await dynamo.get('public', fairViewKey(code))
      return item === undefined ? undefined : (await withFull(dynamo, [viewOfItem(item)]))[0]
    },
    batchGet: async (codes) => {
      const items = await dynamo.batchGet('public', codes.map(fairViewKey))
      return items.flatMap((item) => (item === undefined ? [] : [viewOfItem(item)]))
    },
    ending: async ({ from, before }) => {
      const list = { index: 'byState', pk: publishedPartition, limit: 500 } as const
      const between = [publishedPosition(from), publishedPosition(before ?? '~')] as const
      const items = await everyOne((after) => dynamo.query('public', { ...list, between, after }), mostRead)
      return withFull(dynamo, items.map(viewOfItem))
    },
  }
}

/** A guard against a range without bounds: a city announces a few hundred fairs a year. */
const mostRead: number = 2000

/** With what is seen of their places, which is read only where there is a limit. */
async function withFull(dynamo: Dynamo, views: readonly FairView[]): Promise<readonly FairView[]> {
  if (views.every(({ visitorLimit }) => visitorLimit === undefined)) return views
  const full = await getFullFairs(dynamo)
  return views.map((view) => (full?.codes.includes(view.code) === true ? { ...view, fullAt: full.at } : view))
}

function viewOfItem(item: Item): FairView {
  return FairView.parse(bareOf(item))
}
