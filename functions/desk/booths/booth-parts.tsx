import type { Child } from 'hono/jsx'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { Booth } from '#shared/fairs/domain/booth.ts'
import type { BoothPlan, BoothSchedule } from '#shared/fairs/domain/booth-plan.ts'
import type { Exhibitor, ExhibitorPost, ExhibitorState } from '#shared/fairs/domain/exhibitor.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { clock } from '#shared/fairs/domain/wording.ts'
import { type FloorCell, type FloorHall, FloorPlan } from '#shared/platform/pages/floor-plan.tsx'
import { Facts, LocalTime, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

const tones: Readonly<Record<ExhibitorState, 'plain' | 'good' | 'warn' | 'bad'>> = {
  WAITING: 'plain',
  OFFERED: 'warn',
  BOOKED: 'warn',
  CONFIRMED: 'good',
  ARRIVED: 'good',
  NO_SHOW: 'bad',
  CANCELLED: 'plain',
  LAPSED: 'bad',
  RELEASED: 'bad',
}

export function StateTag({ state }: { readonly state: ExhibitorState }): Child {
  return <Tag tone={tones[state]}>{texts.states[state]}</Tag>
}

type Said = Pick<FloorCell, 'note' | 'href'> & { readonly own?: boolean }

/** The booths as they stand in the plan; `say` adds what this reader may know of one. A planned booth that does not exist is closed. */
export function Booths({
  plan,
  booths,
  say = () => ({}),
}: {
  readonly plan: Pick<BoothPlan, 'rows'>
  readonly booths: readonly Booth[]
  readonly say?: (booth: Booth) => Said
}): Child {
  const free = booths.filter(({ state }) => state === 'FREE').length
  const words = { title: texts.plan.title(booths.length, free), table: texts.plan.table, row: texts.plan.row }
  return (
    <>
      <p>{words.title}</p>
      <FloorPlan halls={hallsOf(plan.rows, booths, say)} texts={words} />
    </>
  )
}

const cellTones = { FREE: 'free', HELD: 'held', RESERVED: 'kept', LOCKED: 'closed' } as const

function hallsOf(rows: BoothPlan['rows'], booths: readonly Booth[], say: (booth: Booth) => Said): readonly FloorHall[] {
  const known = new Map(booths.map((booth) => [booth.number, booth]))
  const cellOf = (number: string): FloorCell => {
    const booth = known.get(number)
    if (booth === undefined) return { label: number, word: texts.booths.LOCKED, tone: 'closed' }
    const { own = false, ...more } = say(booth)
    return { label: number, word: own ? texts.own : texts.booths[booth.state], tone: own ? 'own' : cellTones[booth.state], ...more }
  }
  return [...Map.groupBy(rows, ({ hall }) => hall)].map(([name, ofHall]) => ({
    name,
    rows: ofHall.map(({ row, count, aisleAfter, zone }) => ({
      label: row,
      aisleAfter,
      ...(zone === undefined ? {} : { zone }),
      cells: Array.from({ length: count }, (_, at) => cellOf(`${row}${at + 1}`)),
    })),
  }))
}

/** The dates and rules of a fair's booths. */
export function Dates({
  fair,
  schedule,
  rules,
}: {
  readonly fair: Fair
  readonly schedule: BoothSchedule
  readonly rules: BoothPlan['rules']
}): Child {
  const { checkIn } = fair.content
  return (
    <Facts
      rows={[
        [texts.dates.opensAt, <LocalTime at={schedule.opensAt} />],
        [texts.dates.closesAt, <LocalTime at={schedule.closesAt} />],
        [texts.dates.cancelUntil, <LocalTime at={schedule.cancelUntil} />],
        [texts.dates.confirmUntil, <LocalTime at={schedule.confirmUntil} />],
        [texts.dates.checkIn, checkIn && `${clock(checkIn.from)}–${clock(checkIn.until)}`],
        [texts.dates.waiting, texts.dates.rule(rules.acceptHours)],
      ]}
    />
  )
}

/** Ads brought to a fair. Where several exhibitors stand on one page, each table is called by its booth. */
export function Posts({ posts, booth }: { readonly posts: readonly ExhibitorPost[]; readonly booth?: string | undefined }): Child {
  return (
    <Table caption={booth === undefined ? texts.postsCaption : texts.postsAt(booth)} columns={texts.postColumns} stack>
      {posts.map(({ code, title, headcount, pay }) => (
        <tr>
          <th scope="row" data-label={texts.postColumns[0]}>
            <a href={`/vacancies/${code}`}>{title}</a>
          </th>
          <td data-label={texts.postColumns[1]}>{headcount}</td>
          <td data-label={texts.postColumns[2]}>{payText(pay)}</td>
        </tr>
      ))}
    </Table>
  )
}

/** What happened between an organisation and a fair, newest first. */
export function ExhibitorHistory({ exhibitor }: { readonly exhibitor: Exhibitor }): Child {
  return (
    <ol class="timeline">
      {exhibitor.history.toReversed().map(({ at, action, booth, reason }) => (
        <li>
          <LocalTime at={at} /> {booth === undefined ? texts.actions[action] : texts.event(texts.actions[action], booth)}
          {reason !== undefined && <p class="quiet">{texts.reason(reason)}</p>}
        </li>
      ))}
    </ol>
  )
}

/** A row of who brings how much. */
export function wanted(posts: readonly ExhibitorPost[]): number {
  return posts.reduce((sum, { headcount }) => sum + headcount, 0)
}
