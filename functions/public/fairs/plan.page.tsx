import type { Child } from 'hono/jsx'
import type { BoothPlanView } from '#shared/fairs/domain/booth-plan-view.ts'
import type { OpenExhibitor } from '#shared/fairs/domain/exhibitor-view.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { type FloorCell, type FloorHall, FloorPlan } from '#shared/platform/pages/floor-plan.tsx'
import { Empty } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

export type PlanModel = {
  readonly fair: FairView
  readonly exhibitors: readonly OpenExhibitor[]
  readonly plan: BoothPlanView | undefined
}

/** 展位图: where everybody stands, as a drawing and as a table of the same. */
export function planPage(model: PlanModel): Page {
  const { title } = model.fair
  return { title: texts.plan.title(title), description: texts.plan.description(title), body: <Plan {...model} />, cache: 60 }
}

function Plan({ fair, exhibitors, plan }: PlanModel): Child {
  const cancelled = fair.state === 'CANCELLED'
  return (
    <article class="positions">
      <p class="back">
        <a href={`/fairs/${fair.code}`}>{texts.positions.back}</a>
      </p>
      <h1 class={cancelled ? 'struck' : undefined}>{fair.title}</h1>
      <p>{whenAndWhere(fair)}</p>
      {plan === undefined || cancelled ? (
        <Empty>
          <p>{cancelled ? texts.positions.cancelled : texts.plan.none}</p>
        </Empty>
      ) : (
        <FloorPlan
          halls={hallsOf(plan, exhibitors, `/fairs/${fair.code}/positions`)}
          texts={{ title: texts.plan.drawing(exhibitors.length), table: texts.plan.table, row: texts.plan.row }}
        />
      )}
    </article>
  )
}

function hallsOf({ rows, locked }: BoothPlanView, exhibitors: readonly OpenExhibitor[], positions: string): readonly FloorHall[] {
  const byBooth = new Map(exhibitors.map((exhibitor) => [exhibitor.booth, exhibitor]))
  const cellOf = (label: string): FloorCell => {
    const exhibitor = byBooth.get(label)
    if (exhibitor === undefined && locked.includes(label)) return { label, word: texts.plan.locked, tone: 'closed' }
    if (exhibitor === undefined) return { label, word: texts.plan.open, tone: 'free' }
    const link = exhibitor.posts.length === 0 ? {} : { href: `${positions}#booth-${label}` }
    return { label, word: texts.plan.taken, tone: 'held', note: exhibitor.name, ...link }
  }
  return [...Map.groupBy(rows, ({ hall }) => hall)].map(([name, ofHall]) => ({
    name,
    rows: ofHall.map(({ row, count, aisleAfter, zone }) => ({
      label: row,
      aisleAfter,
      ...(zone === undefined ? {} : { zone }),
      cells: Array.from({ length: count }, (_, place) => cellOf(`${row}${place + 1}`)),
    })),
  }))
}
