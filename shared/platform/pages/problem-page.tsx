import type { Child } from 'hono/jsx'
import { labelled } from '#shared/kernel/language.ts'
import type { Problem, ProblemDetail } from '../http/problem.ts'
import { texts } from './texts.ts'

/** An error as a page: what happened, what to do, where to go on. `asked` is the page that was asked for, not a form that was sent. */
export function ProblemPage({ problem, asked }: { readonly problem: Problem; readonly asked?: URL | undefined }): Child {
  const again = asked === undefined ? undefined : reopening(problem.code, asked)
  return (
    <article class="narrow">
      <h1>{problem.title}</h1>
      <p>{problem.detail}</p>
      {problem.errors !== undefined && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error) => (
            <li>{asked === undefined ? error.detail : ofFilter(error)}</li>
          ))}
        </ul>
      )}
      {again !== undefined && (
        <p>
          <a class="button" href={again.href}>
            {again.text}
          </a>
        </p>
      )}
      {problem.existing !== undefined && (
        <p>
          <a href={problem.existing}>{texts.form.existing}</a>
        </p>
      )}
      {problem.status === 401 && (
        <p>
          <a class="button" href="/login">
            {texts.signIn}
          </a>
        </p>
      )}
      {problem.status === 403 && (
        <p>
          <a class="button" href="/account">
            {texts.problem.account}
          </a>
        </p>
      )}
      <p>
        <a href="/">{texts.problem.home}</a> · <a href="/vacancies">{texts.problem.vacancies}</a> ·{' '}
        <a href="/fairs">{texts.problem.fairs}</a>
      </p>
      <p class="quiet">{texts.problem.code(problem.code)}</p>
    </article>
  )
}

/** A page's address is not what its reader typed: what is wrong there is said of the filter as the page names it. */
function ofFilter({ pointer, detail }: ProblemDetail): string {
  const [, parameter] = pointer.split('/')
  if (parameter === undefined || parameter === '') return detail
  return labelled(texts.problem.filters[parameter] ?? parameter, detail)
}

/** The same page without what was wrong in its address. */
function reopening(code: string, { pathname, searchParams }: URL): { readonly href: string; readonly text: string } | undefined {
  if (code === 'invalid-request') return { href: pathname, text: texts.problem.withoutFilters }
  if (code !== 'bad-cursor' && code !== 'cursor-expired') return undefined
  const first = new URLSearchParams(searchParams)
  first.delete('cursor')
  return { href: first.size === 0 ? pathname : `${pathname}?${first}`, text: texts.problem.fromFirst }
}
