import { speaking } from '#shared/kernel/language.ts'
import type { Fair } from './fair.ts'
import { changeLines, whenAndWhere } from './wording.ts'

/** What people are told of a fair. Written in Chinese whoever causes it: messages are kept and read by others. */

export type FairMessage = { readonly template: string; readonly subject: string; readonly text: string }

export const fairMessages = {
  announced: (fair: Fair): FairMessage =>
    said('fair-announced', `招聘会已公布：${fair.content.title}`, () => [
      `${fair.park.name}公布了由贵单位承办的“${fair.content.title}”，${whenAndWhere(fair.content)}。`,
      '当天的入场登记请到“招聘会展位”里打开，用手机就能检票。',
    ]),
} as const

/** Who reads a message about a change: agencies that run the fair, exhibitors that booked or wait, seekers that registered. */
export type Reader = 'agency' | 'exhibitor' | 'visitor'

/** The message about the latest published change of a fair, as it was before and is now. */
export function changeMessage(before: Fair, after: Fair, reader: Reader): FairMessage {
  const { title } = after.content
  const event = after.history.at(-1)
  const reason = event?.reason === undefined ? '' : `原因：${event.reason}`
  if (after.state === 'CANCELLED') {
    return said('fair-cancelled', `招聘会已取消：${title}`, () => [
      `原定${whenAndWhere(before.content)}的“${title}”已取消。${reason}`,
      closing.cancelled[reader],
    ])
  }
  if (event?.action === 'edited') {
    return said('fair-edited', `招聘会有更新：${title}`, () => [
      `“${title}”（${whenAndWhere(after.content)}）更新了${detailsOf(after)}。`,
      closing.edited[reader],
    ])
  }
  return said('fair-moved', `招聘会有变：${title}`, () => [
    `“${title}”原定${whenAndWhere(before.content)}；现为${whenAndWhere(after.content)}。${scaleOf(after)}${reason}`,
    closing.moved[reader],
  ])
}

const closing: Readonly<Record<'moved' | 'cancelled' | 'edited', Readonly<Record<Reader, string>>>> = {
  moved: {
    agency: '由贵单位承办；贵单位自己订了展位的，预订继续有效。',
    exhibitor: '贵单位的展位预订继续有效；不能参加的请到“招聘会展位”里取消，让给候补单位。',
    visitor: '您的登记继续有效；不能参加的请到“我的招聘会”里取消。',
  },
  cancelled: {
    agency: '由贵单位承办；贵单位自己订了展位的，预订随之取消，不计爽约。',
    exhibitor: '贵单位的展位预订随之取消，不计爽约。',
    visitor: '您的登记随之取消，请勿前往。可以在本站看看其他招聘会。',
  },
  edited: { agency: '', exhibitor: '请按新的要求准备。', visitor: '' },
}

function detailsOf(fair: Fair): string {
  return changeLines(fair.history.at(-1)?.change)
    .map(({ what }) => what)
    .join('、')
}

function scaleOf(fair: Fair): string {
  const scale = fair.history.at(-1)?.change?.scale
  return scale === undefined ? '' : `预计人数由 ${scale.from} 人改为 ${scale.to} 人。`
}

function said(template: string, subject: string, lines: () => readonly string[]): FairMessage {
  return {
    template,
    subject,
    text: speaking('zh', lines)
      .filter((line) => line !== '')
      .join('\n'),
  }
}
