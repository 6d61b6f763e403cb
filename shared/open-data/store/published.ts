import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Key } from '#shared/platform/dynamo/operations.ts'
import { type ChangeKind, changeKinds } from '../domain/change-mark.ts'

/** Which kind of thing a public code belongs to; `undefined` for one that never was public. What has ended keeps its code. */
export async function kindOf(dynamo: Dynamo, code: string): Promise<ChangeKind | undefined> {
  const found = await dynamo.batchGet(
    'public',
    changeKinds.map((kind) => viewKey(kind, code)),
  )
  return changeKinds.find((_, at) => found[at] !== undefined)
}

/** Every kind's public view lies under its name and code. */
function viewKey(kind: ChangeKind, code: string): Key {
  return { pk: `${kind.toUpperCase()}#${code}`, sk: 'VIEW' }
}
