import type { Key } from '#shared/platform/dynamo/operations.ts'
import type { Recipient } from '../templates/catalogue.ts'

/** The keys of the `messages` table. Pinned by a test. */

export function messageKey(id: string): Key {
  return { pk: `OUTBOX#${id}`, sk: 'MESSAGE' }
}

export function recipientKey(to: Recipient): string {
  if ('person' in to) return `PERSON#${to.person}`
  return 'organisation' in to ? `ORG#${to.organisation}` : `INVITATION#${to.invitation}`
}

/** In the table `accounts`: how far somebody has read the inbox of a recipient. Everybody reads an organisation's by themselves. */
export function readMarkKey(personId: string, recipient: string): Key {
  return { pk: `PERSON#${personId}`, sk: `READ#${recipient}` }
}

/** Messages are kept for three years (网络招聘服务管理规定 26): the table removes them, in epoch seconds. */
export function messageEnds(at: string): { readonly expiresAt: number } {
  return { expiresAt: Math.floor(Date.parse(at) / 1000) + 3 * 366 * 24 * 60 * 60 }
}

/** Where a message stands in the inbox of its recipient: by time. */
export function ofRecipient(recipient: string, { at, id }: { readonly at: string; readonly id: string }): Readonly<Record<string, string>> {
  return { byPersonPk: recipient, byPersonSk: `${at}#${id}` }
}
