import * as z from 'zod'

/**
 * on-site: to be read in the inbox, and nowhere else. waiting: somebody is to send it. sending: it is with a provider right now. unclear: it was
 * with one when the line broke, so nobody knows; it is not sent again. sent: the provider has taken it. undeliverable: there is no way.
 */
export const messageStates = ['on-site', 'waiting', 'sending', 'unclear', 'sent', 'undeliverable'] as const
export type MessageState = (typeof messageStates)[number]

/** Why a message goes no further: no address or nobody who takes it, the provider does not want it, the receiver is not to be written to. */
export const obstacles = ['no-way', 'refused', 'closed'] as const
type Obstacle = (typeof obstacles)[number]

const Said = z.object({ subject: z.string(), text: z.string() })

const Delivery = z.object({
  /** How often it was about to be sent. */
  attempts: z.int().min(0),
  at: z.iso.datetime(),
  channel: z.enum(['sms', 'mail']).optional(),
  /** The provider's own number of it. */
  reference: z.string().optional(),
  obstacle: z.enum(obstacles).optional(),
})

/** A message as it lies in the outbox and, for whoever has one, in the inbox: what was said, in both languages. */
export const StoredMessage = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  state: z.enum(messageStates),
  /** `PERSON#…`, `ORG#…` or `INVITATION#…`. */
  recipient: z.string(),
  template: z.string(),
  reach: z.enum(['site', 'mail', 'phone']).default('site'),
  ...Said.shape,
  english: Said.optional(),
  link: z.string().optional(),
  /** Whose it is while it is being sent: different for each attempt. */
  claim: z.string().optional(),
  delivery: Delivery.optional(),
})
export type StoredMessage = z.infer<typeof StoredMessage>

/** What somebody who delivers does to a message. */
export type DeliveryStep =
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'sent'; readonly claim: string; readonly channel: 'sms' | 'mail'; readonly reference?: string | undefined }
  /** The provider has certainly not taken it: it may be sent again. */
  | { readonly kind: 'release'; readonly claim: string }
  | { readonly kind: 'end'; readonly claim: string; readonly obstacle: Obstacle }
  /** An attempt whose outcome nobody will know. */
  | { readonly kind: 'give-up'; readonly claim: string }
  /** It is not to be sent: the invitation was answered or is over, its association is suspended, the person is leaving. */
  | { readonly kind: 'close' }

/** From which states a step leads on; only whoever holds the claim takes the later ones. A holder who was given up still knows better. */
export const priorStates = {
  claim: ['waiting'],
  sent: ['sending', 'unclear'],
  release: ['sending', 'unclear'],
  end: ['sending', 'unclear'],
  'give-up': ['sending'],
  close: ['waiting'],
} as const satisfies Readonly<Record<DeliveryStep['kind'], readonly MessageState[]>>

/**
 * The message after a step, or undefined when its state or its claim does not allow it. Who was invited has no inbox: for them a message that
 * cannot be sent is lost; everybody else reads it on the site.
 */
export function stepped(message: StoredMessage, step: DeliveryStep, at: string): StoredMessage | undefined {
  const prior: readonly MessageState[] = priorStates[step.kind]
  if (!prior.includes(message.state)) return undefined
  const attempts = message.delivery?.attempts ?? 0
  if (step.kind === 'claim') return { ...message, state: 'sending', claim: step.claim, delivery: { attempts: attempts + 1, at } }
  const unsent = message.recipient.startsWith('INVITATION#') ? 'undeliverable' : 'on-site'
  if (step.kind === 'close') return { ...message, state: unsent, delivery: { attempts, at, obstacle: 'closed' } }
  if (message.claim !== step.claim) return undefined
  switch (step.kind) {
    case 'sent': {
      const { channel, reference } = step
      return { ...message, state: 'sent', delivery: { attempts, at, channel, ...(reference === undefined ? {} : { reference }) } }
    }
    case 'release':
      return { ...withoutClaim(message), state: 'waiting', delivery: { attempts, at } }
    case 'end': {
      const { obstacle } = step
      const state = obstacle === 'refused' ? 'undeliverable' : unsent
      return { ...message, state, delivery: { attempts, at, obstacle } }
    }
    case 'give-up':
      return { ...message, state: 'unclear', delivery: { attempts, at } }
  }
}

function withoutClaim({ claim: _, ...message }: StoredMessage): StoredMessage {
  return message
}
