import type { Child } from 'hono/jsx'
import { type Fair, isPublished } from '#shared/fairs/domain/fair.ts'
import { stateNames } from '#shared/fairs/domain/lifecycle.ts'
import { statusOf } from '#shared/fairs/domain/status.ts'
import { changeLines } from '#shared/fairs/domain/wording.ts'
import { LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

/** The state in words: of a draft where its papers stand, of a published fair what the public reads. */
export function StateTags({ fair, now }: { readonly fair: Fair; readonly now: string }): Child {
  if (!isPublished(fair)) return <Tag tone={fair.state === 'CANCELLED' ? 'bad' : 'plain'}>{stateNames[fair.state]}</Tag>
  return (
    <span class="tags">
      {statusOf({ ...fair.content, state: fair.state, changes: fair.history }, now).map(({ text, tone }) => (
        <Tag tone={tone}>{text}</Tag>
      ))}
    </span>
  )
}

/** Everything that happened to a fair, newest first. */
export function History({ fair }: { readonly fair: Fair }): Child {
  return (
    <ol class="timeline">
      {fair.history.toReversed().map((event) => (
        <li>
          <LocalTime at={event.at} /> {texts.actions[event.action]}
          {changeLines(event.change).map(({ what, from, to }) => (
            <p class="quiet">
              {from === undefined ? (
                what
              ) : (
                <>
                  {texts.fair.changed(what)}
                  <del>{from}</del> → {to}
                </>
              )}
            </p>
          ))}
          {event.reason !== undefined && <p class="quiet">{texts.fair.reason(event.reason)}</p>}
        </li>
      ))}
    </ol>
  )
}
