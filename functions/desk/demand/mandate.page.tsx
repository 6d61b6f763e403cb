import type { Child } from 'hono/jsx'
import { type Mandate, mandateHolds, mandateScopes } from '#shared/demand/domain/mandate.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled, listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { type Desk, mandatesAt } from './desk.ts'
import { MandateTag, otherSide } from './mandates.page.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly desk: Desk
  readonly mandate: Mandate
  readonly today: CivilDate
  readonly admin: boolean
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

const text = texts.mandates.show

/** One mandate, as one of its two sides sees it. */
export function mandatePage(model: Model): Page {
  return { title: labelled(texts.mandates.title, otherSide(model.mandate, model.desk).name), body: <MandateAtDesk {...model} /> }
}

function MandateAtDesk(model: Model): Child {
  const { desk, mandate, today, admin, form, url } = model
  const open = mandate.state === 'PROPOSED' || mandate.state === 'ACTIVE'
  return (
    <article class="narrow">
      <p class="back">
        <a href={mandatesAt(desk)}>{texts.mandates.title}</a>
      </p>
      <h1>{otherSide(mandate, desk).name}</h1>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={['reason']} />
      <p>
        <MandateTag mandate={mandate} today={today} />
      </p>
      <Facts
        rows={[
          [text.other[desk], otherSide(mandate, desk).name],
          [text.scope, listed(mandate.scope.map((scope) => mandateScopes[scope]))],
          [text.posts, mandate.posts],
          [text.term, `${dayText(mandate.from)} – ${dayText(mandate.to)}`],
          [text.proof, mandate.proof],
        ]}
      />
      {desk === 'agency' && mandateHolds(mandate, today, 'post') && (
        <p class="actions">
          <a class="button" href={`/agency/vacancies/new?mandate=${mandate.id}`}>
            {text.post}
          </a>
        </p>
      )}
      {open && (admin ? <Answers {...model} /> : <p class="notice">{text.adminOnly}</p>)}
      <h2>{text.history}</h2>
      <ol class="timeline">
        {mandate.history.toReversed().map(({ at, by, action, reason }) => (
          <li>
            <LocalTime at={at} /> {text.sides[by]} {text.actions[action]}
            {reason !== undefined && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </article>
  )
}

function Answers({ desk, mandate, form, fresh }: Model): Child {
  const base = `${mandatesAt(desk)}/${mandate.id}`
  const proposed = mandate.state === 'PROPOSED'
  const ends = proposed && mandate.proposedBy !== desk ? 'decline' : 'withdraw'
  return (
    <>
      {proposed && desk === 'employer' && (
        <form method="post" action={`${base}/accept`} class="actions">
          <SubmissionKey form={form} fresh={`${fresh}accept`} />
          <button type="submit">{text.accept}</button>
          <span class="hint">{text.acceptHint}</span>
        </form>
      )}
      <details open={form.values.reason !== undefined}>
        <summary>{text[ends]}</summary>
        <form method="post" action={`${base}/${ends}`}>
          <SubmissionKey form={form} fresh={`${fresh}${ends}`} />
          <Field name="reason" label={text.reason} form={form} required />
          <button type="submit" class="danger">
            {text[ends]}
          </button>
        </form>
      </details>
    </>
  )
}
