import type { AccessRule } from './access-rule.ts'
import type { Deprecation } from './deprecation.ts'

/** What the pages for developers show, made from the description when the site is built. */
export type Handbook = {
  readonly groups: readonly { readonly name: string; readonly endpoints: readonly Described[] }[]
  /** What any operation may answer. */
  readonly problems: ProblemCodes
  /** Named types in TypeScript. */
  readonly types: readonly { readonly name: string; readonly type: string }[]
}

/** Codes by status. */
export type ProblemCodes = readonly { readonly status: string; readonly codes: readonly string[] }[]

export type Described = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly access: AccessRule
  readonly deprecated?: Deprecation
  readonly parameters: readonly {
    readonly name: string
    readonly type: string
    readonly required: boolean
    readonly description?: string
  }[]
  readonly body?: string
  readonly answer?: { readonly status: string; readonly type?: string }
  /** Besides what any operation may answer. */
  readonly problems: ProblemCodes
  readonly samples: readonly { readonly label: string; readonly source: string }[]
}
