import type { Child } from 'hono/jsx'
import { type Fair, isPublished, type PlanKey, planKeys } from '#shared/fairs/domain/fair.ts'
import { modeNames } from '#shared/fairs/domain/fair-details.ts'
import { allowed, type FairAction } from '#shared/fairs/domain/lifecycle.ts'
import type { FairNotice } from '#shared/fairs/domain/notice.ts'
import { planNames } from '#shared/fairs/domain/readiness.ts'
import { period, where } from '#shared/fairs/domain/wording.ts'
import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import type { ProblemDetail } from '#shared/platform/http/problem.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { texts as boothTexts } from '../booths/texts.ts'
import { fieldAt } from './fair-form.tsx'
import { History, StateTags } from './fair-parts.tsx'
import { type FieldKey, fieldText, texts } from './texts.ts'

export type ParkFairModel = {
  readonly fair: Fair
  /** What stands between it and its announcement; for drafts. */
  readonly missing: readonly ProblemDetail[]
  /** Where it contradicts itself. */
  readonly contradictions: readonly ProblemDetail[]
  /** How far those who booked or registered have been told of its changes. */
  readonly notices: readonly FairNotice[]
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
        <a href="/park">{texts.backToList}</a>
      </p>
      <h1 class={fair.state === 'CANCELLED' ? 'struck' : undefined}>{fair.content.title}</h1>
      <p>
        <StateTags fair={fair} now={now} />
      </p>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={names} />
      {draft && <Readiness {...model} />}
      <Contradictions {...model} />
      <Actions {...model} />
      <h2>{texts.fair.facts}</h2>
      <FairFacts fair={fair} />
      {can('recordPlans', model) && <PlanForms {...model} />}
      {model.permitNeeded && <PermitForms {...model} />}
      <Notices {...model} />
      <h2>{texts.fair.history}</h2>
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
      <h2>{texts.fair.missing}</h2>
      {missing.length === 0 ? (
        <form method="post" action={`/park/fairs/${fair.id}/announce`}>
          <SubmissionKey form={emptyForm} fresh={`${fresh}-announce`} />
          <p class="done">{texts.fair.ready}</p>
          <p class="hint">{texts.fair.announceHint}</p>
          <button type="submit">{texts.fair.announce}</button>
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

/** What does not fit together. It hinders nothing: the park may know better. */
function Contradictions({ contradictions, fair }: ParkFairModel): Child {
  if (contradictions.length === 0 || fair.state === 'CANCELLED') return null
  return (
    <section class="notice" aria-labelledby="contradictions">
      <h2 id="contradictions">{texts.fair.contradictions}</h2>
      <ul>
        {contradictions.map((finding) => (
          <li>
            {finding.detail} <Mend finding={finding} fair={fair} text={texts.fair.mend.check} />
          </li>
        ))}
      </ul>
      <p class="hint">{texts.fair.contradictionsHint}</p>
    </section>
  )
}

/** Who has been told of which change. */
function Notices({ notices }: ParkFairModel): Child {
  if (notices.length === 0) return null
  return (
    <>
      <h2 id="notices">{texts.fair.notices}</h2>
      <ul class="rows">
        {notices.toReversed().map(({ at, action, told, finishedAt }) => (
          <li>
            <LocalTime at={at} /> {texts.actions[action]}{' '}
            <Tag tone={finishedAt === undefined ? 'warn' : 'good'}>
              {finishedAt === undefined ? texts.fair.telling : texts.fair.toldAll}
            </Tag>
            <p class="quiet">{texts.fair.told(told.exhibitor, told.visitor)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

type MendProps = { readonly finding: ProblemDetail; readonly fair: Fair; readonly text?: string }

/** Where what is missing can be put right. */
function Mend({ finding: { pointer }, fair, text }: MendProps): Child {
  const [, part = ''] = pointer.split('/')
  const places: Readonly<Record<string, readonly [href: string, text: string]>> = {
    content: [`/park/fairs/${fair.id}/edit${fieldAt(pointer) ?? ''}`, texts.fair.mend.content],
    plans: ['#plans', texts.fair.mend.plans],
    permit: ['#permit', texts.fair.mend.permit],
    park: ['/account/organisation', texts.fair.mend.park],
  }
  const place = places[part]
  return place === undefined ? null : <a href={place[0]}>{text ?? place[1]}</a>
}

function Actions(model: ParkFairModel): Child {
  const { fair, fresh } = model
  const at = `/park/fairs/${fair.id}`
  return (
    <section class="actions" aria-label={texts.fair.actions}>
      {isPublished(fair) && (
        <a class="button second" href={`/fairs/${fair.code}`}>
          {texts.fair.publicPage}
        </a>
      )}
      {isPublished(fair) && fair.state !== 'CANCELLED' && (
        <>
          <a class="button second" href={`${at}/door`}>
            {texts.fair.door}
          </a>
          <a class="button second" href={`${at}/results`}>
            {texts.fair.results}
          </a>
        </>
      )}
      {fair.state !== 'CANCELLED' && fair.content.booths !== undefined && (
        <a class="button second" href={`${at}/booths`}>
          {boothTexts.park.title}
        </a>
      )}
      {can('edit', model) && (
        <a class="button second" href={`${at}/edit`}>
          {texts.fair.edit}
        </a>
      )}
      {can('move', model) && (
        <a class="button second" href={`${at}/move`}>
          {texts.fair.move}
        </a>
      )}
      <form method="post" action={`${at}/copy`}>
        <SubmissionKey form={emptyForm} fresh={`${fresh}-copy`} />
        <button type="submit" class="second">
          {texts.fair.copy}
        </button>
      </form>
      {can('cancel', model) && (
        <a class="button danger" href={`${at}/cancel`}>
          {isPublished(fair) ? texts.fair.cancel : texts.fair.drop}
        </a>
      )}
    </section>
  )
}

function FairFacts({ fair }: { readonly fair: Fair }): Child {
  const { content } = fair
  const label = (key: FieldKey): string => fieldText(key).label
  return (
    <Facts
      rows={[
        [label('mode'), modeNames[content.mode]],
        [texts.move.time, period(content)],
        [texts.move.place, where(content)],
        [label('campaign.name'), content.campaign?.name],
        [label('booths'), content.booths],
        [label('expectedAttendance'), content.expectedAttendance],
        [texts.fair.host, listed([...(content.parkAs === 'host' ? [fair.park.name] : []), ...content.hosts])],
        [
          texts.fair.organiser,
          listed([...(content.parkAs === 'host' ? [] : [fair.park.name]), ...fair.agencies.map(({ name }) => name), ...content.organisers]),
        ],
        [texts.fair.coOrganiser, listed(content.coOrganisers)],
        [label('supporters'), listed(content.supporters)],
        [label('targetGroups'), listed(content.targetGroups)],
        [label('trades'), listed(content.trades)],
        [label('howToTakePart'), content.howToTakePart],
        [label('bring'), content.bring],
        [label('transport'), content.transport],
        [label('services'), listed(content.services)],
        [label('enquiryPhone'), content.enquiryPhone],
      ]}
    />
  )
}

function PlanForms(model: ParkFairModel): Child {
  return (
    <section id="plans">
      <h2>{texts.fair.plans}</h2>
      <p class="hint">{texts.fair.plansBasis}</p>
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
      <Field name={`plans.${key}.title`} label={texts.fair.planTitle} form={form} value={plan?.title ?? ''} required />
      <Field name={`plans.${key}.date`} label={texts.fair.planDate} type="date" form={form} value={plan?.date ?? ''} required />
      <Field name={`plans.${key}.responsible`} label={texts.fair.planResponsible} form={form} value={plan?.responsible ?? ''} required />
      <button type="submit" class="second">
        {texts.fair.savePlan(planNames[key])}
      </button>
    </form>
  )
  if (plan === undefined) {
    return (
      <details class="part" open={form.problem !== undefined}>
        <summary>
          {planNames[key]} <Tag tone="warn">{texts.fair.planMissing}</Tag>
        </summary>
        {fields}
      </details>
    )
  }
  return (
    <details class="part">
      <summary>
        {planNames[key]} <Tag tone="good">{texts.fair.planRecorded}</Tag>
      </summary>
      <p>{texts.fair.plan(plan.title, plan.date, plan.responsible)}</p>
      {fields}
    </details>
  )
}

function PermitForms(model: ParkFairModel): Child {
  const { fair, form = emptyForm, fresh } = model
  return (
    <section id="permit">
      <h2>{texts.fair.permit}</h2>
      <p class="hint">{texts.fair.permitBasis}</p>
      <Facts
        rows={[
          [texts.fair.applicationDate, fair.application && texts.fair.paper(fair.application.date, fair.application.authority)],
          [texts.fair.permitNumber, fair.permit?.number],
          [texts.fair.permitDate, fair.permit && texts.fair.paper(fair.permit.date, fair.permit.authority)],
          [texts.move.approvalDate, fair.approval && texts.fair.paper(fair.approval.date, fair.approval.authority)],
          [texts.cancel.noticeDate, fair.policeNotice && texts.fair.paper(fair.policeNotice.date, fair.policeNotice.authority)],
        ]}
      />
      {fair.state === 'PLANNED' && <p>{texts.fair.permitFirst}</p>}
      {can('applyForPermit', model) && (
        <form method="post" action={`/park/fairs/${fair.id}/permit-application`}>
          <SubmissionKey form={form} fresh={`${fresh}-apply`} />
          <Field name="application.authority" label={texts.fair.authority} form={form} value={fair.application?.authority ?? ''} required />
          <Field
            name="application.date"
            label={texts.fair.applicationDate}
            type="date"
            form={form}
            value={fair.application?.date ?? ''}
            required
          />
          <button type="submit" class="second">
            {texts.fair.apply}
          </button>
        </form>
      )}
      {can('recordPermit', model) && (
        <form method="post" action={`/park/fairs/${fair.id}/permit`}>
          <SubmissionKey form={form} fresh={`${fresh}-permit`} />
          <Field name="permit.number" label={texts.fair.permitNumber} form={form} required />
          <Field name="permit.authority" label={texts.fair.authority} form={form} value={fair.application?.authority ?? ''} required />
          <Field name="permit.date" label={texts.fair.permitDate} type="date" form={form} required />
          <button type="submit" class="second">
            {texts.fair.recordPermit}
          </button>
        </form>
      )}
    </section>
  )
}
