import * as z from 'zod'
import { language } from '#shared/kernel/language.ts'
import type { Cursors } from '#shared/platform/http/cursor.ts'
import { callbackPath, type Pending } from './issuer.ts'

/** How long one may take at the issuer. */
export const pendingSeconds: number = 10 * 60

const Remembered = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string().optional(),
  /** In which the person set out: the issuer's way back knows one address and no language. */
  language: z.enum(['zh', 'en']).default('zh'),
})

/** The sealing of cursors serves here too: the browser carries it and can neither read nor change it, and nothing else opens with it. */
const scope = { principal: 'signing-in', route: callbackPath, query: null }

/** `next`: where the person was going. The language is that of the request. */
export function sealPending(cursors: Cursors, pending: Pending, next: string | undefined): string {
  return cursors.seal({ ...pending, next, language: language() } satisfies z.input<typeof Remembered>, scope)
}

/** undefined when there is none, or it was not made here, or is too old. */
export function openPending(cursors: Cursors, sealed: string | undefined): Readonly<z.output<typeof Remembered>> | undefined {
  const opened = cursors.open(sealed ?? '', scope)
  return opened.ok ? Remembered.parse(opened.value) : undefined
}
