import * as z from 'zod'
import { say } from '../sentences/say.ts'
import type { Why } from '../why.ts'
import { Explanation, explained } from './explained.ts'

/** Whether a pair is on each other's list, by which way or why not, what would change it, and its points criterion by criterion. */
export const ExplainedWhy = z
  .object({
    listed: z.boolean(),
    gates: z
      .array(z.object({ key: z.enum(['trade', 'skills', 'code']), open: z.boolean(), text: z.string() }))
      .meta({ description: '列出的三条途径，满足一条就列出' }),
    changes: z.array(z.string()).meta({ description: '怎样才会列出' }),
    explanation: Explanation,
  })
  .meta({ id: 'Why' })
export type ExplainedWhy = z.infer<typeof ExplainedWhy>

export function explainedWhy({ listed, gates, changes, assessment }: Why): ExplainedWhy {
  return {
    listed,
    gates: gates.map(({ key, open, note }) => ({ key, open, text: say(note) })),
    changes: changes.map(say),
    explanation: explained(assessment),
  }
}
