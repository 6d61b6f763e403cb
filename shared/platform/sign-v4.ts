import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { sha256Of } from './sha256.ts'

export type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string | undefined }

/** Headers by their names in lower case. */
type Headers = Readonly<Record<string, string>>

/** Signs a call: gives all its headers, with the host, the time, the session and the authorization added. */
export type Signer = (method: string, url: URL, headers: Headers, body: string | Uint8Array) => Headers

/**
 * AWS's Signature Version 4 for one service of a region, without a promise: a match request signs eight
 * calls, and asynchronous signing was a tenth of its time. A test compares it with aws4fetch.
 */
export function signerV4(service: string, region: string, { accessKeyId, secretAccessKey, sessionToken }: Credentials): Signer {
  let key: { readonly day: string; readonly secret: KeyObject } | undefined
  const keyOf = (day: string): KeyObject => {
    if (key?.day !== day) {
      const bytes = [day, region, service, 'aws4_request'].reduce(
        (secret: Buffer, part) => hmac(secret, part),
        Buffer.from(`AWS4${secretAccessKey}`),
      )
      key = { day, secret: createSecretKey(bytes) }
    }
    return key.secret
  }
  return (method, url, headers, body) => {
    const time = new Date().toISOString().replaceAll(/[:-]|\.\d{3}/g, '')
    const day = time.slice(0, 8)
    const all: Headers = {
      ...headers,
      host: url.host,
      'x-amz-date': time,
      ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    }
    const names = Object.keys(all).toSorted()
    const lines = names.map((name) => `${name}:${all[name]}`)
    const canonical = [method, pathOf(url), queryOf(url), ...lines, '', names.join(';'), sha256Of(body)].join('\n')
    const scope = `${day}/${region}/${service}/aws4_request`
    const signature = hmac(keyOf(day), ['AWS4-HMAC-SHA256', time, scope, sha256Of(canonical)].join('\n')).toString('hex')
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`
    return { ...all, authorization }
  }
}

/** Encoded once more than it is sent, as all services but S3 want it. */
function pathOf({ pathname }: URL): string {
  return pathname.split('/').map(encoded).join('/')
}

function queryOf({ searchParams }: URL): string {
  return [...searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&')
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function hmac(key: Buffer | KeyObject, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
