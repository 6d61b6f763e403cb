import type { Child } from 'hono/jsx'
import { type Bulletin, isPublished, type Stage, type Work } from '#shared/bulletins/domain/bulletin.ts'
import { allowed, type BulletinDeed } from '#shared/bulletins/domain/lifecycle.ts'
import type { Progress } from '#shared/bulletins/use-cases/read-progress.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { areaOf, Log, StateTags, titleOf } from './bulletin-parts.tsx'
import { texts } from './texts.ts'

export type BulletinModel = {
  readonly bulletin: Bulletin
  readonly progress: Progress | undefined
  /** An earlier issue changed since it was compiled. */
  readonly stale: boolean
  /** Whether whoever looks handed the version in. */
  readonly mine: boolean
  /** Whether the park has nobody else who could publish. */
  readonly alone: boolean
  readonly verified: boolean
  readonly today: CivilDate
  /** The form that was refused, as it was filled in. */
  readonly form?: FormState
  readonly fresh: string
  readonly url: URL
}

export function bulletinPage(model: BulletinModel): Page {
  return { title: titleOf(model.bulletin), body: <Issue {...model} /> }
}

function Issue(model: BulletinModel): Child {
  const { bulletin, today, form = emptyForm, url } = model
  const { issue } = texts
  return (
    <article class="narrow">
      <p>
        <a href="/park/bulletins">{issue.back}</a>
      </p>
      <h1>{titleOf(bulletin)}</h1>
      <p>
        <StateTags bulletin={bulletin} today={today} />
      </p>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={['reason']} />
      {bulletin.withdrawn !== undefined && <p class="notice">{issue.withdrawn(bulletin.withdrawn.reason)}</p>}
      <Facts
        rows={[
          [issue.due, dayText(bulletin.dueOn)],
          [issue.area, areaOf(bulletin.districts)],
          [texts.list.column.issue, issue.number(bulletin.number)],
          [issue.park, bulletin.park.name],
        ]}
      />
      {bulletin.work !== undefined && <InPreparation {...model} work={bulletin.work} />}
      <Actions {...model} />
      {isPublished(bulletin) && <Versions bulletin={bulletin} />}
      <h2>{issue.history}</h2>
      <Log history={bulletin.history} />
    </article>
  )
}

function can(deed: BulletinDeed, { bulletin }: BulletinModel): boolean {
  return allowed(deed, bulletin).ok
}

type InWork = BulletinModel & { readonly work: Work }

function InPreparation(model: InWork): Child {
  const { work } = model
  return (
    <section>
      <h2>
        {texts.issue.work}
        {work.version > 1 && ` · ${texts.issue.workVersion(work.version)}`}
      </h2>
      <Steps stage={work.stage} />
      {work.reason !== undefined && <p class="quiet">{texts.issue.because(work.reason)}</p>}
      {work.excluded.length > 0 && <p class="quiet">{texts.issue.excluded(work.excluded.length)}</p>}
      <WhatNow {...model} />
    </section>
  )
}

const stages = ['COLLECTING', 'FROZEN', 'COMPILED', 'REVIEWED'] as const satisfies readonly Stage[]

/** What has to be done with the version now, and what was done before. */
function Steps({ stage }: { readonly stage: Stage }): Child {
  const at = stages.indexOf(stage)
  return (
    <ol class="stages">
      {stages.map((one, place) => (
        <li class={place < at ? 'passed' : undefined} aria-current={place === at ? 'step' : undefined}>
          {texts.issue.steps[one]}
        </li>
      ))}
    </ol>
  )
}

function WhatNow(model: InWork): Child {
  const { bulletin, work, progress, stale } = model
  const { issue } = texts
  switch (work.stage) {
    case 'COLLECTING':
      return (
        <>
          <p>{issue.collecting}</p>
          {progress !== undefined && <p role="status">{issue.progress[progress.source](progress.read)}</p>}
          <p>
            <a href={`/park/bulletins/${bulletin.id}`}>{issue.refresh}</a>
          </p>
        </>
      )
    case 'FROZEN':
      return <p>{issue.frozen}</p>
    case 'COMPILED':
      return (
        <>
          <p>{stale ? issue.stale : issue.compiled}</p>
          <Preview bulletin={bulletin} work={work} />
          {!stale && <Button {...model} to="hand-in" text={issue.handIn} revision />}
          <Button {...model} to="recompile" text={issue.recompile} hint={issue.recompileHint} second={!stale} />
          <SendBack {...model} />
        </>
      )
    case 'REVIEWED':
      return (
        <>
          <p>{model.mine ? issue.reviewedMine : issue.reviewed}</p>
          {model.mine && model.alone && (
            <p class="notice">
              {issue.nobodyElse} <a href="/account/organisation">{issue.invite}</a>
            </p>
          )}
          {!model.verified && <p class="notice">{texts.list.notVerified}</p>}
          <Preview bulletin={bulletin} work={work} />
          {!model.mine && model.verified && <Button {...model} to="publish" text={issue.publish} hint={issue.publishHint} revision />}
          <SendBack {...model} />
        </>
      )
  }
}

function Preview({ bulletin, work }: { readonly bulletin: Bulletin; readonly work: Work }): Child {
  return (
    <p>
      <a class="button second" href={`/park/bulletins/${bulletin.id}/preview?version=${work.version}`}>
        {texts.issue.preview}
      </a>{' '}
      <small>{texts.issue.previewHint}</small>
    </p>
  )
}

type ButtonProps = Pick<BulletinModel, 'bulletin' | 'fresh'> & {
  readonly to: string
  readonly text: string
  readonly hint?: string
  readonly second?: boolean
  /** The revision goes along: what changed meanwhile is refused. */
  readonly revision?: boolean
}

function Button({ bulletin, fresh, to, text, hint, second = false, revision = false }: ButtonProps): Child {
  return (
    <form method="post" action={`/park/bulletins/${bulletin.id}/${to}`}>
      <SubmissionKey form={emptyForm} fresh={`${fresh}-${to}`} />
      {revision && <input type="hidden" name="rev:int" value={String(bulletin.rev)} />}
      {hint !== undefined && <p class="hint">{hint}</p>}
      <p class="actions">
        <button type="submit" class={second ? 'second' : undefined}>
          {text}
        </button>
      </p>
    </form>
  )
}

/** One reason, and a button for each way back. */
function SendBack(model: InWork): Child {
  const { bulletin, form = emptyForm, fresh } = model
  const { issue } = texts
  const at = `/park/bulletins/${bulletin.id}`
  const returns = can('return', model)
  return (
    <details class="part" open={form.problem !== undefined}>
      <summary>{returns ? `${issue.return} · ${issue.throwBack}` : issue.throwBack}</summary>
      <form method="post" action={`${at}/${returns ? 'return' : 'recount'}`}>
        <SubmissionKey form={form} fresh={`${fresh}-back`} />
        <Field name="reason" label={issue.reason} form={form} required />
        <p class="hint">{issue.throwBackHint}</p>
        <div class="actions">
          {returns && (
            <button type="submit" class="second">
              {issue.return}
            </button>
          )}
          <button type="submit" class="danger" formaction={`${at}/recount`}>
            {issue.throwBack}
          </button>
        </div>
      </form>
    </details>
  )
}

function Actions(model: BulletinModel): Child {
  const { bulletin } = model
  const { issue } = texts
  const at = `/park/bulletins/${bulletin.id}`
  if (!isPublished(bulletin)) return null
  return (
    <section class="actions" aria-label={issue.actions}>
      <a class="button second" href={`/bulletins/${bulletin.code}`}>
        {issue.publicPage}
      </a>
      {can('correct', model) && (
        <a class="button second" href={`${at}/correct`}>
          {issue.correct}
        </a>
      )}
      {can('abandon', model) && <Button {...model} to="abandon" text={issue.abandon} second />}
      {can('withdraw', model) && (
        <a class="button danger" href={`${at}/withdraw`}>
          {issue.withdraw}
        </a>
      )}
    </section>
  )
}

function Versions({ bulletin }: { readonly bulletin: Bulletin }): Child {
  const { issue } = texts
  return (
    <section>
      <h2>{issue.versions}</h2>
      {bulletin.versions.toReversed().map(({ version, how, reason, excluded, publishedAt, begunAt, method, cube }) => (
        <section class="part">
          <h3>
            {issue.version(version)} · {issue.versionKinds[how]}
          </h3>
          <Facts
            rows={[
              [issue.published, <LocalTime at={publishedAt} />],
              [issue.begunAt, <LocalTime at={begunAt} />],
              [issue.reason, reason],
              [issue.left, excluded.length === 0 ? undefined : issue.excluded(excluded.length)],
              [issue.method, method],
              [issue.digest, <span class="hash">{cube.sha256}</span>],
            ]}
          />
          <p class="actions">
            <a href={`/park/bulletins/${bulletin.id}/preview?version=${version}`}>{issue.open}</a>
            <a href={`/park/bulletins/${bulletin.id}/verification?version=${version}`}>{issue.verify}</a>
          </p>
        </section>
      ))}
      <p class="hint">{issue.verifyHint}</p>
    </section>
  )
}
