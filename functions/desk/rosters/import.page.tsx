import type { Child } from 'hono/jsx'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, NextPage } from '#shared/platform/pages/parts.tsx'
import type { RosterCourse } from '#shared/rosters/domain/roster.ts'
import { RosterTable } from './roster-parts.tsx'
import { texts } from './texts.ts'

const t = texts.import

type View = {
  readonly signed: boolean
  readonly lists: readonly RosterCourse[]
  readonly next: string | undefined
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

/** Uploading a list in two steps, and the lists of before. Works without scripts. */
export function importPage(view: View): Page {
  const { signed, lists, next, form, url } = view
  return {
    title: t.title,
    body: (
      <>
        <h1>{t.title}</h1>
        <Done texts={t.done} url={url} />
        <p class="lead">{t.lead}</p>
        <ErrorSummary form={form} names={['file']} />
        {signed ? (
          <Uploading {...view} />
        ) : (
          <p class="notice">
            {t.unsigned} <a href="/association/agreement">{t.goSign}</a>
          </p>
        )}
        {lists.length === 0 ? <Empty>{t.none}</Empty> : <RosterTable courses={lists} caption={t.list} />}
        <NextPage url={url} next={next} />
      </>
    ),
  }
}

function Uploading({ form, fresh }: View): Child {
  return (
    <>
      <h2>{t.step1}</h2>
      <p class="actions">
        <a class="button second" href="/association/import/template.xlsx" download>
          {t.template}
        </a>
        <a href="/association/import/fields">{t.fields}</a>
      </p>
      <p class="notice">{t.noIds}</p>
      <h2>{t.step2}</h2>
      <form method="post" action="/association/import" enctype="multipart/form-data">
        <SubmissionKey form={form} fresh={fresh} />
        <FileInput form={form} />
        <p class="actions">
          <button type="submit">{t.submit}</button>
        </p>
      </form>
    </>
  )
}

function FileInput({ form }: Pick<View, 'form'>): Child {
  const errors = (form.problem?.errors ?? []).filter(({ pointer }) => pointer.startsWith('/file'))
  const described = ['f-file-hint', ...(errors.length > 0 ? ['f-file-error'] : [])].join(' ')
  return (
    <div class={errors.length > 0 ? 'field wrong' : 'field'}>
      <label for="f-file">{t.file}</label>
      <p class="hint" id="f-file-hint">
        {t.fileHint}
      </p>
      {errors.length > 0 && (
        <p class="error" id="f-file-error">
          {errors.map(({ detail }) => detail)}
        </p>
      )}
      <input id="f-file" name="file" type="file" accept=".xlsx,.xls,.csv,.txt" required aria-describedby={described} />
    </div>
  )
}
