import * as z from 'zod'

/**
 * What came of compiling a version again. `same`: the sealed counts are unchanged, and compiling them gave the published file, bit for bit.
 * `method-changed`: the rules have a later edition than it was compiled with. `different`: something is not what it was.
 */
const verificationOutcomes = ['same', 'method-changed', 'different'] as const

export const Verification = z
  .object({
    version: z.int().min(1),
    outcome: z.enum(verificationOutcomes).meta({
      description: 'same 逐字节一致；method-changed 编制方法已有新版，只核对了冻结数据；different 不一致',
    }),
    method: z.string().meta({ description: '这一版编制时的方法版本' }),
    cube: z.object({
      sha256: z.string().meta({ description: '发布时记下的冻结数据的 SHA-256' }),
      found: z.string().optional().meta({ description: '现在这个文件的 SHA-256；没有则文件不在' }),
    }),
    compiled: z.object({
      sha256: z.string().meta({ description: '发布时记下的公报文件的 SHA-256' }),
      found: z.string().optional().meta({ description: '现在这个文件的 SHA-256' }),
      again: z.string().optional().meta({ description: '由冻结数据重新编制所得的 SHA-256' }),
    }),
  })
  .meta({ id: 'BulletinVerification' })
export type Verification = z.infer<typeof Verification>
