import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, check, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { Invitation } from '../domain/invitation.ts'
import { forgottenAt, nextLookAt } from '../domain/invitation-changes.ts'
import {
  associationPauseKey,
  dueShards,
  invitationGuardKey,
  invitationKey,
  invitationPartitions,
  invitedContactKey,
  membershipKey,
  membershipPrefix,
  notInvitedKey,
} from './keys.ts'

type Page = { readonly items: readonly Invitation[]; readonly after?: Position }
type Asked = { readonly limit: number; readonly after?: Position | undefined }

/** Invitations in the `talent` table: a root, a guard that makes it the only one of its number, and the way from a person to theirs. */
export type Invitations = {
  readonly get: (id: string) => Promise<Invitation | undefined>
  /** Up to 100, in the order of the ids. */
  readonly batchGet: (ids: readonly string[]) => Promise<readonly (Invitation | undefined)[]>
  /** Those on an association's list, the newest roster first, by its lines. */
  readonly ofAssociation: (associationId: string, asked: Asked) => Promise<Page>
  /** What the clock has to look at by now, the longest due first. The list may be a moment old. */
  readonly due: (shard: number, asked: Asked & { readonly now: string }) => Promise<Page>
  /** The ids of what a person accepted, up to 100. */
  readonly ofPerson: (personId: string) => Promise<readonly string[]>
}

const Membership = z.object({ invitationId: idOf('invitation') })

export function createInvitations(dynamo: Dynamo): Invitations {
  return {
    get: async (id) => read(await dynamo.get('talent', invitationKey(id))),
    batchGet: async (ids) => (await dynamo.batchGet('talent', ids.map(invitationKey))).map(read),
    ofAssociation: async (associationId, { limit, after }) =>
      pageOf(
        await dynamo.query('talent', {
          index: 'byOrganisation',
          pk: invitationPartitions.ofAssociation(associationId),
          newestFirst: true,
          limit,
          after,
        }),
      ),
    due: async (shard, { now, limit, after }) =>
      pageOf(
        await dynamo.query('talent', { index: 'byState', pk: invitationPartitions.due(shard), between: ['0', `${now}~`], limit, after }),
      ),
    ofPerson: async (personId) => {
      const { items } = await dynamo.query('talent', { pk: membershipKey(personId, '').pk, beginsWith: membershipPrefix, limit: 100 })
      return items.map((item) => Membership.parse(item).invitationId)
    },
  }
}

/** Writes a root. `rev` is the new revision: the first must be new, every later one must follow the stored one. */
export function putInvitation(invitation: Invitation): Operation {
  const item = rootItem(invitation)
  return invitation.rev === 1 ? add('talent', item) : put('talent', item, revIs(invitation.rev - 1))
}

/** Claims the only place of a number with an association. Its condition fails when there was an earlier invitation. */
export function claimNumber(invitation: Invitation): Operation {
  return add('talent', guardItem(invitation))
}

/** The guard as the new state wants it: for good, or with its end. */
export function putGuard(invitation: Invitation): Operation {
  return put('talent', guardItem(invitation))
}

/** Root and guard go: from now on nothing is kept of it. */
export function forgetInvitation({ id, rev, associationId, phoneDigest }: Invitation): readonly Operation[] {
  return [remove('talent', invitationKey(id), revIs(rev)), remove('talent', invitationGuardKey(associationId, phoneDigest))]
}

/** What `seal-invited` gave for a row, as intake writes it into `contacts`: unread by whoever writes it, gone by TTL at the latest. */
export function addInvitedContact(
  { id, associationId, phoneDigest, endsAt }: Invitation,
  sealed: Readonly<Record<string, string>>,
): Operation {
  const whose = { associationId, phoneDigest, expiresAt: epochSeconds(endsAt) }
  return add('contacts', { ...invitedContactKey(id), entity: 'invited-contact', ...sealed, ...whose })
}

export function addMembership(personId: string, invitationId: string): Operation {
  return put('talent', { ...membershipKey(personId, invitationId), entity: 'membership', invitationId })
}

export function removeMembership(personId: string, invitationId: string): Operation {
  return remove('talent', membershipKey(personId, invitationId))
}

/** Whoever has this number wants no invitation from anybody. Kept without an end: it is a digest alone, and without it they would be asked. */
export function inviteNoMore(phoneDigest: string, at: string): Operation {
  return put('talent', { ...notInvitedKey(phoneDigest), entity: 'not-invited', at })
}

/** Nobody is written to in the name of an association that is suspended; its lists stop by themselves. */
export function pauseAssociation(associationId: string, at: string): Operation {
  return put('talent', { ...associationPauseKey(associationId), entity: 'association-pause', at })
}

export function resumeAssociation(associationId: string): Operation {
  return remove('talent', associationPauseKey(associationId))
}

/** For whoever delivers an invitation: its association is not suspended. */
export function mayInvite(associationId: string): Operation {
  return check('talent', associationPauseKey(associationId), absent)
}

/** For whoever delivers an invitation: nobody has said that this number is not to be invited. */
export function mayBeInvited(phoneDigest: string): Operation {
  return check('talent', notInvitedKey(phoneDigest), absent)
}

function read(item: Item | undefined): Invitation | undefined {
  return item === undefined ? undefined : Invitation.parse(item)
}

function pageOf({ items, after }: Awaited<ReturnType<Dynamo['query']>>): Page {
  return { items: items.map((item) => Invitation.parse(item)), ...(after === undefined ? {} : { after }) }
}

function rootItem(invitation: Invitation): Item {
  const { id, associationId } = invitation
  const due = nextLookAt(invitation)
  return {
    ...invitationKey(id),
    entity: 'invitation',
    ...invitation,
    ...(invitation.takenOff === true
      ? {}
      : { byOrganisationPk: invitationPartitions.ofAssociation(associationId), byOrganisationSk: placeInList(invitation) }),
    ...(due === undefined ? {} : { byStatePk: invitationPartitions.due(shardOf(id)), byStateSk: `${due}#${id}` }),
    ...ending(invitation),
  }
}

function guardItem(invitation: Invitation): Item {
  const { id, associationId, phoneDigest } = invitation
  return {
    ...invitationGuardKey(associationId, phoneDigest),
    entity: 'invitation-guard',
    invitationId: id,
    ...ending(invitation),
  }
}

/** Read backwards, the newest roster comes first, its lines from the top. */
function placeInList({ id, rosterId, rowNumber }: Invitation): string {
  return `${rosterId}#${String(lastLine - rowNumber).padStart(7, '0')}#${id}`
}

/** No workbook has more lines. */
const lastLine = 1_048_576

/** The clock forgets in time; should it not run, TTL does. */
function ending(invitation: Invitation): { readonly expiresAt?: number } {
  const forgotten = forgottenAt(invitation)
  return forgotten === undefined ? {} : { expiresAt: epochSeconds(forgotten) }
}

function epochSeconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000)
}

/** Ids are spread evenly by their last character. */
function shardOf(id: string): number {
  return id.charCodeAt(id.length - 1) % dueShards
}
