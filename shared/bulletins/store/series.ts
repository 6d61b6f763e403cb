import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { BulletinSeries, type SeriesState } from '../domain/bulletin-series.ts'
import { instantsOf } from '../domain/period.ts'
import { keys, partitions, seriesPosition } from './keys.ts'

/** As many as a park or a run of the clock looks at. */
const most = 200

export async function getSeries(dynamo: Dynamo, id: string): Promise<BulletinSeries | undefined> {
  const item = await dynamo.get('market', keys.series(id))
  return item === undefined ? undefined : BulletinSeries.parse(item)
}

/** A park's series: running, ended, paused; each by when it began. */
export async function seriesOfPark(dynamo: Dynamo, parkId: string): Promise<readonly BulletinSeries[]> {
  const { items } = await dynamo.query('market', { index: 'byOrganisation', pk: partitions.seriesOf(parkId), limit: most })
  return items.map((item) => BulletinSeries.parse(item))
}

/** Running series whose next period is over by an instant, the longest over first. */
export async function seriesDue(dynamo: Dynamo, now: string): Promise<readonly BulletinSeries[]> {
  const { items } = await dynamo.query('market', {
    index: 'byState',
    pk: partitions.series('ACTIVE'),
    between: ['0', `${now}#~`],
    limit: most,
  })
  return items.map((item) => BulletinSeries.parse(item))
}

/** All parks' series in a state. */
export async function seriesIn(dynamo: Dynamo, state: SeriesState): Promise<readonly BulletinSeries[]> {
  const list = { index: 'byState', pk: partitions.series(state), limit: most } as const
  return (await everyOne((after) => dynamo.query('market', { ...list, after }))).map((item) => BulletinSeries.parse(item))
}

/** The stored root. */
export function seriesItem(series: BulletinSeries): Item {
  return {
    ...keys.series(series.id),
    entity: 'bulletin-series',
    ...BulletinSeries.parse(series),
    byOrganisationPk: partitions.seriesOf(series.park.id),
    byOrganisationSk: seriesPosition(series),
    byStatePk: partitions.series(series.state),
    byStateSk: `${instantsOf(series.nextPeriod).before}#${series.id}`,
  }
}

/** The write of a root: revision 1 must be new, any other must follow the one before. */
export function putSeries(series: BulletinSeries): Operation {
  return put('market', seriesItem(series), series.rev === 1 ? absent : revIs(series.rev - 1))
}
