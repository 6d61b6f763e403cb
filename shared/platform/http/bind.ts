import type { Child } from 'hono/jsx'
import type { Result } from '#shared/kernel/result.ts'
import type { PrincipalFor } from './access-rule.ts'
import type { Output, RouteSpec } from './define-route.ts'
import type { FormState } from './form.ts'
import type { CommitFailure, Once } from './once.ts'
import type { commonProblems, Failure } from './problem.ts'

/** A page before the layout is put around it. */
export type Page = {
  readonly title: string
  readonly body: Child
  /** 200 unless said. */
  readonly status?: number
  /** A sentence for search engines and shared cards. */
  readonly description?: string
  /** The address that search engines should name instead of this one, when another page stands for it. */
  readonly canonical?: string
  /** A script of the page's own among the site's files; the page works without it. */
  readonly script?: string
  /** JSON-LD objects. */
  readonly data?: readonly object[]
  /** The same list as feeds, where feed readers look for them. */
  readonly feeds?: readonly { readonly type: string; readonly href: string; readonly title: string }[]
  /** Its address is a secret: no search engine may list it, and no other site is told of it, not even which site it is. */
  readonly secretAddress?: true
  /** Seconds that a shared cache may keep it; pages of signed-in people are never kept. */
  readonly cache?: number
}

/** A file: its text or its bytes, and further headers. */
export type FileAnswer = ({ readonly text: string } | { readonly bytes: Uint8Array<ArrayBuffer> }) & {
  readonly headers?: Readonly<Record<string, string>>
  readonly cache?: number
}

/** What a handler is given: everything parsed and allowed. */
export type Input<R extends RouteSpec> = {
  readonly params: Output<R['params'], Record<string, never>>
  readonly query: Output<R['query'], Record<string, never>>
  readonly body: Output<R['body'], undefined>
  readonly principal: PrincipalFor<R['access']>
  readonly once: Once
  /** Binds list positions to this caller, route and query. */
  readonly cursor: { readonly seal: (position: unknown) => string; readonly after: unknown }
  readonly request: { readonly url: URL; readonly header: (name: string) => string | undefined }
  /** Puts a cookie into the answer, as a whole Set-Cookie value. */
  readonly setCookie: (value: string) => void
}

type KindsOf<R extends RouteSpec> =
  | keyof typeof commonProblems
  | (R['problems'] extends Readonly<Record<string, unknown>> ? keyof R['problems'] & string : never)

type Value<R extends RouteSpec> = R['answer'] extends { readonly kind: 'json'; readonly body: infer B }
  ? Output<B, never>
  : R['answer'] extends { readonly kind: 'page' }
    ? Page
    : R['answer'] extends { readonly kind: 'redirect' }
      ? string
      : R['answer'] extends { readonly kind: 'file' }
        ? FileAnswer
        : undefined

export type Handler<R extends RouteSpec> = (input: Input<R>) => Promise<Result<Value<R>, Failure<KindsOf<R>> | CommitFailure>>

/** The page of a form, shown again with what was typed and what is wrong. */
export type Again<R extends RouteSpec> = (
  input: Omit<Input<R>, 'body' | 'once'> & { readonly form: FormState },
) => Promise<Result<Page, Failure<KindsOf<R>>>>

/** A route with its handler, types forgotten: what an app is made of. */
export type Binding = {
  readonly route: RouteSpec
  readonly handle: (input: unknown) => Promise<Result<unknown, Failure>>
  readonly again?: (input: unknown) => Promise<Result<Page, Failure>>
}

/** Ties a route to its handler. The compiler checks the answer's type and that every failure is in the route's catalogue. */
export function bind<R extends RouteSpec>(route: R, handle: Handler<R>): Binding {
  return { route, handle: handle as Binding['handle'] }
}

/** Ties a form's route to what it does and to the page that is shown again when it is refused. */
export function bindForm<R extends RouteSpec>(route: R, handle: Handler<R>, again: Again<R>): Binding {
  return { route, handle: handle as Binding['handle'], again: again as unknown as NonNullable<Binding['again']> }
}
