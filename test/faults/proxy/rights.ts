import { access, type FunctionAccess, type FunctionName, type TableRight } from '#shared/platform/access.ts'
import { type TableGrant, tableRights } from '#shared/platform/dynamo/table-rights.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { type BucketName, bucketNames, type ObjectGrant, type ObjectRight, objectRights } from '#shared/platform/objects/buckets.ts'
import type { Call, Touch } from './call.ts'

/** A right of the matrix that a call made use of: `market r`, `search read vacancies`, `objects published r`. */
export type Use = `${string} ${string}`

type Judged = { readonly uses: readonly Use[]; readonly refused?: string }

/** Narrow rights before wide ones: what a narrower one allows is not laid to the wider one's account. */
const narrowFirst: readonly TableRight[] = ['c', 'a', 'r', 'w', 'p', 's']

/** Which rights of its row a function's call needs; or why the row does not allow it. */
export function judge(
  fn: FunctionName,
  { engine, operation, path, touches }: Pick<Call, 'engine' | 'operation' | 'path' | 'touches'>,
): Judged {
  if (engine === 'opensearch') return judgeSearch(fn, operation, path ?? '')
  if (engine === 'objects') return judgeObjects(fn, operation, path ?? '')
  if (touches.length === 0) return { uses: [], refused: `${fn} may not call ${operation}` }
  const uses: Use[] = []
  for (const touch of touches) {
    const right = rightFor(fn, touch)
    if (right === undefined) return { uses: [], refused: `${fn} may not ${touch.action} ${touch.table}${touch.mustBeNew ? '' : ' freely'}` }
    uses.push(`${touch.table} ${right}`)
  }
  return { uses }
}

function rightFor(fn: FunctionName, touch: Touch): TableRight | undefined {
  const row: Partial<Record<TableName, readonly TableRight[]>> = access[fn].tables
  const rights = row[touch.table as TableName] ?? []
  return narrowFirst.find((right) => rights.includes(right) && grants(right, touch))
}

/** IAM cannot tell an append from a replacement: here it can, and an append-only table takes appends only. */
function grants(right: TableRight, { action, index, inTransaction, mustBeNew }: Touch): boolean {
  const grant: TableGrant = tableRights[right]
  const actions = index === undefined ? grant.actions : (grant.onIndexes ?? [])
  return actions.includes(action) && (grant.onlyIn === undefined || inTransaction) && (right !== 'a' || mustBeNew)
}

function judgeSearch(fn: FunctionName, method: string, path: string): Judged {
  const row = access[fn]
  if (!('search' in row)) return { uses: [], refused: `${fn} may not reach the search engine` }
  if ('write' in row.search) return { uses: ['search write'] }
  const index = /^\/([^/]+)\/_search$/.exec(path)?.[1]
  const readable: readonly string[] = row.search.read
  return method === 'POST' && index !== undefined && readable.includes(index)
    ? { uses: [`search read ${index}`] }
    : { uses: [], refused: `${fn} may not ${method} ${path}` }
}

/** `/jiangcai-local-published/a/b`: the bucket's name says which it is. */
function judgeObjects(fn: FunctionName, action: string, path: string): Judged {
  const { objects = {} }: FunctionAccess = access[fn]
  const [, physical = '', ...key] = path.split('/')
  const bucket = bucketNames.find((name) => physical.split('-').includes(name))
  const right = (bucket === undefined ? [] : (objects[bucket] ?? [])).find((one) => {
    const { onObjects, onBucket }: ObjectGrant = objectRights[one]
    return (key.join('') === '' ? onBucket : onObjects).includes(action)
  })
  return right === undefined ? { uses: [], refused: `${fn} may not ${action} ${path}` } : { uses: [`objects ${bucket} ${right}`] }
}

/** Every right of a function's row that a call to an engine can make use of. Streams are read by the platform on its behalf. */
export function rightsOf(fn: FunctionName): readonly Use[] {
  const row: FunctionAccess = access[fn]
  const { tables, search: may } = row
  const search = may === undefined ? [] : 'write' in may ? ['write'] : may.read.map((index) => `read ${index}`)
  return [
    ...Object.entries(tables).flatMap(([table, rights]) =>
      (rights as readonly TableRight[]).filter((right) => right !== 's').map((right): Use => `${table} ${right}`),
    ),
    ...(Object.entries(row.objects ?? {}) as [BucketName, readonly ObjectRight[]][]).flatMap(([bucket, rights]) =>
      rights.map((right): Use => `objects ${bucket} ${right}`),
    ),
    ...search.map((what): Use => `search ${what}`),
  ]
}
