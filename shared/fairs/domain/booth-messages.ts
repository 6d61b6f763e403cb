import { civilDateOf, localOf } from '#shared/kernel/civil-date.ts'
import { speaking } from '#shared/kernel/language.ts'
import type { BoothSchedule } from './booth-plan.ts'
import type { Exhibitor } from './exhibitor.ts'
import { type Bar, barText } from './exhibitor-standing.ts'
import type { Fair } from './fair.ts'
import { whenAndWhere } from './wording.ts'

/** What exhibitors are told, in Chinese whoever causes it. The shape is the outbox's. No name of a person is in any. */
type Message = {
  readonly to: { readonly organisation: string }
  readonly template: string
  readonly subject: string
  readonly text: string
  readonly link: string
}

type Of = { readonly fair: Fair; readonly exhibitor: Exhibitor }

export function bookedMessage({ fair, exhibitor }: Of, { confirmUntil, cancelUntil }: BoothSchedule): Message {
  return toExhibitor(exhibitor, 'booth-booked', {
    subject: `已预订展位 ${numberOf(exhibitor)}：${fair.content.title}`,
    text: `${when(fair)}。请在 ${at(confirmUntil)} 前填写参会人员姓名（二次确认），逾期展位给候补单位；${at(cancelUntil)} 前可以取消，之后取消会留下记录。`,
  })
}

export function offeredMessage({ fair, exhibitor }: Of): Message {
  return toExhibitor(exhibitor, 'booth-offered', {
    subject: `为贵单位保留了展位 ${numberOf(exhibitor)}：${fair.content.title}`,
    text: `${when(fair)}。请在 ${at(exhibitor.offeredUntil ?? '')} 前接受，逾期给下一家。`,
  })
}

export function remindMessage({ fair, exhibitor }: Of, confirmUntil: string): Message {
  return toExhibitor(exhibitor, 'booth-confirm', {
    subject: `请确认参会人员：${fair.content.title}`,
    text: `${when(fair)}，展位 ${numberOf(exhibitor)}。${at(confirmUntil)} 前还没有填写参会人员姓名的，展位给候补单位。`,
  })
}

export function lapsedMessage({ fair, exhibitor }: Of, why: 'unconfirmed' | 'unaccepted'): Message {
  return toExhibitor(exhibitor, 'booth-lapsed', {
    subject: `展位 ${numberOf(exhibitor)} 已收回：${fair.content.title}`,
    text:
      why === 'unconfirmed'
        ? `没有在截止前填写参会人员姓名，展位已给候补单位。${when(fair)}。`
        : `没有在截止前接受为贵单位保留的展位，已给下一家。${when(fair)}。`,
  })
}

export function releasedMessage({ fair, exhibitor }: Of, reason: string): Message {
  return toExhibitor(exhibitor, 'booth-released', {
    subject: `主办方收回了展位 ${numberOf(exhibitor)}：${fair.content.title}`,
    text: `${when(fair)}。理由：${reason}`,
  })
}

export function movedMessage({ fair, exhibitor }: Of, from: string, reason: string): Message {
  return toExhibitor(exhibitor, 'booth-moved', {
    subject: `展位由 ${from} 换到 ${numberOf(exhibitor)}：${fair.content.title}`,
    text: `${when(fair)}。理由：${reason}`,
  })
}

export function noShowMessage({ fair, exhibitor }: Of, bar: Bar | undefined): Message {
  const consequence =
    bar === undefined ? '' : bar.kind === 'until' ? speaking('zh', () => barText(bar, fair.park.name)) : `${fair.park.name}的下一场不能预订`
  return toExhibitor(exhibitor, 'booth-no-show', {
    subject: `没有按约参会：${fair.content.title}`,
    text: `${when(fair)}，展位 ${numberOf(exhibitor)} 没有等到贵单位。${consequence}${consequence === '' ? '' : '。'}有正当理由的，请在招聘会页面提交书面说明。`,
  })
}

export function liftedMessage({ fair, exhibitor }: Of, reason: string): Message {
  return toExhibitor(exhibitor, 'booth-lifted', {
    subject: `已解除未按约参会的记录：${fair.content.title}`,
    text: `${fair.park.name}已解除${civilDateOf(fair.content.startsAt)}这一场的记录，不再影响预订。理由：${reason}`,
  })
}

/** To the park: somebody has written why it did not come. */
export function explainedMessage({ fair, exhibitor }: Of): Message {
  return {
    to: { organisation: fair.park.id },
    template: 'booth-explained',
    subject: `${exhibitor.organisation.name}提交了书面说明：${fair.content.title}`,
    text: '请在参会单位页面查看，决定是否解除。',
    link: `/park/fairs/${fair.id}/booths/exhibitors/${exhibitor.organisation.id}`,
  }
}

function toExhibitor(
  exhibitor: Exhibitor,
  template: string,
  { subject, text }: { readonly subject: string; readonly text: string },
): Message {
  const { id, kind } = exhibitor.organisation
  return { to: { organisation: id }, template, subject, text, link: `/${kind}/fairs/${exhibitor.fairCode}` }
}

function numberOf({ booth }: Exhibitor): string {
  return booth?.number ?? ''
}

function when({ content }: Fair): string {
  return speaking('zh', () => whenAndWhere(content))
}

function at(instant: string): string {
  return instant === '' ? '' : localOf(instant).replace('T', ' ')
}
