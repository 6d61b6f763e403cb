import type { Child } from 'hono/jsx'
import type { Explanation } from '#shared/matching/views/explained.ts'
import { zh } from './texts.ts'

/** The whole points, as a number and as a bar. */
export function Score({ score }: { readonly score: number }): Child {
  return (
    <p class="row">
      <span class="total">{zh.total(score)}</span>
      <meter min={0} max={100} value={score} aria-label={zh.meter(score)} />
    </p>
  )
}

/** What stands in the way, then each criterion: the verdict in words first, then its points, then what it was read from. */
export function Reasons({ explanation }: { readonly explanation: Explanation }): Child {
  const { criteria, obstacles } = explanation
  return (
    <>
      {obstacles.length > 0 && (
        <p class="notice">
          {zh.obstacles}：{obstacles.join('；')}
        </p>
      )}
      <ul class="criteria" aria-label={zh.reasons}>
        {criteria.map(({ key, points, max, verdict, evidence }) => (
          <li>
            <strong>{zh.verdicts[verdict]}</strong>
            <span class="points">
              {zh.criteria[key]} {zh.points(points, max)}
            </span>
            <span class="evidence">
              {evidence.length === 0 && verdict === 'notAsked' ? zh.notAsked : evidence.map(({ text }) => text).join('；')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where the rule can be read. */
export function Rule(): Child {
  return (
    <p class="quiet">
      {zh.rule} <a href="/help/matching">{zh.ruleLink}</a>
    </p>
  )
}
