import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { StoredItem } from './contents.ts'
import { itemOfLine } from './item-lines.ts'

/** The items of an exported table one by one, `undefined` for a line that is none. Throws when the file is cut off or no gzip. */
export async function* itemsOfFile(path: string): AsyncGenerator<StoredItem | undefined> {
  const file = createReadStream(path)
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  file.pipe(unpacked)
  for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) yield itemOfLine(line)
}
