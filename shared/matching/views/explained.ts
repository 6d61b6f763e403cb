import * as z from 'zod'
import type { Assessment } from '../assess.ts'
import { points } from '../points.ts'
import { say } from '../sentences/say.ts'

const criterionKeys = Object.keys(points) as [keyof typeof points, ...(keyof typeof points)[]]
const Verdict = z.enum(['met', 'partly', 'unmet', 'unknown', 'notAsked'])

/** An assessment as it is shown: points by criterion that add up to the score, with the evidence in sentences. */
export const Explanation = z
  .object({
    score: z.int().min(0).max(100),
    rankingVersion: z.string(),
    criteria: z.array(
      z.object({
        key: z.enum(criterionKeys),
        points: z.int(),
        max: z.int(),
        verdict: Verdict,
        evidence: z.array(z.object({ verdict: Verdict, text: z.string() })),
      }),
    ),
    /** What stands in the way, beside the score. */
    obstacles: z.array(z.string()),
  })
  .meta({ id: 'Explanation' })
export type Explanation = z.infer<typeof Explanation>

/** An assessment in sentences. Of a person's texts they quote the lexicon's spans alone. */
export function explained({ score, rankingVersion, judgements, obstacles }: Assessment): Explanation {
  return {
    score,
    rankingVersion,
    criteria: judgements.map(({ key, points: given, max, verdict, evidence }) => ({
      key,
      points: given,
      max,
      verdict,
      evidence: evidence.map((finding) => ({ verdict: finding.verdict, text: say(finding.note) })),
    })),
    obstacles: obstacles.map(say),
  }
}
