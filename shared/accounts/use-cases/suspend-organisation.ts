import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { CommitFailure } from '#shared/platform/http/once.ts'
import { Organisation } from '../domain/organisation.ts'
import { getOrganisation } from '../store/organisations.ts'
import { type SuspensionCommand, writeSuspension } from './write-suspension.ts'

type Failed = { readonly kind: 'not-found' | 'revision-conflict' | 'already-suspended' | 'not-suspendable' }

/**
 * Stops an organisation's service (人力资源服务机构管理规定: on finding fraud, keep records, suspend, report). Whoever acts for it is
 * refused from the next request on, with a session or a key, and its ads leave public sight. It reads the reason and is told.
 */
export function suspendOrganisation(deps: Deps): (command: SuspensionCommand) => Promise<Result<Organisation, Failed | CommitFailure>> {
  return async (command) => {
    if (command.once.earlier !== undefined) return ok(Organisation.parse(command.once.earlier))
    const before = await getOrganisation(deps.dynamo, command.organisationId)
    if (before === undefined) return fail({ kind: 'not-found' })
    if (before.content.kind === 'bureau') return fail({ kind: 'not-suspendable' })
    if (before.suspension !== undefined) return fail({ kind: 'already-suspended' })
    return writeSuspension(deps, command, before, 'suspended')
  }
}
