import type { Basis, CubeRef } from './bulletin.ts'
import { type Period, periodsUntil, previousPeriod, yearBefore } from './period.ts'

type Published = {
  readonly period: Period
  readonly published?: { readonly version: number; readonly cube: CubeRef['cube']; readonly withdrawn: boolean } | undefined
}

/** With which issues of its series one is compared: those that the public can read now, the seven periods before it at most. */
export function basisFor(period: Period, issues: readonly Published[]): Basis {
  const refs = new Map(
    issues.flatMap(({ period: of, published }): (readonly [Period, CubeRef])[] =>
      published === undefined || published.withdrawn ? [] : [[of, { period: of, version: published.version, cube: published.cube }]],
    ),
  )
  const previous = refs.get(previousPeriod(period))
  const before = refs.get(yearBefore(period))
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(before === undefined ? {} : { yearBefore: before }),
    earlier: periodsUntil(previousPeriod(period), 7).flatMap((one) => refs.get(one) ?? []),
  }
}

/** Whether two comparisons are with the same cubes. */
export function sameBasis(one: Basis, second: Basis): boolean {
  return hashesOf(one) === hashesOf(second)
}

function hashesOf({ previous, yearBefore: before, earlier }: Basis): string {
  return [previous, before, ...earlier].map((ref) => ref?.cube.sha256 ?? '').join()
}
