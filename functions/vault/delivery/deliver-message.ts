import { setTimeout as sleep } from 'node:timers/promises'
import type { Id } from '#shared/kernel/ids.ts'
import { mailText } from '#shared/messages/domain/mail.ts'
import type { StoredMessage } from '#shared/messages/domain/message.ts'
import { smsText } from '#shared/messages/domain/sms.ts'
import { findMessage } from '#shared/messages/use-cases/find-message.ts'
import { moveMessage } from '#shared/messages/use-cases/move-message.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import type { Log } from '#shared/platform/log.ts'
import { invitationMayBeSent } from '#shared/talent/use-cases/invitation-checks.ts'
import { notLeaving } from '#shared/talent/use-cases/unchanged-talent.ts'
import { invitationLink } from '../contacts/invited-contacts.ts'
import type { VaultDeps } from '../contacts/vault-deps.ts'
import type { Outcome, Providers } from './provider.ts'

export type DeliveryDeps = VaultDeps & {
  /** Absent where nobody would take a message. */
  readonly providers: Providers | undefined
  /** Where the pages are, without a slash at the end. */
  readonly baseUrl: string
  readonly log: Log
  /** Milliseconds of the first wait before a provider is asked again. */
  readonly firstWait?: number
}

/** `again`: it waits to be delivered later. `unknown`: it was handed over and the line broke. The rest need nothing more. */
export type Delivered = 'done' | 'again' | 'unknown'

type Way = { readonly channel: 'sms' | 'mail'; readonly send: () => Promise<Outcome> }

const tries = 3
const defaultWait = 200

/**
 * Sends one message that waits, at most once after a provider was given it. It is first taken up by a conditional write, with its ledger
 * entry, on the condition that somebody invited is still to be asked and anybody else is not leaving; only then its address is read. What a provider has
 * certainly not taken is tried again, at growing random intervals, and then waits for the stream; what it may have taken is not, since
 * neither SMS nor mail has a key by which the second would be known: it is told to the operator instead.
 */
export function deliverMessage(deps: DeliveryDeps): (id: string) => Promise<Delivered> {
  const move = moveMessage(deps)
  return async (id) => {
    const message = await findMessage(deps)(id)
    if (message?.state === 'sending') return givenUp(deps, message)
    if (message?.state !== 'waiting') return 'done'
    const conditions = await conditionsOf(deps, message)
    if (conditions === undefined) return lost(deps, message)
    const claim = deps.ids.secret()
    const taken = await move(message, { kind: 'claim', claim }, conditions)
    if (!taken.ok && taken.error.kind === 'refused') return lost(deps, message)
    if (!taken.ok) return taken.error.kind === 'busy' ? 'again' : 'done'
    const way = await wayTo(deps, taken.value)
    if (way === undefined) return settled(await move(taken.value, { kind: 'end', claim, obstacle: 'no-way' }))
    const outcome = await persistently(way.send, deps.firstWait ?? defaultWait)
    switch (outcome.kind) {
      case 'accepted':
        return settled(await move(taken.value, { kind: 'sent', claim, channel: way.channel, reference: outcome.reference }))
      case 'refused':
        return settled(await move(taken.value, { kind: 'end', claim, obstacle: 'refused' }))
      case 'not-now':
        await move(taken.value, { kind: 'release', claim })
        return 'again'
      case 'unknown':
        await move(taken.value, { kind: 'give-up', claim })
        deps.log.error('MESSAGE_UNCLEAR', { id, kind: way.channel })
        return 'unknown'
    }
  }
}

/** Somebody took it up and has not said what came of it: they were cut off. When they are only slow, their word still counts. */
async function givenUp(deps: DeliveryDeps, message: StoredMessage): Promise<Delivered> {
  const done = await moveMessage(deps)(message, { kind: 'give-up', claim: message.claim ?? '' })
  if (done.ok) deps.log.error('MESSAGE_UNCLEAR', { id: message.id, reason: 'cut-off' })
  return done.ok || done.error.kind === 'moved-on' ? 'done' : 'again'
}

/** What must hold when it is sent; undefined when nothing is kept of somebody invited, so that nothing can be sent. */
async function conditionsOf({ contacts, clock }: DeliveryDeps, { recipient }: StoredMessage): Promise<readonly Operation[] | undefined> {
  const { kind, id } = partsOf(recipient)
  // Who is leaving is only kept (个人信息保护法 47): nothing is done with how they are reached. They read it on the site, should they stay.
  if (kind === 'PERSON') return [notLeaving(id)]
  if (kind !== 'INVITATION') return []
  const invited = await contacts.invited(id)
  return invited === undefined ? undefined : invitationMayBeSent(id, invited, clock.now())
}

/** The invitation was answered, is over, or may not be sent; or the person is leaving: nobody is written to. */
async function lost(deps: DeliveryDeps, message: StoredMessage): Promise<Delivered> {
  return settled(await moveMessage(deps)(message, { kind: 'close' }))
}

function settled(done: Awaited<ReturnType<ReturnType<typeof moveMessage>>>): Delivered {
  return done.ok || done.error.kind === 'moved-on' ? 'done' : 'again'
}

/** By SMS what reaches as far as the phone, else by mail to whoever gave an address. Organisations read their inbox (decision 0028). */
async function wayTo(deps: DeliveryDeps, message: StoredMessage): Promise<Way | undefined> {
  const { providers, baseUrl } = deps
  if (providers === undefined) return undefined
  const { id } = message
  const { phone, mail, link = message.link } = await addressOf(deps, message)
  const address = link === undefined ? undefined : `${baseUrl}${link}`
  if (message.reach === 'phone' && phone !== undefined) {
    return { channel: 'sms', send: async () => providers.sms({ id, to: phone, text: smsText(message, address) }) }
  }
  if (mail === undefined) return undefined
  return { channel: 'mail', send: async () => providers.mail({ id, to: mail, ...mailText(message, address) }) }
}

type Address = { readonly phone?: string | undefined; readonly mail?: string | undefined; readonly link?: string }

async function addressOf(deps: DeliveryDeps, { recipient }: StoredMessage): Promise<Address> {
  const { kind, id } = partsOf(recipient)
  if (kind === 'PERSON') return (await deps.contacts.get(id))?.contact ?? {}
  if (kind !== 'INVITATION') return {}
  const phone = (await deps.contacts.getInvited(id))?.phone
  return { phone, link: invitationLink(deps, id as Id<'invitation'>) }
}

function partsOf(recipient: string): { readonly kind: string; readonly id: string } {
  const [kind = '', id = ''] = recipient.split('#')
  return { kind, id }
}

/** Asks again what was certainly not taken, at random growing intervals: others that wait do not all come back at once. */
async function persistently(send: Way['send'], firstWait: number): Promise<Outcome> {
  for (let tried = 1; ; tried += 1) {
    const outcome = await send()
    if (outcome.kind !== 'not-now' || tried === tries) return outcome
    await sleep(Math.random() * firstWait * 2 ** tried)
  }
}
