import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto'
import { type PassportKey, tokenHeader } from '#shared/passports/domain/token.ts'

/** Signs passports, and tells the key by which that is checked. */
export type PassportSigner = { readonly key: PassportKey; readonly sign: (claims: object) => string }

/** The PKCS #8 form of an Ed25519 key before its 32 bytes (RFC 8410). */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Ed25519 under a key of its own derived from the vault's secret: no further secret to be kept, and no other function can sign. */
export function createPassportSigner(secret: string): PassportSigner {
  const seed = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), '', 'passport-signing', 32))
  const privateKey = createPrivateKey({ key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const kid = createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url')
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return {
    key: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' },
    sign: (claims) => {
      const signed = `${part(tokenHeader(kid))}.${part(claims)}`
      return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`
    },
  }
}
