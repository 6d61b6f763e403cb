import * as z from 'zod'

/** One thing wrong in a request: where (JSON pointer, or a parameter's name), what, and how to mend it. */
export const ProblemDetail = z
  .object({
    pointer: z.string().meta({ description: 'JSON 指针或参数名', examples: ['/pay/min'] }),
    code: z.string().meta({ examples: ['unknown-code'] }),
    detail: z.string().meta({ examples: ['没有这个职业编码，最接近的是 6-18-02-04 焊工'] }),
    nearest: z.array(z.object({ code: z.string(), name: z.string() })).optional(),
  })
  .meta({ id: 'ProblemDetail' })

/** RFC 9457 problem details. `code` is stable; `title` and `detail` are for people. */
export const Problem = z
  .object({
    type: z.string().meta({ examples: ['/problems/not-found'] }),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(ProblemDetail).optional(),
    /** Where the thing is that is in the way (409). */
    existing: z.string().optional(),
  })
  .meta({ id: 'Problem' })

export type ProblemDetail = z.infer<typeof ProblemDetail>
export type Problem = z.infer<typeof Problem>
