import type { Child } from 'hono/jsx'
import { kindNames, serviceClassNames } from '#shared/accounts/domain/kinds.ts'
import { type ContentField, contentFieldNames, contentFields, type Organisation } from '#shared/accounts/domain/organisation.ts'
import { type Standing, standingNames, standingTones } from '#shared/accounts/domain/standing.ts'
import { changedFields } from '#shared/accounts/domain/verification.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled, listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { bodyKindOf } from '#shared/reference/uscc.ts'
import { texts } from './texts.ts'

export type ReviewModel = {
  readonly organisation: Organisation
  readonly standing: Standing
  /** Whether there is something to decide. */
  readonly waiting: boolean
  /** The colleague who has it in hand, when it is not the reader. */
  readonly otherHand: string | undefined
  readonly ownHand: boolean
  /** Whether the reader may lift a suspension. */
  readonly head: boolean
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

const remarkNames = [...contentFields, 'general'].map((field) => `remarks.${field}`)

/** One organisation as a reviewer sees it: what it says, what changed, what is to be checked, and the decision. */
export function reviewView(model: ReviewModel): Page {
  const { organisation, standing, waiting, otherHand, form, url } = model
  const { content, suspension } = organisation
  return {
    title: content.name,
    body: (
      <>
        <Done texts={texts.done} url={url} />
        <p>
          <a href="/bureau/organisations">{texts.back}</a>
        </p>
        <h1>{content.name}</h1>
        <p>
          <Tag tone={standingTones[standing]}>{standingNames[standing]}</Tag>
        </p>
        <ErrorSummary form={form} names={[...remarkNames, 'verdict', 'reason']} />
        {otherHand !== undefined && <p class="notice">{texts.inOtherHands(otherHand)}</p>}
        {suspension !== undefined && <p class="notice">{texts.suspended(suspension.reason)}</p>}
        <Content organisation={organisation} />
        {waiting && otherHand === undefined ? <Deciding {...model} /> : suspension === undefined && !waiting && <p>{texts.nothing}</p>}
        {content.kind !== 'bureau' && (suspension === undefined ? <Suspending {...model} /> : <Lifting {...model} />)}
        <h2>{texts.history}</h2>
        <ul class="timeline">
          {organisation.history.toReversed().map((event) => (
            <li>
              <LocalTime at={event.at} />{' '}
              {event.reason === undefined ? texts.events[event.action] : labelled(texts.events[event.action], event.reason)}
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

function Content({ organisation }: { readonly organisation: Organisation }): Child {
  const { content, reviewed, verification } = organisation
  const changed = reviewed === undefined ? [] : changedFields(reviewed, content)
  const marked = (field: ContentField, text: Child | undefined): Child | undefined =>
    text !== undefined && changed.includes(field) ? (
      <>
        {text} <Tag tone="warn">{texts.changed}</Tag>
      </>
    ) : (
      text
    )
  return (
    <>
      <h2>{texts.facts}</h2>
      {changed.length > 0 && <p class="notice">{labelled(texts.changed, listed(changed.map((field) => contentFieldNames[field])))}</p>}
      <Facts
        rows={[
          [texts.name, marked('name', content.name)],
          [texts.fields.kind, kindNames[content.kind]],
          [texts.fields.uscc, marked('uscc', content.uscc)],
          [texts.fields.body, bodyKindOf(content.uscc) ?? texts.fields.bodyUnknown],
          [texts.fields.district, marked('district', districtName(content.district))],
          [texts.fields.serviceClass, marked('serviceClass', serviceClassNames[content.serviceClass])],
          [texts.fields.licence, marked('licence', content.licence?.number)],
          [texts.fields.licenceUntil, day(content.licence?.validUntil)],
          [texts.fields.dispatchLicence, marked('dispatchLicence', content.dispatchLicence?.number)],
          [texts.fields.dispatchLicenceUntil, day(content.dispatchLicence?.validUntil)],
          [texts.fields.group, marked('group', content.group)],
          [texts.fields.verifiedOn, day(verification.verifiedOn)],
          [texts.fields.validUntil, day(verification.validUntil)],
        ]}
      />
      <h3>{texts.contact}</h3>
      <Facts
        rows={[
          [texts.fields.function, marked('contact', content.contact.function)],
          [texts.fields.phone, content.contact.phone],
          [texts.fields.email, content.contact.email],
        ]}
      />
    </>
  )
}

function day(date: CivilDate | undefined): string | undefined {
  return date && dayText(date)
}

function Deciding({ organisation, ownHand, form, fresh }: ReviewModel): Child {
  const to = `/bureau/organisations/${organisation.id}`
  return (
    <>
      <h2>{texts.decide}</h2>
      <h3>{texts.look.title}</h3>
      <ul>
        {texts.look.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <form method="post" action={`${to}/decision`}>
        <SubmissionKey form={form} fresh={fresh} />
        <input type="hidden" name="rev:int" value={String(organisation.rev)} />
        <p>{texts.remarksHint}</p>
        {contentFields.map((field) => (
          <Field name={`remarks.${field}`} label={contentFieldNames[field]} form={form} autocomplete="off" />
        ))}
        <Field name="remarks.general" label={texts.general} form={form} autocomplete="off" />
        <p class="actions" id="f-verdict">
          <button type="submit" name="verdict" value="verify">
            {texts.verify}
          </button>
          <button type="submit" name="verdict" value="reject" class="danger">
            {texts.reject}
          </button>
        </p>
      </form>
      {ownHand && (
        <form method="post" action={`${to}/return`}>
          <button type="submit" class="second">
            {texts.putBack}
          </button>
        </form>
      )}
    </>
  )
}

function Suspending({ organisation, form, fresh }: ReviewModel): Child {
  return (
    <>
      <h2>{texts.suspend}</h2>
      <p>{texts.suspendHint}</p>
      <form method="post" action={`/bureau/organisations/${organisation.id}/suspension`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="reason" label={texts.reason} form={form} rows={2} required />
        <button type="submit" class="danger">
          {texts.suspendSubmit}
        </button>
      </form>
    </>
  )
}

function Lifting({ organisation, head, form, fresh }: ReviewModel): Child {
  if (!head) return <p>{texts.liftByHead}</p>
  return (
    <>
      <h2>{texts.lift}</h2>
      <p>{texts.liftHint}</p>
      <form method="post" action={`/bureau/organisations/${organisation.id}/lift`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="reason" label={texts.reason} form={form} rows={2} required />
        <button type="submit">{texts.liftSubmit}</button>
      </form>
    </>
  )
}
