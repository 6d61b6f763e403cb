import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import type { VaultAnswer, VaultRequest } from '#shared/talent/domain/vault-request.ts'
import type { Contacts } from './contacts.ts'

/**
 * A person's own contact details: read, written, erased. Each act and its ledger entry are one transaction; a reading is entered before
 * it is done: entered but unread is acceptable, read but not entered is not (个人信息保护法 51).
 */
export function ownContact(deps: Deps & { readonly contacts: Contacts }): (request: VaultRequest) => Promise<VaultAnswer> {
  const entered = async (personId: VaultRequest['personId'], action: string, ...writes: readonly Operation[]): Promise<boolean> => {
    const done = await deps.dynamo.transact([...writes, ledgerEntry(deps, { subject: personId, action, by: personId })])
    if (!done.ok && done.error.kind === 'condition-failed') throw new Error('a ledger entry was there already')
    return done.ok
  }
  return async (request) => {
    const { personId } = request
    switch (request.kind) {
      case 'read-own-contact': {
        if (!(await entered(personId, 'contact.read'))) return { kind: 'busy' }
        const kept = await deps.contacts.get(personId)
        return { kind: 'contact', ...(kept === undefined ? {} : { kept }) }
      }
      case 'write-own-contact': {
        const write = deps.contacts.put(personId, request.contact, deps.clock.now())
        return { kind: (await entered(personId, 'contact.written', write)) ? 'done' : 'busy' }
      }
      case 'erase-own-contact':
        return { kind: (await entered(personId, 'contact.erased', deps.contacts.remove(personId))) ? 'done' : 'busy' }
    }
  }
}
