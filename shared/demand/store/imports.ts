import { absent, equal } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { ImportRef } from '../domain/import.ts'
import { keys } from './keys.ts'

/** What was sent before under these references of an organisation, in their order; at most 100. */
export async function getImportRefs(
  dynamo: Dynamo,
  organisationId: string,
  externalRefs: readonly string[],
): Promise<readonly (ImportRef | undefined)[]> {
  const items = await dynamo.batchGet(
    'market',
    externalRefs.map((ref) => keys.importRef(organisationId, ref)),
  )
  return items.map((item) => (item === undefined ? undefined : ImportRef.parse(item)))
}

/** Remembers what was sent: new, or in place of what was sent before. */
export function putImportRef(organisationId: string, externalRef: string, ref: ImportRef, before?: ImportRef): Operation {
  const item = { ...keys.importRef(organisationId, externalRef), entity: 'vacancy-import', externalRef, ...ref }
  return put('market', item, before === undefined ? absent : equal('digest', before.digest))
}
