import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import type { ConsentScope } from '#shared/talent/domain/talent.ts'
import { ConsentQuestion } from './consent-question.tsx'
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
