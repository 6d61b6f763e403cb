import type { Child } from 'hono/jsx'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { type FormState, valuesOf } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { DistrictSelect } from './fair-form.tsx'
import { zh } from './texts.ts'

export type MoveModel = { readonly fair: Fair; readonly form?: FormState; readonly fresh: string }

const prefilled = ['startsAt:local', 'endsAt:local', 'venue.name', 'venue.address', 'venue.district', 'expectedAttendance:int'] as const
const names: readonly string[] = [
  ...prefilled,
  'checkIn.from:local',
  'checkIn.until:local',
  'reason',
  'approval.authority',
  'approval.date',
  'permit.number',
  'permit.authority',
  'permit.date',
]

export function moveFairPage(model: MoveModel): Page {
  return { title: zh.move.title, body: <MoveFair {...model} /> }
}

function MoveFair({ fair, form: given, fresh }: MoveModel): Child {
  const form = given ?? { values: valuesOf(fair.content, prefilled) }
  const { fields } = zh.form
  return (
    <article class="narrow">
      <h1>{zh.move.title}</h1>
      <p>
        <strong>{fair.content.title}</strong>
        <br />
        {whenAndWhere(fair.content)}
      </p>
      <p class="lead">{zh.move.lead}</p>
      <ErrorSummary form={form} names={names} />
      <form method="post" action={`/park/fairs/${fair.id}/move`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="reason" label={zh.move.reason} hint={zh.move.reasonHint} form={form} required />
        <fieldset class="group">
          <legend>{zh.move.time}</legend>
          <Field name="startsAt:local" label={fields.startsAt?.label ?? ''} type="datetime-local" form={form} />
          <Field name="endsAt:local" label={fields.endsAt?.label ?? ''} type="datetime-local" form={form} />
          <Field
            name="checkIn.from:local"
            label={fields['checkIn.from']?.label ?? ''}
            hint={zh.move.checkInHint}
            type="datetime-local"
            form={form}
          />
          <Field name="checkIn.until:local" label={fields['checkIn.until']?.label ?? ''} type="datetime-local" form={form} />
        </fieldset>
        <fieldset class="group">
          <legend>{zh.move.place}</legend>
          <Field name="venue.name" label={fields['venue.name']?.label ?? ''} form={form} />
          <DistrictSelect name="venue.district" label={fields['venue.district']?.label ?? ''} form={form} />
          <Field name="venue.address" label={fields['venue.address']?.label ?? ''} form={form} />
        </fieldset>
        <fieldset class="group">
          <legend>{zh.move.scale}</legend>
          <Field
            name="expectedAttendance:int"
            label={fields.expectedAttendance?.label ?? ''}
            hint={zh.move.scaleHint}
            inputmode="numeric"
            form={form}
          />
        </fieldset>
        <fieldset class="group">
          <legend>{zh.move.police}</legend>
          <p class="hint">{zh.move.policeHint}</p>
          <Field name="approval.authority" label={zh.move.approvalAuthority} form={form} />
          <Field name="approval.date" label={zh.move.approvalDate} type="date" form={form} />
          <Field name="permit.number" label={zh.move.permitNumber} form={form} />
          <Field name="permit.authority" label={zh.move.permitAuthority} form={form} />
          <Field name="permit.date" label={zh.move.permitDate} type="date" form={form} />
        </fieldset>
        <div class="actions">
          <button type="submit">{zh.move.submit}</button>
          <a href={`/park/fairs/${fair.id}`}>{zh.back}</a>
        </div>
      </form>
    </article>
  )
}
