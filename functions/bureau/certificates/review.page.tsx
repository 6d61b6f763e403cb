import { dayText } from '#shared/kernel/day-text.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { certificateName } from '#shared/reference/certificates.ts'
import { certificateKindOf } from '#shared/talent/domain/certificate.ts'
import type { EvidenceReview } from '#shared/talent/domain/evidence.ts'
import { texts } from './texts.ts'

const t = texts.review

/** One certificate beside its picture, and the decision. */
export function reviewPage({
  review,
  form,
  fresh,
}: {
  readonly review: EvidenceReview
  readonly form: FormState
  readonly fresh: string
}): Page {
  const { id, certificate, submittedAt, mediaType, bytes } = review
  const kind = certificateName(certificateKindOf(certificate) ?? 'other')
  const file = `/bureau/certificates/${id}/file`
  return {
    title: t.title(kind),
    body: (
      <article class="narrow">
        <h1>{t.title(kind)}</h1>
        <ErrorSummary form={form} names={['verdict', 'reason']} />
        <Facts
          rows={[
            [t.facts.kind, kind],
            [t.facts.name, certificate.name],
            [t.facts.number, certificate.number],
            [t.facts.issuedOn, certificate.issuedOn === undefined ? undefined : dayText(certificate.issuedOn)],
            [t.facts.expires, certificate.expires === undefined ? undefined : dayText(certificate.expires)],
            [t.facts.submitted, <LocalTime at={submittedAt} />],
            [t.facts.file, `${mediaType}, ${Math.ceil(bytes / 1024)} KB`],
          ]}
        />
        {mediaType !== 'application/pdf' && (
          <p>
            <img class="evidence" src={file} alt={t.picture} />
          </p>
        )}
        <p>
          <a href={file} target="_blank" rel="noopener">
            {t.open}
          </a>
        </p>
        <p class="quiet">{t.logged}</p>
        <p>
          {t.format} <a href="http://zscx.osta.org.cn/">{t.lookUp}</a>
        </p>
        <form method="post" action={`/bureau/certificates/${id}/decision`}>
          <SubmissionKey form={form} fresh={fresh} />
          <Choices
            kind="radio"
            name="verdict"
            label={t.verdict}
            form={form}
            options={[
              { value: 'verified', label: t.verified },
              { value: 'returned', label: t.returned },
            ]}
          />
          <Field name="reason" label={t.reason} hint={t.reasonHint} form={form} rows={3} />
          <p class="actions">
            <button type="submit">{t.submit}</button>
          </p>
        </form>
      </article>
    ),
  }
}
