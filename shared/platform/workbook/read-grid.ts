import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isCompoundFile, openCompoundFile } from './compound-file.ts'
import { type Counter, createCounter, type FileRefusal, type Grid, Refused } from './grid.ts'
import { readCsv } from './read-csv.ts'
import { readXls } from './read-xls.ts'
import { readXlsx } from './read-xlsx.ts'

/**
 * A table that somebody brought along, as plain values with their places: .xlsx, .xls or text, told by its first bytes and held against
 * its name. What is dangerous or no table is refused before it is read, what turns out so while it is read then. Macros, links to other
 * files and pictures are never opened. What it took stands in the counter afterwards, also of a refused file.
 */
export async function readGrid(bytes: Uint8Array, name: string, counter: Counter = createCounter()): Promise<Result<Grid, FileRefusal>> {
  try {
    return ok(await read(bytes, name, counter))
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal)
    // A number in the file points outside of it.
    if (error instanceof RangeError) return fail('broken')
    throw error
  }
}

async function read(bytes: Uint8Array, name: string, counter: Counter): Promise<Grid> {
  if (bytes.byteLength === 0) throw new Refused('empty')
  if (bytes.byteLength > counter.limits.bytes) throw new Refused('too-large')
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  const kind = kindOf(bytes)
  switch (ending) {
    case 'xlsx':
      if (kind === 'compound' && openCompoundFile(bytes).names.includes('EncryptedPackage')) throw new Refused('encrypted')
      return readXlsx(only('zip', kind, bytes), counter)
    case 'xls':
      return readXls(only('compound', kind, bytes), counter)
    case 'csv':
    case 'txt':
      return readCsv(only('text', kind, bytes), counter)
    case 'xlsm':
    case 'xltm':
      throw new Refused('macros')
    default:
      throw new Refused('unknown-format')
  }
}

type Kind = 'zip' | 'compound' | 'text'

function kindOf(bytes: Uint8Array): Kind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return 'zip'
  return isCompoundFile(bytes) ? 'compound' : 'text'
}

function only(wanted: Kind, kind: Kind, bytes: Uint8Array): Uint8Array {
  if (kind !== wanted) throw new Refused('mislabelled')
  return bytes
}
