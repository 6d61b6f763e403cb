import type * as z from 'zod'
import type { AccessRule } from './access-rule.ts'
import type { Deprecation } from './deprecation.ts'
import type { ProblemCatalogue } from './problem.ts'

/** What a route answers when all went well. */
type AnswerRule =
  | { readonly kind: 'json'; readonly status: 200 | 201 | 202 | 207; readonly body: z.ZodType; readonly examples?: unknown }
  | { readonly kind: 'nothing' }
  /** An HTML page. */
  | { readonly kind: 'page' }
  /** After a form: a 303 to the address the handler gives. */
  | { readonly kind: 'redirect' }
  /** A file of this media type; the handler gives its text or its bytes. */
  | { readonly kind: 'file'; readonly mediaType: string }

type RouteMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Whose a thing named in the path is: the role matrix asks for one's own, another organisation's, and a missing one. */
export type Ownership = {
  /** The path parameter. */
  readonly param: string
  /** The kind of thing; the tests know how to make one of each. */
  readonly thing:
    | 'vacancy'
    | 'talent'
    | 'introduction'
    | 'fair'
    | 'series'
    | 'bulletin'
    | 'mandate'
    | 'member'
    | 'key'
    | 'session'
    | 'invitation'
    | 'membership'
    | 'invited-member'
    | 'complaint'
    | 'import'
    | 'roster'
    | 'evidence'
    | 'passport'
    | 'search'
    | 'list'
    | 'organisation'
}

/**
 * A route as data. One definition drives validation, access, the API description, the role matrix and the gateway.
 * `example` is a body that a legitimate caller could send: documentation and tests use it.
 */
export type RouteSpec = {
  readonly method: RouteMethod
  /** Hono's notation: `/v1/vacancies/:id`. */
  readonly path: string
  /** One sentence, as the API description shows it. */
  readonly summary: string
  readonly access: AccessRule
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly example?: unknown
  /** Bytes of body accepted; 1 MiB unless said. */
  readonly bodyLimit?: number
  /** Its form carries a file (`multipart/form-data`). */
  readonly takesFile?: true
  readonly owns?: Ownership
  readonly answer: AnswerRule
  /** Its page may stand inside pages of other sites. Only for what has no forms and is the same for everybody. */
  readonly framed?: true
  /** Told to callers on every answer, in the description and on its page. */
  readonly deprecated?: Deprecation
  /** The failures it may answer beside the common ones. */
  readonly problems?: ProblemCatalogue
}

/** A route, with its types kept. */
export function defineRoute<const R extends RouteSpec>(spec: R): R {
  return spec
}

export type Output<S, Otherwise> = S extends z.ZodType ? z.output<S> : Otherwise
