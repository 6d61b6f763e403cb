import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, language, speaking } from '#shared/kernel/language.ts'
import { type ConsentNotice, noticeHash, noticeText, versionLine } from '#shared/talent/domain/consent-notices.ts'

/**
 * What a person is told before consenting that one organisation is given their name and telephone (个人信息保护法 17, 23): who receives it,
 * how that one is reached, for what, how, and which kinds. The recipient is named in the text, so that each consent is to one recipient. A
 * changed text is a new version, put behind the old one. A test pins version and hash.
 */
type Recipient = {
  readonly id: string
  readonly name: string
  /** How the person reaches the recipient: its office and telephone. */
  readonly contact: string
  readonly side: 'employer' | 'agency'
}

/** Whom and what the consent is about. */
export type ContactMatter = { readonly recipient: Recipient; readonly vacancy: string; readonly employer: string }

type Words = Pick<ConsentNotice, 'title' | 'consent' | 'rows'>
type Version = { readonly version: string; readonly since: string; readonly words: (matter: ContactMatter) => Words }

const first = bilingual(
  {
    words: ({ recipient: { name, contact, side }, vacancy, employer }: ContactMatter): Words => ({
      title: `把联系方式提供给${name}`,
      consent: `我同意把我的姓名和联系方式提供给${name}，只用于岗位“${vacancy}”。`,
      rows: [
        ['谁来接收', side === 'agency' ? `${name}，人力资源服务机构，为${employer}找人。` : `${name}，用人单位。`],
        ['怎么找到接收方', `${contact}。您可以直接向它要求查看、更正、删除您的信息。`],
        ['做什么用', `就${employer}的岗位“${vacancy}”与您联系：沟通情况、约面试、通知录用、安排到岗。不得用作别的，也不得再转给别人。`],
        ['怎么提供', '接收方的经办人写明用途后，在本站页面上查看，不批量导出。每看一次记一次，您都能查到是谁、什么时候、为了什么。'],
        ['涉及哪些信息', '姓名、手机号码，以及您填了的邮箱和微信号。没有身份证号码。'],
        ['提供多久', '到这份引荐结束（到岗、未录用）或您收回为止，之后本站不再提供。接收方已经抄下的，由它依法删除；您可以要求它删除。'],
        ['您的权利', '随时在“我的引荐”里收回，按一下就行，马上生效。收回前已经看过的不受影响。'],
        ['不同意会怎样', '对方看不到您的姓名和电话，引荐到期自动结束。别的功能不受影响。'],
      ],
    }),
  },
  {
    words: ({ recipient: { name, contact, side }, vacancy, employer }) => ({
      title: `Give my contact details to ${name}`,
      consent: `I agree that my name and contact details are given to ${name}, for the vacancy “${vacancy}” only.`,
      rows: [
        ['Who receives them', side === 'agency' ? `${name}, an HR agency that looks for people for ${employer}.` : `${name}, an employer.`],
        ['How to reach the recipient', `${contact}. You can ask it directly to show, correct or delete your information.`],
        [
          'What it is for',
          `To contact you about the vacancy “${vacancy}” at ${employer}: to talk about it, arrange an interview, make an offer and arrange the first day. Nothing else, and they must not be passed on.`,
        ],
        [
          'How they are given',
          'A member of the recipient states a purpose and then sees them on a page of this site; there is no export. Every look is entered: you can read who looked, when and for what.',
        ],
        [
          'Which information',
          'Your name and mobile number, and your e-mail address and WeChat name if you filled them in. No identity number.',
        ],
        [
          'For how long',
          'Until this introduction ends (you started work, or it came to nothing) or you take it back; after that this site gives them no more. What the recipient has copied, it has to delete as the law says; you can ask it to.',
        ],
        [
          'Your rights',
          'Take it back at any time under “My introductions”: one click, with effect at once. What was seen before is not affected.',
        ],
        [
          'If you do not agree',
          'They do not see your name and phone number, and the introduction ends by itself after its last day. Everything else stays as it is.',
        ],
      ],
    }),
  },
)

const versions: readonly [Version, ...Version[]] = [{ version: '1', since: '2026-11-26', words: (matter) => first.words(matter) }]

/** The text that is shown now about this recipient, in the words that count. */
export function currentContactNotice(matter: ContactMatter): ConsentNotice {
  return madeOf(versions.at(-1) ?? versions[0], matter)
}

/** The text of a version about a recipient, also of an old one: what somebody once agreed to. */
export function contactNoticeOf(version: string, matter: ContactMatter): ConsentNotice | undefined {
  const found = versions.find((one) => one.version === version)
  return found === undefined ? undefined : madeOf(found, matter)
}

/** SHA-256 of the text with the recipient in it: sent back with a consent, it tells which words were on the screen. */
export function contactNoticeHash(matter: ContactMatter): string {
  return noticeHash(currentContactNotice(matter))
}

export function contactNoticeText(matter: ContactMatter): string {
  return noticeText(currentContactNotice(matter))
}

/** The notice as its reader meets it. `translated`: the words that count are the Chinese ones, which must stand beside these. */
export function shownContactNotice(
  matter: ContactMatter,
): Words & { readonly versionLine: string; readonly translated: boolean; readonly binding: ConsentNotice } {
  const binding = currentContactNotice(matter)
  if (language() !== 'en') return { ...binding, versionLine: versionLine(binding), translated: false, binding }
  const { version, since, words } = versions.at(-1) ?? versions[0]
  return { ...words(matter), versionLine: `Version ${version}, used since ${dayText(since)}`, translated: true, binding }
}

function madeOf({ version, since, words }: Version, matter: ContactMatter): ConsentNotice {
  return { version, since, ...speaking('zh', () => words(matter)) }
}
