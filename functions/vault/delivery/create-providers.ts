import type { Config } from '#shared/platform/config.ts'
import { createMail } from './mail.ts'
import type { Providers } from './provider.ts'
import { createSms } from './sms.ts'

/** The ways out of the platform; none where no sender is given: messages are then read on the site alone (decision 0028). */
export function createProviders(config: Config): Providers | undefined {
  const { MAIL_FROM: from } = config
  return from === undefined ? undefined : { sms: createSms(config), mail: createMail(config, from) }
}
