import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import type { Invitation } from '#shared/talent/domain/invitation.ts'
import { consentScopes } from '#shared/talent/domain/talent.ts'
import { ConsentQuestion } from '../talent/consent-question.tsx'
import { DistrictsField, LevelField, SkillsField, TradeField, TradeNames } from '../talent/profile-fields.tsx'
import { texts } from './texts.ts'

export const joinFieldNames = [
  'contact.name',
  'contact.phone',
  'profile.trades.0.title',
  'profile.level',
  'profile.skills:lines',
  'profile.districts:list',
] as const

const names = [...joinFieldNames, ...consentScopes.map((scope) => `consents.${scope}`), 'consents', 'profile.trades', 'contact']

type View = { readonly token: string; readonly invitation: Invitation; readonly form: FormState; readonly fresh: string }

/** What was written, to be put right; then every consent with its own text and its own tick, none ticked beforehand (个人信息保护法 14, 17, 23). */
export function joinFormPage({ token, invitation: { associationName }, form, fresh }: View): Page {
  const t = texts.form
  return {
    title: t.title,
    secretAddress: true,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead(associationName)}</p>
        <ErrorSummary form={form} names={names} />
        <form method="post" action={`/join/${token}/form`}>
          <SubmissionKey form={form} fresh={fresh} />
          <Field name="contact.name" label={t.name} hint={t.nameHint} form={form} required autocomplete="name" />
          <Field name="contact.phone" label={t.phone} form={form} type="tel" required autocomplete="tel" />
          <h2>{t.about}</h2>
          <div id="f-profile-trades">
            <TradeField form={form} row={0} label={texts.offer.trade} hint={t.tradeHint} />
            <TradeNames />
          </div>
          <LevelField form={form} />
          <SkillsField form={form} />
          <DistrictsField form={form} />
          <h2>{t.consents}</h2>
          <p>{t.consentsLead}</p>
          <div class="cards" id="f-consents">
            {consentScopes.map((scope) => (
              <ConsentQuestion form={form} scope={scope} {...(scope === 'associationStatus' ? { recipient: associationName } : {})} />
            ))}
          </div>
          <p class="actions">
            <button type="submit">{t.submit}</button>
          </p>
        </form>
        <p>
          {t.or} <a href={`/join/${token}/refuse`}>{texts.offer.refuse}</a>
        </p>
      </article>
    ),
  }
}

/** For somebody who has an entry: a tie to the association, and one question. */
export function tiePage({ token, invitation: { associationName }, form, fresh }: View): Page {
  const t = texts.tie
  return {
    title: t.title,
    secretAddress: true,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead(associationName)}</p>
        <ErrorSummary form={form} names={['associationStatus']} />
        <form method="post" action={`/join/${token}/tie`}>
          <SubmissionKey form={form} fresh={fresh} />
          <h2>{t.ask}</h2>
          <ConsentQuestion form={form} scope="associationStatus" name="associationStatus" recipient={associationName} />
          <p class="actions">
            <button type="submit">{t.submit}</button>
            <a class="button" href={`/join/${token}/refuse`}>
              {texts.offer.refuse}
            </a>
          </p>
        </form>
      </article>
    ),
  }
}

/** Somebody who has asked to leave does not come back by the way. */
export function leavingPage(): Page {
  const t = texts.tie
  return {
    title: t.title,
    secretAddress: true,
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{t.leaving}</p>
        <p class="actions">
          <a class="button" href="/me">
            {t.me}
          </a>
        </p>
      </article>
    ),
  }
}
