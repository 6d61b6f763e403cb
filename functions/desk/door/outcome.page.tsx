import type { Child } from 'hono/jsx'
import { type Outcome, outcomeTotals } from '#shared/fairs/domain/outcome.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import { mayReport, type OwnOutcome } from '#shared/fairs/use-cases/read-outcome.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, LocalTime } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Model = OwnOutcome & {
  readonly versions: readonly Outcome[]
  readonly desk: 'employer' | 'agency'
  readonly form: FormState
  readonly fresh: string
  readonly now: string
  readonly url: URL
}

/** Empty rows for days beside those that were reported. */
const moreDays = 2

/** What an exhibitor reports of a fair, post by post. */
export function outcomePage(model: Model): Page {
  const t = texts.outcome
  const { fair, exhibitor, versions, desk, url } = model
  const may = mayReport(model, model.now)
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <p class="row">
          <a href={`/${desk}/fairs`}>{t.back}</a> <a href={`/fairs/${fair.code}`}>{t.fair}</a>
        </p>
        <h1>{t.title}</h1>
        <p>
          <strong>{fair.content.title}</strong>
          <br />
          {whenAndWhere(fair.content)}
        </p>
        <Done texts={t.done} url={url} />
        <p>{t.lead}</p>
        {!may.ok ? (
          <p class="notice">{t.refused[may.error.kind]}</p>
        ) : exhibitor.posts.length === 0 ? (
          <p class="empty">{t.noPosts}</p>
        ) : (
          <Form {...model} />
        )}
        {versions.length > 0 && <Versions versions={versions} />}
      </article>
    ),
  }
}

function Form({ fair, exhibitor, outcome, desk, form, fresh }: Model): Child {
  const t = texts.outcome
  const names = exhibitor.posts.flatMap((_, at) => [
    `posts.${at}.received:int`,
    `posts.${at}.intents:int`,
    `posts.${at}.signings:int`,
    ...daysOf(outcome, exhibitor.posts[at]?.vacancyId).flatMap((__, day) => [
      `posts.${at}.placements.${day}.date`,
      `posts.${at}.placements.${day}.count:int`,
    ]),
  ])
  return (
    <form method="post" action={`/${desk}/fairs/${fair.code}/outcome`}>
      <ErrorSummary form={form} names={[...names, 'reason', 'confirmed:flag']} />
      <SubmissionKey form={form} fresh={fresh} />
      <input type="hidden" name="rev:int" value={String(outcome?.rev ?? 0)} />
      {exhibitor.posts.map((post, at) => (
        <Post post={post} at={at} outcome={outcome} form={form} />
      ))}
      {outcome !== undefined && <Field name="reason" label={t.reason} hint={t.reasonHint} form={form} />}
      {form.problem?.code === 'contradiction' && (
        <Choices
          kind="checkbox"
          name="confirmed:flag"
          label={form.problem.title}
          form={form}
          options={[{ value: 'on', label: t.confirm }]}
        />
      )}
      <div class="actions">
        <button type="submit">{t.submit}</button>
      </div>
    </form>
  )
}

function Post({
  post: { vacancyId, title, headcount },
  at,
  outcome,
  form,
}: Pick<Model, 'outcome' | 'form'> & { readonly post: Model['exhibitor']['posts'][number]; readonly at: number }): Child {
  const t = texts.outcome
  const kept = outcome?.posts.find((one) => one.vacancyId === vacancyId)
  return (
    <section class="group" aria-labelledby={`post-${at}`}>
      <h2 id={`post-${at}`}>{t.post(title, headcount)}</h2>
      <input type="hidden" name={`posts.${at}.vacancyId`} value={vacancyId} />
      {(['received', 'intents', 'signings'] as const).map((key) => (
        <Field name={`posts.${at}.${key}:int`} label={t[key]} form={form} value={String(kept?.[key] ?? 0)} inputmode="numeric" required />
      ))}
      <h3>{t.placements}</h3>
      <p class="hint">{t.placementsHint}</p>
      {daysOf(outcome, vacancyId).map((day, row) => (
        <div class="pair">
          <Field name={`posts.${at}.placements.${row}.date`} label={t.date} type="date" form={form} value={day?.date ?? ''} />
          <Field
            name={`posts.${at}.placements.${row}.count:int`}
            label={t.count}
            form={form}
            value={day === undefined ? '' : String(day.count)}
            inputmode="numeric"
          />
        </div>
      ))}
    </section>
  )
}

/** The days that were reported for a post, and empty ones. */
function daysOf(
  outcome: Outcome | undefined,
  vacancyId: string | undefined,
): readonly ({ readonly date: string; readonly count: number } | undefined)[] {
  const kept = outcome?.posts.find((one) => one.vacancyId === vacancyId)?.placements ?? []
  return [...kept, ...Array.from({ length: moreDays }, () => undefined)]
}

function Versions({ versions }: Pick<Model, 'versions'>): Child {
  const t = texts.outcome
  return (
    <section>
      <h2>{t.history}</h2>
      <ol class="timeline">
        {versions.toReversed().map(({ rev, posts, reason, at, by }) => {
          const { received, intents, signings, placements } = outcomeTotals(posts)
          return (
            <li>
              <LocalTime at={at} /> {by}
              <p>{t.version(rev, received, intents, signings, placements)}</p>
              {reason !== undefined && <p class="quiet">{t.because(reason)}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
