import type { Child } from 'hono/jsx'
import type { ShownReading } from '#shared/matching/views/shown-reading.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import type { ProfilePart } from '#shared/talent/domain/profile-parts.ts'
import { ReadingSection } from '../readings/reading.tsx'
import { MeNav } from './me-nav.tsx'
import {
  BirthYearField,
  CertificateRows,
  LevelField,
  partFieldNames,
  type Rows,
  rowsFor,
  SkillsField,
  TextField,
  TradeRows,
  WishFields,
  YearsField,
} from './profile-fields.tsx'
import { texts } from './texts.ts'

type View = {
  readonly part: ProfilePart
  readonly form: FormState
  readonly fresh: string
  /** What is read from the profile as it is saved, for the page on which it is checked. */
  readonly reading: ShownReading
  /** What stands below the form. */
  readonly below?: Child
}

/** One page of the profile: a few fields that are saved by themselves. */
export function profilePartPage({ part, form, fresh, reading, below }: View): Page {
  const rows = rowsFor(form.values, 1)
  const t = texts.parts
  return {
    title: t.title[part],
    body: (
      <article class="narrow">
        <MeNav here="/me/profile" />
        <h1>{t.title[part]}</h1>
        <p class="lead">{t.lead[part]}</p>
        <ErrorSummary form={form} names={[...partFieldNames(part, rows), 'profile.trades', 'profile.certificates']} />
        <form method="post" action={`/me/profile/${part}`}>
          <SubmissionKey form={form} fresh={fresh} />
          <input type="hidden" name="rev:int" value={form.values['rev:int']?.[0] ?? ''} />
          <Fields part={part} form={form} rows={rows} reading={reading} />
          <p class="actions">
            <button type="submit">{part === 'check' ? t.checked : t.save}</button> <a href="/me#tasks">{t.back}</a>
          </p>
        </form>
        {below}
      </article>
    ),
  }
}

function Fields({ part, form, rows, reading }: Pick<View, 'part' | 'form' | 'reading'> & { readonly rows: Rows }): Child {
  switch (part) {
    case 'trade':
      return (
        <>
          <TradeRows form={form} rows={rows.trades} />
          <LevelField form={form} />
          <YearsField form={form} />
          <BirthYearField form={form} />
        </>
      )
    case 'certificates':
      return <CertificateRows form={form} rows={rows.certificates} />
    case 'skills':
      return (
        <>
          <SkillsField form={form} />
          <TextField form={form} />
        </>
      )
    case 'wishes':
      return <WishFields form={form} />
    case 'check':
      return <ReadingSection side="talent" part="profile" reading={reading} />
  }
}
