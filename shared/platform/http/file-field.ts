import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { type UploadedFile, uploadedFile } from './uploaded-file.ts'

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
