import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { withoutInvisible } from '#shared/kernel/text.ts'
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

/** A field of a form that takes a file; for callers without forms its name and its bytes in base64. */
export const FileField: z.ZodType<UploadedFile> = z.union(
  [
    z.custom<UploadedFile>((given) => typeof given === 'object' && given !== null && 'bytes' in given && given.bytes instanceof Uint8Array),
    z
      .strictObject({ name: z.string().min(1).max(200), base64: z.base64() })
      .transform(({ name, base64 }) => uploadedFile(name, Buffer.from(base64, 'base64'))),
  ],
  { error: () => text.choose },
)

const text = bilingual({ choose: '请选择一个文件' }, { choose: 'Please choose a file' })
