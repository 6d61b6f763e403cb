import type { Child } from 'hono/jsx'
import { type FieldName, fieldNames, fieldOf, fields } from '#shared/demand/domain/fields.ts'
import { reviewReasonNames } from '#shared/demand/domain/review.ts'
import { stateNames } from '#shared/demand/domain/transitions.ts'
import type { OpenReview } from '#shared/demand/use-cases/open-review.ts'
import { labelled, listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { fieldText } from './field-values.ts'
import { texts } from './texts.ts'

export type ReviewModel = OpenReview & {
  /** The colleague who has it in hand, when it is not the reader. */
  readonly otherHand: string | undefined
  readonly ownHand: boolean
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

const text = texts.review
const names = [...fieldNames.map((field) => `notes.${field}`), 'reason']

/** One ad as a reviewer sees it: field by field as the public would, with a tick box and a remark each, and the decision. */
export function reviewPage(model: ReviewModel): Page {
  return { title: model.vacancy.content.title, body: <ReviewOfVacancy {...model} /> }
}

function ReviewOfVacancy(model: ReviewModel): Child {
  const { vacancy, review, changed, otherHand, ownHand, form, fresh, url } = model
  const { content, employer, postedBy, source, code, state } = vacancy
  const waiting = review?.state === 'WAITING'
  return (
    <>
      <p class="back">
        <a href="/bureau/vacancies">{text.back}</a>
      </p>
      <h1>{content.title}</h1>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={names} />
      {otherHand !== undefined && <p class="notice">{text.inOtherHands(otherHand)}</p>}
      {!waiting && <p class="notice">{text.notWaiting}</p>}
      <Facts
        rows={[
          [text.facts.employer, employer.name],
          [text.facts.poster, postedBy.id === employer.id ? undefined : postedBy.name],
          [text.facts.source, source === undefined ? undefined : [source.name, source.url].filter(Boolean).join(' ')],
          [text.facts.state, stateNames[state]],
          [text.facts.reasons, waiting ? listed(review.reasons.map((reason) => reviewReasonNames[reason])) : undefined],
          [text.facts.since, waiting ? <LocalTime at={review.since} /> : undefined],
          [text.facts.code, code],
          [text.facts.copies, <a href={`/bureau/clusters/${vacancy.id}`}>{text.copies(vacancy.cluster?.others ?? 0)}</a>],
        ]}
      />
      {changed !== undefined && <Changed changed={changed} />}
      {otherHand === undefined ? (
        <>
          <Deciding {...model} />
          {ownHand && (
            <form method="post" action={`/bureau/vacancies/${vacancy.id}/release`} class="actions">
              <SubmissionKey form={form} fresh={`${fresh}release`} />
              <button type="submit" class="second">
                {text.release}
              </button>
            </form>
          )}
        </>
      ) : (
        fieldNames.map((field) => <Value {...model} field={field} />)
      )}
      <h2>{text.history}</h2>
      <ol class="timeline">
        {vacancy.history.toReversed().map(({ at, by, to, reason }) => (
          <li>
            <LocalTime at={at} /> {actorOf(by, postedBy.id)} → {stateNames[to]}
            {reason !== undefined && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

function Changed({ changed }: { readonly changed: readonly FieldName[] }): Child {
  if (changed.length === 0) return <p>{text.nothingChanged}</p>
  return (
    <p>
      {labelled(text.changed, '')}
      {changed.map((field, index) => (
        <>
          {index > 0 && listed(['', ''])}
          <a href={`#field-${field}`}>{fields[field]}</a>
        </>
      ))}
    </p>
  )
}

function Deciding(model: ReviewModel): Child {
  const { vacancy, review, form, fresh } = model
  const open = vacancy.state === 'PUBLISHED' || vacancy.state === 'SUSPENDED'
  const decidable = review?.state === 'WAITING' && vacancy.state === 'SUBMITTED'
  const ended = vacancy.state === 'REMOVED'
  if (ended) return fieldNames.map((field) => <Value {...model} field={field} />)
  return (
    <form method="post" action={`/bureau/vacancies/${vacancy.id}/decision`}>
      <SubmissionKey form={form} fresh={fresh} />
      <input type="hidden" name="rev:int" value={String(vacancy.rev)} />
      <h2>{text.ad}</h2>
      <p class="hint">{text.adHint}</p>
      {fieldNames.map((field) => (
        <Flagged {...model} field={field} />
      ))}
      <h2>{text.decide}</h2>
      <Field name="reason" label={text.reason} hint={text.reasonHint} rows={3} form={form} />
      <div class="actions">
        {decidable && (
          <button type="submit" name="verdict" value="publish">
            {text.publish}
          </button>
        )}
        {(open || vacancy.state === 'SUBMITTED') && (
          <button type="submit" class="second" name="verdict" value="return">
            {text.return}
          </button>
        )}
        <button type="submit" class="danger" name="verdict" value="remove">
          {text.remove}
        </button>
      </div>
    </form>
  )
}

type FieldProps = ReviewModel & { readonly field: FieldName }

/** A field as the public sees it, with its tick box and remark. What the rules found is ticked beforehand. */
function Flagged(model: FieldProps): Child {
  const { field, findings, drafts, form } = model
  const own = findings.filter(({ pointer }) => fieldOf(pointer) === field)
  const drafted = drafts.filter(({ pointer }) => fieldOf(pointer) === field)
  const answered = form.problem !== undefined
  const flagged = answered ? (form.values['flagged:list'] ?? []).includes(field) : own.length > 0
  return (
    <fieldset class="group" id={`field-${field}`}>
      <legend>{fields[field]}</legend>
      <Value {...model} bare />
      {own.map(({ detail, statutes }) => (
        <p class="hint">
          <Tag tone="warn">{text.finding}</Tag> {detail} {text.statutes(statutes)}
        </p>
      ))}
      <div class="choice">
        <input type="checkbox" id={`flag-${field}`} name="flagged:list" value={field} checked={flagged} />
        <label for={`flag-${field}`}>{text.flag(fields[field])}</label>
      </div>
      <details open={flagged}>
        <summary>{text.write}</summary>
        <Field
          name={`notes.${field}`}
          label={text.note(fields[field])}
          rows={2}
          form={form}
          {...(answered ? {} : { value: drafted.map(({ detail }) => detail).join('\n') })}
        />
      </details>
    </fieldset>
  )
}

function Value({ vacancy, field, changed, bare }: FieldProps & { readonly bare?: boolean }): Child {
  const value = fieldText(vacancy.content, field)
  const was = changed?.includes(field) === true && <Tag tone="warn">{text.wasChanged}</Tag>
  return (
    <>
      {bare !== true && <h3>{fields[field]}</h3>}
      {(value === '' ? text.empty : value).split('\n').map((line, index) => (
        <p class={value === '' ? 'quiet' : undefined}>
          {line} {index === 0 && was}
        </p>
      ))}
    </>
  )
}

function actorOf(by: string, posterId: string): string {
  if (by === 'system') return text.by.system
  return by === posterId ? text.by.poster : text.by.other
}
