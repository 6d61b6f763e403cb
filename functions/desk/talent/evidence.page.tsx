import type { Child } from 'hono/jsx'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, Tag } from '#shared/platform/pages/parts.tsx'
import type { TalentCertificate } from '#shared/talent/domain/certificate.ts'
import { certificateKey, evidenceOf } from '#shared/talent/domain/evidence.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { texts as t } from './evidence-texts.ts'
import { MeNav } from './me-nav.tsx'

type View = {
  readonly talent: Talent
  readonly today: CivilDate
  readonly form: FormState
  readonly fresh: () => string
  readonly url: URL
}

const tones = { none: 'plain', waiting: 'plain', verified: 'good', returned: 'bad' } as const

/** Every certificate with the state of its evidence, and the way to send some. */
export function evidencePage({ talent, today, form, fresh, url }: View): Page {
  const certificates = talent.profile?.certificates ?? []
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/profile" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <ErrorSummary form={form} names={[]} />
        <p class="lead">{t.lead}</p>
        <p>{t.who}</p>
        {certificates.length === 0 ? (
          <Empty>
            <p>{t.none}</p>
            <p>
              <a href="/me/profile/certificates">{t.add}</a>
            </p>
          </Empty>
        ) : (
          <>
            <ul class="cards">
              {certificates.map((certificate) => (
                <Card talent={talent} certificate={certificate} today={today} form={form} fresh={fresh()} />
              ))}
            </ul>
            <p>
              <a href="/me/profile/certificates">{t.edit}</a> <span class="hint">{t.edited}</span>
            </p>
          </>
        )}
      </article>
    ),
  }
}

type CardProps = Pick<View, 'talent' | 'today' | 'form'> & { readonly certificate: TalentCertificate; readonly fresh: string }

function Card({ talent, certificate, today, form, fresh }: CardProps): Child {
  const evidence = evidenceOf(talent, certificate)
  const state = evidence?.state ?? 'none'
  const key = certificateKey(certificate)
  const { name, number, expires } = certificate
  return (
    <li class="card" id={`certificate-${key}`}>
      <h2>
        {name} <Tag tone={tones[state]}>{t.state[state]}</Tag>
      </h2>
      {number !== undefined && <p>{t.number(number)}</p>}
      {expires !== undefined && <p>{expires < today ? t.expired(dayText(expires)) : t.expires(dayText(expires))}</p>}
      {evidence?.reason !== undefined && <p class="notice">{t.reason(evidence.reason)}</p>}
      {evidence !== undefined && (
        <p>
          <a href={`/me/certificates/files/${evidence.id}`} aria-label={`${t.see}: ${name}`}>
            {t.see}
          </a>
        </p>
      )}
      {state !== 'verified' && (
        <form method="post" action={`/me/certificates/${key}/evidence`} enctype="multipart/form-data">
          <SubmissionKey form={form} fresh={fresh} />
          <div class="field">
            <label for={`file-${key}`}>{t.file}</label>
            <p class="hint" id={`hint-${key}`}>
              {t.fileHint}
            </p>
            <input
              type="file"
              id={`file-${key}`}
              name="file"
              accept="image/jpeg,image/png,application/pdf"
              aria-describedby={`hint-${key}`}
              required
            />
          </div>
          <p class="actions">
            <button type="submit" class="second">
              {state === 'none' ? t.upload : t.again}
            </button>
          </p>
        </form>
      )}
    </li>
  )
}
