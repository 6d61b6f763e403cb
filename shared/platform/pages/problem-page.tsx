import type { Child } from 'hono/jsx'
import type { Problem } from '../http/problem.ts'

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
            <li>{error.detail}</li>
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
          <a href={problem.existing}>查看已有的内容</a>
        </p>
      )}
      {problem.status === 401 && (
        <p>
          <a class="button" href="/login">
            登录
          </a>
        </p>
      )}
      {problem.status === 403 && (
        <p>
          <a class="button" href="/account">
            账号与单位
          </a>
        </p>
      )}
      <p>
        <a href="/">返回首页</a> · <a href="/vacancies">找岗位</a> · <a href="/fairs">看招聘会</a>
      </p>
      <p class="quiet">错误代码:{problem.code}</p>
    </article>
  )
}

/** The same page without what was wrong in its address. */
function reopening(code: string, { pathname, searchParams }: URL): { readonly href: string; readonly text: string } | undefined {
  if (code === 'invalid-request') return { href: pathname, text: '去掉筛选条件重新打开' }
  if (code !== 'bad-cursor' && code !== 'cursor-expired') return undefined
  const first = new URLSearchParams(searchParams)
  first.delete('cursor')
  return { href: first.size === 0 ? pathname : `${pathname}?${first}`, text: '从第一页重新开始' }
}
