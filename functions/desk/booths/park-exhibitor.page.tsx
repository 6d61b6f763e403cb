import type { Child } from 'hono/jsx'
import { holdsBooth } from '#shared/fairs/domain/exhibitor.ts'
import { moment, whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { ParkExhibitor } from '#shared/fairs/use-cases/read-park-booths.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Bullets, Done, Facts, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { ExhibitorHistory, Posts, StateTag } from './booth-parts.tsx'
import { texts } from './texts.ts'

export type ParkExhibitorModel = ParkExhibitor & {
  /** Whether it may be checked in now, and whether it may be said not to have come. */
  readonly door: { readonly open: boolean; readonly late: boolean }
  readonly form?: FormState
  readonly fresh: string
  readonly url: URL
}

const names = ['booth', 'reason', 'admitLate:flag'] as const

export function parkExhibitorPage(model: ParkExhibitorModel): Page {
  return { title: texts.exhibitor.title(model.exhibitor.organisation.name), body: <Show {...model} /> }
}

function Show(model: ParkExhibitorModel): Child {
  const { fair, exhibitor, attendees, form = emptyForm, url } = model
  const { organisation } = exhibitor
  return (
    <article class="narrow">
      <p class="back">
        <a href={`/park/fairs/${fair.id}/booths`}>{texts.exhibitor.back}</a>
      </p>
      <h1>{organisation.name}</h1>
      <p class="row">
        <StateTag state={exhibitor.state} />
        <strong>{fair.content.title}</strong>
        <span>{whenAndWhere(fair.content)}</span>
      </p>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={names} />
      {exhibitor.materials.firstTime && <p class="notice">{texts.exhibitor.firstTime}</p>}
      <OwnFacts {...model} />
      <h2>{texts.exhibitor.attendees}</h2>
      {attendees.length === 0 ? <p class="quiet">{texts.exhibitor.erased}</p> : <Bullets items={attendees} />}
      {exhibitor.posts.length > 0 && <Posts posts={exhibitor.posts} />}
      <Door {...model} />
      {holdsBooth(exhibitor) && exhibitor.state !== 'ARRIVED' && <Changes {...model} />}
      {exhibitor.state === 'WAITING' && <Release {...model} />}
      <Misses {...model} />
      <h2>{texts.exhibitor.history}</h2>
      <ExhibitorHistory exhibitor={exhibitor} />
    </article>
  )
}

function OwnFacts({ exhibitor, standing }: ParkExhibitorModel): Child {
  const { organisation, materials, booth, arrived } = exhibitor
  return (
    <>
      <h2>{texts.exhibitor.facts}</h2>
      <Facts
        rows={[
          [texts.exhibitor.kindOf, texts.exhibitor.kind[organisation.kind]],
          [texts.exhibitor.booth, booth?.number],
          [texts.exhibitor.verified, materials.verifiedOn && dayText(materials.verifiedOn)],
          [texts.exhibitor.licence, materials.licence],
          [texts.exhibitor.dispatchLicence, materials.dispatchLicence],
          [texts.exhibitor.since, standing && dayText(civilDateOf(standing.since))],
          [texts.exhibitor.arrival, arrived && (arrived.late ? `${moment(arrived.at)} ${texts.exhibitor.late}` : moment(arrived.at))],
        ]}
      />
    </>
  )
}

/** What is recorded at the door. */
function Door({ fair, exhibitor, door, form = emptyForm, fresh }: ParkExhibitorModel): Child {
  if (!door.open || (exhibitor.state !== 'BOOKED' && exhibitor.state !== 'CONFIRMED')) return null
  const at = `/park/fairs/${fair.id}/booths/exhibitors/${exhibitor.organisation.id}`
  return (
    <section class="screen">
      <h2>{texts.exhibitor.arrival}</h2>
      <form method="post" action={`${at}/arrival`}>
        <SubmissionKey form={form} fresh={`${fresh}-arrival`} />
        {door.late && (
          <div class="choice">
            <input type="checkbox" id="f-admitLate" name="admitLate:flag" value="on" />
            <label for="f-admitLate">{texts.exhibitor.admitLate}</label>
          </div>
        )}
        <button type="submit">{texts.exhibitor.arrive}</button>
      </form>
      {door.late && (
        <form method="post" action={`${at}/no-show`}>
          <SubmissionKey form={emptyForm} fresh={`${fresh}-no-show`} />
          <p class="hint">{texts.exhibitor.noShowHint}</p>
          <button type="submit" class="danger">
            {texts.exhibitor.noShow}
          </button>
        </form>
      )}
    </section>
  )
}

function Changes(model: ParkExhibitorModel): Child {
  const { fair, exhibitor, form = emptyForm, fresh } = model
  const at = `/park/fairs/${fair.id}/booths/exhibitors/${exhibitor.organisation.id}`
  return (
    <>
      <details class="part screen" open={form.values.booth !== undefined}>
        <summary>{texts.exhibitor.move}</summary>
        <form method="post" action={`${at}/move`}>
          <SubmissionKey form={form} fresh={`${fresh}-move`} />
          <Field name="booth" label={texts.exhibitor.moveTo} form={form} required />
          <Field name="reason" label={texts.exhibitor.moveReason} hint={texts.exhibitor.moveReasonHint} form={form} required />
          <button type="submit" class="second">
            {texts.exhibitor.moveSubmit}
          </button>
        </form>
      </details>
      <Release {...model} />
    </>
  )
}

function Release({ fair, exhibitor, fresh }: ParkExhibitorModel): Child {
  return (
    <details class="part screen">
      <summary>{texts.exhibitor.release}</summary>
      <form method="post" action={`/park/fairs/${fair.id}/booths/exhibitors/${exhibitor.organisation.id}/release`}>
        <SubmissionKey form={emptyForm} fresh={`${fresh}-release`} />
        <div class="field">
          <label for="release-reason">{texts.exhibitor.moveReason}</label>
          <p class="hint" id="release-hint">
            {texts.exhibitor.moveReasonHint}
          </p>
          <input id="release-reason" type="text" name="reason" aria-describedby="release-hint" required />
        </div>
        <button type="submit" class="danger">
          {texts.exhibitor.releaseSubmit}
        </button>
      </form>
    </details>
  )
}

function Misses({ fair, exhibitor, standing, fresh }: ParkExhibitorModel): Child {
  const misses = standing?.misses ?? []
  if (misses.length === 0) return null
  const columns = texts.exhibitor.missColumns
  const here = misses.find(({ fairId }) => fairId === fair.id)
  return (
    <section>
      <h2>{texts.exhibitor.misses}</h2>
      <Table caption={texts.exhibitor.misses} columns={columns} stack>
        {misses.map(({ title, startsAt, kind, explanation, lifted }) => (
          <tr>
            <th scope="row" data-label={columns[0]}>
              {title} {dayText(civilDateOf(startsAt))}
            </th>
            <td data-label={columns[1]}>
              <Tag tone="bad">{texts.exhibitor.kinds[kind]}</Tag>
            </td>
            <td data-label={columns[2]}>{explanation?.text ?? '—'}</td>
            <td data-label={columns[3]}>{lifted?.reason ?? '—'}</td>
          </tr>
        ))}
      </Table>
      {here !== undefined && here.lifted === undefined && (
        <form class="group screen" method="post" action={`/park/fairs/${fair.id}/booths/exhibitors/${exhibitor.organisation.id}/lift`}>
          <SubmissionKey form={emptyForm} fresh={`${fresh}-lift`} />
          <h3>{texts.exhibitor.lift}</h3>
          <div class="field">
            <label for="lift-reason">{texts.exhibitor.liftReason}</label>
            <input id="lift-reason" type="text" name="reason" required />
          </div>
          <button type="submit" class="second">
            {texts.exhibitor.liftSubmit}
          </button>
        </form>
      )}
    </section>
  )
}
