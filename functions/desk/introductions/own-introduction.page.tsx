import type { Child } from 'hono/jsx'
import type { ContactMatter } from '#shared/introductions/domain/contact-notices.ts'
import { type ContactConsent, nameOfParty } from '#shared/introductions/domain/introduction.ts'
import { personDeclines, personEnds } from '#shared/introductions/domain/reasons.ts'
import type { Step } from '#shared/introductions/domain/steps.ts'
import type { OwnIntroduction } from '#shared/introductions/use-cases/list-own-introductions.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { ContactNotice } from './contact-notice.tsx'
import { History, IntroductionFacts, Reasons, StepChoice, StepForm, tones } from './introduction-parts.tsx'
import { Unseen } from './own-introductions.page.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly introduction: OwnIntroduction
  /** What the person may consent to; none before there is a recipient. */
  readonly matter: ContactMatter | undefined
  /** Which step's form stands open. */
  readonly chosen: string | undefined
  readonly form: FormState
  readonly fresh: string
  readonly today: CivilDate
  readonly url: URL
}

/** One introduction as its person reads it: how it stands, what happened, who is given the contact, and the steps that are open now. */
export function ownIntroductionPage(model: Model): Page {
  const { introduction, form, today, url } = model
  const { vacancy, startedBy, standing, parties } = introduction
  const t = texts.own
  return {
    title: `${t.one} · ${vacancy.title}`,
    body: (
      <article class="narrow">
        <MeNav here="/me/introductions" />
        <p class="back">
          <a href="/me/introductions">{texts.back}</a>
        </p>
        <h1>{vacancy.title}</h1>
        <Done texts={t.done} url={url} />
        <ErrorSummary form={form} names={['reason', 'text', 'contact']} />
        <p>
          <Tag tone={tones[standing]}>{texts.standings[standing]}</Tag>
        </p>
        <Facts
          rows={[
            [texts.vacancy, <a href={`/vacancies/${vacancy.code}`}>{vacancy.title}</a>],
            [texts.employer, vacancy.employer],
            [texts.from, startedBy === 'talent' ? t.mine : listed(parties.map((party) => nameOfParty(introduction, party)))],
          ]}
        />
        <IntroductionFacts introduction={introduction} today={today} reader="person" />
        <Unseen standing={standing} />
        <Steps {...model} />
        <Consents consents={introduction.consents} />
        <History introduction={introduction} reader="person" />
        <p>
          <a href={`/reports/new?about=introduction&ref=${introduction.id}`}>{texts.report}</a>
        </p>
      </article>
    ),
  }
}

function Steps(model: Model): Child {
  const { introduction, chosen } = model
  const t = texts.own.actions
  const steps = introduction.steps.filter((step): step is keyof typeof t => Object.hasOwn(t, step))
  const [main] = steps
  const open = steps.find((step) => step === chosen) ?? (main === 'accept' || main === 'consent' ? main : undefined)
  return (
    <StepChoice at={`/me/introductions/${introduction.id}`} steps={steps} open={open} nameOf={(step) => t[step]}>
      {open !== undefined && <OpenStep {...model} step={open} />}
    </StepChoice>
  )
}

const paths = {
  withdraw: 'withdrawal',
  accept: 'acceptance',
  decline: 'refusal',
  consent: 'contact',
  takeBack: 'contact-withdrawal',
  end: 'ending',
} as const satisfies Partial<Record<Step, string>>

function OpenStep({ introduction, matter, form, fresh, step }: Model & { readonly step: keyof typeof paths }): Child {
  const at = `/me/introductions/${introduction.id}`
  const t = texts.own
  const shared = { action: `${at}/${paths[step]}`, form, fresh, submit: t.actions[step] }
  switch (step) {
    case 'accept':
      return (
        <StepForm {...shared}>
          <p>{t.acceptLead}</p>
          {matter !== undefined && <ContactNotice matter={matter} />}
          <p>
            <a href="/me/contact">{t.fillContact}</a>
          </p>
        </StepForm>
      )
    case 'consent':
      return matter === undefined ? null : (
        <StepForm {...shared}>
          <p>{t.consentLead}</p>
          <ContactNotice matter={matter} />
          <p>
            <a href="/me/contact">{t.fillContact}</a>
          </p>
        </StepForm>
      )
    case 'decline':
    case 'end':
      return (
        <StepForm {...shared} tone="danger" back={at}>
          <Reasons form={form} reasons={step === 'decline' ? personDeclines : personEnds} />
        </StepForm>
      )
    case 'takeBack':
      return (
        <StepForm {...shared} tone="danger" back={at}>
          <p>{t.takeBackLead}</p>
        </StepForm>
      )
    case 'withdraw':
      return <StepForm {...shared} tone="second" back={at} />
  }
}

/** To whom the contact details were given, and until when: with the fingerprint of the words that were agreed to. */
function Consents({ consents }: { readonly consents: readonly ContactConsent[] }): Child {
  const t = texts.own
  return consents.length === 0 ? null : (
    <section>
      <h2>{t.givenTo}</h2>
      {consents.map(({ recipientName, recipientContact, at, withdrawnAt, textVersion, textHash }) => (
        <section class="card" aria-label={recipientName}>
          <h3>{recipientName}</h3>
          <p>{recipientContact}</p>
          <Facts
            rows={[
              [t.givenAt, <LocalTime at={at} />],
              [t.takenBackAt, withdrawnAt === undefined ? undefined : <LocalTime at={withdrawnAt} />],
            ]}
          />
          <p class="quiet">
            {t.version(textVersion)} · {t.fingerprint}
            <code>{textHash}</code>
          </p>
        </section>
      ))}
      <p>
        <a href="/me/looks">{t.looks}</a>
      </p>
    </section>
  )
}
