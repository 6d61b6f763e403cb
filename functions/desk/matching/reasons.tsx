import type { Child } from 'hono/jsx'
import { inOneLine, labelled } from '#shared/kernel/language.ts'
import type { Explanation } from '#shared/matching/views/explained.ts'
import { texts } from './texts.ts'

/** The whole points, as a number and as a bar. */
export function Score({ score }: { readonly score: number }): Child {
  return (
    <p class="row">
      <span class="total">{texts.total(score)}</span>
      <meter min={0} max={100} value={score} aria-label={texts.meter(score)} />
    </p>
  )
}

/** What stands in the way, then each criterion: the verdict in words first, then its points, then what it was read from. */
export function Reasons({ explanation }: { readonly explanation: Explanation }): Child {
  const { criteria, obstacles } = explanation
  return (
    <>
      {obstacles.length > 0 && <p class="notice">{labelled(texts.obstacles, inOneLine(obstacles))}</p>}
      <ul class="criteria" aria-label={texts.reasons}>
        {criteria.map(({ key, points, max, verdict, evidence }) => (
          <li>
            <strong>{texts.verdicts[verdict]}</strong>
            <span class="points">
              {texts.criteria[key]} {texts.points(points, max)}
            </span>
            <span class="evidence">
              {evidence.length === 0 && verdict === 'notAsked' ? texts.notAsked : inOneLine(evidence.map(({ text }) => text))}
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
      {texts.rule} <a href="/help/matching">{texts.ruleLink}</a>
    </p>
  )
}
