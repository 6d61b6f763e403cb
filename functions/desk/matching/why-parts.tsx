import type { Child } from 'hono/jsx'
import type { ExplainedWhy } from '#shared/matching/views/explained-why.ts'
import { Bullets, Tag } from '#shared/platform/pages/parts.tsx'
import { Reasons, Score } from './reasons.tsx'
import { whyTexts } from './why-texts.ts'

/** Whether the two are on each other's list, by which way; what would change it; and the points. `of` says who reads it. */
export function WhyParts({
  why,
  of,
  level,
}: {
  readonly why: ExplainedWhy
  readonly of: 'person' | 'own'
  readonly level: 'h2' | 'h3'
}): Child {
  const { listed, gates, changes, explanation } = why
  const Heading = level
  return (
    <>
      <p class="notice">{listed ? (gates.some(({ open }) => open) ? whyTexts.listed[of] : whyTexts.everyone) : whyTexts.notListed[of]}</p>
      <Heading>{whyTexts.gates}</Heading>
      <ul>
        {gates.map(({ open, text }) => (
          <li>
            <Tag tone={open ? 'good' : 'plain'}>{open ? whyTexts.open : whyTexts.shut}</Tag> {text}
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <>
          <Heading>{whyTexts.changes}</Heading>
          <Bullets items={changes} />
        </>
      )}
      <Heading>{whyTexts.points}</Heading>
      <Score score={explanation.score} />
      <Reasons explanation={explanation} />
    </>
  )
}
