import type { Config } from '#shared/platform/config.ts'
import type { Providers } from './provider.ts'
import { refusalOf, signedPost } from './signed-post.ts'

/**
 * SMS by SNS's Publish. It has no key by which a repeated call would be known, so what may have arrived is not sent again. Overload and
 * wrong rights are 400 or 403 with a code: neither says anything of the receiver.
 */
export function createSms(config: Config): Providers['sms'] {
  const post = signedPost('sns', config, config.SMS_ENDPOINT)
  return async ({ to, text }) => {
    const form = new URLSearchParams({
      Action: 'Publish',
      Version: '2010-03-31',
      PhoneNumber: `+86${to}`,
      Message: text,
      'MessageAttributes.entry.1.Name': 'AWS.SNS.SMS.SMSType',
      'MessageAttributes.entry.1.Value.DataType': 'String',
      'MessageAttributes.entry.1.Value.StringValue': 'Transactional',
    })
    const answer = await post('/', 'application/x-www-form-urlencoded', form.toString())
    if (typeof answer === 'string') return { kind: answer }
    if (answer.status === 200) return { kind: 'accepted', reference: between(answer.body, 'MessageId') }
    const code = between(answer.body, 'Code')
    return code !== undefined && ours.has(code) ? { kind: 'not-now' } : refusalOf(answer)
  }
}

/** Codes that are about us. */
const ours: ReadonlySet<string> = new Set([
  'Throttled',
  'Throttling',
  'ThrottlingException',
  'AuthorizationError',
  'AccessDenied',
  'InvalidClientTokenId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'RequestExpired',
])

function between(xml: string, tag: string): string | undefined {
  return new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]
}
