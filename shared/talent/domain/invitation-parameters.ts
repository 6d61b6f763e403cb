import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'

/** Numbers about invitations of an association's members, in force from a day on. */
export type InvitationParameters = {
  readonly from: CivilDate
  /** Days for which the link can be used; what was written about a person who has not answered by then is erased. */
  readonly openDays: number
  /** Days after which who has not answered is reminded, once. */
  readonly reminderDays: number
  /** Days after the sending before which an association cannot ask again somebody who did not answer. Who refused is never asked again. */
  readonly askedAgainDays: number
  readonly basis: Readonly<Record<'openDays' | 'reminderDays' | 'askedAgainDays', string>>
}

const basis: InvitationParameters['basis'] = {
  get openDays() {
    return texts.open
  },
  get reminderDays() {
    return texts.reminder
  },
  get askedAgainDays() {
    return texts.askedAgain
  },
}

const versions: Editions<InvitationParameters> = [{ from: '2021-11-01', openDays: 30, reminderDays: 7, askedAgainDays: 365, basis }]

/** The numbers in force on a day. Before the first version, the first. */
export function invitationParametersOn(date: CivilDate): InvitationParameters {
  return inForceOn(versions, date)
}

const texts = bilingual(
  {
    open: '《个人信息保护法》第十九条、第四十七条（目的不能实现即删除；天数由平台设定）',
    reminder: '《网络数据安全管理条例》第二十二条第五项（不得频繁征求同意；只提醒一次，天数由平台设定）',
    askedAgain: '《网络数据安全管理条例》第二十二条第五项、《个人信息保护法》第十九条（没有答复的一年内不再问，其后号码摘要删除）',
  },
  {
    open: 'Personal Information Protection Law, arts. 19 and 47 (erased once the purpose cannot be reached; the number of days is set by this platform)',
    reminder:
      'Regulations on Network Data Security Management, art. 22 (5) (no frequent asking for consent; one reminder, the number of days is set by this platform)',
    askedAgain:
      'Regulations on Network Data Security Management, art. 22 (5), and Personal Information Protection Law, art. 19 (who did not answer is not asked again for a year; after that the digest of the number is erased)',
  },
)
