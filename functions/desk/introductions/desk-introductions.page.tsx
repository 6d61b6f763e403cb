import type { Child } from 'hono/jsx'
import { type Introduction, recipientOf } from '#shared/introductions/domain/introduction.ts'
import { type Stage, stages } from '#shared/introductions/domain/stages.ts'
import type { SeenIntroduction } from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Done, Empty, LocalTime, NextPage, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { personTitle } from '../matching/person-card.tsx'
import { dueText } from './introduction-parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly items: readonly SeenIntroduction[]
  readonly next: string | undefined
  readonly desk: 'employer' | 'agency'
  readonly organisationId: string
  readonly stage: Stage | undefined
  readonly url: URL
  readonly today: CivilDate
}

/** An organisation's pipeline: each introduction with a person whom it may still see, how far it has come, and what is overdue. */
export function deskIntroductionsPage(model: Model): Page {
  const { items, next, desk, stage, url } = model
  const t = texts.desk
  return {
    title: texts.title,
    body: (
      <>
        <h1>{texts.title}</h1>
        <Done texts={t.done} url={url} />
        <p>{t.lead}</p>
        <Stages desk={desk} chosen={stage} />
        {items.length === 0 ? (
          <Empty>{next !== undefined ? t.emptyPage : stage === undefined ? t.empty[desk] : t.emptyStage}</Empty>
        ) : (
          <Pipeline {...model} />
        )}
        <NextPage url={url} next={next} />
      </>
    ),
  }
}

function Stages({ desk, chosen }: { readonly desk: string; readonly chosen: Stage | undefined }): Child {
  const at = `/${desk}/introductions`
  return (
    <nav aria-label={texts.stagesLabel}>
      <ul class="chips">
        <li>
          <a href={at} aria-current={chosen === undefined ? 'page' : undefined}>
            {texts.allStages}
          </a>
        </li>
        {stages.map((stage) => (
          <li>
            <a href={`${at}?stage=${stage}`} aria-current={chosen === stage ? 'page' : undefined}>
              {texts.stages[stage]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Pipeline({ items, desk, organisationId, today }: Model): Child {
  const { columns } = texts.desk
  return (
    <Table caption={texts.desk.caption} columns={[columns.person, columns.vacancy, columns.state, columns.due, columns.started]} stack>
      {items.map((one) => (
        <tr>
          <th scope="row">
            <a href={`/${desk}/introductions/${one.introduction.id}`}>{personTitle(one.card)}</a>
          </th>
          <td data-label={columns.vacancy}>
            <a href={`/${desk}/vacancies/${one.introduction.vacancy.id}`}>{one.introduction.vacancy.title}</a>
            {desk === 'agency' && (
              <>
                <br />
                {one.introduction.vacancy.employer}
              </>
            )}
          </td>
          <td data-label={columns.state}>
            <StateTag seen={one} organisationId={organisationId} />
            <br />
            <span class="quiet">{beginning(one.introduction, organisationId)}</span>
          </td>
          <td data-label={columns.due}>
            <Reminders seen={one} today={today} />
          </td>
          <td data-label={columns.started}>
            <LocalTime at={one.introduction.createdAt} clock={false} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

export function StateTag({ seen, organisationId }: { readonly seen: SeenIntroduction; readonly organisationId: string }): Child {
  const { introduction, state, contact } = seen
  const recipient = recipientOf(introduction)
  if (introduction.acceptedBy !== undefined && recipient?.organisationId !== organisationId) {
    return <Tag>{texts.desk.answeredByOther}</Tag>
  }
  if (contact === 'withdrawn') return <Tag tone="warn">{texts.standings['contact-withdrawn']}</Tag>
  if (state === 'interested') {
    const own = introduction.startedBy !== 'talent'
    return <Tag tone={own ? 'plain' : 'warn'}>{texts.states.interested[own ? 'own' : 'other']}</Tag>
  }
  const under = state === 'agreed' || state === 'interview' || state === 'offer' || state === 'placed'
  return <Tag tone={under ? 'good' : 'plain'}>{texts.states[state]}</Tag>
}

function Reminders({ seen: { introduction, flag }, today }: { readonly seen: SeenIntroduction; readonly today: CivilDate }): Child {
  const due = dueText(introduction, today)
  return (
    <>
      {flag !== undefined && <Tag tone="bad">{texts.flags[flag]}</Tag>}
      {flag !== undefined && due !== undefined && <br />}
      {due}
    </>
  )
}

export function beginning({ startedBy, starterId }: Introduction, organisationId: string): string {
  if (startedBy === 'talent') return texts.desk.theirs
  return starterId === organisationId ? texts.desk.mine : texts.desk.mineOther
}
