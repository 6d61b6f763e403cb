import type { Child } from 'hono/jsx'
import { visitorParametersOn } from '#shared/fairs/domain/visitor-parameters.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { Registration } from '#shared/fairs/use-cases/prepare-registration.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { texts } from './texts.ts'

type Model = { readonly registration: Registration; readonly form: FormState; readonly fresh: string }

/** What registering means, and the one button for it. */
export function registrationPage(model: Model): Page {
  const t = texts.register
  const { fair, left } = model.registration
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/fairs" />
        <h1>{t.title}</h1>
        <p>
          <strong>{fair.content.title}</strong>
          <br />
          {whenAndWhere(fair.content)}
        </p>
        <p>{t.lead}</p>
        {left !== undefined && left > 0 && <p class="notice">{t.left(left)}</p>}
        <ErrorSummary form={model.form} names={['trades:list']} />
        {model.registration.obstacle === undefined ? <Form {...model} /> : <Obstacle {...model} />}
        <p>
          <a href={`/fairs/${fair.code}`}>{t.fair}</a>
        </p>
      </article>
    ),
  }
}

function Form({ registration: { fair, trades }, form, fresh }: Model): Child {
  const t = texts.register
  const { visitorsKeptDays } = visitorParametersOn(civilDateOf(fair.content.endsAt))
  return (
    <form method="post" action="/me/fairs">
      <SubmissionKey form={form} fresh={fresh} />
      <input type="hidden" name="fair" value={fair.code} />
      {trades.length > 0 && (
        <Choices
          kind="checkbox"
          name="trades:list"
          label={t.trades}
          hint={t.tradesHint}
          form={form}
          options={trades.map(({ name, own }) => ({ value: name, label: name, ...(own ? { hint: t.own } : {}) }))}
          values={trades.filter(({ own }) => own).map(({ name }) => name)}
        />
      )}
      <p class="hint">{texts.kept(visitorsKeptDays)}</p>
      <div class="actions">
        <button type="submit">{t.submit}</button>
      </div>
    </form>
  )
}

function Obstacle({ registration: { fair, obstacle = 'registration-closed' } }: Model): Child {
  const t = texts.register
  return (
    <section class="notice">
      <p>{t.obstacles[obstacle]}</p>
      {obstacle === 'not-enrolled' && (
        <p>
          <a class="button" href="/me">
            {t.enrol}
          </a>
        </p>
      )}
      {obstacle === 'already-registered' && (
        <p>
          <a class="button" href={`/me/fairs/${fair.code}`}>
            {t.ticket}
          </a>
        </p>
      )}
    </section>
  )
}
