import { bilingual, speaking } from '#shared/kernel/language.ts'
import type { StoredMessage } from './message.ts'

/** A message as a mail: in Chinese, below it in English, each with where to go on. */
export function mailText(
  { subject, text, english }: Pick<StoredMessage, 'subject' | 'text' | 'english'>,
  address: string | undefined,
): { readonly subject: string; readonly text: string } {
  const zh = speaking('zh', () => ({ subject: texts.subject(subject), lines: linesOf([text], address) }))
  const en = english === undefined ? [] : speaking('en', () => linesOf([english.subject, english.text], englishOf(address)))
  return { subject: zh.subject, text: [...zh.lines, ...(en.length === 0 ? [] : ['', '—', '', ...en])].join('\n') }
}

function linesOf(said: readonly string[], address: string | undefined): readonly string[] {
  return [...said, ...(address === undefined ? [] : [texts.open(address)]), '', texts.closing]
}

/** The same page in English. */
function englishOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  const { origin, pathname, search } = new URL(address)
  return `${origin}/en${pathname}${search}`
}

const texts = bilingual(
  {
    subject: (subject: string) => `【匠才】${subject}`,
    open: (address: string) => `打开：${address}`,
    closing: '本邮件由系统发出，请勿回复。不想再收到邮件的，请在“我的 › 联系方式”里删去邮箱；站内的消息不受影响。',
  },
  {
    subject: (subject) => subject,
    open: (address) => `Open: ${address}`,
    closing:
      'This mail was sent by a system; please do not answer it. To get no more of them, remove your mail address under “My profile › Contact details”; the messages on the site stay.',
  },
)
