/** Why an export or a restore did not begin: one sentence for the person who asked, with the way to mend it. */
export type Refusal = {
  readonly kind:
    | 'folder-taken'
    | 'no-table'
    | 'being-written'
    | 'no-export'
    | 'foreign'
    | 'unknown-format'
    | 'missing-table'
    | 'broken'
    | 'other-stage'
    | 'wrong-key'
    | 'not-empty'
    | 'half-restored'
    | 'no-objects'
  readonly sentence: string
}
