import type { Call, Touch, Units } from './call.ts'

/** A request to DynamoDB, read. Tables carry their physical names. */
export type DynamoInput = Readonly<Record<string, unknown>>

const single: readonly string[] = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan']
const inTransactions = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
} as const satisfies Record<string, string>

type Part = {
  readonly TableName: string
  readonly IndexName?: string
  readonly ConditionExpression?: string
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>
}

/** What a request would do to which table: nothing for calls that are about no item (streams, descriptions of tables). */
export function touchesOf(operation: string, input: DynamoInput): readonly Touch[] {
  if (single.includes(operation)) return [touchOf(operation, input as unknown as Part, false)]
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    return Object.keys((input.RequestItems ?? {}) as object).map((TableName) => touchOf(operation, { TableName }, false))
  }
  if (operation !== 'TransactWriteItems' && operation !== 'TransactGetItems') return []
  return ((input.TransactItems ?? []) as readonly Readonly<Record<string, Part>>[]).flatMap((item) =>
    Object.entries(item).map(([kind, part]) => touchOf(inTransactions[kind as keyof typeof inTransactions] ?? kind, part, true)),
  )
}

function touchOf(action: string, part: Part, inTransaction: boolean): Touch {
  return {
    table: logical(part.TableName),
    ...(part.IndexName === undefined ? {} : { index: part.IndexName }),
    action,
    inTransaction,
    mustBeNew: mustBeNew(part),
  }
}

/** `jiangcai-local-market` → `market`. */
function logical(physical: string): string {
  return physical.split('-').at(-1) ?? physical
}

function mustBeNew({ ConditionExpression = '', ExpressionAttributeNames = {} }: Part): boolean {
  const name = /^attribute_not_exists\(\s*(#?\w+)\s*\)$/.exec(ConditionExpression)?.[1]
  return name !== undefined && (ExpressionAttributeNames[name] ?? name) === 'pk'
}

type Counted = { readonly CapacityUnits?: number; readonly ReadCapacityUnits?: number; readonly WriteCapacityUnits?: number }
type Consumed = Counted & {
  readonly TableName: string
  readonly Table?: Counted
  readonly GlobalSecondaryIndexes?: Readonly<Record<string, Counted>>
}

/**
 * What an answer says it consumed. The engine counts transactions double, as the real one does; an answer to a repeated token counts as
 * reading.
 */
export function unitsIn(operation: string, answer: Readonly<Record<string, unknown>>): Call['units'] {
  const consumed = [(answer.ConsumedCapacity ?? []) as Consumed | readonly Consumed[]].flat()
  if (consumed.length === 0) return undefined
  const reads = !/^(Put|Update|Delete|BatchWrite|TransactWrite)/.test(operation)
  const by = Object.fromEntries(
    consumed.flatMap(({ TableName, Table, GlobalSecondaryIndexes = {}, ...total }) => [
      [logical(TableName), counted(Table ?? total, reads)] as const,
      ...Object.entries(GlobalSecondaryIndexes).map(([name, index]) => [`${logical(TableName)}/${name}`, counted(index, reads)] as const),
    ]),
  )
  const all = Object.values(by)
  return { read: sum(all.map(({ read }) => read)), write: sum(all.map(({ write }) => write)), by }
}

function counted({ CapacityUnits = 0, ReadCapacityUnits, WriteCapacityUnits }: Counted, reads: boolean): Units {
  if (ReadCapacityUnits !== undefined || WriteCapacityUnits !== undefined) {
    return { read: ReadCapacityUnits ?? 0, write: WriteCapacityUnits ?? 0 }
  }
  return reads ? { read: CapacityUnits, write: 0 } : { read: 0, write: CapacityUnits }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
