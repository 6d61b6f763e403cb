import { withoutInvisible } from '#shared/kernel/invisible.ts'
import { sha256Of } from '../sha256.ts'

/** A file that came with a form, and its name without a path. Told apart from another by its digest: its bytes are never written anywhere. */
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array; readonly toJSON: () => object }

export function uploadedFile(name: string, bytes: Uint8Array): UploadedFile {
  const plain = withoutInvisible(name.normalize('NFC'))
    .replace(/^.*[/\\]/, '')
    .trim()
    .slice(-100)
  return { name: plain, bytes, toJSON: () => ({ name: plain, sha256: sha256Of(bytes) }) }
}
