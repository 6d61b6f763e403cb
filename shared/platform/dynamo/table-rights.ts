import type { TableRight } from '../access.ts'

export type TableGrant = {
  /** Actions of `dynamodb:` on the table itself, and on its indexes where `onIndexes` names them. */
  readonly actions: readonly string[]
  readonly onIndexes?: readonly string[]
  /** Actions on the table's stream. */
  readonly onStream?: readonly string[]
  /** Only as part of this call: IAM's `dynamodb:EnclosingOperation`. */
  readonly onlyIn?: 'TransactWriteItems'
}

/**
 * What each right of the access matrix is in actions of DynamoDB. Roles are made from these rows, and the fault proxy refuses what they do
 * not grant. All writing is done in transactions, whose items need the actions of their own kind. Who follows a table's stream may also
 * read the table whole, to make anew what the stream keeps up to date; and so may who counts what is in it. Nobody else may scan.
 */
export const tableRights = {
  r: { actions: ['GetItem', 'BatchGetItem', 'Query'], onIndexes: ['Query'] },
  w: { actions: ['PutItem', 'DeleteItem', 'ConditionCheckItem'], onlyIn: 'TransactWriteItems' },
  a: { actions: ['PutItem'], onlyIn: 'TransactWriteItems' },
  c: { actions: ['ConditionCheckItem'], onlyIn: 'TransactWriteItems' },
  p: { actions: ['Scan'] },
  s: { actions: ['Scan'], onStream: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'] },
} as const satisfies Record<TableRight, TableGrant>
