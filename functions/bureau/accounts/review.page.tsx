import type { Child } from 'hono/jsx'
import { kindRule, serviceClassNames } from '#shared/accounts/domain/kinds.ts'
import { type ContentField, contentFieldNames, contentFields, type Organisation } from '#shared/accounts/domain/organisation.ts'
import { type Standing, standings } from '#shared/accounts/domain/standing.ts'
import { changedFields } from '#shared/accounts/domain/verification.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { districtOf } from '#shared/reference/districts.ts'
import { bodyKindOf } from '#shared/reference/uscc.ts'
import { zh } from './texts.ts'

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
        <Done texts={zh.done} url={url} />
        <p>
          <a href="/bureau/organisations">{zh.back}</a>
        </p>
        <h1>{content.name}</h1>
        <p>
          <Tag tone={standings[standing].tone}>{standings[standing].name}</Tag>
        </p>
        <ErrorSummary form={form} names={[...remarkNames, 'verdict', 'reason']} />
        {otherHand !== undefined && <p class="notice">{zh.inOtherHands(otherHand)}</p>}
        {suspension !== undefined && <p class="notice">{zh.suspended(suspension.reason)}</p>}
        <Content organisation={organisation} />
        {waiting && otherHand === undefined ? <Deciding {...model} /> : suspension === undefined && !waiting && <p>{zh.nothing}</p>}
        {content.kind !== 'bureau' && (suspension === undefined ? <Suspending {...model} /> : <Lifting {...model} />)}
        <h2>{zh.history}</h2>
        <ul class="timeline">
          {organisation.history.toReversed().map((event) => (
            <li>
              <LocalTime at={event.at} /> {zh.events[event.action]}
              {event.reason === undefined ? '' : `：${event.reason}`}
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
        {text} <Tag tone="warn">{zh.changed}</Tag>
      </>
    ) : (
      text
    )
  return (
    <>
      <h2>{zh.facts}</h2>
      {changed.length > 0 && (
        <p class="notice">
          {zh.changed}：{changed.map((field) => contentFieldNames[field]).join('、')}
        </p>
      )}
      <Facts
        rows={[
          [zh.name, marked('name', content.name)],
          [zh.fields.kind, kindRule(content.kind).name],
          [zh.fields.uscc, marked('uscc', content.uscc)],
          [zh.fields.body, bodyKindOf(content.uscc) ?? zh.fields.bodyUnknown],
          [zh.fields.district, marked('district', districtOf(content.district).name)],
          [zh.fields.serviceClass, marked('serviceClass', serviceClassNames[content.serviceClass])],
          [zh.fields.licence, marked('licence', content.licence?.number)],
          [zh.fields.licenceUntil, content.licence?.validUntil],
          [zh.fields.group, marked('group', content.group)],
          [zh.fields.verifiedOn, verification.verifiedOn],
          [zh.fields.validUntil, verification.validUntil],
        ]}
      />
      <h3>{zh.contact}</h3>
      <Facts
        rows={[
          [zh.fields.function, marked('contact', content.contact.function)],
          [zh.fields.phone, content.contact.phone],
          [zh.fields.email, content.contact.email],
        ]}
      />
    </>
  )
}

function Deciding({ organisation, ownHand, form, fresh }: ReviewModel): Child {
  const to = `/bureau/organisations/${organisation.id}`
  return (
    <>
      <h2>{zh.decide}</h2>
      <h3>{zh.look.title}</h3>
      <ul>
        {zh.look.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <form method="post" action={`${to}/decision`}>
        <SubmissionKey form={form} fresh={fresh} />
        <input type="hidden" name="rev:int" value={String(organisation.rev)} />
        <p>{zh.remarksHint}</p>
        {contentFields.map((field) => (
          <Field name={`remarks.${field}`} label={contentFieldNames[field]} form={form} autocomplete="off" />
        ))}
        <Field name="remarks.general" label={zh.general} form={form} autocomplete="off" />
        <p class="actions" id="f-verdict">
          <button type="submit" name="verdict" value="verify">
            {zh.verify}
          </button>
          <button type="submit" name="verdict" value="reject" class="danger">
            {zh.reject}
          </button>
        </p>
      </form>
      {ownHand && (
        <form method="post" action={`${to}/return`}>
          <button type="submit" class="second">
            {zh.putBack}
          </button>
        </form>
      )}
    </>
  )
}

function Suspending({ organisation, form, fresh }: ReviewModel): Child {
  return (
    <>
      <h2>{zh.suspend}</h2>
      <p>{zh.suspendHint}</p>
      <form method="post" action={`/bureau/organisations/${organisation.id}/suspension`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="reason" label={zh.reason} form={form} rows={2} required />
        <button type="submit" class="danger">
          {zh.suspendSubmit}
        </button>
      </form>
    </>
  )
}

function Lifting({ organisation, head, form, fresh }: ReviewModel): Child {
  if (!head) return <p>{zh.liftByHead}</p>
  return (
    <>
      <h2>{zh.lift}</h2>
      <p>{zh.liftHint}</p>
      <form method="post" action={`/bureau/organisations/${organisation.id}/lift`}>
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="reason" label={zh.reason} form={form} rows={2} required />
        <button type="submit">{zh.liftSubmit}</button>
      </form>
    </>
  )
}
