import type { Child } from 'hono/jsx'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed } from '#shared/kernel/language.ts'
import { type Passport, type PassportClaims, passportFields } from '#shared/passports/domain/passport.ts'
import type { SignedPassport } from '#shared/passports/use-cases/show-passport.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { QrCode } from '#shared/platform/pages/qr-code.tsx'
import { levelNameInFull } from '#shared/reference/levels.ts'
import { MeNav } from './me-nav.tsx'
import { texts as t } from './passport-texts.ts'
import { texts as own } from './texts.ts'

type View = {
  readonly passports: readonly Passport[]
  readonly validDays: number
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

/** A person's passports, and the form that makes one more: what it shows is chosen field by field, nothing ticked beforehand. */
export function passportsPage({ passports, validDays, form, fresh, url }: View): Page {
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/passport" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <ErrorSummary form={form} names={['fields:list']} />
        <p class="lead">{t.lead(validDays)}</p>
        <form method="post" action="/me/passport">
          <SubmissionKey form={form} fresh={fresh} />
          <Choices
            kind="checkbox"
            name="fields:list"
            label={t.choose}
            hint={t.chooseHint}
            form={form}
            options={passportFields.map((field) => ({
              value: field,
              label: t.fields[field],
              ...(field === 'name' ? { hint: t.nameHint } : {}),
            }))}
          />
          <p class="actions">
            <button type="submit">{t.make}</button>
          </p>
        </form>
        <h2>{t.held}</h2>
        {passports.length === 0 ? (
          <Empty>{t.none}</Empty>
        ) : (
          <ul class="cards">
            {passports.map((passport) => (
              <Card passport={passport} fresh={`${fresh}-${passport.id}`} form={form} />
            ))}
          </ul>
        )}
      </article>
    ),
  }
}

function Card({ passport, fresh, form }: { readonly passport: Passport; readonly fresh: string; readonly form: FormState }): Child {
  const { id, fields, expiresOn } = passport
  return (
    <li class="card">
      <h3>
        <a href={`/me/passport/${id}`}>{t.open}</a> <code>{id}</code>
      </h3>
      <p>
        {t.shows}
        {listed([t.trades, ...fields.map((field) => t.fields[field])])}
      </p>
      <p class="quiet">{t.until(dayText(expiresOn))}</p>
      <form method="post" action={`/me/passport/${id}/revocation`}>
        <SubmissionKey form={form} fresh={fresh} />
        <button type="submit" class="second" aria-label={t.revokeOf(id)}>
          {t.revoke}
        </button>
      </form>
    </li>
  )
}

/** One passport, for a phone and for a sheet of paper. */
export function passportSheet({ passport, claims, token, baseUrl }: SignedPassport & { readonly baseUrl: string }): Page {
  const s = t.sheet
  return {
    title: t.title,
    body: (
      <article class="narrow passport">
        <p class="screen">
          <a href="/me/passport">{s.back}</a>
        </p>
        <h1>{s.heading}</h1>
        <p class="lead">{s.issuer(s.city)}</p>
        <Facts
          rows={[
            [s.name, claims.name],
            [own.profile.trades, listed(claims.trades)],
            [own.profile.level, claims.level === undefined ? undefined : levelNameInFull(claims.level)],
            [own.profile.years, claims.years],
            [own.profile.skills, claims.skills === undefined || claims.skills.length === 0 ? undefined : listed(claims.skills)],
            [own.profile.certificates, claims.certificates === undefined ? undefined : <Certificates of={claims.certificates} />],
            [s.number, <code>{claims.jti}</code>],
            [s.signed, <LocalTime at={new Date(claims.iat * 1000).toISOString()} clock={false} />],
            [s.until, dayText(passport.expiresOn)],
          ]}
        />
        <p class="passport-code">
          <QrCode text={`${baseUrl}/passport#${token}`} label={s.code} dense />
          <span>{s.scan}</span>
        </p>
        <p>{s.note}</p>
        <div class="screen">
          <p>{s.print}</p>
          <p>
            <a href="/passport">{s.check}</a>
          </p>
          <p>
            <a href={`/v1/me/passports/${passport.id}`} download={`passport-${passport.id}.json`}>
              {s.download}
            </a>{' '}
            <span class="hint">{s.downloadHint}</span>
          </p>
        </div>
      </article>
    ),
  }
}

function Certificates({ of }: { readonly of: NonNullable<PassportClaims['certificates']> }): Child {
  const s = t.sheet
  return (
    <ul>
      {of.map(({ name, expires, verified }) => (
        <li>
          {listed([name, ...(expires === undefined ? [] : [s.expires(dayText(expires))])])}{' '}
          {verified ? <strong>{s.verified}</strong> : <span class="quiet">{s.stated}</span>}
        </li>
      ))}
    </ul>
  )
}
