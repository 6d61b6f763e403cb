import { language } from '#shared/kernel/language.ts'
import type { StoredMessage } from './message.ts'

/** A message as its reader meets it, in the language of the request. */
export type InboxMessage = {
  readonly id: string
  readonly at: string
  readonly subject: string
  readonly text: string
  readonly link?: string
  readonly unread: boolean
}

/** How far an inbox was read: the place of the last message that was there. */
export function placeOf({ at, id }: Pick<StoredMessage, 'at' | 'id'>): string {
  return `${at}#${id}`
}

/** `readTo`: the mark of who reads; without one all is unread. Written in Chinese alone, a message stays so. */
export function inboxMessage(message: StoredMessage, readTo: string | undefined): InboxMessage {
  const { id, at, subject, text, english, link } = message
  const said = language() === 'en' && english !== undefined ? english : { subject, text }
  return { id, at, ...said, ...(link === undefined ? {} : { link }), unread: readTo === undefined || placeOf(message) > readTo }
}
