import type { Child } from 'hono/jsx'
import { type Fair, isPublished, type PlanKey, planKeys } from '#shared/fairs/domain/fair.ts'
import { allowed, type FairAction } from '#shared/fairs/domain/lifecycle.ts'
import { planNames } from '#shared/fairs/domain/readiness.ts'
import { period, place } from '#shared/fairs/domain/wording.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import type { ProblemDetail } from '#shared/platform/http/problem.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, Tag } from '#shared/platform/pages/parts.tsx'
import { History, StateTags } from './fair-parts.tsx'
import { zh } from './texts.ts'

export type ParkFairModel = {
  readonly fair: Fair
  /** What stands between it and its announcement; for drafts. */
  readonly missing: readonly ProblemDetail[]
  /** Whether the police's permit is needed. */
  readonly permitNeeded: boolean
  readonly now: string
  /** The form that was refused, as it was filled in. */
  readonly form?: FormState
  readonly fresh: string
  readonly url: URL
}

const names: readonly string[] = [
  ...planKeys.flatMap((key) => [`plans.${key}.title`, `plans.${key}.date`, `plans.${key}.responsible`]),
  'application.authority',
  'application.date',
  'permit.number',
  'permit.authority',
  'permit.date',
]

export function parkFairPage(model: ParkFairModel): Page {
  return { title: model.fair.content.title, body: <ParkFair {...model} /> }
}

function ParkFair(model: ParkFairModel): Child {
  const { fair, now, form = emptyForm, url } = model
  const draft = !isPublished(fair) && fair.state !== 'CANCELLED'
  return (
    <article class="narrow">
      <p>
        <a href="/park">{zh.backToList}</a>
      </p>
      <h1 class={fair.state === 'CANCELLED' ? 'struck' : undefined}>{fair.content.title}</h1>
      <p>
        <StateTags fair={fair} now={now} />
      </p>
      <Done texts={zh.done} url={url} />
      <ErrorSummary form={form} names={names} />
      {draft && <Readiness {...model} />}
      <Actions {...model} />
      <h2>{zh.fair.facts}</h2>
      <FairFacts fair={fair} />
      {can('recordPlans', model) && <PlanForms {...model} />}
      {model.permitNeeded && <PermitForms {...model} />}
      <h2>{zh.fair.history}</h2>
      <History fair={fair} />
    </article>
  )
}

function can(action: FairAction, { fair, now }: ParkFairModel): boolean {
  return allowed(action, fair, now).ok
}

function Readiness({ fair, missing, fresh }: ParkFairModel): Child {
  return (
    <section>
      <h2>{zh.fair.missing}</h2>
      {missing.length === 0 ? (
        <form method="post" action={`/park/fairs/${fair.id}/announce`}>
          <SubmissionKey form={emptyForm} fresh={`${fresh}-announce`} />
          <p class="done">{zh.fair.ready}</p>
          <p class="hint">{zh.fair.announceHint}</p>
          <button type="submit">{zh.fair.announce}</button>
        </form>
      ) : (
        <ul class="checklist">
          {missing.map((finding) => (
            <li>
              {finding.detail} <Mend finding={finding} fair={fair} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Where what is missing can be put right. */
function Mend({ finding: { pointer }, fair }: { readonly finding: ProblemDetail; readonly fair: Fair }): Child {
  const [, part = ''] = pointer.split('/')
  const places: Readonly<Record<string, readonly [href: string, text: string]>> = {
    content: [`/park/fairs/${fair.id}/edit#f-content-${pointer.split('/')[2]}`, zh.fair.mend.content],
    plans: ['#plans', zh.fair.mend.plans],
    permit: ['#permit', zh.fair.mend.permit],
    park: ['/account/organisation', zh.fair.mend.park],
  }
  const place = places[part]
  return place === undefined ? null : <a href={place[0]}>{place[1]}</a>
}

function Actions(model: ParkFairModel): Child {
  const { fair, fresh } = model
  const at = `/park/fairs/${fair.id}`
  return (
    <section class="actions" aria-label={zh.fair.actions}>
      {isPublished(fair) && (
        <a class="button second" href={`/fairs/${fair.code}`}>
          {zh.fair.publicPage}
        </a>
      )}
      {can('edit', model) && (
        <a class="button second" href={`${at}/edit`}>
          {zh.fair.edit}
        </a>
      )}
      {can('move', model) && (
        <a class="button second" href={`${at}/move`}>
          {zh.fair.move}
        </a>
      )}
      <form method="post" action={`${at}/copy`}>
        <SubmissionKey form={emptyForm} fresh={`${fresh}-copy`} />
        <button type="submit" class="second">
          {zh.fair.copy}
        </button>
      </form>
      {can('cancel', model) && (
        <a class="button danger" href={`${at}/cancel`}>
          {isPublished(fair) ? zh.fair.cancel : zh.fair.drop}
        </a>
      )}
    </section>
  )
}

function FairFacts({ fair }: { readonly fair: Fair }): Child {
  const { content } = fair
  const { fields } = zh.form
  const label = (key: string): string => fields[key]?.label ?? key
  return (
    <Facts
      rows={[
        [label('startsAt'), period(content)],
        [zh.move.place, content.venue && place(content.venue)],
        [label('booths'), content.booths],
        [label('expectedAttendance'), content.expectedAttendance],
        ['主办', fair.park.name],
        ['承办', [...fair.agencies.map(({ name }) => name), ...content.organisers].join('、')],
        ['协办', content.coOrganisers.join('、')],
        [label('targetGroups'), content.targetGroups.join('、')],
        [label('trades'), content.trades.join('、')],
        [label('howToTakePart'), content.howToTakePart],
        [label('bring'), content.bring],
        [label('transport'), content.transport],
        [label('services'), content.services.join('、')],
        [label('enquiryPhone'), content.enquiryPhone],
      ]}
    />
  )
}

function PlanForms(model: ParkFairModel): Child {
  return (
    <section id="plans">
      <h2>{zh.fair.plans}</h2>
      <p class="hint">{zh.fair.plansBasis}</p>
      {planKeys.map((key) => (
        <PlanForm {...model} plan={key} />
      ))}
    </section>
  )
}

function PlanForm({ fair, form = emptyForm, fresh, plan: key }: ParkFairModel & { readonly plan: PlanKey }): Child {
  const plan = fair.plans[key]
  const fields = (
    <form method="post" action={`/park/fairs/${fair.id}/plans`}>
      <SubmissionKey form={form} fresh={`${fresh}-${key}`} />
      <Field name={`plans.${key}.title`} label={zh.fair.planTitle} form={form} value={plan?.title ?? ''} required />
      <Field name={`plans.${key}.date`} label={zh.fair.planDate} type="date" form={form} value={plan?.date ?? ''} required />
      <Field name={`plans.${key}.responsible`} label={zh.fair.planResponsible} form={form} value={plan?.responsible ?? ''} required />
      <button type="submit" class="second">
        {zh.fair.savePlan(planNames[key])}
      </button>
    </form>
  )
  if (plan === undefined) {
    return (
      <details class="part" open={form.problem !== undefined}>
        <summary>
          {planNames[key]} <Tag tone="warn">{zh.fair.planMissing}</Tag>
        </summary>
        {fields}
      </details>
    )
  }
  return (
    <details class="part">
      <summary>
        {planNames[key]} <Tag tone="good">{zh.fair.planRecorded}</Tag>
      </summary>
      <p>{[plan.title, plan.date, plan.responsible].join('，')}</p>
      {fields}
    </details>
  )
}

function PermitForms(model: ParkFairModel): Child {
  const { fair, form = emptyForm, fresh } = model
  return (
    <section id="permit">
      <h2>{zh.fair.permit}</h2>
      <p class="hint">{zh.fair.permitBasis}</p>
      <Facts
        rows={[
          [zh.fair.applicationDate, fair.application && `${fair.application.date} ${fair.application.authority}`],
          [zh.fair.permitNumber, fair.permit?.number],
          [zh.fair.permitDate, fair.permit && `${fair.permit.date} ${fair.permit.authority}`],
          [zh.move.approvalDate, fair.approval && `${fair.approval.date} ${fair.approval.authority}`],
          [zh.cancel.noticeDate, fair.policeNotice && `${fair.policeNotice.date} ${fair.policeNotice.authority}`],
        ]}
      />
      {fair.state === 'PLANNED' && <p>{zh.fair.permitFirst}</p>}
      {can('applyForPermit', model) && (
        <form method="post" action={`/park/fairs/${fair.id}/permit-application`}>
          <SubmissionKey form={form} fresh={`${fresh}-apply`} />
          <Field name="application.authority" label={zh.fair.authority} form={form} value={fair.application?.authority ?? ''} required />
          <Field
            name="application.date"
            label={zh.fair.applicationDate}
            type="date"
            form={form}
            value={fair.application?.date ?? ''}
            required
          />
          <button type="submit" class="second">
            {zh.fair.apply}
          </button>
        </form>
      )}
      {can('recordPermit', model) && (
        <form method="post" action={`/park/fairs/${fair.id}/permit`}>
          <SubmissionKey form={form} fresh={`${fresh}-permit`} />
          <Field name="permit.number" label={zh.fair.permitNumber} form={form} required />
          <Field name="permit.authority" label={zh.fair.authority} form={form} value={fair.application?.authority ?? ''} required />
          <Field name="permit.date" label={zh.fair.permitDate} type="date" form={form} required />
          <button type="submit" class="second">
            {zh.fair.recordPermit}
          </button>
        </form>
      )}
    </section>
  )
}
