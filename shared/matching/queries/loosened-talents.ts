import { addDays } from '#shared/kernel/civil-date.ts'
import { levelKeys, levelRank } from '../lexicon/levels.ts'
import { neighboursOf } from '../lexicon/nearness.ts'
import {
  allWays,
  alsoNone,
  closeTo,
  given,
  type Loosened,
  missing,
  mostWays,
  near,
  orNone,
  present,
  type TalentFacetName,
  ways,
  wordWays,
} from './loosened.ts'
import type { TalentFilters } from './talent-filters.ts'
import { unstated } from './vacancy-filters.ts'

/** The searches of people that ask a little less, the smallest changes first. */
export function loosenedTalentSearches(q: string, filters: TalentFilters): readonly Loosened<TalentFilters>[] {
  const {
    districts = [],
    trades = [],
    licences = [],
    minLevel,
    levelUnstated,
    payMax,
    payUnstated,
    availableBy,
    availableUnstated,
  } = filters
  const with_ = ways(q, filters)
  const held = licences.filter((licence) => licence !== unstated)
  const lower = minLevel === undefined ? undefined : levelKeys[levelRank(minLevel) - 1]
  return [
    ...wordWays(q, filters, false),
    ...with_(near(districts), (wider) => ({ change: { kind: 'near' }, filters: { districts: wider } })),
    ...with_(closeTo(trades, neighboursOf), (wider) => ({ change: { kind: 'close-trades' }, filters: { trades: wider } })),
    ...with_(lower, (to) => ({ change: { kind: 'step', facet: 'minLevel', to }, filters: { minLevel: to } })),
    ...with_(payMax, (most) => {
      const to = Math.ceil((most * 1.1) / 500) * 500
      return { change: { kind: 'step', facet: 'payMax', to: String(to) }, filters: { payMax: to } }
    }),
    ...with_(availableBy, (by) => {
      const to = addDays(by, 30)
      return { change: { kind: 'step', facet: 'availableBy', to }, filters: { availableBy: to } }
    }),
    ...with_(alsoNone(licences), (wider) => ({ change: { kind: 'also-unstated', facet: 'licences' }, filters: { licences: wider } })),
    ...with_(alsoNone(districts), (wider) => ({ change: { kind: 'also-unstated', facet: 'districts' }, filters: { districts: wider } })),
    ...with_(missing(minLevel, levelUnstated), () => ({
      change: { kind: 'also-unstated', facet: 'minLevel' },
      filters: { levelUnstated: true },
    })),
    ...with_(missing(payMax, payUnstated), () => ({ change: { kind: 'also-unstated', facet: 'payMax' }, filters: { payUnstated: true } })),
    ...with_(missing(availableBy, availableUnstated), () => ({
      change: { kind: 'also-unstated', facet: 'availableBy' },
      filters: { availableUnstated: true },
    })),
    ...(held.length < 2
      ? []
      : held.flatMap((one) =>
          with_(true, () => ({
            change: { kind: 'without', facet: 'licences', values: [one] },
            filters: { licences: licences.filter((licence) => licence !== one) },
          })),
        )),
    ...with_(given(districts), (values) => ({ change: { kind: 'without', facet: 'districts', values }, filters: { districts: [] } })),
    ...with_(given(trades), (values) => ({ change: { kind: 'without', facet: 'trades', values }, filters: { trades: [] } })),
    ...with_(given(licences), (values) => ({ change: { kind: 'without', facet: 'licences', values }, filters: { licences: [] } })),
    ...with_(given(orNone(minLevel, levelUnstated)), (values) => ({
      change: { kind: 'without', facet: 'minLevel', values },
      filters: { minLevel: undefined, levelUnstated: false },
    })),
    ...with_(given(orNone(payMax, payUnstated)), (values) => ({
      change: { kind: 'without', facet: 'payMax', values },
      filters: { payMax: undefined, payUnstated: false },
    })),
    ...with_(given(orNone(availableBy, availableUnstated)), (values) => ({
      change: { kind: 'without', facet: 'availableBy', values },
      filters: { availableBy: undefined, availableUnstated: false },
    })),
    ...allWays(q, filters, talentFacetsIn(filters), false),
  ].slice(0, mostWays)
}

function talentFacetsIn(filters: TalentFilters): readonly TalentFacetName[] {
  const { districts, trades, licences, minLevel, levelUnstated, payMax, payUnstated, availableBy, availableUnstated } = filters
  return present({
    districts,
    trades,
    licences,
    minLevel: orNone(minLevel, levelUnstated),
    payMax: orNone(payMax, payUnstated),
    availableBy: orNone(availableBy, availableUnstated),
  })
}
