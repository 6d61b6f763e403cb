import type { Child } from 'hono/jsx'
import { inOneLine } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Figures, LocalTime, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { faultText } from '#shared/rosters/domain/faults.ts'
import { refusalText } from '#shared/rosters/domain/refusals.ts'
import { invitedSoFar, type RosterReport, stageOf } from '#shared/rosters/domain/roster.ts'
import type { FoundRoster } from '#shared/rosters/use-cases/find-roster.ts'
import { StageTag } from './roster-parts.tsx'
import { texts } from './texts.ts'

const t = texts.roster

type View = { readonly found: FoundRoster; readonly form: FormState; readonly fresh: string; readonly url: URL }

/** One list: how far it is, what was found in it, and what can be done with it. Everything works without scripts. */
export function rosterPage(view: View): Page {
  const { found, form, url } = view
  const { roster } = found
  return {
    title: t.title(roster.fileName),
    body: (
      <>
        <p>
          <a href="/association/import">{t.back}</a>
        </p>
        <h1>
          {t.title(roster.fileName)} <StageTag stage={stageOf(found)} />
        </h1>
        <Done texts={t.done} url={url} />
        <ErrorSummary form={form} names={[]} />
        <p class="quiet">
          <LocalTime at={roster.uploadedAt} /> · {texts.bytes(roster.bytes)}
        </p>
        <State {...view} />
      </>
    ),
  }
}

function State(view: View): Child {
  const { found } = view
  const { roster, check, end } = found
  switch (stageOf(found)) {
    case 'checking':
      return (
        <>
          <p>{t.checking}</p>
          <Refresh id={roster.id} />
          <Cancel {...view} text={t.cancel} hint={t.cancelText} />
        </>
      )
    case 'refused':
      return (
        <>
          <div class="summary">
            <h2>{t.refused}</h2>
            <p>{check?.refusal === undefined ? '' : refusalText(check.refusal)}</p>
          </div>
          <p class="actions">
            <a class="button" href="/association/import">
              {t.again}
            </a>
          </p>
        </>
      )
    case 'checked':
      return <Choosing {...view} />
    case 'sending':
      return (
        <>
          <Progress found={found} />
          <Refresh id={roster.id} />
          <Cancel {...view} text={t.stop} hint={t.stopText} />
        </>
      )
    case 'sent':
    case 'stopped':
      return (
        <>
          <p class={end?.stopped === true ? 'notice' : 'done'}>
            {end?.stopped === true ? t.stopped(end.invited) : t.sent(end?.invited ?? 0)}
          </p>
          <Counts found={found} />
          <p class="actions">
            <a class="button" href={`/association/import/${roster.id}/receipt`}>
              {t.receipt}
            </a>
            <a href="/association/members">{t.members}</a>
          </p>
        </>
      )
    case 'cancelled':
      return <p>{t.cancelled}</p>
  }
}

function Refresh({ id }: { readonly id: string }): Child {
  return (
    <p class="actions">
      <a class="button" href={`/association/import/${id}`}>
        {t.refresh}
      </a>
      <span class="hint">{t.refreshHint}</span>
    </p>
  )
}

function Progress({ found }: Pick<View, 'found'>): Child {
  const all = found.check?.counts.invite ?? 0
  const done = invitedSoFar(found)
  return (
    <p role="status">
      <label for="progress">{t.progress}</label> <progress id="progress" max={Math.max(1, all)} value={done} /> {t.sending(done, all)}
    </p>
  )
}

function Counts({ found: { check, end } }: Pick<View, 'found'>): Child {
  const { invite = 0, before = 0, wrong = 0 } = check?.counts ?? {}
  return (
    <Figures
      rows={[
        [t.invite, String(end?.invited ?? invite)],
        [t.before, String(end?.before ?? before)],
        [t.wrong, String(wrong)],
      ]}
    />
  )
}

function Choosing(view: View): Child {
  const { found, form, fresh } = view
  const { roster, check, report } = found
  const count = check?.counts.invite ?? 0
  const notes = t.notes(check?.blank ?? 0, check?.titleLines ?? 0)
  return (
    <>
      <Counts found={found} />
      {notes !== '' && <p class="quiet">{notes}</p>}
      <section aria-labelledby="choose">
        <h2 id="choose">{t.choose}</h2>
        <ul class="cards">
          {check?.marked !== undefined && (
            <li class="card">
              <h3>{t.mend}</h3>
              <p>{t.mendText}</p>
              {/\.xls$/i.test(roster.fileName) && <p class="quiet">{t.markedXls}</p>}
              <p class="actions">
                <a class="button second" href={`/association/import/${roster.id}/marked`} download>
                  {t.marked}
                </a>
                <a href="/association/import">{t.again}</a>
              </p>
            </li>
          )}
          <li class="card">
            <h3>{count > 0 ? t.send(count) : t.nobody}</h3>
            {count > 0 && (
              <form method="post" action={`/association/import/${roster.id}/send`}>
                <p>{t.sendText}</p>
                <SubmissionKey form={form} fresh={fresh} />
                <button type="submit">{t.send(count)}</button>
              </form>
            )}
          </li>
          <li class="card">
            <Cancel {...view} text={t.cancel} hint={t.cancelText} />
          </li>
        </ul>
      </section>
      {report === undefined ? <p>{t.gone}</p> : <Rows report={report} />}
    </>
  )
}

function Cancel({ found, form, fresh, text, hint }: View & { readonly text: string; readonly hint: string }): Child {
  return (
    <form method="post" action={`/association/import/${found.roster.id}/cancel`}>
      <p>{hint}</p>
      <SubmissionKey form={form} fresh={`${fresh}-cancel`} />
      <button type="submit" class="danger">
        {text}
      </button>
    </form>
  )
}

const tones = { invite: 'good', before: 'plain', wrong: 'bad' } as const

function Rows({ report }: { readonly report: RosterReport }): Child {
  return (
    <Table caption={t.table} columns={[t.row, t.name, t.phone, t.trade, t.level, t.what]} stack>
      {report.rows.map(({ number, said, state, faults }) => (
        <tr>
          <th scope="row">{t.rowOf(number)}</th>
          <td data-label={t.name}>{said.name ?? ''}</td>
          <td data-label={t.phone}>{said.phone ?? ''}</td>
          <td data-label={t.trade}>{said.trade ?? ''}</td>
          <td data-label={t.level}>{said.level ?? ''}</td>
          <td data-label={t.what}>
            <Tag tone={tones[state]}>{t.states[state]}</Tag> {inOneLine(faults.map(faultText))}
          </td>
        </tr>
      ))}
    </Table>
  )
}
