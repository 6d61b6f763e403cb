import type { Child } from 'hono/jsx'
import { labelled } from '#shared/kernel/language.ts'
import { looseningKey } from '#shared/matching/loosening.ts'
import { looseningName } from '#shared/matching/sentences/loosening-texts.ts'
import type { LooseningGains } from '#shared/matching/use-cases/loosening-gains.ts'
import { texts } from './texts.ts'
import { whyTexts } from './why-texts.ts'

/** What loosening one condition of a vacancy would bring, each with the way into its form. `edit`: the form; absent for who may not edit it. */
export function Gains({ gains, edit }: { readonly gains: LooseningGains; readonly edit?: string }): Child {
  const t = whyTexts.gains
  return (
    <details class="gains">
      <summary>{t.title}</summary>
      <p>{t.lead(texts.people(gains.fitting))}</p>
      {gains.gains.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {gains.gains.map(({ loosening, people }) => (
            <li>
              {labelled(looseningName(loosening), '')}
              <strong>{t.gain(people)}</strong>{' '}
              {edit !== undefined && (
                <a
                  href={`${edit}?loosen=${encodeURIComponent(looseningKey(loosening))}`}
                  aria-label={labelled(t.apply, looseningName(loosening))}
                >
                  {t.apply}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
