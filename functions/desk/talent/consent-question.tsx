import type { Child } from 'hono/jsx'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices } from '#shared/platform/pages/form-parts.tsx'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import { shownNotice } from '#shared/talent/domain/consent-notices-in-english.ts'
import type { ConsentScope } from '#shared/talent/domain/talent.ts'
import { NoticeText } from './notice-text.tsx'
import { texts } from './texts.ts'

type Props = {
  readonly form: FormState
  readonly scope: ConsentScope
  /** The name of the field; as when joining unless said. */
  readonly name?: string
  /** Whom this consent names, where its text speaks of somebody without a name. */
  readonly recipient?: string
}

/** One consent with its own text and its own tick, which nobody has set beforehand (个人信息保护法 14, 23). */
export function ConsentQuestion({ form, scope, name = `consents.${scope}`, recipient }: Props): Child {
  const notice = currentNotice(scope)
  const { title, consent, translated } = shownNotice(scope, notice)
  return (
    <section class="card" aria-labelledby={`notice-${scope}`}>
      <h3 id={`notice-${scope}`}>
        {title} <Tag>{scope === 'registry' ? texts.join.required : texts.join.optional}</Tag>
      </h3>
      {recipient !== undefined && (
        <p>
          <strong>{texts.join.recipient(recipient)}</strong>
        </p>
      )}
      <NoticeText scope={scope} notice={notice} folded />
      <Choices
        kind="checkbox"
        name={name}
        label={title}
        form={form}
        options={[{ value: notice.version, label: consent, ...(translated ? { hint: notice.consent } : {}) }]}
      />
    </section>
  )
}
