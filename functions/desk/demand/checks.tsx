import type { Child } from 'hono/jsx'
import type { VacancyDetails } from '#shared/demand/domain/details.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { zh } from './texts.ts'

type Remarks = Pick<VacancyDetails, 'missing' | 'findings'>

/** What the rules say of an ad: what stands in the way of publishing, and what a reviewer will look at; each with its statute. */
export function Checks({ missing, findings }: Remarks): Child {
  const blocks = findings.filter(({ class: kind }) => kind === 'BLOCK')
  const warnings = findings.filter(({ class: kind }) => kind === 'WARN')
  if (missing.length + findings.length === 0) return <p class="done">{zh.form.clean}</p>
  return (
    <>
      {missing.length + blocks.length > 0 && (
        <>
          <p>{zh.form.willBlock}</p>
          <ul>
            {missing.map(({ name, detail, statutes }) => (
              <Line tone="bad" name={name} detail={detail} statutes={statutes} />
            ))}
            {blocks.map(({ name, detail, statutes }) => (
              <Line tone="bad" name={name} detail={detail} statutes={statutes} />
            ))}
          </ul>
        </>
      )}
      {warnings.length > 0 && (
        <>
          <p>{zh.form.willWarn}</p>
          <ul>
            {warnings.map(({ name, detail, statutes }) => (
              <Line tone="warn" name={name} detail={detail} statutes={statutes} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type LineProps = { readonly tone: 'bad' | 'warn'; readonly name: string; readonly detail: string; readonly statutes: readonly string[] }

function Line({ tone, name, detail, statutes }: LineProps): Child {
  return (
    <li>
      <Tag tone={tone}>{name}</Tag> {detail} <span class="quiet">{zh.form.statutes(statutes.join('、'))}</span>
    </li>
  )
}
