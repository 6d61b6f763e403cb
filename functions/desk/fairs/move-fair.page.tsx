import type { Child } from 'hono/jsx'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { fairModes, modeNames } from '#shared/fairs/domain/fair-details.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { type FormState, valuesOf } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, Select, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { DistrictSelect, MovableLists, movableNames } from './fair-form.tsx'
import { fieldText, texts } from './texts.ts'

export type MoveModel = { readonly fair: Fair; readonly form?: FormState; readonly fresh: string }

const prefilled = [
  'startsAt:local',
  'endsAt:local',
  'venue.name',
  'venue.address',
  'venue.district',
  'expectedAttendance:int',
  ...movableNames,
] as const
const names: readonly string[] = [
  ...prefilled,
  'checkIn.from:local',
  'checkIn.until:local',
  'reason',
  'mode',
  'approval.authority',
  'approval.date',
  'application.authority',
  'application.date',
  'permit.number',
  'permit.authority',
  'permit.date',
  'policeNotice.authority',
  'policeNotice.date',
]

export function moveFairPage(model: MoveModel): Page {
  return { title: texts.move.title, body: <MoveFair {...model} /> }
}

function MoveFair({ fair, form: given, fresh }: MoveModel): Child {
  const form = given ?? { values: valuesOf(fair.content, prefilled) }
  return (
    <article class="narrow">
      <h1>{texts.move.title}</h1>
      <p>
        <strong>{fair.content.title}</strong>
        <br />
        {whenAndWhere(fair.content)}
      </p>
      <p class="lead">{texts.move.lead}</p>
      <ErrorSummary form={form} names={names} />
      <form method="post" action={`/park/fairs/${fair.id}/move`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="reason" label={texts.move.reason} hint={texts.move.reasonHint} form={form} required />
        <fieldset class="group">
          <legend>{texts.move.time}</legend>
          <Field name="startsAt:local" label={fieldText('startsAt').label} type="datetime-local" form={form} />
          <Field name="endsAt:local" label={fieldText('endsAt').label} type="datetime-local" form={form} />
          <Field
            name="checkIn.from:local"
            label={fieldText('checkIn.from').label}
            hint={texts.move.checkInHint}
            type="datetime-local"
            form={form}
          />
          <Field name="checkIn.until:local" label={fieldText('checkIn.until').label} type="datetime-local" form={form} />
        </fieldset>
        <fieldset class="group">
          <legend>{texts.move.place}</legend>
          <Field name="venue.name" label={fieldText('venue.name').label} form={form} />
          <DistrictSelect name="venue.district" label={fieldText('venue.district').label} form={form} />
          <Field name="venue.address" label={fieldText('venue.address').label} form={form} />
        </fieldset>
        <fieldset class="group">
          <legend>{texts.move.mode}</legend>
          <Select
            name="mode"
            label={fieldText('mode').label}
            hint={texts.move.modeHint(modeNames[fair.content.mode])}
            form={form}
            none={texts.move.unchanged}
            options={fairModes.map((value) => ({ value, label: modeNames[value] }))}
          />
          <details class="part" open={form.problem !== undefined}>
            <summary>{texts.move.lists}</summary>
            <MovableLists form={form} />
          </details>
        </fieldset>
        <fieldset class="group">
          <legend>{texts.move.scale}</legend>
          <Field
            name="expectedAttendance:int"
            label={fieldText('expectedAttendance').label}
            hint={texts.move.scaleHint}
            inputmode="numeric"
            form={form}
          />
        </fieldset>
        <fieldset class="group">
          <legend>{texts.move.police}</legend>
          <p class="hint">{texts.move.policeHint}</p>
          <Field name="approval.authority" label={texts.move.approvalAuthority} form={form} />
          <Field name="approval.date" label={texts.move.approvalDate} type="date" form={form} />
          <Field name="application.authority" label={texts.move.applicationAuthority} form={form} />
          <Field name="application.date" label={texts.move.applicationDate} type="date" form={form} />
          <Field name="permit.number" label={texts.move.permitNumber} form={form} />
          <Field name="permit.authority" label={texts.move.permitAuthority} form={form} />
          <Field name="permit.date" label={texts.move.permitDate} type="date" form={form} />
          {fair.permit !== undefined && (
            <>
              <p class="hint">{texts.move.noticeHint}</p>
              <Field name="policeNotice.authority" label={texts.cancel.noticeAuthority} form={form} />
              <Field name="policeNotice.date" label={texts.cancel.noticeDate} type="date" form={form} />
            </>
          )}
        </fieldset>
        <div class="actions">
          <button type="submit">{texts.move.submit}</button>
          <a href={`/park/fairs/${fair.id}`}>{texts.back}</a>
        </div>
      </form>
    </article>
  )
}
