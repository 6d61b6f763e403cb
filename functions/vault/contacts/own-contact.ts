import type { Operation } from '#shared/platform/dynamo/operations.ts'
import type { RequestOf, VaultAnswer } from '#shared/talent/domain/vault-request.ts'
import { entered } from './entered.ts'
import type { VaultDeps } from './vault-deps.ts'

/**
 * A person's own contact details: read, written, erased. A reading is entered before it is done: entered but unread is acceptable, read but
 * not entered is not (个人信息保护法 51).
 */
export async function ownContact(
  deps: VaultDeps,
  request: RequestOf<'read-own-contact' | 'write-own-contact' | 'erase-own-contact'>,
): Promise<VaultAnswer> {
  const { personId } = request
  const done = async (action: string, ...writes: readonly Operation[]): Promise<boolean> =>
    (await entered(deps, { subject: personId, action, by: personId }, writes)).ok
  switch (request.kind) {
    case 'read-own-contact': {
      if (!(await done('contact.read'))) return { kind: 'busy' }
      const kept = await deps.contacts.get(personId)
      return { kind: 'contact', ...(kept === undefined ? {} : { kept }) }
    }
    case 'write-own-contact': {
      const write = deps.contacts.put(personId, request.contact, deps.clock.now())
      return { kind: (await done('contact.written', write)) ? 'done' : 'busy' }
    }
    case 'erase-own-contact':
      return { kind: (await done('contact.erased', deps.contacts.remove(personId))) ? 'done' : 'busy' }
  }
}
