import { type Attribute, toAttributes } from './attribute-values.ts'
import { absent, type Condition } from './conditions.ts'
import type { TableName } from './tables.ts'

export type Key = { readonly pk: string; readonly sk: string }

/** What every stored item has. `entity` says what it is; `rev` is raised by each write of a root. */
export type Item = Key & { readonly entity: string } & Readonly<Record<string, unknown>>

/** What a stored item says, without where it lies: its keys, those of indexes, its kind and its end. */
export function bareOf(item: Item): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !place.test(name)))
}

const place: RegExp = /^(?:pk|sk|entity|expiresAt|by[A-Z]\w*[PS]k)$/

/** One write of a transaction. Made by the functions below, carried out by the gateway. */
export type Operation =
  | Put
  | { readonly kind: 'remove'; readonly table: TableName; readonly key: Key; readonly when?: Condition | undefined }
  | { readonly kind: 'check'; readonly table: TableName; readonly key: Key; readonly when: Condition }

/** An item that replaces what has its key, where its condition holds. */
export type Put = { readonly kind: 'put'; readonly table: TableName; readonly item: Item; readonly when?: Condition | undefined }

export function put(table: TableName, item: Item, when?: Condition): Put {
  return { kind: 'put', table, item, when }
}

/** A put of something that must be new: an append. */
export function add(table: TableName, item: Item): Put {
  return put(table, item, absent)
}

export function remove(table: TableName, key: Key, when?: Condition): Operation {
  return { kind: 'remove', table, key, when }
}

/** A condition on an item that the transaction does not change. */
export function check(table: TableName, key: Key, when: Condition): Operation {
  return { kind: 'check', table, key, when }
}

type Attributes = Readonly<Record<string, Attribute>>
type TransactItem =
  | { readonly Put: Target & { readonly Item: Attributes } & Partial<Expression> }
  | { readonly Delete: Target & { readonly Key: Attributes } & Partial<Expression> }
  | { readonly ConditionCheck: Target & { readonly Key: Attributes } & Expression }
type Target = { readonly TableName: string }

/** The operation as DynamoDB's protocol writes it. */
export function transactItem(operation: Operation, physical: string): TransactItem {
  const condition = operation.when === undefined ? {} : expressionOf(operation.when)
  switch (operation.kind) {
    case 'put':
      return { Put: { TableName: physical, Item: toAttributes(operation.item), ...condition } }
    case 'remove':
      return { Delete: { TableName: physical, Key: keyAttributes(operation.key), ...condition } }
    case 'check':
      return {
        ConditionCheck: {
          TableName: physical,
          Key: keyAttributes(operation.key),
          ...expressionOf(operation.when),
        },
      }
  }
}

/** The key alone, whatever else the thing holds. */
export function keyAttributes({ pk, sk }: Key): Attributes {
  return toAttributes({ pk, sk })
}

type Expression = {
  readonly ConditionExpression: string
  readonly ExpressionAttributeNames: Record<string, string>
  readonly ExpressionAttributeValues?: Attributes
}

/** DynamoDB refuses an empty map of values. */
function expressionOf(condition: Condition): Expression {
  return {
    ConditionExpression: condition.expression,
    ExpressionAttributeNames: { ...condition.names },
    ...(Object.keys(condition.values).length > 0 ? { ExpressionAttributeValues: toAttributes(condition.values) } : {}),
  }
}
