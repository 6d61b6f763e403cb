import { barText } from '#shared/fairs/domain/exhibitor-standing.ts'
import * as exhibitors from '#shared/fairs/routes/bookable-fairs.routes.ts'
import * as park from '#shared/fairs/routes/booths.routes.ts'
import { acceptBooth } from '#shared/fairs/use-cases/accept-booth.ts'
import { assignBooth } from '#shared/fairs/use-cases/assign-booth.ts'
import { cancelBooth } from '#shared/fairs/use-cases/cancel-booth.ts'
import { changePosts } from '#shared/fairs/use-cases/change-posts.ts'
import { claimBooth } from '#shared/fairs/use-cases/claim-booth.ts'
import { confirmExhibitor } from '#shared/fairs/use-cases/confirm-exhibitor.ts'
import { explainMiss } from '#shared/fairs/use-cases/explain-miss.ts'
import { joinWaitingList } from '#shared/fairs/use-cases/join-waiting-list.ts'
import { liftMiss } from '#shared/fairs/use-cases/lift-miss.ts'
import { moveExhibitor } from '#shared/fairs/use-cases/move-exhibitor.ts'
import { openBooths } from '#shared/fairs/use-cases/open-booths.ts'
import { planBooths } from '#shared/fairs/use-cases/plan-booths.ts'
import {
  type BookableFair,
  type ListedFair,
  listBookableFairs,
  listExhibits,
  readBookableFair,
} from '#shared/fairs/use-cases/read-bookable-fair.ts'
import { readParkBooths } from '#shared/fairs/use-cases/read-park-booths.ts'
import { recordArrival } from '#shared/fairs/use-cases/record-arrival.ts'
import { recordNoShow } from '#shared/fairs/use-cases/record-no-show.ts'
import { releaseExhibitor } from '#shared/fairs/use-cases/release-exhibitor.ts'
import { setBooth } from '#shared/fairs/use-cases/set-booth.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'

/** Booths as JSON: what exhibitors do, and what parks do. */
export function boothApiBindings(deps: Deps): readonly Binding[] {
  return [...exhibitorBindings(deps), ...parkBindings(deps)]
}

function exhibitorBindings(deps: Deps): readonly Binding[] {
  return [
    bind(exhibitors.listBookableFairs, async ({ principal: by }) => ok({ items: (await listBookableFairs(deps)({ by })).map(rowOf) })),
    bind(exhibitors.listExhibits, async ({ principal: by, query, cursor }) => {
      const { items, after } = await listExhibits(deps)({ by, limit: query.limit, after: positionOf(cursor.after) })
      return ok({ items: items.map(({ exhibitor }) => exhibitor), ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(exhibitors.readBookableFair, async ({ principal: by, params }) => {
      const found = await readBookableFair(deps)({ by, ...params })
      return found.ok ? ok(detailOf(found.value)) : found
    }),
    bind(exhibitors.claimBooth, ({ principal: by, once, params, body }) => claimBooth(deps)({ by, once, ...params, ...body })),
    bind(exhibitors.changePosts, ({ principal: by, once, params, body }) => changePosts(deps)({ by, once, ...params, ...body })),
    bind(exhibitors.confirmExhibitor, ({ principal: by, once, params, body }) => confirmExhibitor(deps)({ by, once, ...params, ...body })),
    bind(exhibitors.acceptBooth, ({ principal: by, once, params, body }) => acceptBooth(deps)({ by, once, ...params, ...body })),
    bind(exhibitors.cancelBooth, ({ principal: by, once, params }) => cancelBooth(deps)({ by, once, ...params })),
    bind(exhibitors.joinWaitingList, ({ principal: by, once, params, body }) => joinWaitingList(deps)({ by, once, ...params, ...body })),
    bind(exhibitors.explainMiss, ({ principal: by, once, params, body }) => explainMiss(deps)({ by, once, ...params, ...body })),
  ]
}

function parkBindings(deps: Deps): readonly Binding[] {
  return [
    bind(park.readBooths, async ({ principal: by, params }) => {
      const found = await readParkBooths(deps)({ by, ...params })
      if (!found.ok) return found
      const { plan, booths, exhibitors: all, waiting } = found.value
      return ok({
        ...(plan === undefined ? {} : { plan }),
        booths: [...booths],
        exhibitors: [...all],
        waiting: waiting.map(({ organisation }) => organisation.id),
      })
    }),
    bind(park.planBooths, ({ principal: by, once, params, body }) => planBooths(deps)({ by, once, ...params, ...body })),
    bind(park.openBooths, ({ principal: by, once, params }) => openBooths(deps)({ by, once, ...params })),
    bind(park.setBooth, ({ principal: by, once, params, body }) => setBooth(deps)({ by, once, ...params, ...body })),
    bind(park.assignBooth, ({ principal: by, once, params, body }) => assignBooth(deps)({ by, once, ...params, ...body })),
    bind(park.moveExhibitor, ({ principal: by, once, params, body }) => moveExhibitor(deps)({ by, once, ...params, ...body })),
    bind(park.releaseExhibitor, ({ principal: by, once, params, body }) => releaseExhibitor(deps)({ by, once, ...params, ...body })),
    bind(park.recordArrival, ({ principal: by, once, params, body }) => recordArrival(deps)({ by, once, ...params, ...body })),
    bind(park.recordNoShow, ({ principal: by, once, params, body }) => recordNoShow(deps)({ by, once, ...params, ...body })),
    bind(park.liftMiss, ({ principal: by, once, params, body }) => liftMiss(deps)({ by, once, ...params, ...body })),
  ]
}

/** A fair that can be booked, as the interface tells of it. */
function rowOf({ fair, schedule, phase, free, exhibitor }: ListedFair) {
  const { title, startsAt, endsAt, venue } = fair.content
  return {
    code: fair.code,
    title,
    park: fair.park.name,
    startsAt,
    endsAt,
    ...(venue === undefined ? {} : { venue }),
    phase,
    schedule,
    free,
    ...(exhibitor === undefined ? {} : { exhibitor }),
  }
}

function detailOf({ fair, booths, waiting, place, bar, ...rest }: BookableFair) {
  return {
    ...rowOf({ ...rest, fair, free: booths.filter(({ state }) => state === 'FREE').length }),
    booths: booths.map(({ number, hall, state, zone }) => ({ number, hall, state, ...(zone === undefined ? {} : { zone: zone.name }) })),
    waiting,
    ...(place === undefined ? {} : { place }),
    ...(bar === undefined ? {} : { bar: barText(bar, fair.park.name) }),
  }
}
