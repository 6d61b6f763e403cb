import { all, equal, present } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { ApiKey } from '../domain/key.ts'
import { Invitation } from '../domain/people.ts'
import { keys, partitions } from './keys.ts'

/** Invitations and API keys: both are found by the id in their token and listed by organisation. */

export async function getInvitation(dynamo: Dynamo, id: string): Promise<Invitation | undefined> {
  const item = await dynamo.get('accounts', keys.invitation(id))
  return item === undefined ? undefined : Invitation.parse(item)
}

export function addInvitation(invitation: Invitation): Operation {
  return add('accounts', invitationItem(invitation))
}

/** An open invitation becomes what it is now; once only. */
export function closeInvitation(invitation: Invitation): Operation {
  return put('accounts', invitationItem(invitation), equal('state', 'open'))
}

/** The newest 100 invitations of an organisation, used and revoked ones among them until TTL takes them. */
export async function invitationsOf(dynamo: Dynamo, organisationId: string): Promise<readonly Invitation[]> {
  const { items } = await dynamo.query('accounts', {
    index: 'byOrganisation',
    pk: partitions.invitationsOf(organisationId),
    newestFirst: true,
    limit: 100,
  })
  return items.map((item) => Invitation.parse(item))
}

export async function getKey(dynamo: Dynamo, id: string): Promise<ApiKey | undefined> {
  const item = await dynamo.get('accounts', keys.key(id))
  return item === undefined ? undefined : ApiKey.parse(item)
}

export function addKey(key: ApiKey): Operation {
  return add('accounts', keyItem(key))
}

/** Notes a key's last use, unless it was revoked meanwhile. */
export function touchKey(key: ApiKey): Operation {
  return put('accounts', keyItem(key), all(present, equal('digest', key.digest)))
}

export function removeKey(key: ApiKey): Operation {
  return remove('accounts', keys.key(key.id), equal('organisationId', key.organisationId))
}

export async function keysOf(dynamo: Dynamo, organisationId: string): Promise<readonly ApiKey[]> {
  const { items } = await dynamo.query('accounts', {
    index: 'byOrganisation',
    pk: partitions.keysOf(organisationId),
    newestFirst: true,
    limit: 100,
  })
  return items.map((item) => ApiKey.parse(item))
}

function invitationItem(invitation: Invitation): Item {
  return {
    ...keys.invitation(invitation.id),
    entity: 'invitation',
    ...invitation,
    byOrganisationPk: partitions.invitationsOf(invitation.organisationId),
    byOrganisationSk: `${invitation.createdAt}#${invitation.id}`,
  }
}

function keyItem(key: ApiKey): Item {
  return {
    ...keys.key(key.id),
    entity: 'key',
    ...key,
    byOrganisationPk: partitions.keysOf(key.organisationId),
    byOrganisationSk: `${key.createdAt}#${key.id}`,
  }
}
