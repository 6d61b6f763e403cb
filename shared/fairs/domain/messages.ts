import { listed } from '#shared/kernel/language.ts'
import type { Content } from '#shared/messages/templates/catalogue.ts'
import { type InBoth, inBoth } from '#shared/messages/templates/template.ts'
import type { Fair } from './fair.ts'
import { changeLines, whenAndWhere } from './wording.ts'

/** What people are told of a fair. */
export type FairMessage = Content<'fair-announced' | ChangeTemplate>
type ChangeTemplate = 'fair-cancelled' | 'fair-edited' | 'fair-moved'
export type ChangeMessage = Content<ChangeTemplate>

export function announcedMessage({ content, park }: Fair): FairMessage {
  return { template: 'fair-announced', values: { title: content.title, when: when(content), park: park.name } }
}

/** Who reads a message about a change: agencies that run the fair, exhibitors that booked or wait, seekers that registered. */
export type Reader = 'agency' | 'exhibitor' | 'visitor'

/** The message about the latest published change of a fair, as it was before and is now. */
export function changeMessage(before: Fair, after: Fair, reader: Reader): ChangeMessage {
  const { title } = after.content
  const { action, reason, change } = after.history.at(-1) ?? {}
  if (after.state === 'CANCELLED') {
    return { template: 'fair-cancelled', values: { title, when: when(before.content), reader, ...stated({ reason }) } }
  }
  if (action === 'edited') {
    const details = inBoth(() => listed(changeLines(change).map(({ what }) => what)))
    return { template: 'fair-edited', values: { title, when: when(after.content), reader, details } }
  }
  const { from: peopleBefore, to: peopleNow } = change?.scale ?? {}
  return {
    template: 'fair-moved',
    values: { title, when: when(before.content), now: when(after.content), reader, ...stated({ reason, peopleBefore, peopleNow }) },
  }
}

function when(content: Fair['content']): InBoth {
  return inBoth(() => whenAndWhere(content))
}

/** What is known: the message is kept until everybody is told, and a store keeps no undefined. */
function stated<T extends Readonly<Record<string, unknown>>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}
