import * as z from 'zod'
import { occupationOfTitle } from './title-occupations.ts'

const Named = z.object({ code: z.string(), name: z.string() })

/** The occupation that a title names, with its reasons; see `occupationOfTitle`. */
export const OccupationsOfTitle = z.object({
  found: Named.optional().meta({ description: '岗位名称说的职业；名称没有说明时缺省' }),
  alternatives: z.array(Named).meta({ description: '也可能是的职业，最像的在前' }),
  posts: z
    .array(z.object({ text: z.string(), found: Named, alternatives: z.array(Named) }))
    .meta({ description: '名称里有几个职业不同的岗位时，逐个列出各自的职业' }),
  reasons: z.array(z.string()).meta({ description: '判断的理由：凭哪些词，略去了什么，为什么没有' }),
})

/** The same as `occupationOfTitle`, in the form of an answer. */
export function occupationAnswer(title: string): z.infer<typeof OccupationsOfTitle> {
  const { found, alternatives, posts, reasons } = occupationOfTitle(title)
  return {
    ...(found === undefined ? {} : { found }),
    alternatives: [...alternatives],
    posts: posts.map((post) => ({ ...post, alternatives: [...post.alternatives] })),
    reasons: [...reasons],
  }
}
