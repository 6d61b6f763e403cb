import type { Child } from 'hono/jsx'
import type { Attendance } from '#shared/fairs/domain/attendance.ts'
import type { DoorList } from '#shared/fairs/domain/door.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { clock, whenAndWhere } from '#shared/fairs/domain/wording.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Model = {
  readonly fair: Fair
  readonly list: DoorList
  readonly desk: 'park' | 'agency'
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

/** The door of a fair, for a phone: tickets, walk-ins, how many came. The script beside it makes it work without network. */
export function doorPage(model: Model): Page {
  return { title: texts.door.title, body: <Door {...model} />, script: 'door.js' }
}

function Door(model: Model): Child {
  const { fair, list, desk, form, fresh, url } = model
  const t = texts.door
  const at = `/park/fairs/${fair.id}/door`
  return (
    <article class="narrow" data-door={fair.id} data-until={fair.content.endsAt} data-texts={JSON.stringify({ ...t.script })}>
      <p class="row">
        {desk === 'park' ? (
          <>
            <a href={`/park/fairs/${fair.id}`}>{t.back}</a> <a href={`/park/fairs/${fair.id}/results`}>{t.results}</a>
          </>
        ) : (
          <a href="/agency/fairs">{t.toAgency}</a>
        )}
      </p>
      <h1>{t.title}</h1>
      <p>
        <strong>{fair.content.title}</strong>
        <br />
        {whenAndWhere(fair.content)}
      </p>
      <p class="hint">{t.lead}</p>
      {severalDays(fair) && <p class="notice">{t.severalDays}</p>}
      <p class="hint" role="status" data-at="network" hidden />
      <Done texts={t.done} url={url} />
      <Seen list={list} url={url} />
      <p role="status" data-at="said" hidden />
      <ErrorSummary form={form} names={['code', 'count:int']} />
      <form method="post" action={at} data-at="code">
        <SubmissionKey form={form} fresh={`${fresh}-code`} />
        <Field
          name="code"
          label={t.code}
          hint={t.codeHint}
          form={form}
          value={url.searchParams.get('code') ?? ''}
          autocomplete="off"
          required
        />
        <div class="actions">
          <button type="submit">{t.check}</button>
          <button type="button" class="second" aria-pressed="false" data-at="scan" hidden>
            {t.scan}
          </button>
        </div>
      </form>
      <video class="camera" data-at="camera" muted playsinline hidden />
      <h2>{t.walkIns}</h2>
      <form method="post" action={`${at}/walk-ins`} data-at="more">
        <SubmissionKey form={form} fresh={`${fresh}-more`} />
        <div class="bar">
          <Field name="count:int" label={t.count} form={form} value="1" type="number" inputmode="numeric" required />
          <button type="submit">{t.add}</button>
        </div>
      </form>
      <form method="post" action={`${at}/undo`} data-at="undo">
        <SubmissionKey form={form} fresh={`${fresh}-undo`} />
        <button type="submit" class="second">
          {t.undo}
        </button>{' '}
        <small>{t.undoHint}</small>
      </form>
      <h2>{t.totals}</h2>
      <Totals attendance={list.attendance} />
      <HourTable attendance={list.attendance} />
    </article>
  )
}

function severalDays({ content: { startsAt, endsAt } }: Fair): boolean {
  return civilDateOf(startsAt) !== civilDateOf(endsAt)
}

/** Without the script: what became of the ticket that was just typed. */
function Seen({ list, url }: Pick<Model, 'list' | 'url'>): Child {
  const seen = list.tickets.find(({ digest }) => digest === url.searchParams.get('ticket'))
  if (seen?.at === undefined) return null
  const again = url.searchParams.get('done') === 'already'
  return (
    <p class={again ? 'notice' : 'done'} role="status">
      {again ? texts.door.already(clock(seen.at)) : texts.door.entered(clock(seen.at))}
    </p>
  )
}

function Totals({ attendance }: { readonly attendance: Attendance }): Child {
  return (
    <dl class="figures">
      {(['total', 'entered', 'walkIns', 'registered'] as const).map((key) => (
        <div>
          <dt>{texts.door.figures[key]}</dt>
          <dd data-at={key}>{attendance[key].toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  )
}

/** How many came in each hour. */
function HourTable({ attendance: { hours } }: { readonly attendance: Attendance }): Child {
  const { figures, hour } = texts.door
  return (
    <section class="scroll" aria-label={texts.door.hours} tabindex={0}>
      <table>
        <caption>{texts.door.hours}</caption>
        <thead>
          <tr>
            <th scope="col">{hour}</th>
            <th scope="col" class="number">
              {figures.entered}
            </th>
            <th scope="col" class="number">
              {figures.walkIns}
            </th>
            <th scope="col" class="number">
              {figures.total}
            </th>
          </tr>
        </thead>
        <tbody data-at="hours">
          {hours.map((row) => (
            <tr>
              <th scope="row">
                {row.hour.slice(5, 10)} {row.hour.slice(11)}:00
              </th>
              <td class="number">{row.entered}</td>
              <td class="number">{row.walkIns}</td>
              <td class="number">{row.entered + row.walkIns}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
