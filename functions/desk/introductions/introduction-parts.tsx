import type { Child } from 'hono/jsx'
import type { Introduction } from '#shared/introductions/domain/introduction.ts'
import type { Standing } from '#shared/introductions/domain/standing.ts'
import { Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type StateProps = { readonly introduction: Introduction; readonly standing: Standing }

/** Where it stands, its note and since when. */
export function State({ introduction, standing }: StateProps): Child {
  const { note, createdAt } = introduction
  return (
    <>
      <p>
        <Tag tone={tones[standing]}>{texts.standings[standing]}</Tag>
      </p>
      <Facts
        rows={[
          [texts.note, note],
          [texts.started, <LocalTime at={createdAt} />],
        ]}
      />
    </>
  )
}

const tones = {
  waiting: 'good',
  'partly-hidden': 'warn',
  hidden: 'warn',
  'vacancy-ended': 'plain',
  withdrawn: 'plain',
} as const satisfies Readonly<Record<Standing, string>>

/** The way back, for the side that started. */
export function Withdraw({ introduction, action }: { readonly introduction: Introduction; readonly action: string }): Child {
  return introduction.state !== 'interested' ? null : (
    <form class="actions" method="post" action={`${action}/${introduction.id}/withdrawal`}>
      <button type="submit" class="second" aria-label={texts.withdrawOf(introduction.vacancy.title)}>
        {texts.withdraw}
      </button>
    </form>
  )
}
