import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { contentsOf, type StoredItem } from './contents.ts'
import type { ExportedFile } from './format.ts'
import { lineOf } from './item-lines.ts'

/** Writes all items that `read` gives into one gzipped file of lines, and says what is in it. `told`: how many so far. */
export async function writeItems(
  path: string,
  read: (each: (items: readonly StoredItem[]) => Promise<void>) => Promise<void>,
  told: (count: number) => void,
): Promise<Omit<ExportedFile, 'file'>> {
  const packing = createGzip()
  const written = createWriteStream(path, { mode: 0o600 })
  const sum = createHash('sha256')
  let bytes = 0
  packing.on('data', (chunk: Buffer) => {
    sum.update(chunk)
    bytes += chunk.length
  })
  packing.pipe(written)
  const contents = contentsOf()
  await read(async (items) => {
    for (const item of items) contents.add(item)
    if (!packing.write(items.map(lineOf).join(''))) await once(packing, 'drain')
    told(contents.count())
  })
  packing.end()
  await finished(written)
  return { items: contents.count(), bytes, sha256: sum.digest('hex'), contents: contents.digest() }
}
