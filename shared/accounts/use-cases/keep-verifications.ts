import { isDeepStrictEqual } from 'node:util'
import { addDays, civilDateOf, localOf } from '#shared/kernel/civil-date.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Key } from '#shared/platform/dynamo/operations.ts'
import { licenceReminderDue, renewalUntil } from '../domain/licence.ts'
import type { Organisation } from '../domain/organisation.ts'
import { publicVerificationOf } from '../domain/public-verification.ts'
import { reminderDue } from '../domain/verification.ts'
import { keys, publicDigestOf } from '../store/keys.ts'
import { queryQueue } from '../store/organisations.ts'
import { publicVerifications, publishVerification } from '../store/public-verifications.ts'

type Report = { readonly reminded: number; readonly published: number; readonly more: boolean }

const usualPatience = 10 * 60 * 1000

/**
 * Reminds organisations whose verification runs out soon, or has run out, once for each of the days that are set, from eight in the morning on; and of the end of
 * a 劳务派遣经营许可证 while there is time to renew it, and once it is over. The list is
 * the bureau's own, whose verification runs out first comes first; that somebody was reminded lies in the transaction of the message, so whoever does it
 * again sends nothing twice. What everybody may read of a verification is made to say what the organisation's entry says. Nothing has to be switched off: what a verified organisation may do is judged by the date at each request.
 */
export function keepVerifications(deps: Deps, patience: number = usualPatience): () => Promise<Report> {
  return async () => {
    const began = Date.parse(deps.clock.now())
    const count = { reminded: 0, published: 0 }
    const mayDisturb = localOf(deps.clock.now()).slice(11) >= '08:00'
    let after: Position | undefined
    do {
      const page = await queryQueue(deps.dynamo, 'verified', { limit: 100, after })
      count.published += await publishDifferent(deps, page.items)
      for (const organisation of page.items) {
        if (Date.parse(deps.clock.now()) - began > patience) return { ...count, more: true }
        if (!mayDisturb) break
        for (const reminds of [remindOfLicence, remind]) count.reminded += (await reminds(deps, organisation)) ? 1 : 0
      }
      after = page.after
    } while (after !== undefined)
    return { ...count, more: false }
  }
}

/** The public copies of these that say something else, made right. The decision writes its own at once; this is for what was there before. */
async function publishDifferent(deps: Deps, organisations: readonly Organisation[]): Promise<number> {
  const copies = await publicVerifications(
    deps.dynamo,
    organisations.map(({ id }) => publicDigestOf(id)),
  )
  const different = organisations.filter((one, at) => !isDeepStrictEqual(copies[at], publicVerificationOf(one)))
  if (different.length > 0) await deps.dynamo.transact(different.map(publishVerification))
  return different.length
}

async function remind(deps: Deps, organisation: Organisation): Promise<boolean> {
  const { id, content, verification } = organisation
  const days = reminderDue(organisation, civilDateOf(deps.clock.now()))
  const { validUntil } = verification
  if (days === undefined || validUntil === undefined) return false
  const message = reminder({ organisation: id }, { name: content.name, validUntil, days })
  return remindOnce(deps, keys.verificationReminder(id, validUntil, days), validUntil, message)
}

async function remindOfLicence(deps: Deps, { id, content }: Organisation): Promise<boolean> {
  const due = licenceReminderDue(content, civilDateOf(deps.clock.now()))
  const validUntil = content.dispatchLicence?.validUntil
  if (due === undefined || validUntil === undefined) return false
  const values = { name: content.name, validUntil, renewalUntil: renewalUntil(validUntil) }
  const template = due === 'renew' ? 'dispatch-licence-due' : 'dispatch-licence-ended'
  return remindOnce(deps, keys.licenceReminder(id, validUntil, due), validUntil, {
    to: { organisation: id },
    template,
    values,
    link: '/account/organisation',
  })
}

async function remindOnce(deps: Deps, key: Key, until: string, message: Message): Promise<boolean> {
  // Most were reminded the day before.
  if ((await deps.dynamo.get('accounts', key)) !== undefined) return false
  const expiresAt = Math.floor(Date.parse(addDays(until, 400)) / 1000)
  return (
    await deps.dynamo.transact([add('accounts', { ...key, entity: 'verification-reminder', expiresAt }), outboxMessage(deps, message)])
  ).ok
}

function reminder(
  to: Message['to'],
  { days, ...values }: { readonly name: string; readonly validUntil: string; readonly days: number },
): Message {
  const link = '/account/organisation'
  if (days === 0) return { to, template: 'organisation-verification-lapsed', values, link }
  return { to, template: 'organisation-verification-due', values: { ...values, days }, link }
}
