import { without } from '#shared/platform/dynamo/conditions.ts'
import { check, type Operation } from '#shared/platform/dynamo/operations.ts'
import { keys } from '../store/keys.ts'

/** For transactions of other contexts: the organisation is there and not suspended at the very moment of the write. */
export function unsuspendedOrganisation(id: string): Operation {
  return check('accounts', keys.organisation(id), without('suspension'))
}
