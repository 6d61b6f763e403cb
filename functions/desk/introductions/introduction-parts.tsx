import type { Child } from 'hono/jsx'
import type { Introduction, IntroductionEvent } from '#shared/introductions/domain/introduction.ts'
import { purposeNames, purposes, reasonNames } from '#shared/introductions/domain/reasons.ts'
import type { Standing } from '#shared/introductions/domain/standing.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled } from '#shared/kernel/language.ts'
import { workingDaysUntil } from '#shared/kernel/working-days.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Field, Select, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Facts, LocalTime, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

export const tones = {
  'to-answer': 'warn',
  'to-consent': 'warn',
  waiting: 'good',
  'partly-hidden': 'warn',
  hidden: 'warn',
  'vacancy-ended': 'plain',
  'contact-withdrawn': 'warn',
  agreed: 'good',
  interview: 'good',
  offer: 'good',
  placed: 'good',
  notPlaced: 'plain',
  declined: 'plain',
  lapsed: 'plain',
  withdrawn: 'plain',
} as const satisfies Readonly<Record<Standing, string>>

type Reader = 'person' | 'organisation'

/** The last day for whoever is to act, in words. */
export function dueText({ due }: Pick<Introduction, 'due'>, today: CivilDate): string | undefined {
  if (due === undefined || due.on < today) return undefined
  const left = texts.due.days(workingDaysUntil(today, due.on))
  const said = labelled(dayText(due.on), left)
  return due.provisional ? labelled(said, texts.due.provisional) : said
}

/** What both sides know of it, beside its history. */
export function IntroductionFacts({
  introduction,
  today,
  reader,
}: {
  readonly introduction: Introduction
  readonly today: CivilDate
  readonly reader: Reader
}): Child {
  const { note, purpose, createdAt, interview, outcome, state, startedBy } = introduction
  const mine = (startedBy === 'talent') === (reader === 'person')
  const waits = state === 'accepted' ? (reader === 'person' ? 'consent' : 'theirConsent') : mine ? 'theirAnswer' : 'answer'
  return (
    <Facts
      rows={[
        [texts.due[waits], dueText(introduction, today)],
        [texts.purpose, purposeNames[purpose]],
        [texts.note, note],
        [texts.interview, interview === undefined ? undefined : <LocalTime at={interview.at} />],
        [texts.place, interview?.place],
        [texts.desk.bring, interview?.note],
        [state === 'placed' ? texts.startsOn : texts.endedOn, outcome === undefined ? undefined : dayText(outcome.on)],
        [texts.started, <LocalTime at={createdAt} />],
      ]}
    />
  )
}

/** What happened, as both sides read it. */
export function History({ introduction, reader }: { readonly introduction: Introduction; readonly reader: Reader }): Child {
  return (
    <section>
      <h2>{texts.history}</h2>
      <Table caption={texts.historyCaption} columns={[texts.when, texts.who, texts.what]} stack>
        {introduction.history.map((event) => (
          <tr>
            <td data-label={texts.when}>
              <LocalTime at={event.at} />
            </td>
            <td data-label={texts.who}>{whoDid(event, reader)}</td>
            <td data-label={texts.what}>
              <WhatWasDone event={event} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

function whoDid({ by, name }: IntroductionEvent, reader: Reader): string {
  if (by === 'talent' && reader === 'person') return texts.you
  return name ?? texts.by[by]
}

function WhatWasDone({ event }: { readonly event: IntroductionEvent }): Child {
  const { step = event.to === 'withdrawn' ? 'withdraw' : 'start', by, reason, text, interview, on } = event
  const done = step === 'start' ? texts.events.start[by === 'talent' ? 'talent' : 'organisation'] : texts.events[step]
  const more = [
    reason === undefined ? undefined : labelled(texts.reason, reasonNames[reason]),
    interview?.place,
    interview?.note,
    on === undefined ? undefined : dayText(on),
    text,
  ].filter((one) => one !== undefined)
  return (
    <>
      {done}
      {interview !== undefined && (
        <>
          <br />
          <LocalTime at={interview.at} />
        </>
      )}
      {more.map((one) => (
        <>
          <br />
          {one}
        </>
      ))}
    </>
  )
}

type StepFormProps = {
  readonly action: string
  readonly form: FormState
  readonly fresh: string
  readonly submit: string
  readonly tone?: 'second' | 'danger' | undefined
  /** Where the reader goes who would rather not. */
  readonly back?: string | undefined
  readonly children?: Child
}

/** One step: what it says, its fields, its button, and the way back. */
export function StepForm({ action, form, fresh, submit, tone, back, children }: StepFormProps): Child {
  return (
    <form method="post" action={action}>
      <SubmissionKey form={form} fresh={fresh} />
      {children}
      <p class="actions">
        <button type="submit" class={tone}>
          {submit}
        </button>
        {back !== undefined && <a href={back}>{texts.cancel}</a>}
      </p>
    </form>
  )
}

/** The steps that are open now: the chosen one's form, and links to the others. */
export function StepChoice<S extends string>({
  at,
  steps,
  open,
  nameOf,
  children,
}: {
  readonly at: string
  readonly steps: readonly S[]
  readonly open: S | undefined
  readonly nameOf: (step: S) => string
  readonly children: Child
}): Child {
  return (
    <section>
      <h2>{texts.steps}</h2>
      {steps.length === 0 && <p>{texts.noSteps}</p>}
      {children}
      <p class="actions">
        {steps
          .filter((step) => step !== open)
          .map((step) => (
            <a class="button second" href={`${at}?do=${step}`}>
              {nameOf(step)}
            </a>
          ))}
      </p>
    </section>
  )
}

/** Why not: one of a few, and a word that may be added. */
export function Reasons({ form, reasons }: { readonly form: FormState; readonly reasons: readonly (keyof typeof reasonNames)[] }): Child {
  return (
    <>
      <Select
        name="reason"
        label={texts.chooseReason}
        form={form}
        required
        options={reasons.map((reason) => ({ value: reason, label: reasonNames[reason] }))}
      />
      <Field name="text" label={texts.word} hint={texts.wordHint} form={form} />
    </>
  )
}

/** What a first step is taken for. */
export function PurposeField({ label, form }: { readonly label: string; readonly form: FormState }): Child {
  return (
    <Select
      name="purpose"
      label={label}
      form={form}
      required
      value="recruit"
      options={purposes.map((purpose) => ({ value: purpose, label: purposeNames[purpose] }))}
    />
  )
}
