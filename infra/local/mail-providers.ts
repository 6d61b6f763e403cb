import type { Mailbox } from './mailbox.ts'

/** Below this the local system answers as SNS and SES do. */
export const providerPaths = { sms: '/dev/providers/sms', mail: '/dev/providers/mail' } as const

export type ProviderAnswer = { readonly status: number; readonly type: string; readonly body: string }

/** SNS's Publish and SES's SendEmail, as far as the vault uses them: what they take goes into the mailbox. undefined for other calls. */
export function answerAsProvider(mailbox: Mailbox, now: string, call: string, body: string): ProviderAnswer | undefined {
  if (call === `POST ${providerPaths.sms}/`) return publish(mailbox, now, new URLSearchParams(body))
  if (call === `POST ${providerPaths.mail}/v2/email/outbound-emails`) return sendMail(mailbox, now, JSON.parse(body) as SendEmail)
  return undefined
}

function publish(mailbox: Mailbox, at: string, form: URLSearchParams): ProviderAnswer {
  const [to, text] = [form.get('PhoneNumber') ?? '', form.get('Message') ?? '']
  if (!/^\+86\d{11}$/.test(to) || text === '') {
    return xml(400, '<ErrorResponse><Error><Code>InvalidParameter</Code></Error></ErrorResponse>')
  }
  const number = mailbox.take({ at, channel: 'sms', to, text })
  return xml(200, `<PublishResponse><PublishResult><MessageId>local-${number}</MessageId></PublishResult></PublishResponse>`)
}

function xml(status: number, body: string): ProviderAnswer {
  return { status, type: 'text/xml', body }
}

type SendEmail = {
  readonly Destination: { readonly ToAddresses: readonly string[] }
  readonly Content: {
    readonly Simple: { readonly Subject: { readonly Data: string }; readonly Body: { readonly Text: { readonly Data: string } } }
  }
}

function sendMail(mailbox: Mailbox, at: string, { Destination, Content: { Simple } }: SendEmail): ProviderAnswer {
  const letter = {
    at,
    channel: 'mail',
    to: Destination.ToAddresses.join(', '),
    subject: Simple.Subject.Data,
    text: Simple.Body.Text.Data,
  } as const
  return { status: 200, type: 'application/json', body: JSON.stringify({ MessageId: `local-${mailbox.take(letter)}` }) }
}
