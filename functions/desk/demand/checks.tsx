import type { Child } from 'hono/jsx'
import type { VacancyDetails } from '#shared/demand/domain/details.ts'
import { fieldLink } from '#shared/platform/pages/form-parts.tsx'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'
import { contentNames } from './vacancy-form.tsx'

type Checked = Pick<VacancyDetails, 'missing' | 'findings'> & {
  /** The page that holds the form; '' when it is this one, absent for a reader who may not change the ad. */
  readonly form?: string
}

/**
 * What the rules say of an ad: what stands in the way of publishing, and what a reviewer will look at; each with its statute, and a link to
 * its field.
 */
export function Checks({ missing, findings, form }: Checked): Child {
  const blocks = [...missing, ...findings.filter(({ class: kind }) => kind === 'BLOCK')]
  const warnings = findings.filter(({ class: kind }) => kind === 'WARN')
  if (missing.length + findings.length === 0) return <p class="done">{texts.form.clean}</p>
  return (
    <>
      <Remarks title={texts.form.willBlock} tone="bad" remarks={blocks} form={form} />
      <Remarks title={texts.form.willWarn} tone="warn" remarks={warnings} form={form} />
    </>
  )
}

type Remark = Pick<VacancyDetails['missing'][number], 'name' | 'pointer' | 'detail' | 'statutes'>

type RemarksProps = {
  readonly title: string
  readonly tone: 'bad' | 'warn'
  readonly remarks: readonly Remark[]
  readonly form: string | undefined
}

function Remarks({ title, tone, remarks, form }: RemarksProps): Child {
  if (remarks.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <ul>
        {remarks.map(({ name, pointer, detail, statutes }) => {
          const link = form === undefined ? undefined : fieldLink(`/content${pointer}`, contentNames)
          return (
            <li>
              <Tag tone={tone}>{name}</Tag> {link === undefined ? detail : <a href={`${form}${link}`}>{detail}</a>}{' '}
              <span class="quiet">{texts.form.statutes(statutes)}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
