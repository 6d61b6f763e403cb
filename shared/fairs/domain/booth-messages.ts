import { civilDateOf, localOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import type { Content, Message } from '#shared/messages/templates/catalogue.ts'
import { type InBoth, inBoth } from '#shared/messages/templates/template.ts'
import type { BoothSchedule } from './booth-plan.ts'
import type { Exhibitor } from './exhibitor.ts'
import { type Bar, barText } from './exhibitor-standing.ts'
import type { Fair } from './fair.ts'
import { whenAndWhere } from './wording.ts'

/** What exhibitors are told. No name of a person is in any. */

type Of = { readonly fair: Fair; readonly exhibitor: Exhibitor }

export function bookedMessage(of: Of, { confirmUntil, cancelUntil }: BoothSchedule): Message {
  return toExhibitor(of, {
    template: 'booth-booked',
    values: { ...booth(of), confirmUntil: at(confirmUntil), cancelUntil: at(cancelUntil) },
  })
}

export function offeredMessage(of: Of): Message {
  return toExhibitor(of, { template: 'booth-offered', values: { ...booth(of), until: at(of.exhibitor.offeredUntil ?? '') } })
}

export function remindMessage(of: Of, confirmUntil: string): Message {
  return toExhibitor(of, { template: 'booth-confirm', values: { ...booth(of), until: at(confirmUntil) } })
}

export function lapsedMessage(of: Of, why: 'unconfirmed' | 'unaccepted'): Message {
  return toExhibitor(of, { template: 'booth-lapsed', values: { ...booth(of), why } })
}

export function releasedMessage(of: Of, reason: string): Message {
  return toExhibitor(of, { template: 'booth-released', values: { ...booth(of), reason } })
}

export function movedMessage(of: Of, from: string, reason: string): Message {
  return toExhibitor(of, { template: 'booth-moved', values: { ...booth(of), from, reason } })
}

export function noShowMessage(of: Of, bar: Bar | undefined): Message {
  const { name } = of.fair.park
  const consequence = bar === undefined ? undefined : inBoth(() => (bar.kind === 'until' ? barText(bar, name) : texts.next(name)))
  return toExhibitor(of, { template: 'booth-no-show', values: { ...booth(of), consequence } })
}

export function liftedMessage(of: Of, reason: string): Message {
  const { content, park } = of.fair
  const values = { title: content.title, park: park.name, day: civilDateOf(content.startsAt), reason }
  return toExhibitor(of, { template: 'booth-lifted', values })
}

/** To the park: somebody has written why it did not come. */
export function explainedMessage({ fair, exhibitor }: Of): Message {
  const { id, name } = exhibitor.organisation
  return {
    to: { organisation: fair.park.id },
    template: 'booth-explained',
    values: { title: fair.content.title, organisation: name },
    link: `/park/fairs/${fair.id}/booths/exhibitors/${id}`,
  }
}

function toExhibitor({ exhibitor }: Of, said: Content): Message {
  const { id, kind } = exhibitor.organisation
  return { ...said, to: { organisation: id }, link: `/${kind}/fairs/${exhibitor.fairCode}` }
}

function booth({ fair, exhibitor }: Of): { readonly title: string; readonly when: InBoth; readonly booth: string } {
  return {
    title: fair.content.title,
    when: inBoth(() => whenAndWhere(fair.content)),
    booth: exhibitor.booth?.number ?? '',
  }
}

function at(instant: string): string {
  return instant === '' ? '' : localOf(instant).replace('T', ' ')
}

const texts = bilingual(
  { next: (park: string) => `${park}的下一场不能预订` },
  { next: (park) => `Your organisation cannot book the next fair of ${park}` },
)
