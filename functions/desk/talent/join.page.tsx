import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import { shownNotice } from '#shared/talent/domain/consent-notices-in-english.ts'
import type { ConsentScope } from '#shared/talent/domain/talent.ts'
import { NoticeText } from './notice-text.tsx'
import { DistrictsField, LevelField, SkillsField, TradeField, TradeNames } from './profile-fields.tsx'
import { texts } from './texts.ts'

/** Asked when joining; the others can be given later on their own page. */
const asked = ['registry', 'employers', 'agencies'] as const satisfies readonly ConsentScope[]

const names = [
  'profile.trades.0.title',
  'profile.level',
  'profile.skills:lines',
  'profile.districts:list',
  ...asked.map((scope) => `consents.${scope}`),
  'consents',
]

/** Joining: four questions and the consents, each with its own text and its own tick, none ticked beforehand. */
export function joinPage({ form, fresh }: { readonly form: FormState; readonly fresh: string }): Page {
  const t = texts.join
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <ErrorSummary form={form} names={names} />
        <form method="post" action="/me/join">
          <SubmissionKey form={form} fresh={fresh} />
          <h2>{t.about}</h2>
          <div id="f-profile-trades">
            <TradeField form={form} row={0} label={t.trade} hint={t.tradeHint} />
            <TradeNames />
          </div>
          <LevelField form={form} />
          <SkillsField form={form} />
          <DistrictsField form={form} />
          <h2>{t.consents}</h2>
          <p>{t.consentsLead}</p>
          <div class="cards" id="f-consents">
            {asked.map((scope) => (
              <ConsentQuestion form={form} scope={scope} />
            ))}
          </div>
          <p class="actions">
            <button type="submit">{t.submit}</button> <span class="hint">{t.later}</span>
          </p>
        </form>
      </article>
    ),
  }
}

function ConsentQuestion({ form, scope }: { readonly form: FormState; readonly scope: ConsentScope }): Child {
  const notice = currentNotice(scope)
  const { title, consent, translated } = shownNotice(scope, notice)
  return (
    <section class="card" aria-labelledby={`notice-${scope}`}>
      <h3 id={`notice-${scope}`}>
        {title} <Tag>{scope === 'registry' ? texts.join.required : texts.join.optional}</Tag>
      </h3>
      <NoticeText scope={scope} notice={notice} folded />
      <Choices
        kind="checkbox"
        name={`consents.${scope}`}
        label={title}
        form={form}
        options={[{ value: notice.version, label: consent, ...(translated ? { hint: notice.consent } : {}) }]}
      />
    </section>
  )
}
