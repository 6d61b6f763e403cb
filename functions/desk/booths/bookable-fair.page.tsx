import type { Child } from 'hono/jsx'
import type { BoothParameters } from '#shared/fairs/domain/booth-parameters.ts'
import { type Exhibitor, isShown, mayComeAgain } from '#shared/fairs/domain/exhibitor.ts'
import { barText } from '#shared/fairs/domain/exhibitor-standing.ts'
import { moment, whenAndWhere } from '#shared/fairs/domain/wording.ts'
import type { BookableFair } from '#shared/fairs/use-cases/read-bookable-fair.ts'
import { listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Tag } from '#shared/platform/pages/parts.tsx'
import { type Desk, vacanciesAt } from '../demand/desk.ts'
import { Booths, Dates, ExhibitorHistory, Posts, StateTag } from './booth-parts.tsx'
import { PostFields, postNames } from './post-fields.tsx'
import { texts } from './texts.ts'

export type FairModel = BookableFair & {
  readonly desk: Desk
  readonly parameters: BoothParameters
  readonly now: string
  /** The booth that was chosen in the table. */
  readonly chosen?: string | undefined
  readonly form?: FormState
  readonly fresh: string
  readonly url: URL
}

export function bookableFairPage(model: FairModel): Page {
  return { title: model.fair.content.title, body: <Show {...model} /> }
}

function Show(model: FairModel): Child {
  const { desk, fair, plan, schedule, phase, form = emptyForm, url, exhibitor } = model
  const names = ['booth', 'attendees:lines', 'text', ...postNames(model.vacancies)]
  return (
    <article>
      <p class="back">
        <a href={`/${desk}/fairs`}>{texts.show.back}</a>
      </p>
      <h1 class={phase === 'cancelled' ? 'struck' : undefined}>{fair.content.title}</h1>
      <p class="row">
        <Tag tone={phase === 'open' ? 'good' : phase === 'cancelled' ? 'bad' : 'plain'}>{texts.phases[phase]}</Tag>
        {exhibitor !== undefined && phase !== 'cancelled' && <StateTag state={exhibitor.state} />}
        <span>{whenAndWhere(fair.content)}</span>
        <a href={`/fairs/${fair.code}`}>{texts.show.publicPage}</a>
      </p>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={names} />
      <Bar {...model} />
      <Own {...model} />
      <h2>{texts.show.dates}</h2>
      <Dates fair={fair} schedule={schedule} rules={plan.rules} />
      <BoothChoice {...model} />
      {exhibitor !== undefined && (
        <>
          <h2>{texts.show.history}</h2>
          <ExhibitorHistory exhibitor={exhibitor} />
        </>
      )}
    </article>
  )
}

/** Why the organisation cannot book, and where it can explain itself. */
function Bar({ desk, bar, fair }: FairModel): Child {
  if (bar === undefined) return null
  return (
    <section class="notice" aria-labelledby="bar">
      <h2 id="bar">{texts.show.bar}</h2>
      <p>{barText(bar, fair.park.name)}</p>
      <ul>
        {bar.misses.map(({ fairCode, title }) => (
          <li>
            {texts.show.toMissed}
            <a href={`/${desk}/fairs/${fairCode}#missed`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the organisation has at this fair and can do with it. */
function Own(model: FairModel): Child {
  const { exhibitor, miss } = model
  if (exhibitor === undefined) return null
  return (
    <section aria-labelledby="own">
      <h2 id="own">{texts.show.own}</h2>
      <Standing {...model} exhibitor={exhibitor} />
      {exhibitor.posts.length > 0 && <Posts posts={exhibitor.posts} />}
      <Steps {...model} exhibitor={exhibitor} />
      {miss !== undefined && <Missed {...model} />}
    </section>
  )
}

type OwnModel = FairModel & { readonly exhibitor: Exhibitor }

function Standing({ desk, fair, exhibitor, schedule, place, waiting, attendees, phase }: OwnModel): Child {
  if (phase === 'cancelled') return <p class="notice">{texts.show.calledOff}</p>
  const number = exhibitor.booth?.number ?? ''
  switch (exhibitor.state) {
    case 'WAITING':
      return <p class="notice">{texts.show.place(place ?? waiting, waiting)}</p>
    case 'OFFERED':
      return <p class="notice">{texts.show.offered(number, moment(exhibitor.offeredUntil ?? ''))}</p>
    case 'BOOKED':
      return <p class="notice">{texts.show.booked(number, moment(schedule.confirmUntil))}</p>
    case 'CONFIRMED':
      return (
        <>
          <p class="done">{texts.show.confirmed(number, exhibitor.confirmed?.attendees ?? 0)}</p>
          {attendees.length > 0 && <p>{listed(attendees)}</p>}
        </>
      )
    case 'ARRIVED':
      return (
        <p class="done">
          {texts.show.arrived(number)} <a href={`/${desk}/fairs/${fair.code}/outcome`}>{texts.show.outcome}</a>
        </p>
      )
    default:
      return (
        <p class="notice">
          {texts.show.ended[exhibitor.state]} {exhibitor.ended?.reason !== undefined && texts.reason(exhibitor.ended.reason)}{' '}
          {phase === 'open' && mayComeAgain(exhibitor) && texts.show.again}
        </p>
      )
  }
}

/** The forms for what can be done now. */
function Steps(model: OwnModel): Child {
  const { exhibitor, desk, fair, form = emptyForm, fresh, phase, now, schedule } = model
  const at = `/${desk}/fairs/${fair.code}`
  const { state } = exhibitor
  const begun = now >= fair.content.startsAt || phase === 'cancelled'
  const holds = state === 'BOOKED' || state === 'CONFIRMED'
  if (begun || !(holds || state === 'OFFERED' || state === 'WAITING')) return null
  const namesDue = now >= schedule.confirmUntil
  return (
    <>
      {state === 'OFFERED' && (
        <form method="post" action={`${at}/acceptance`}>
          <SubmissionKey form={form} fresh={`${fresh}-accept`} />
          <PostFields {...model} chosenPosts={exhibitor.posts} />
          {namesDue && <AttendeesField {...model} />}
          <button type="submit">{texts.show.accept}</button>
        </form>
      )}
      {holds && (state === 'CONFIRMED' || !namesDue) && (
        <details class="part" open={state === 'BOOKED'}>
          <summary>{state === 'BOOKED' ? texts.show.confirm : texts.show.reconfirm}</summary>
          <form method="post" action={`${at}/confirmation`}>
            <SubmissionKey form={form} fresh={`${fresh}-confirm`} />
            <AttendeesField {...model} />
            <button type="submit">{texts.show.confirm}</button>
          </form>
        </details>
      )}
      {(holds || state === 'WAITING') && phase === 'open' && (
        <details class="part">
          <summary>{texts.show.changePosts}</summary>
          <form method="post" action={`${at}/posts`}>
            <SubmissionKey form={form} fresh={`${fresh}-posts`} />
            <PostFields {...model} chosenPosts={exhibitor.posts} />
            <button type="submit" class="second">
              {texts.show.savePosts}
            </button>
          </form>
        </details>
      )}
      <section class="actions">
        {holds && (
          <a class="button second" href={`${at}/sign`}>
            {texts.show.sign}
          </a>
        )}
        {isShown(exhibitor) && (
          <a class="button second" href={`${at}/forecast`}>
            {texts.show.forecast}
          </a>
        )}
        <form method="post" action={`${at}/cancellation`}>
          <SubmissionKey form={emptyForm} fresh={`${fresh}-cancel`} />
          <button type="submit" class="danger">
            {state === 'WAITING' ? texts.show.leave : state === 'OFFERED' ? texts.show.decline : texts.show.cancel}
          </button>
        </form>
      </section>
      {holds && (
        <p class="hint">{now > schedule.cancelUntil ? texts.show.cancelLate : texts.show.cancelFree(moment(schedule.cancelUntil))}</p>
      )}
    </>
  )
}

function AttendeesField({ form = emptyForm, attendees, parameters }: FairModel): Child {
  return (
    <Field
      name="attendees:lines"
      label={texts.show.attendees}
      hint={texts.show.attendeesHint(parameters.mostAttendees, parameters.attendeesKeptDays)}
      rows={3}
      form={form}
      value={attendees.join('\n')}
      required
    />
  )
}

/** What was missed at this fair, and the way to explain it. */
function Missed({ miss, desk, fair, form = emptyForm, fresh }: FairModel): Child {
  if (miss === undefined) return null
  return (
    <section id="missed" class="group">
      <h3>{texts.show.missed}</h3>
      <p>{texts.exhibitor.kinds[miss.kind]}</p>
      {miss.explanation !== undefined && (
        <p>
          {texts.show.explained(moment(miss.explanation.at))} {miss.explanation.text}
        </p>
      )}
      {miss.lifted !== undefined ? (
        <p class="done">{texts.show.lifted(miss.lifted.reason)}</p>
      ) : (
        <form method="post" action={`/${desk}/fairs/${fair.code}/explanation`}>
          <SubmissionKey form={form} fresh={`${fresh}-explain`} />
          <Field
            name="text"
            label={texts.show.explainField}
            hint={texts.show.explainHint}
            rows={4}
            form={form}
            value={miss.explanation?.text ?? ''}
            required
          />
          <button type="submit" class="second">
            {texts.show.explain}
          </button>
        </form>
      )}
    </section>
  )
}

/** The booths, and the form that takes one or a place in the list. */
function BoothChoice(model: FairModel): Child {
  const { desk, fair, plan, booths, exhibitor, phase, waiting, vacancies, bar, form = emptyForm, fresh, chosen } = model
  const free = booths.filter(({ state }) => state === 'FREE').map(({ number }) => number)
  const at = `/${desk}/fairs/${fair.code}`
  const mayBook = phase === 'open' && bar === undefined && (exhibitor === undefined || mayComeAgain(exhibitor))
  const claims = mayBook && free.length > 0
  const waits = mayBook && (free.length === 0 || waiting > 0)
  const own = exhibitor?.booth?.number
  return (
    <section aria-labelledby="booths">
      <h2 id="booths">{claims ? texts.show.choose : texts.show.plan}</h2>
      {claims && <p class="hint">{texts.show.chooseHint}</p>}
      <Booths
        plan={plan}
        booths={booths}
        say={({ number, state, holder }) => ({
          own: state === 'HELD' && number === own && holder?.id === exhibitor?.organisation.id,
          ...(claims && state === 'FREE' ? { href: `${at}?booth=${number}#claim` } : {}),
        })}
      />
      {mayBook && vacancies.length === 0 && (
        <p class="notice">
          {texts.show.noVacancies} <a href={`${vacanciesAt(desk)}/new`}>{texts.show.toVacancies}</a>
        </p>
      )}
      {mayBook && vacancies.length > 0 && (
        <form method="post" action={`${at}/${claims ? 'booking' : 'waiting'}`} id="claim">
          {waits && <p class="notice">{free.length === 0 ? texts.show.full : texts.show.othersWait(waiting)}</p>}
          <SubmissionKey form={form} fresh={`${fresh}-claim`} />
          {claims && (
            <Field
              name="booth"
              label={texts.show.boothField}
              hint={texts.show.boothHint(listed(free.slice(0, shownFree)), free.length - shownFree)}
              form={form}
              value={chosen ?? ''}
              required
            />
          )}
          <PostFields {...model} chosenPosts={model.broughtLast} />
          <div class="actions">
            {claims && <button type="submit">{texts.show.claim}</button>}
            {waits && (
              <button type="submit" class={claims ? 'second' : undefined} formaction={`${at}/waiting`} formnovalidate>
                {texts.show.wait}
              </button>
            )}
          </div>
        </form>
      )}
    </section>
  )
}

const shownFree = 12
