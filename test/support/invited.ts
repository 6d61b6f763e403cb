import type { Id } from '#shared/kernel/ids.ts'
import { digestOf, writeToken } from '#shared/platform/tokens.ts'
import { VaultAnswer, type VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { invitationOperations } from '#shared/talent/use-cases/invitation-operations.ts'
import type { SharedSystem } from './local-system.ts'
import { type Employed, makeOrganisation } from './roles.ts'
import { storeOn } from './test-store.ts'

export type Invited = {
  readonly id: Id<'invitation'>
  /** The path of the link. */
  readonly link: string
  readonly phone: string
  readonly association: Employed
}

/** Somebody whom an association of their own has invited on a running system: sealed by its vault, with a link that is known here. */
export async function inviteSomebody(
  { dynamo, invoke }: Pick<SharedSystem, 'dynamo' | 'invoke'>,
  given: { readonly name?: string; readonly association?: Employed } = {},
): Promise<Invited> {
  const as = storeOn(dynamo, 'local', { now: () => new Date().toISOString() })
  const [desk, vault] = [as('desk'), as('vault')]
  const association = given.association ?? (await makeOrganisation(desk, 'association'))
  const { id: associationId, content } = association.organisation
  const id = desk.ids.next('invitation')
  const phone = `1300001${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`
  const request: VaultRequest = { kind: 'seal-invited', rows: [{ invitationId: id, name: given.name ?? '示例会员', phone }] }
  const answer = VaultAnswer.parse(await invoke('vault', request))
  const [row] = answer.kind === 'sealed' ? answer.rows : []
  if (row === undefined) throw new Error('nothing was sealed')
  const secret = desk.ids.secret()
  const operations = invitationOperations(desk, {
    association: { id: associationId, name: content.name },
    rosterId: desk.ids.next('roster'),
    by: 'system',
    rows: [
      {
        id,
        rowKey: id,
        rowNumber: 2,
        row: { trade: '电焊工', levelClaimed: 'senior' },
        sealed: row.sealed,
        phoneDigest: row.phoneDigest,
        tokenDigest: digestOf(secret),
      },
    ],
  })
  // Only whoever reads rosters may write both; the contact comes first, so that the message finds it.
  for (const [deps, mine] of [
    [vault, operations.filter(({ table }) => table === 'contacts')],
    [desk, operations.filter(({ table }) => table !== 'contacts')],
  ] as const) {
    const done = await deps.dynamo.transact(mine)
    if (!done.ok) throw new Error(`nobody was invited: ${done.error.kind}`)
  }
  return { id, link: `/join/${writeToken('invitation', { id, secret })}`, phone, association }
}
