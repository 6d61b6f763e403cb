import { speaking } from '#shared/kernel/language.ts'
import type { Bulletin } from './bulletin.ts'
import { issueTitle } from './wording.ts'

/** What people are told of an issue, in Chinese whoever causes it. */
export type BulletinMessage = { readonly template: string; readonly subject: string; readonly text: string }

export function compiledMessage(bulletin: Bulletin): BulletinMessage {
  const title = titleOf(bulletin)
  const text = `${title}已自动编制。请核对预览并提交，由另一位同事发布。`
  return { template: 'bulletin-compiled', subject: `公报已编制：${title}`, text }
}

export function handedInMessage(bulletin: Bulletin): BulletinMessage {
  const title = titleOf(bulletin)
  const text = `${title}已核对提交，请提交人以外的一位同事复看预览后发布，或写明原因退回。`
  return { template: 'bulletin-handed-in', subject: `公报待发布：${title}`, text }
}

export function overdueMessage(bulletin: Bulletin): BulletinMessage {
  const title = titleOf(bulletin)
  const text = `${title}应在 ${bulletin.dueOn} 前发布，现在还没有。请核对后提交，由另一位同事发布。`
  return { template: 'bulletin-overdue', subject: `公报已逾期：${title}`, text }
}

/** The same for the bureau. */
export function overdueAtParkMessage(bulletin: Bulletin): BulletinMessage {
  const { park, dueOn } = bulletin
  const text = `${park.name}的${titleOf(bulletin)}应在 ${dueOn} 前发布，现在还没有发布。`
  return { template: 'bulletin-overdue-at-park', subject: `产业园公报逾期：${park.name}`, text }
}

function titleOf({ period, kind }: Bulletin): string {
  return speaking('zh', () => issueTitle({ period, series: kind }))
}
