import type { Child } from 'hono/jsx'
import { dayText } from '#shared/kernel/day-text.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Bullets, Done } from '#shared/platform/pages/parts.tsx'
import type { Talent } from '#shared/talent/domain/talent.ts'
import type { TalentParameters } from '#shared/talent/domain/talent-parameters.ts'
import { MeNav } from './me-nav.tsx'
import { texts } from './rights-texts.ts'

type View = { readonly form: FormState; readonly fresh: string; readonly parameters: TalentParameters }

/** Leaving: what goes, what stays and why, before the button. */
export function leavePage({ form, fresh, parameters }: View): Page {
  const t = texts.leave
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/consent" />
        <h1>{t.title}</h1>
        <ErrorSummary form={form} names={[]} />
        <p class="lead">{t.lead(parameters.leavingDays)}</p>
        <WhatBecomes parameters={parameters} />
        <p>
          {t.before}
          <a href="/v1/me/data">{t.download}</a>
        </p>
        <form method="post" action="/me/leave">
          <SubmissionKey form={form} fresh={fresh} />
          <input type="hidden" name="when" value="later" />
          <p class="actions">
            <button type="submit" class="danger">
              {t.submit}
            </button>
            <a href="/me">{t.back}</a>
          </p>
        </form>
        <DeleteNow form={form} fresh={fresh} />
      </article>
    ),
  }
}

/** What `/me` and everything below it says to somebody who is leaving. */
export function leavingPage({
  form,
  fresh,
  parameters,
  leaving,
  url,
}: View & { readonly leaving: NonNullable<Talent['leaving']>; readonly url: URL }): Page {
  const t = texts.leaving
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead(dayText(leaving.erasesOn))}</p>
        <p>{t.frozen}</p>
        <form method="post" action="/me/stay">
          <SubmissionKey form={form} fresh={`${fresh}-stay`} />
          <p class="actions">
            <button type="submit">{t.stay}</button> <span class="hint">{t.stayHint}</span>
          </p>
        </form>
        <WhatBecomes parameters={parameters} />
        <p>
          {texts.leave.before}
          <a href="/v1/me/data">{texts.leave.download}</a>
        </p>
        <DeleteNow form={form} fresh={fresh} />
      </article>
    ),
  }
}

function WhatBecomes({ parameters }: Pick<View, 'parameters'>): Child {
  const t = texts.leave
  return (
    <>
      <h2>{t.goes}</h2>
      <Bullets items={t.gone} />
      <h2>{t.stays}</h2>
      <Bullets items={t.kept(parameters.consentRecordYears)} />
      <p>{t.account}</p>
    </>
  )
}

function DeleteNow({ form, fresh }: Pick<View, 'form' | 'fresh'>): Child {
  const t = texts.leave
  return (
    <details>
      <summary>{t.nowOpen}</summary>
      <p>{t.nowText}</p>
      <form method="post" action="/me/leave">
        <SubmissionKey form={form} fresh={`${fresh}-now`} />
        <input type="hidden" name="when" value="now" />
        <p class="actions">
          <button type="submit" class="danger">
            {t.now}
          </button>
        </p>
      </form>
    </details>
  )
}
