import type { Deps } from '#shared/platform/deps.ts'
import type { DistrictCode } from '#shared/reference/districts.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import { seriesStates } from '../domain/bulletin-series.ts'
import { instantsOf, type Period } from '../domain/period.ts'
import { bulletinsInPreparation } from '../store/bulletins.ts'
import { createPublishedBulletins } from '../store/published-bulletins.ts'
import { seriesIn } from '../store/series.ts'

/**
 * The divisions that other bulletins, of whichever park, cover for a time that overlaps with that of an issue: those that were published or
 * begun, and those that running series will be about. What two of them say can be subtracted, so the later one is hidden with regard to all.
 */
export function coveragesBeside(
  deps: Pick<Deps, 'dynamo'>,
): (issue: Pick<Bulletin, 'id' | 'seriesId' | 'period'>) => Promise<readonly (readonly DistrictCode[])[]> {
  return async ({ id, seriesId, period }) => {
    const [published, begun, ...series] = await Promise.all([
      createPublishedBulletins(deps.dynamo).published({ from: instantsOf(period).from, before: '~' }),
      bulletinsInPreparation(deps.dynamo),
      ...seriesStates.filter((state) => state !== 'ENDED').map((state) => seriesIn(deps.dynamo, state)),
    ])
    const begunBeside = begun.filter((one) => one.id !== id)
    const sameTime = [...published, ...begunBeside].filter((one) => overlap(one.period, period))
    const running = series.flat().filter((one) => one.id !== seriesId && instantsOf(one.begins).from < instantsOf(period).before)
    return [...sameTime, ...running].map(({ districts }) => districts)
  }
}

function overlap(one: Period, second: Period): boolean {
  const [a, b] = [instantsOf(one), instantsOf(second)]
  return a.from < b.before && b.from < a.before
}
