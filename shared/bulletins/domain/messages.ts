import type { Content } from '#shared/messages/templates/catalogue.ts'
import { type InBoth, inBoth } from '#shared/messages/templates/template.ts'
import type { Bulletin } from './bulletin.ts'
import { issueTitle } from './wording.ts'

/** What people are told of an issue. */
export type BulletinMessage = Content<'bulletin-compiled' | 'bulletin-handed-in' | 'bulletin-overdue' | 'bulletin-overdue-at-park'>

export function compiledMessage(bulletin: Bulletin): BulletinMessage {
  return { template: 'bulletin-compiled', values: { title: titleOf(bulletin) } }
}

export function handedInMessage(bulletin: Bulletin): BulletinMessage {
  return { template: 'bulletin-handed-in', values: { title: titleOf(bulletin) } }
}

export function overdueMessage(bulletin: Bulletin): BulletinMessage {
  return { template: 'bulletin-overdue', values: { title: titleOf(bulletin), dueOn: bulletin.dueOn } }
}

/** The same for the bureau. */
export function overdueAtParkMessage(bulletin: Bulletin): BulletinMessage {
  const { park, dueOn } = bulletin
  return { template: 'bulletin-overdue-at-park', values: { title: titleOf(bulletin), park: park.name, dueOn } }
}

function titleOf({ period, kind }: Bulletin): InBoth {
  return inBoth(() => issueTitle({ period, series: kind }))
}
