import type { Child } from 'hono/jsx'
import type { Introduction } from '#shared/introductions/domain/introduction.ts'
import { Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { zh } from './texts.ts'

/** Where it stands, its note and since when. */
export function State({ introduction }: { readonly introduction: Introduction }): Child {
  const { state, note, createdAt } = introduction
  return (
    <>
      <p>
        <Tag tone={state === 'interested' ? 'good' : 'plain'}>{zh.states[state]}</Tag>
      </p>
      <Facts
        rows={[
          [zh.note, note],
          [zh.started, <LocalTime at={createdAt} />],
        ]}
      />
    </>
  )
}

/** The way back, for the side that started. */
export function Withdraw({ introduction, action }: { readonly introduction: Introduction; readonly action: string }): Child {
  return introduction.state !== 'interested' ? null : (
    <form class="actions" method="post" action={`${action}/${introduction.id}/withdrawal`}>
      <button type="submit" class="second" aria-label={zh.withdrawOf(introduction.vacancy.title)}>
        {zh.withdraw}
      </button>
    </form>
  )
}
