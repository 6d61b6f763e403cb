import type { Child } from 'hono/jsx'
import type { Problem } from '../http/problem.ts'

/** An error as a page: what happened, what to do, where to go on. */
export function ProblemPage({ problem }: { readonly problem: Problem }): Child {
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
