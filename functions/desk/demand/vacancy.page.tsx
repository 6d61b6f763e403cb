import type { Child } from 'hono/jsx'
import type { VacancyDetails } from '#shared/demand/domain/details.ts'
import { fieldOf, fields } from '#shared/demand/domain/fields.ts'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { TransitionName } from '#shared/demand/domain/transitions.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled, listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { Checks } from './checks.tsx'
import { type Desk, vacanciesAt } from './desk.ts'
import { texts } from './texts.ts'
import { StateTag } from './vacancy-parts.tsx'

export type VacancyModel = {
  readonly desk: Desk
  readonly vacancy: VacancyDetails
  /** Whether the reader's organisation posted it; the employer of somebody else's ad may only end it. */
  readonly poster: boolean
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

const names = ['validUntil', 'count:int', 'reason']

/** One ad as its parties see it: state, remarks, content, what the rules say, what may be done, what happened. */
export function vacancyPage(model: VacancyModel): Page {
  return { title: model.vacancy.content.title, body: <VacancyAtDesk {...model} /> }
}

function VacancyAtDesk(model: VacancyModel): Child {
  const { desk, vacancy, poster, form, url } = model
  const { content, state, code, postedBy, remarks } = vacancy
  const open = state === 'PUBLISHED'
  return (
    <>
      <p class="back">
        <a href={`${vacanciesAt(desk)}?state=${state}`}>{texts.list.tabs[state]}</a>
      </p>
      <h1>{content.title}</h1>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={names} />
      <p class="row">
        <StateTag state={state} />
        {vacancy.filled !== undefined && <span>{texts.show.filledCount(vacancy.filled)}</span>}
      </p>
      {!poster && <p class="notice">{texts.show.employerOnly(postedBy.name)}</p>}
      {state === 'SUBMITTED' && <p class="notice">{texts.show.waiting}</p>}
      {state === 'SUSPENDED' && <p class="notice">{texts.show.suspended(vacancy.history.at(-1)?.reason ?? '')}</p>}
      {open && (
        <p class="actions">
          <a class="button" href={`${vacanciesAt(desk)}/${vacancy.id}/matches`}>
            {texts.show.matches}
          </a>
          <a href={`/vacancies/${code}`}>{texts.show.publicPage}</a>
          {poster && <a href={`${vacanciesAt(desk)}/${vacancy.id}/cluster`}>{texts.show.copies(vacancy.cluster?.others ?? 0)}</a>}
        </p>
      )}
      {remarks.length > 0 && (
        <section aria-labelledby="remarks">
          <h2 id="remarks">{texts.show.returned}</h2>
          <ul>
            {remarks.map(({ pointer, text }) => (
              <li>
                <strong>{labelled(fields[fieldOf(pointer) ?? 'title'], '')}</strong>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Content vacancy={vacancy} />
      {(state === 'DRAFT' || state === 'SUBMITTED') && (
        <section aria-labelledby="checks">
          <h2 id="checks">{texts.show.checks}</h2>
          <Checks
            missing={vacancy.missing}
            findings={vacancy.findings}
            {...(vacancy.actions.includes('edited') ? { form: `${vacanciesAt(desk)}/${vacancy.id}/edit` } : {})}
          />
        </section>
      )}
      <Actions {...model} />
      <h2>{texts.show.history}</h2>
      <ol class="timeline">
        {vacancy.history.toReversed().map(({ at, action, by, reason }) => (
          <li>
            <LocalTime at={at} /> {texts.show.actors[by]} {texts.show.events[action]}
            {reason !== undefined && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

function Content({ vacancy }: { readonly vacancy: VacancyDetails }): Child {
  const { content, employer, postedBy, source, code } = vacancy
  const label = texts.show.facts
  return (
    <>
      <Facts
        rows={[
          [label.employer, employer.name],
          [label.postedBy, postedBy.id === employer.id ? undefined : postedBy.name],
          [texts.show.source, source?.name],
          [label.occupation, occupationText(content.occupationCode)],
          [label.level, content.levelFloor === undefined ? undefined : levelName(content.levelFloor)],
          [label.headcount, content.headcount],
          [label.pay, payIn(content)],
          [label.shift, content.shift],
          [label.place, placeText(content)],
          [label.must, listed(content.mustSkills)],
          [label.nice, listed(content.niceSkills)],
          [label.certificates, listed(content.certificates)],
          [label.until, content.validUntil === undefined ? undefined : dayText(content.validUntil)],
          [label.basis, content.lawfulBasis],
          [label.code, code],
        ]}
      />
      {content.duties !== '' && <Text title={texts.show.duties} text={content.duties} />}
      {content.conditions !== '' && <Text title={texts.show.conditions} text={content.conditions} />}
    </>
  )
}

function Text({ title, text }: { readonly title: string; readonly text: string }): Child {
  return (
    <>
      <h2>{title}</h2>
      {text.split('\n').map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  )
}

/** Every action the state and the reader allow, as a form of its own. */
function Actions(model: VacancyModel): Child {
  const { vacancy, poster } = model
  const may = (action: TransitionName): boolean => vacancy.actions.includes(action)
  const base = `${vacanciesAt(model.desk)}/${vacancy.id}`
  return (
    <section aria-labelledby="act">
      <h2 id="act">{texts.show.act}</h2>
      <div class="actions">
        {may('edited') && (
          <a class="button second" href={`${base}/edit`}>
            {texts.show.edit}
          </a>
        )}
        {may('submitted') && <Press {...model} action={`${base}/submit`} text={texts.show.submit} />}
        {may('withdrawn') && <Press {...model} action={`${base}/withdraw`} text={texts.show.withdraw} second />}
        {may('refreshed') && <Press {...model} action={`${base}/refresh`} text={texts.show.refresh} second />}
        {(poster || vacancy.employer.id !== undefined) && <Press {...model} action={`${base}/copies`} text={texts.show.copy} second />}
      </div>
      {(may('extended') || may('reopened')) && <Extend {...model} base={base} />}
      {may('filled') && <Fill {...model} base={base} />}
      {may('closed') && <Close {...model} base={base} />}
    </section>
  )
}

type PressProps = VacancyModel & { readonly action: string; readonly text: string; readonly second?: boolean }

/** Each form has a key of its own: one button after another on the same page is another submission. */
function Press({ form, fresh, action, text, second }: PressProps): Child {
  return (
    <form method="post" action={action}>
      <SubmissionKey form={form} fresh={`${fresh}${action}`} />
      <button type="submit" class={second === true ? 'second' : undefined}>
        {text}
      </button>
    </form>
  )
}

type WithBase = VacancyModel & { readonly base: string }

function Extend({ vacancy, form, fresh, base }: WithBase): Child {
  const text = texts.show.extend
  const reopens = vacancy.state === 'EXPIRED'
  return (
    <details open={form.values.validUntil !== undefined}>
      <summary>{reopens ? text.reopen : text.title}</summary>
      <form method="post" action={`${base}/extend`}>
        <SubmissionKey form={form} fresh={`${fresh}extend`} />
        <Field name="validUntil" label={text.field} form={form} type="date" required />
        <button type="submit">{reopens ? text.reopenButton : text.button}</button>
      </form>
    </details>
  )
}

function Fill({ vacancy, form, fresh, base }: WithBase): Child {
  const text = texts.show.fill
  return (
    <details open={form.values['count:int'] !== undefined}>
      <summary>{text.title}</summary>
      <form method="post" action={`${base}/fill`}>
        <SubmissionKey form={form} fresh={`${fresh}fill`} />
        <Field
          name="count:int"
          label={text.field}
          form={form}
          inputmode="numeric"
          required
          value={String(vacancy.content.headcount ?? 1)}
        />
        <button type="submit">{text.button}</button>
      </form>
    </details>
  )
}

function Close({ vacancy, form, fresh, base }: WithBase): Child {
  const text = texts.show.close
  const draft = vacancy.state === 'DRAFT'
  return (
    <details open={form.values.reason !== undefined}>
      <summary>{draft ? text.discard : text.title}</summary>
      <form method="post" action={`${base}/close`}>
        <SubmissionKey form={form} fresh={`${fresh}close`} />
        <Field name="reason" label={text.field} form={form} required />
        <button type="submit" class="danger">
          {draft ? text.discardButton : text.button}
        </button>
      </form>
    </details>
  )
}

function occupationText(code: string | undefined): string | undefined {
  if (code === undefined) return undefined
  const found = occupationByCode(code)
  return found.ok ? texts.show.occupation(found.value.name, code) : code
}

function payIn({ pay }: VacancyDetails['content']): string | undefined {
  if (pay === undefined) return undefined
  return pay.basis === undefined ? payText(pay) : texts.show.payWithBasis(payText(pay), pay.basis)
}

function placeText({ district, address }: VacancyDetails['content']): string | undefined {
  return [district === undefined ? undefined : districtName(district), address].filter((part) => part !== undefined).join(' ')
}
