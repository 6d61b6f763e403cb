import { speaking } from '#shared/kernel/language.ts'
import type { StoredMessage } from './message.ts'

/** What stands before every SMS, as operators demand: who sends it. */
const signature: string = speaking('zh', () => '【匠才】')

/** A message as an SMS: its subject and where to go on. Chinese: nobody knows the reader's language before they open it. */
export function smsText({ subject }: Pick<StoredMessage, 'subject'>, address: string | undefined): string {
  return `${signature}${subject}${address === undefined ? '' : ` ${address}`}`
}

/** Characters that an SMS of seven bits a character has; those of the second list take two. */
const plain: RegExp = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/u
const escaped: RegExp = /[\^{}\\[~\]|€]/gu

/** How long an SMS is, and in how many pieces it is sent and paid for: 70 characters at once, else 67 a piece (160 and 153 for Latin letters alone). */
export function smsLength(text: string): { readonly characters: number; readonly segments: number } {
  const latin = plain.test(text)
  const characters = latin ? text.length + (text.match(escaped)?.length ?? 0) : text.length
  const [whole, piece] = latin ? [160, 153] : [70, 67]
  return { characters, segments: characters <= whole ? 1 : Math.ceil(characters / piece) }
}
