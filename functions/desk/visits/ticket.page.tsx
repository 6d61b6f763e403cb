import type { Child } from 'hono/jsx'
import { phaseOf } from '#shared/fairs/domain/phase.ts'
import type { Visit } from '#shared/fairs/domain/visit.ts'
import { shownCode } from '#shared/fairs/domain/visitor.ts'
import { visitorParametersOn } from '#shared/fairs/domain/visitor-parameters.ts'
import { clock, period, where } from '#shared/fairs/domain/wording.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { QrCode } from '#shared/platform/pages/qr-code.tsx'
import { MeNav } from '../talent/me-nav.tsx'
import { texts } from './texts.ts'

type Model = { readonly visit: Visit; readonly baseUrl: string; readonly fresh: string; readonly now: string; readonly url: URL }

/** A ticket, to be shown at the door or printed. */
export function ticketPage(model: Model): Page {
  const t = texts.ticket
  const { visit, url } = model
  const { fair } = visit
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <MeNav here="/me/fairs" />
        <h1 class={fair.state === 'CANCELLED' ? 'struck' : undefined}>{fair.title}</h1>
        <Done texts={t.done} url={url} />
        <Code {...model} />
        <Facts
          rows={[
            [t.when, period(fair)],
            [t.where, where(fair)],
            [t.trades, listed(visit.trades)],
            [t.at, <LocalTime at={visit.at} />],
          ]}
        />
        <p class="hint">{texts.kept(visitorParametersOn(civilDateOf(fair.endsAt)).visitorsKeptDays)}</p>
        <p class="row screen">
          {phaseOf(fair, model.now) !== 'ended' && fair.state !== 'CANCELLED' && <a href={`/me/fairs/${fair.code}/route`}>{t.route}</a>}{' '}
          <a href={`/fairs/${fair.code}`}>{t.fair}</a> <a href="/me/fairs">{t.all}</a>
        </p>
        <Cancel {...model} />
      </article>
    ),
  }
}

function Code({ visit: { fair, code, enteredAt }, baseUrl, now }: Model): Child {
  const t = texts.ticket
  if (fair.state === 'CANCELLED') return <p class="notice bad">{t.cancelledFair}</p>
  if (phaseOf(fair, now) === 'ended') return <p class="notice">{t.over}</p>
  return (
    <section class="ticket" aria-label={t.code}>
      <QrCode text={`${baseUrl}/park/fairs/${fair.id}/door?code=${code}`} label={t.qr} />
      <div>
        <p>{t.scan}</p>
        <p class="total">{shownCode(code)}</p>
        {enteredAt !== undefined && (
          <p>
            <Tag tone="good">{t.enteredAt(clock(enteredAt))}</Tag>
          </p>
        )}
        <p class="hint screen">{t.print}</p>
      </div>
    </section>
  )
}

function Cancel({ visit: { fair, enteredAt }, fresh, now }: Model): Child {
  if (enteredAt !== undefined || fair.state === 'CANCELLED' || phaseOf(fair, now) === 'ended') return null
  return (
    <form method="post" action={`/me/fairs/${fair.code}/cancellation`} class="screen">
      <SubmissionKey form={emptyForm} fresh={fresh} />
      <p class="hint">{texts.ticket.cancelHint}</p>
      <button type="submit" class="danger">
        {texts.ticket.cancel}
      </button>
    </form>
  )
}
