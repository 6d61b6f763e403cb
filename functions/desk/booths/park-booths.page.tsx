import type { Child } from 'hono/jsx'
import { boothStates } from '#shared/fairs/domain/booth.ts'
import { bookingPhase } from '#shared/fairs/domain/booth-phase.ts'
import { capacityOf, scheduleFor } from '#shared/fairs/domain/booth-plan.ts'
import { type Exhibitor, holdsBooth, mayComeAgain } from '#shared/fairs/domain/exhibitor.ts'
import { isPublished } from '#shared/fairs/domain/fair.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { ParkBooths } from '#shared/fairs/use-cases/read-park-booths.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, Select, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Figures, LocalTime, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { Booths, Dates, StateTag, wanted } from './booth-parts.tsx'
import { texts } from './texts.ts'

export type ParkBoothsModel = ParkBooths & {
  readonly now: string
  readonly form?: FormState
  readonly fresh: string
  readonly url: URL
}

/** The fields of the form that was refused: both have a booth. */
function namesOf({ values }: FormState): readonly string[] {
  return values.organisation === undefined ? ['state', 'note'] : ['booth', 'organisation']
}

export function parkBoothsPage(model: ParkBoothsModel): Page {
  return { title: texts.park.title, body: <Park {...model} /> }
}

function Park(model: ParkBoothsModel): Child {
  const { fair, plan, now, form = emptyForm, url } = model
  const phase = bookingPhase(plan, fair, now)
  return (
    <article>
      <p class="back">
        <a href={`/park/fairs/${fair.id}`}>{texts.park.back}</a>
      </p>
      <h1>{texts.park.title}</h1>
      <p class="row">
        <strong>{fair.content.title}</strong>
        <span>{whenAndWhere(fair.content)}</span>
        <Tag tone={phase === 'open' ? 'good' : 'plain'}>{texts.phases[phase]}</Tag>
      </p>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={namesOf(form)} />
      {plan?.state === 'OPEN' ? <Opened {...model} plan={plan} /> : <Unopened {...model} />}
    </article>
  )
}

/** Planned or not, but nobody can book yet. */
function Unopened({ fair, plan, fresh }: ParkBoothsModel): Child {
  const toPlan = (text: string): Child => (
    <a class="button second" href={`/park/fairs/${fair.id}/booths/plan`}>
      {text}
    </a>
  )
  if (plan === undefined) {
    return (
      <>
        <p>{texts.park.unplanned}</p>
        <p class="actions">{toPlan(texts.park.toPlan)}</p>
      </>
    )
  }
  return (
    <>
      <p>{texts.park.draft(capacityOf(plan.rows))}</p>
      <div class="actions">
        {isPublished(fair) ? (
          <form method="post" action={`/park/fairs/${fair.id}/booths/opening`}>
            <SubmissionKey form={emptyForm} fresh={`${fresh}-open`} />
            <button type="submit">{texts.park.open}</button>
          </form>
        ) : (
          <span>{texts.park.notAnnounced}</span>
        )}
        {toPlan(texts.park.editPlan)}
      </div>
      <p class="hint">{texts.park.openHint}</p>
      <Dates fair={fair} schedule={scheduleFor(plan, fair.content.startsAt)} rules={plan.rules} />
    </>
  )
}

type OpenModel = ParkBoothsModel & { readonly plan: NonNullable<ParkBoothsModel['plan']> }

function Opened(model: OpenModel): Child {
  const { fair, plan, booths, exhibitors, waiting } = model
  const at = `/park/fairs/${fair.id}/booths`
  const count = (state: Exhibitor['state']): number => exhibitors.filter((exhibitor) => exhibitor.state === state).length
  const planned = capacityOf(plan.rows)
  return (
    <>
      <Figures
        rows={[
          [texts.park.figures.booths, booths.length],
          [texts.park.figures.free, booths.filter(({ state }) => state === 'FREE').length],
          [texts.park.figures.booked, count('BOOKED') + count('OFFERED')],
          [texts.park.figures.confirmed, count('CONFIRMED')],
          [texts.park.figures.arrived, count('ARRIVED')],
          [texts.park.figures.waiting, waiting.length],
        ]}
      />
      {fair.content.booths !== undefined && planned !== fair.content.booths && (
        <p class="notice">{texts.park.mismatch(planned, fair.content.booths)}</p>
      )}
      <div class="actions">
        <a class="button second" href={`${at}/plan`}>
          {texts.park.editPlan}
        </a>
        <a class="button second" href={`${at}/signs`}>
          {texts.park.signs}
        </a>
        <a class="button second" href={`/park/fairs/${fair.id}/forecast`}>
          {texts.park.forecast}
        </a>
      </div>
      <p class="hint screen">{texts.park.print}</p>
      <Booths
        plan={plan}
        booths={booths}
        say={({ holder, note }) => ({
          ...(holder === undefined ? {} : { note: holder.name, href: `${at}/exhibitors/${holder.id}` }),
          ...(note === undefined ? {} : { note }),
        })}
      />
      <ExhibitorTable {...model} />
      <WaitingTable {...model} />
      <SetForm {...model} />
      <AssignForm {...model} />
      <h2>{texts.show.dates}</h2>
      <Dates fair={fair} schedule={scheduleFor(plan, fair.content.startsAt)} rules={plan.rules} />
      <Ended {...model} />
    </>
  )
}

function NameOf({ exhibitor, fair, suspended }: Pick<ParkBoothsModel, 'fair' | 'suspended'> & { readonly exhibitor: Exhibitor }): Child {
  const { organisation, materials } = exhibitor
  return (
    <>
      <a href={`/park/fairs/${fair.id}/booths/exhibitors/${organisation.id}`}>{organisation.name}</a>{' '}
      {suspended.has(organisation.id) && <Tag tone="bad">{texts.park.suspended}</Tag>}
      {materials.firstTime && <Tag tone="warn">{texts.park.firstTime}</Tag>}
    </>
  )
}

function ExhibitorTable(model: OpenModel): Child {
  const shown = model.exhibitors.filter((exhibitor) => holdsBooth(exhibitor) || exhibitor.state === 'NO_SHOW')
  const columns = texts.park.exhibitorColumns
  return (
    <>
      <h2>{texts.park.exhibitors}</h2>
      {shown.length === 0 ? (
        <p class="quiet">{texts.park.none}</p>
      ) : (
        <Table caption={texts.park.exhibitors} columns={columns} stack>
          {shown.map((exhibitor) => (
            <tr>
              <td data-label={columns[0]}>{exhibitor.booth?.number}</td>
              <th scope="row" data-label={columns[1]}>
                <NameOf {...model} exhibitor={exhibitor} />
              </th>
              <td data-label={columns[2]}>
                <StateTag state={exhibitor.state} />
              </td>
              <td data-label={columns[3]}>{exhibitor.posts.length}</td>
              <td data-label={columns[4]}>{wanted(exhibitor.posts)}</td>
              <td data-label={columns[5]}>{exhibitor.confirmed?.attendees ?? 0}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  )
}

function WaitingTable(model: OpenModel): Child {
  const columns = texts.park.waitingColumns
  return (
    <>
      <h2>{texts.park.waiting}</h2>
      {model.waiting.length === 0 ? (
        <p class="quiet">{texts.park.noneWaiting}</p>
      ) : (
        <Table caption={texts.park.waiting} columns={columns} stack>
          {model.waiting.map((exhibitor, at) => (
            <tr>
              <td data-label={columns[0]}>{at + 1}</td>
              <th scope="row" data-label={columns[1]}>
                <NameOf {...model} exhibitor={exhibitor} />
              </th>
              <td data-label={columns[2]}>
                <LocalTime at={exhibitor.waitingSince ?? ''} />
              </td>
              <td data-label={columns[3]}>{exhibitor.posts.length}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  )
}

function SetForm({ fair, form = emptyForm, fresh }: OpenModel): Child {
  const open = form.values.state !== undefined
  const options = boothStates.filter((state) => state !== 'HELD').map((state) => ({ value: state, label: texts.booths[state] }))
  return (
    <details class="part screen" open={open}>
      <summary>{texts.park.set}</summary>
      <form method="post" action={`/park/fairs/${fair.id}/booths/state`}>
        <SubmissionKey form={form} fresh={`${fresh}-set`} />
        <div class="field">
          <label for="set-booth">{texts.show.boothField}</label>
          <input id="set-booth" type="text" name="booth" value={open ? (form.values.booth?.[0] ?? '') : ''} required />
        </div>
        <Select name="state" label={texts.park.setState} form={form} options={options} required />
        <Field name="note" label={texts.park.setNote} hint={texts.park.setNoteHint} form={form} />
        <button type="submit" class="second">
          {texts.park.setSubmit}
        </button>
      </form>
    </details>
  )
}

function AssignForm({ fair, form = emptyForm, fresh }: OpenModel): Child {
  return (
    <details class="part screen" open={form.values.organisation !== undefined}>
      <summary>{texts.park.assign}</summary>
      <p class="hint">{texts.park.assignHint}</p>
      <form method="post" action={`/park/fairs/${fair.id}/booths/assignments`}>
        <SubmissionKey form={form} fresh={`${fresh}-assign`} />
        <Field name="booth" label={texts.show.boothField} form={form} required />
        <Field name="organisation" label={texts.park.organisation} hint={texts.park.organisationHint} form={form} required />
        <button type="submit" class="second">
          {texts.park.assignSubmit}
        </button>
      </form>
    </details>
  )
}

/** Those who have gone, for the record. */
function Ended(model: OpenModel): Child {
  const gone = model.exhibitors.filter(mayComeAgain)
  if (gone.length === 0) return null
  return (
    <details class="part screen">
      <summary>{texts.park.ended}</summary>
      <ul>
        {gone.map((exhibitor) => (
          <li>
            <NameOf {...model} exhibitor={exhibitor} /> <StateTag state={exhibitor.state} />
          </li>
        ))}
      </ul>
    </details>
  )
}
