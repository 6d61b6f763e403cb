import type { Child } from 'hono/jsx'
import type { ProblemCodes } from '#shared/platform/http/handbook.ts'

/** Codes by status, each leading to what it means. */
export function Problems({ of }: { readonly of: ProblemCodes }): Child {
  return (
    <ul>
      {of.map(({ status, codes }) => (
        <li>
          {status}{' '}
          {codes.map((code) => (
            <>
              <a href={`/problems/${code}`}>{code}</a>{' '}
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}
