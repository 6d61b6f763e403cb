import { endpointOf, signerFor } from '../aws-service.ts'
import { bytesCallerOf } from '../call.ts'
import type { Config } from '../config.ts'
import { persistently } from '../dynamo/retries.ts'
import { sha256Of } from '../sha256.ts'
import type { BucketName } from './buckets.ts'

/** The objects of one bucket. Keys are paths of letters, digits and `._-`: `bulletins/<id>/v1/cube.json`. */
export type Objects = {
  /** Writes an object, over one that has the key. Done when it returns. */
  readonly put: (key: string, bytes: Uint8Array, of: { readonly contentType: string }) => Promise<void>
  /** The bytes of an object; `undefined` when there is none. */
  readonly get: (key: string) => Promise<Uint8Array | undefined>
}

/** The service refused: `name` is its error code (`NoSuchBucket`). */
class ObjectsFault extends Error {
  readonly status: number

  constructor(name: string, status: number) {
    super(`the object store refused: ${name}`)
    this.name = name
    this.status = status
  }
}

/**
 * The one door to S3: signed calls of our own (decision 0022), bounded attempts and explicit time-outs as DynamoDB has them
 * (dynamo/retries.ts). Asking for a bucket that is not in the function's row of the access matrix throws.
 */
export function createObjects(config: Config, bucket: BucketName): Objects {
  const base = addressOf(config, bucket)
  const sign = signerFor('s3', config)
  const call = bytesCallerOf(new URL(base))
  const send = async (method: 'GET' | 'PUT', key: string, body: Uint8Array, more: Readonly<Record<string, string>>) =>
    persistently(async (within) => {
      const url = new URL(`${base}/${plain(key)}`)
      const headers = sign(method, url, { ...more, 'x-amz-content-sha256': sha256Of(body) }, body)
      const answer = await call(method, url, { headers, within, ...(method === 'PUT' ? { body } : {}) })
      if (answer.status === 200) return answer.bytes
      const code = /<Code>(\w+)<\/Code>/.exec(answer.bytes.toString())?.[1] ?? `Status${answer.status}`
      if (method === 'GET' && code === 'NoSuchKey') return undefined
      throw new ObjectsFault(code, answer.status)
    })
  return {
    put: async (key, bytes, { contentType }) => void (await send('PUT', key, bytes, { 'content-type': contentType })),
    get: async (key) => send('GET', key, new Uint8Array(), {}),
  }
}

/** By the bucket's own host in the cloud; by path where an engine of our own has one host. */
function addressOf(config: Config, bucket: BucketName): string {
  const physical = config.bucket(bucket)
  if (config.OBJECTS_ENDPOINT !== undefined) return `${config.OBJECTS_ENDPOINT.replace(/\/$/, '')}/${physical}`
  return endpointOf('s3', config.AWS_REGION).replace('https://', `https://${physical}.`)
}

/** Signed paths are encoded once more than they are sent, but for S3: with these signs both are the same. */
function plain(key: string): string {
  if (!/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(key)) throw new Error(`not a key of an object: ${key.slice(0, 80)}`)
  return key
}
