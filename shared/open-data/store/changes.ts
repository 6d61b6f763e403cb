import { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import { openBulletin } from '#shared/bulletins/domain/open-bulletin.ts'
import { expiredView, VacancyGone, VacancyView } from '#shared/demand/domain/public-view.ts'
import { FairView } from '#shared/fairs/domain/fair-view.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { bareOf, type Item } from '#shared/platform/dynamo/operations.ts'
import type { Change } from '../domain/change.ts'
import { type ChangeKind, changesOf } from '../domain/change-mark.ts'

/** A place in a stream, with what stands at it. */
export type Placed = { readonly place: string; readonly item: Item }

/** The things of a kind whose last change stands after a place and not after an instant, the earliest first, at most `limit`. */
export async function changedBetween(
  dynamo: Pick<Dynamo, 'query'>,
  kind: ChangeKind,
  { after, until, limit }: { readonly after: string; readonly until: string; readonly limit: number },
): Promise<readonly Placed[]> {
  const range = { index: 'byChange', pk: changesOf(kind), between: [beyond(after), `${until}~`] } as const
  const { items } = await dynamo.query('public', { ...range, limit })
  return items.map((item) => ({ place: String(item.byChangeSk), item }))
}

/** An instant stands before all that happened in it, any other place before what follows it. */
function beyond(place: string): string {
  return place.includes('_') ? `${place}~` : place
}

/** What an item of the `public` table says, as a line of the stream. `now` tells what has run out before the clock came by. */
export function changeIn({ place, item }: Placed, now: string): Change {
  const [at = '', kind = '', code = ''] = place.split('_')
  switch (kind as ChangeKind) {
    case 'vacancy':
      return { kind: 'vacancy', code, at, ...vacancyIn(item, now) }
    case 'fair':
      return { kind: 'fair', code, at, removed: false, item: FairView.parse(bareOf(item)) }
    case 'bulletin':
      return { kind: 'bulletin', code, at, removed: false, item: openBulletin(BulletinView.parse(bareOf(item))) }
  }
}

function vacancyIn({ view, gone }: Item, now: string): Pick<Extract<Change, { kind: 'vacancy' }>, 'removed' | 'reason' | 'item'> {
  if (gone !== undefined) return { removed: true, reason: VacancyGone.parse(gone).reason }
  if (view === undefined) return { removed: true, reason: 'withheld' }
  const item = VacancyView.parse(view)
  return civilDateOf(now) <= item.validUntil ? { removed: false, item } : { removed: true, reason: expiredView(item).reason }
}
