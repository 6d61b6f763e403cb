import { Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** A finding of cdk-nag that is meant so: its full id, why, and until when that holds. */
export type Explanation = { readonly id: string; readonly because: string; readonly until: string }

/** Explains findings of the resources below a construct. A finding without an explanation makes synthesis fail. */
export function explain(construct: IConstruct, ...explanations: readonly Explanation[]): void {
  for (const { id, because, until } of explanations) Validations.of(construct).acknowledge({ id, reason: `${because} Until: ${until}.` })
}
