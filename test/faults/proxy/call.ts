import type { FunctionName } from '#shared/platform/access.ts'
import type { FaultKind } from './fault.ts'

/** What a call does to one table or index: a transaction has one for each of its items. */
export type Touch = {
  /** As the product names it: `market`. */
  readonly table: string
  readonly index?: string
  /** The action of IAM: `GetItem`, `PutItem`, `ConditionCheckItem`. */
  readonly action: string
  readonly inTransaction: boolean
  /** A put that may not replace anything. */
  readonly mustBeNew: boolean
}

/** Consumed capacity: read and write units. */
export type Units = { readonly read: number; readonly write: number }

/** One call of a function to an engine, as the proxy saw it. */
export type Call = {
  /** Real time in milliseconds, when it arrived. */
  readonly at: number
  /** Whose credentials it carried; absent for operators: tests and the local system itself. */
  readonly fn?: FunctionName
  readonly engine: 'dynamo' | 'opensearch' | 'objects'
  /** `TransactWriteItems`; for OpenSearch the method; for objects the action of IAM: `GetObject`. */
  readonly operation: string
  /** A transaction that DynamoDB is to remember for ten minutes. */
  readonly token?: true
  /** Empty but for DynamoDB. */
  readonly touches: readonly Touch[]
  /** OpenSearch, objects: the path without its query. */
  readonly path?: string
  /** Absent when no reply reached the caller. */
  readonly status?: number
  readonly milliseconds: number
  readonly fault?: FaultKind
  /** Why it was not let through: the caller has no right to it. */
  readonly refused?: string
  /** What the engine says it cost, in all and for each table (`market`) and index (`market/byState`). */
  readonly units?: Units & { readonly by: Readonly<Record<string, Units>> }
}

/** The units of many calls together. */
export function unitsOf(calls: readonly Call[]): Units {
  return calls.reduce((sum, { units }) => ({ read: sum.read + (units?.read ?? 0), write: sum.write + (units?.write ?? 0) }), {
    read: 0,
    write: 0,
  })
}
