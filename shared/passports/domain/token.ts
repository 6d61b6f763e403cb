import { createPublicKey, verify } from 'node:crypto'
import * as z from 'zod'
import { PassportClaims } from './passport.ts'

/** A public key as it is published (RFC 8037): Ed25519. `kid` is its thumbprint. */
export const PassportKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().length(43),
  kid: z.string().length(43),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
})
export type PassportKey = z.infer<typeof PassportKey>

const Header = z.object({ alg: z.literal('EdDSA'), kid: z.string().length(43), typ: z.literal('JWT') })

/** A passport before its signature was looked at: which key it names, what it says, and what was signed. */
export type Unproven = { readonly kid: string; readonly claims: PassportClaims; readonly signed: string; readonly signature: Buffer }

/** The longest text that is read: a passport of the fullest profile has a third of it. */
export const mostTokenText = 20_000

/** Finds a passport (a JWS, RFC 7515) in what somebody pasted: itself, the address of its code, or its JSON file. */
export function readToken(text: string): Unproven | undefined {
  const [, header = '', payload = '', signature = ''] =
    /([\w-]{20,300})\.([\w-]{20,16000})\.([\w-]{86})(?![\w-])/.exec(text.slice(0, mostTokenText)) ?? []
  const read = Header.safeParse(jsonOf(header))
  const claims = PassportClaims.safeParse(jsonOf(payload))
  if (!read.success || !claims.success) return undefined
  return { kid: read.data.kid, claims: claims.data, signed: `${header}.${payload}`, signature: Buffer.from(signature, 'base64url') }
}

/** Whether this key signed it. Needs nothing but both. */
export function isSignedBy({ signed, signature }: Unproven, { kty, crv, x }: PassportKey): boolean {
  return verify(null, Buffer.from(signed), createPublicKey({ key: { kty, crv, x }, format: 'jwk' }), signature)
}

/** What a passport's header says. */
export function tokenHeader(kid: string): z.infer<typeof Header> {
  return { alg: 'EdDSA', kid, typ: 'JWT' }
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch {
    // Whatever was pasted is no passport: that is the answer, not a fault.
    return undefined
  }
}
