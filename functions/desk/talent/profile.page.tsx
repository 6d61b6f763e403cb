import type { ShownReading } from '#shared/matching/views/shown-reading.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done } from '#shared/platform/pages/parts.tsx'
import { ReadingSection, readingScript } from '../readings/reading.tsx'
import { MeNav } from './me-nav.tsx'
import {
  BirthYearField,
  CertificateRows,
  LevelField,
  profileFieldNames,
  type Rows,
  SkillsField,
  TextField,
  TradeRows,
  WishFields,
  YearsField,
} from './profile-fields.tsx'
import { texts } from './texts.ts'

const t = texts.profile

type View = {
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
  readonly rows: Rows
  /** What is read from the form as it stands. */
  readonly reading: ShownReading
}

/** The whole profile as one form. What a person need not answer may stay empty. */
export function profilePage({ form, fresh, url, rows, reading }: View): Page {
  return {
    title: t.title,
    script: readingScript,
    body: (
      <article class="narrow">
        <MeNav here="/me/profile" />
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead}</p>
        <p>
          <a href="/me#tasks">{t.inParts}</a>
        </p>
        <ErrorSummary form={form} names={[...profileFieldNames(rows), 'profile.trades', 'profile.certificates']} />
        <form method="post" action="/me/profile">
          <SubmissionKey form={form} fresh={fresh} />
          <input type="hidden" name="rev:int" value={form.values['rev:int']?.[0] ?? ''} />
          <TradeRows form={form} rows={rows.trades} />
          <LevelField form={form} />
          <YearsField form={form} />
          <SkillsField form={form} />
          <CertificateRows form={form} rows={rows.certificates} more="/me/profile/rows" />
          <WishFields form={form} />
          <TextField form={form} />
          <BirthYearField form={form} />
          <ReadingSection side="talent" part="profile" reading={reading} action="/me/profile/read" />
          <p class="actions">
            <button type="submit">{t.save}</button>
          </p>
        </form>
      </article>
    ),
  }
}
