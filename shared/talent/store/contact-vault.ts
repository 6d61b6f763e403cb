import type { Clock } from '#shared/kernel/clock.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Invoke } from '#shared/platform/lambda/invoke.ts'
import type { ContactVault } from '../domain/contact-vault.ts'
import { VaultAnswer, type VaultRequest } from '../domain/vault-request.ts'

/** The vault as its caller sees it: another function, behind a call that carries the caller's time. Nothing of what passes is kept here. */
export function createContactVault(invoke: Invoke, clock: Clock): ContactVault {
  const ask = async (request: VaultRequest): Promise<VaultAnswer> => VaultAnswer.parse(await invoke({ ...request, time: clock.now() }))
  return {
    read: async (personId) => {
      const answer = await ask({ kind: 'read-own-contact', personId })
      return answer.kind === 'contact' ? ok(answer.kept) : fail(busyIn(answer))
    },
    write: async (personId, contact) => doneIn(await ask({ kind: 'write-own-contact', personId, contact })),
    erase: async (personId) => doneIn(await ask({ kind: 'erase-own-contact', personId })),
    reveal: async (asked) => {
      const answer = await ask({ kind: 'reveal-contact', ...asked })
      return answer.kind === 'contact' ? ok(answer.kept) : fail(refusalIn(answer))
    },
    sealInvited: async (rows) => {
      const answer = await ask({ kind: 'seal-invited', rows })
      if (answer.kind !== 'sealed') throw unexpected(answer)
      return answer.rows
    },
    readInvited: async (asked) => {
      const answer = await ask({ kind: 'read-invited', ...asked })
      return answer.kind === 'invited' ? ok(answer.contact) : fail(refusalIn(answer))
    },
    claimInvited: async (asked) => {
      const answer = await ask({ kind: 'claim-invited', ...asked })
      return answer.kind === 'done' ? ok() : fail(refusalIn(answer))
    },
    signPassport: async (asked) => {
      const answer = await ask({ kind: 'sign-passport', ...asked })
      return answer.kind === 'signed' ? ok({ token: answer.token, key: answer.key }) : fail(refusalIn(answer))
    },
  }
}

function doneIn(answer: VaultAnswer): Result<void, { readonly kind: 'busy' }> {
  return answer.kind === 'done' ? ok() : fail(busyIn(answer))
}

function busyIn(answer: VaultAnswer): { readonly kind: 'busy' } {
  if (answer.kind !== 'busy') throw unexpected(answer)
  return { kind: 'busy' }
}

function refusalIn(answer: VaultAnswer): { readonly kind: 'busy' | 'refused' } {
  return answer.kind === 'refused' ? { kind: 'refused' } : busyIn(answer)
}

function unexpected({ kind }: VaultAnswer): Error {
  return new Error(`the vault answered ${kind} to another question`)
}
