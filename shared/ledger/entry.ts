import type { Clock } from '#shared/kernel/clock.ts'
import type { Id, Ids } from '#shared/kernel/ids.ts'
import { add, type Put } from '#shared/platform/dynamo/operations.ts'
import { nameOf, type Principal } from '#shared/platform/http/principal.ts'

/** Who asks for an organisation, as another function said: `name` is the principal's. */
type ToldBy = { readonly name: string; readonly organisationId: Id<'organisation'>; readonly organisationName: string }

/** What was done with a thing, for the append-only ledger. `subject` is what it happened to: an organisation, a vacancy, a person. */
export type Entry = {
  readonly subject: string
  /** Verb and thing: `vacancy.published`, `talent.searched`. */
  readonly action: string
  /**
   * A person's id alone when they act for themselves: the organisation they also work for has no part in it. `invited`: whoever holds the
   * link of an invitation. A function that knows no session is told who asks.
   */
  readonly by: Principal | Id<'person'> | 'system' | 'invited' | ToldBy
  readonly reason?: string
  /** The purpose a searcher stated. */
  readonly purpose?: string
  /** Ids that the entry is about beside the subject: the people a search showed. */
  readonly ids?: readonly string[]
}

/** The operation that writes an entry: part of the transaction that does the thing, or, where the thing is a look and changes nothing, appended by itself. */
export function ledgerEntry(deps: { readonly clock: Clock; readonly ids: Ids }, entry: Entry): Put {
  const at = deps.clock.now()
  const id = deps.ids.next('entry')
  const { by } = entry
  const member = typeof by === 'string' ? undefined : 'organisationId' in by ? by : memberOf(by)
  return add('ledger', {
    pk: `SUBJECT#${entry.subject}`,
    sk: `${at}#${id}`,
    entity: 'ledger-entry',
    at,
    action: entry.action,
    by: typeof by === 'string' ? by : 'organisationId' in by ? by.name : nameOf(by),
    ...(member === undefined
      ? {}
      : {
          organisationId: member.organisationId,
          organisationName: member.organisationName,
          byOrganisationPk: `ORG#${member.organisationId}`,
          byOrganisationSk: `${at}#${id}`,
        }),
    ...(entry.reason === undefined ? {} : { reason: entry.reason }),
    ...(entry.purpose === undefined ? {} : { purpose: entry.purpose }),
    ...(entry.ids === undefined ? {} : { ids: [...entry.ids] }),
  })
}

function memberOf(by: Principal): Pick<ToldBy, 'organisationId' | 'organisationName'> | undefined {
  return by.kind === 'anonymous' ? undefined : by.member
}
