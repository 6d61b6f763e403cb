import type { Child } from 'hono/jsx'
import { type FairResults, figureNames } from '#shared/fairs/domain/results.ts'
import { Figures, LocalTime } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

/** What came of a fair that is over, in figures; the newest version, and what it corrected. */
export function Results({ results }: { readonly results: FairResults }): Child {
  const { figures, reporting, viewers, corrections, note, publishedAt } = results
  return (
    <section aria-labelledby="results">
      <h2 id="results">{texts.results.title}</h2>
      <Figures
        rows={[
          ...figureNames.map((key) => [texts.results.figures[key], figures[key].toLocaleString('en')] as const),
          ...(viewers === undefined ? [] : [[texts.results.viewers, viewers.toLocaleString('en')] as const]),
        ]}
      />
      {note !== undefined && <p>{note}</p>}
      <p class="hint">
        {texts.results.reporting(reporting.exhibitors, reporting.of)} {texts.results.published} <LocalTime at={publishedAt} clock={false} />
      </p>
      {corrections.length > 0 && (
        <details>
          <summary>{texts.results.corrections(corrections.length)}</summary>
          <ul>
            {corrections.map(({ at, reason, before }) => (
              <li>
                <LocalTime at={at} /> {texts.fair.reason(reason)}{' '}
                {figureNames
                  .filter((key) => before[key] !== figures[key])
                  .map((key) => texts.results.was(texts.results.figures[key], before[key]))
                  .join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
