import type { IncomingMessage } from 'node:http'

/** All bytes of a message. Not by `node:stream/consumers`, which goes through a `Blob`: that costs a small message more than reading it. */
export function bytesIn(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    message.once('error', reject)
  })
}
