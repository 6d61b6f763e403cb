import type { Child } from 'hono/jsx'
import { organisationDeclines, organisationEnds, revealPurposeNames, revealPurposes } from '#shared/introductions/domain/reasons.ts'
import type { Step } from '#shared/introductions/domain/steps.ts'
import type { SeenIntroduction } from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, Select } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, Tag } from '#shared/platform/pages/parts.tsx'
import type { Contact } from '#shared/talent/domain/contact.ts'
import { PersonFacts, personTitle } from '../matching/person-card.tsx'
import { beginning, StateTag } from './desk-introductions.page.tsx'
import { History, IntroductionFacts, Reasons, StepChoice, StepForm } from './introduction-parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly seen: SeenIntroduction
  readonly desk: 'employer' | 'agency'
  readonly organisationId: string
  /** Which step's form stands open. */
  readonly chosen: string | undefined
  readonly form: FormState
  readonly fresh: string
  readonly today: CivilDate
  readonly url: URL
}

const fields = ['reason', 'text', 'at:local', 'place', 'note', 'on', 'purpose'] as const

/** One introduction as an organisation reads it: the blind card, how far it has come, what happened, and the steps that are open now. */
export function deskIntroductionPage(model: Model): Page {
  const { seen, desk, organisationId, form, today, url } = model
  const { introduction, card } = seen
  const { vacancy } = introduction
  return {
    title: `${texts.own.one} · ${vacancy.title}`,
    body: (
      <article class="narrow">
        <p class="back">
          <a href={`/${desk}/introductions`}>{texts.back}</a>
        </p>
        <h1>{personTitle(card)}</h1>
        <Done texts={texts.desk.done} url={url} />
        <ErrorSummary form={form} names={fields} />
        <p>
          <StateTag seen={seen} organisationId={organisationId} />
        </p>
        {seen.flag !== undefined && (
          <p>
            <Tag tone="bad">{texts.flags[seen.flag]}</Tag>
          </p>
        )}
        <PersonFacts card={card} />
        <Facts
          rows={[
            [texts.vacancy, <a href={`/${desk}/vacancies/${vacancy.id}`}>{vacancy.title}</a>],
            [texts.employer, vacancy.employer],
            [texts.from, beginning(introduction, organisationId)],
          ]}
        />
        <IntroductionFacts introduction={introduction} today={today} reader="organisation" />
        <ContactSection {...model} />
        <Steps {...model} />
        <History introduction={introduction} reader="organisation" />
        <p>
          <a href={`/reports/new?about=introduction&ref=${introduction.id}`}>{texts.report}</a>
        </p>
      </article>
    ),
  }
}

/** The person's contact details, after they were asked for with a purpose. They are on this page alone. */
export function contactShownPage({ seen, desk }: Pick<Model, 'seen' | 'desk'>, contact: Contact): Page {
  const t = texts.desk
  const { introduction, card } = seen
  return {
    title: t.contactTitle,
    body: (
      <article class="narrow">
        <p class="back">
          <a href={`/${desk}/introductions/${introduction.id}`}>{texts.own.one}</a>
        </p>
        <h1>{t.contactTitle}</h1>
        <p>
          {personTitle(card)} · {introduction.vacancy.title}
        </p>
        <Facts
          rows={[
            [t.name, contact.name],
            [t.phone, <a href={`tel:${contact.phone}`}>{contact.phone}</a>],
            [t.wechat, contact.wechat],
            [t.mail, contact.mail],
          ]}
        />
        <p class="notice">{t.contactLead}</p>
        <p>{t.contactOnce}</p>
      </article>
    ),
  }
}

function ContactSection({ seen: { introduction, contact }, desk, form, fresh, chosen }: Model): Child {
  const t = texts.desk
  const { state, revealTo } = introduction
  if (contact === 'none' && state !== 'accepted') return null
  return (
    <section>
      <h2>{t.contact}</h2>
      {contact === 'withdrawn' && <p class="notice">{t.contactWithdrawn}</p>}
      {contact === 'none' && <p>{t.contactNone}</p>}
      {contact === 'agreed' && revealTo.length > 0 && (
        <StepForm
          action={`/${desk}/introductions/${introduction.id}/contact`}
          form={chosen === 'contact' ? form : { values: {} }}
          fresh={`${fresh}-contact`}
          submit={t.contactOpen}
        >
          <p>{t.contactLead}</p>
          <Select
            name="purpose"
            label={t.contactPurpose}
            form={chosen === 'contact' ? form : { values: {} }}
            required
            options={revealPurposes.map((purpose) => ({ value: purpose, label: revealPurposeNames[purpose] }))}
          />
        </StepForm>
      )}
    </section>
  )
}

const paths = {
  withdraw: 'withdrawal',
  accept: 'acceptance',
  decline: 'refusal',
  interview: 'interview',
  offer: 'offer',
  place: 'placement',
  end: 'ending',
} as const satisfies Partial<Record<Step, string>>
type Offered = keyof typeof paths

function Steps(model: Model): Child {
  const { seen, desk, chosen } = model
  const steps = seen.steps.filter((step): step is Offered => Object.hasOwn(paths, step))
  const open = steps.find((step) => step === chosen)
  return (
    <StepChoice at={`/${desk}/introductions/${seen.introduction.id}`} steps={steps} open={open} nameOf={(step) => nameOf(step, seen)}>
      {open !== undefined && <OpenStep {...model} step={open} />}
    </StepChoice>
  )
}

function nameOf(step: Offered, { state }: SeenIntroduction): string {
  return step === 'interview' && state === 'interview' ? texts.desk.again : texts.desk.actions[step]
}

function OpenStep(model: Model & { readonly step: Offered }): Child {
  const { seen, desk, form, fresh, step, today } = model
  const at = `/${desk}/introductions/${seen.introduction.id}`
  const shared = { action: `${at}/${paths[step]}`, form, fresh, submit: nameOf(step, seen), back: at }
  switch (step) {
    case 'withdraw':
      return <StepForm {...shared} tone="second" />
    case 'accept':
      return (
        <StepForm {...shared}>
          <p>{texts.desk.acceptLead}</p>
        </StepForm>
      )
    case 'decline':
      return (
        <StepForm {...shared} tone="danger">
          <Reasons form={form} reasons={organisationDeclines} />
        </StepForm>
      )
    case 'end':
      return (
        <StepForm {...shared} tone="danger">
          <Reasons form={form} reasons={organisationEnds} />
          <Field name="on" type="date" label={texts.desk.endOn} form={form} value={today} />
        </StepForm>
      )
    case 'interview':
      return (
        <StepForm {...shared}>
          <Field name="at:local" type="datetime-local" label={texts.desk.at} form={form} required />
          <Field name="place" label={texts.desk.place} hint={texts.desk.placeHint} form={form} required />
          <Field name="note" label={texts.desk.bring} hint={texts.desk.noteHint} form={form} />
        </StepForm>
      )
    case 'offer':
      return (
        <StepForm {...shared}>
          <Field name="text" label={texts.word} hint={texts.wordHint} form={form} />
        </StepForm>
      )
    case 'place':
      return (
        <StepForm {...shared}>
          <p>{texts.desk.placeLead}</p>
          <Field name="on" type="date" label={texts.desk.placeOn} form={form} value={today} required />
        </StepForm>
      )
  }
}
