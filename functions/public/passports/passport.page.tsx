import type { Child } from 'hono/jsx'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed } from '#shared/kernel/language.ts'
import type { PassportClaims } from '#shared/passports/domain/passport.ts'
import type { PassportCheck } from '#shared/passports/use-cases/check-passport.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { Field } from '#shared/platform/pages/form-parts.tsx'
import { Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { levelNameInFull } from '#shared/reference/levels.ts'
import { texts as t } from './texts.ts'

/** The form, and below it what came of checking. What was pasted does not come back. */
export function passportPage({ check }: { readonly check?: PassportCheck }): Page {
  return {
    title: t.title,
    script: 'passport.js',
    body: (
      <article class="narrow">
        <h1>{t.title}</h1>
        {check !== undefined && <Outcome check={check} />}
        <p class="lead">{t.lead}</p>
        <p>{t.nothing}</p>
        <form method="post" action="/passport" class="passport-check">
          <Field name="passport" label={t.field} hint={t.fieldHint} form={emptyForm} rows={5} required autocomplete="off" />
          <p class="actions">
            <button type="submit">{check === undefined ? t.submit : t.again}</button>
          </p>
        </form>
        <p class="quiet">
          {t.offline} <a href="/v1/open/passport-keys">{t.keys}</a> · <a href="/v1/open/passport-revocations">{t.revocations}</a>
        </p>
      </article>
    ),
  }
}

const tones = { holds: 'good', expired: 'warn', revoked: 'bad', forged: 'bad', unreadable: 'warn' } as const

function Outcome({ check }: { readonly check: PassportCheck }): Child {
  const { outcome } = check
  return (
    <section class="card" role="status" aria-labelledby="outcome">
      <h2 id="outcome">
        <Tag tone={tones[outcome]}>{t.outcome[outcome]}</Tag>
      </h2>
      {t.mend[outcome] !== '' && <p>{t.mend[outcome]}</p>}
      {'claims' in check && <Claims claims={check.claims} />}
    </section>
  )
}

function Claims({ claims }: { readonly claims: PassportClaims }): Child {
  const { iss, iat, exp, jti, name, trades, level, years, skills, certificates } = claims
  const at = (seconds: number): Child => <LocalTime at={new Date(seconds * 1000).toISOString()} clock={false} />
  return (
    <>
      <Facts
        rows={[
          [t.facts.issuer, new URL(iss).host],
          [t.facts.issued, at(iat)],
          [t.facts.until, at(exp - 1)],
          [t.facts.number, <code>{jti}</code>],
          [t.facts.name, name],
          [t.facts.trades, listed(trades)],
          [t.facts.level, level === undefined ? undefined : levelNameInFull(level)],
          [t.facts.years, years],
          [t.facts.skills, skills === undefined || skills.length === 0 ? undefined : listed(skills)],
          [t.facts.certificates, certificates === undefined || certificates.length === 0 ? undefined : <Certificates of={certificates} />],
        ]}
      />
      <p>{t.chosen}</p>
    </>
  )
}

function Certificates({ of }: { readonly of: NonNullable<PassportClaims['certificates']> }): Child {
  return (
    <ul>
      {of.map(({ name, expires, verified }) => (
        <li>
          {listed([name, ...(expires === undefined ? [] : [t.expires(dayText(expires))])])}{' '}
          <Tag tone={verified ? 'good' : 'plain'}>{verified ? t.verified : t.stated}</Tag>
        </li>
      ))}
    </ul>
  )
}
