import type { Clock } from '#shared/kernel/clock.ts'
import type { Invoke } from '#shared/platform/lambda/invoke.ts'
import { VaultAnswer, type VaultRequest } from '#shared/talent/domain/vault-request.ts'
import type { SealInvited } from '../domain/ports.ts'

/** The vault as intake sees it: names and numbers go in, and come back closed, in their order. */
export function createSealInvited(invoke: Invoke, clock: Clock): SealInvited {
  return async (rows) => {
    if (rows.length === 0) return []
    const request: VaultRequest = { kind: 'seal-invited', rows: [...rows] }
    const answer = VaultAnswer.parse(await invoke({ ...request, time: clock.now() }))
    if (answer.kind !== 'sealed' || answer.rows.length !== rows.length) throw new Error('the vault did not close all rows')
    const byId = new Map(answer.rows.map((row) => [row.invitationId, row]))
    return rows.flatMap(({ invitationId }) => byId.get(invitationId) ?? [])
  }
}
