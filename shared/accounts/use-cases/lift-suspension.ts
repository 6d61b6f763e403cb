import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { CommitFailure } from '#shared/platform/http/once.ts'
import { Organisation } from '../domain/organisation.ts'
import { getOrganisation } from '../store/organisations.ts'
import { type SuspensionCommand, writeSuspension } from './write-suspension.ts'

type Failed = { readonly kind: 'not-found' | 'revision-conflict' | 'not-suspended' }

/** Ends a suspension; a verification that ran out meanwhile stays run out. The ads that still stand come back. */
export function liftSuspension(deps: Deps): (command: SuspensionCommand) => Promise<Result<Organisation, Failed | CommitFailure>> {
  return async (command) => {
    if (command.once.earlier !== undefined) return ok(Organisation.parse(command.once.earlier))
    const before = await getOrganisation(deps.dynamo, command.organisationId)
    if (before === undefined) return fail({ kind: 'not-found' })
    if (before.suspension === undefined) return fail({ kind: 'not-suspended' })
    return writeSuspension(deps, command, before, 'lifted')
  }
}
