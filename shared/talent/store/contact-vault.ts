import type { Clock } from '#shared/kernel/clock.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Invoke } from '#shared/platform/lambda/invoke.ts'
import type { ContactVault } from '../domain/contact-vault.ts'
import { VaultAnswer, type VaultRequest } from '../domain/vault-request.ts'

/** The vault as its caller sees it: another function, behind a call that carries the caller's time. Nothing of what passes is kept here. */
export function createContactVault(invoke: Invoke, clock: Clock): ContactVault {
  const ask = async (request: VaultRequest): Promise<VaultAnswer> => VaultAnswer.parse(await invoke({ ...request, time: clock.now() }))
  return {
    read: async (personId) => {
      const answer = await ask({ kind: 'read-own-contact', personId })
      if (answer.kind === 'contact') return ok(answer.kept)
      return fail({ kind: 'busy' })
    },
    write: async (personId, contact) => doneOr(await ask({ kind: 'write-own-contact', personId, contact })),
    erase: async (personId) => doneOr(await ask({ kind: 'erase-own-contact', personId })),
  }
}

function doneOr(answer: VaultAnswer): Awaited<ReturnType<ContactVault['erase']>> {
  return answer.kind === 'done' ? ok() : fail({ kind: 'busy' })
}
