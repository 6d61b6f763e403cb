import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { lazily } from '#shared/kernel/lazily.ts'
import { createPassportSigner, type PassportSigner } from '../passports/passport-signer.ts'

/**
 * Encryption of single values, and a digest by which equal ones are found without reading them. `place` says whose which value it is:
 * a value that was moved to another person or field does not open.
 */
export type Seal = {
  readonly close: (text: string, place: string) => string
  /** Throws when the value was changed, moved, or closed with another key. */
  readonly open: (sealed: string, place: string) => string
  /** Keyed: without the key, numbers cannot be tried out against it. */
  readonly digest: (text: string) => string
  /** 128 bits that only the holder of the key can make again, as a secret of a link is written: it need not be kept anywhere. */
  readonly linkSecret: (what: string) => string
  /** Made when the first passport is signed. */
  readonly passports: () => PassportSigner
}

const form = 'v1'

/** AES-256-GCM and HMAC-SHA-256, each under a key of its own derived from the vault's secret (base64, 32 bytes). */
export function createSeal(secret: string): Seal {
  const encryptionKey = derive(secret, 'contact-encryption')
  const digestKey = derive(secret, 'contact-digest')
  const linkKey = derive(secret, 'invitation-link')
  return {
    close: (text, place) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce).setAAD(Buffer.from(place))
      const bytes = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${form}.${bytes.toString('base64url')}`
    },
    open: (sealed, place) => {
      if (!sealed.startsWith(`${form}.`)) throw new Error('a sealed value of an unknown form')
      const bytes = Buffer.from(sealed.slice(form.length + 1), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, bytes.subarray(0, 12), { authTagLength: 16 })
      decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-16))
      return decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
    },
    digest: (text) => createHmac('sha256', digestKey).update(text).digest('base64url'),
    passports: lazily(() => createPassportSigner(secret)),
    linkSecret: (what) => createHmac('sha256', linkKey).update(what).digest().subarray(0, 16).toString('base64url'),
  }
}

function derive(secret: string, purpose: string): Buffer {
  const bytes = Buffer.from(secret, 'base64')
  if (bytes.length < 32) throw new Error('CONTACT_KEY has to hold 32 bytes')
  return Buffer.from(hkdfSync('sha256', bytes, '', purpose, 32))
}
