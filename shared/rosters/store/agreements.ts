import { equal, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { add, check, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Agreement } from '../domain/agreement.ts'
import { agreementKey } from './keys.ts'

export async function getAgreement(dynamo: Dynamo, associationId: string): Promise<Agreement | undefined> {
  const item = await dynamo.get('market', agreementKey(associationId))
  return item === undefined ? undefined : Agreement.parse(item)
}

/** Writes the root. `rev` is the new revision. */
export function putAgreement(agreement: Agreement): Operation {
  const item = { ...agreementKey(agreement.associationId), entity: 'roster-agreement', ...agreement }
  return agreement.rev === 1 ? add('market', item) : put('market', item, revIs(agreement.rev - 1))
}

/** For every transaction that rests on the agreement: it is still in force. */
export function agreementInForce(associationId: string): Operation {
  return check('market', agreementKey(associationId), equal('state', 'signed'))
}
