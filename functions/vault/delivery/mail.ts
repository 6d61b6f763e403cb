import type { Config } from '#shared/platform/config.ts'
import type { Providers } from './provider.ts'
import { refusalOf, signedPost } from './signed-post.ts'

/** Mail by SES's version 2. The message's id goes along as a tag, so that what bounces is known again. */
export function createMail(config: Config, from: string): Providers['mail'] {
  const post = signedPost('ses', config, config.MAIL_ENDPOINT)
  return async ({ id, to, subject, text }) => {
    const body = {
      FromEmailAddress: from,
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: inUtf8(subject), Body: { Text: inUtf8(text) } } },
      EmailTags: [{ Name: 'message', Value: id }],
    }
    const answer = await post('/v2/email/outbound-emails', 'application/json', JSON.stringify(body))
    if (typeof answer === 'string') return { kind: answer }
    if (answer.status === 200)
      return { kind: 'accepted', reference: (JSON.parse(answer.body) as { readonly MessageId?: string }).MessageId }
    // 403: our rights, or sending is paused; 404: our identity is not verified here. Neither says anything of the receiver.
    return answer.status === 403 || answer.status === 404 ? { kind: 'not-now' } : refusalOf(answer)
  }
}

function inUtf8(text: string): { readonly Data: string; readonly Charset: 'UTF-8' } {
  return { Data: text, Charset: 'UTF-8' }
}
