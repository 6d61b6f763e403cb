import * as z from 'zod'
import { addDays, type CivilDate, civilDateOf, daysBetween, localOf } from '#shared/kernel/civil-date.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { certificateKindOf, type TalentCertificate } from '../domain/certificate.ts'
import { certificateInBoth } from '../domain/certificate-in-both.ts'
import { certificateKey } from '../domain/evidence.ts'
import { Talent } from '../domain/talent.ts'
import { talentParametersOn } from '../domain/talent-parameters.ts'
import { reminderKey, remindersWorkKey } from '../store/keys.ts'

type Report = { readonly reminded: number; readonly more: boolean }

/** How far the day's search has come. */
const Work = z.object({ day: z.iso.date(), after: z.record(z.string(), z.string()).optional(), done: z.boolean(), rev: z.int() })
type Work = z.infer<typeof Work>

/** A run leaves what is left after ten minutes to the next: a function has fifteen. */
const usualPatience = 10 * 60 * 1000

/**
 * Reminds people of certificates that run out soon, once for each of the days that are set: from eight in the morning on the table is read through
 * once a day, a page at a time with the position kept. That somebody was reminded lies in the same transaction as the message.
 */
export function remindOfCertificates(deps: Deps, patience: number = usualPatience): () => Promise<Report> {
  return async () => {
    const began = Date.parse(deps.clock.now())
    const today = civilDateOf(deps.clock.now())
    let reminded = 0
    if (localOf(deps.clock.now()).slice(11) < '08:00') return { reminded, more: false }
    for (;;) {
      const item = await deps.dynamo.get('market', remindersWorkKey)
      const read = item === undefined ? undefined : Work.parse(item)
      const same = read?.day === today ? read : undefined
      if (same?.done === true) return { reminded, more: false }
      if (Date.parse(deps.clock.now()) - began > patience) return { reminded, more: true }
      const page = await deps.dynamo.scan('talent', { after: same?.after, entity: 'talent' })
      for (const root of page.items) reminded += await remind(deps, Talent.parse(root), today)
      const done = await deps.dynamo.transact([putWork(read, today, page.after)])
      // Another run is at it.
      if (!done.ok) return { reminded, more: true }
    }
  }
}

async function remind(deps: Deps, talent: Talent, today: CivilDate): Promise<number> {
  if (talent.state !== 'registered') return 0
  let reminded = 0
  for (const certificate of talent.profile?.certificates ?? []) {
    const days = dueOf(certificate, today)
    if (days === undefined || certificate.expires === undefined) continue
    const done = await deps.dynamo.transact([
      add('talent', {
        ...reminderKey(talent.id, certificateKey(certificate), days),
        entity: 'certificate-reminder',
        expiresAt: Date.parse(addDays(certificate.expires, 30)) / 1000,
      }),
      outboxMessage(deps, {
        to: { person: talent.personId },
        template: 'certificate-expiring',
        values: {
          certificate: certificateInBoth(certificateKindOf(certificate)),
          expires: certificate.expires,
          days: daysBetween(today, certificate.expires),
        },
        link: '/me/profile/certificates',
      }),
    ])
    // Reminded already.
    reminded += done.ok ? 1 : 0
  }
  return reminded
}

/** The reminder that is due: the last of the days that has come. */
export function dueOf({ expires }: Pick<TalentCertificate, 'expires'>, today: CivilDate): number | undefined {
  if (expires === undefined || expires < today) return undefined
  const left = daysBetween(today, expires)
  return talentParametersOn(today).expiryReminderDays.findLast((days) => left <= days)
}

function putWork(read: Work | undefined, day: CivilDate, after: Position | undefined): Operation {
  const rev = read?.rev ?? 0
  const work: Work = { day, done: after === undefined, rev: rev + 1, ...(after === undefined ? {} : { after: { ...after } }) }
  return put('market', { ...remindersWorkKey, entity: 'reminders-work', ...work }, rev === 0 ? absent : revIs(rev))
}
