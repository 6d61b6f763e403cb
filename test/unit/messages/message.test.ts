import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DeliveryStep,
  type MessageState,
  messageStates,
  obstacles,
  priorStates,
  StoredMessage,
  stepped,
} from '#shared/messages/domain/message.ts'

const at = '2026-12-01T00:00:00.000Z'
const later = '2026-12-01T00:01:00.000Z'

function messageIn(state: MessageState, more: Partial<StoredMessage> = {}): StoredMessage {
  return {
    id: 'msg_1',
    at,
    state,
    recipient: 'PERSON#per_1',
    template: 'x',
    reach: 'phone',
    subject: '标题',
    text: '内容',
    claim: 'mine',
    ...more,
  }
}

const steps = {
  claim: { kind: 'claim', claim: 'mine' },
  sent: { kind: 'sent', claim: 'mine', channel: 'sms', reference: '42' },
  release: { kind: 'release', claim: 'mine' },
  end: { kind: 'end', claim: 'mine', obstacle: 'no-way' },
  'give-up': { kind: 'give-up', claim: 'mine' },
  close: { kind: 'close' },
} as const satisfies Readonly<Record<DeliveryStep['kind'], DeliveryStep>>

describe('the way of a message', () => {
  const kinds = Object.keys(steps) as (keyof typeof steps)[]

  it.each(kinds.flatMap((kind) => messageStates.map((state) => [kind, state] as const)))(
    '%s of what is %s: only from where it leads on',
    (kind, state) => {
      const may = (priorStates[kind] as readonly string[]).includes(state)
      expect(stepped(messageIn(state), steps[kind], later) !== undefined).toBe(may)
    },
  )

  it.each(['sent', 'release', 'end', 'give-up'] as const)('%s is for who holds the claim', (kind) => {
    expect(stepped(messageIn('sending', { claim: 'other' }), steps[kind], later)).toBeUndefined()
    expect(stepped(messageIn('sending', { claim: undefined }), steps[kind], later)).toBeUndefined()
  })

  it('counts attempts, keeps the way and the number, and says when', () => {
    const claimed = stepped(messageIn('waiting', { delivery: { attempts: 2, at } }), steps.claim, later)
    expect(claimed).toMatchObject({ state: 'sending', claim: 'mine', delivery: { attempts: 3, at: later } })
    expect(stepped(messageIn('waiting'), steps.claim, later)?.delivery).toEqual({ attempts: 1, at: later })
    const sending = messageIn('sending', { delivery: { attempts: 3, at } })
    expect(stepped(sending, steps.sent, later)).toEqual({
      ...sending,
      state: 'sent',
      delivery: { attempts: 3, at: later, channel: 'sms', reference: '42' },
    })
    expect(stepped(sending, { ...steps.sent, reference: undefined }, later)?.delivery).toEqual({ attempts: 3, at: later, channel: 'sms' })
    const { claim: _, ...free } = sending
    expect(stepped(sending, steps.release, later)).toEqual({ ...free, state: 'waiting', delivery: { attempts: 3, at: later } })
    expect(stepped(sending, steps['give-up'], later)).toEqual({ ...sending, state: 'unclear', delivery: { attempts: 3, at: later } })
  })

  it.each([
    ['PERSON#per_1', 'no-way', 'on-site'],
    ['PERSON#per_1', 'closed', 'on-site'],
    ['PERSON#per_1', 'refused', 'undeliverable'],
    ['INVITATION#inv_1', 'no-way', 'undeliverable'],
    ['INVITATION#inv_1', 'refused', 'undeliverable'],
  ] as const)('to %s, ended by %s: %s', (recipient, obstacle, state) => {
    expect(obstacles).toContain(obstacle)
    const ended = stepped(messageIn('sending', { recipient }), { ...steps.end, obstacle }, later)
    expect(ended).toMatchObject({ state, delivery: { attempts: 0, at: later, obstacle } })
  })

  it.each([
    ['PERSON#per_1', 'on-site'],
    ['INVITATION#inv_1', 'undeliverable'],
  ])('closed, it is not to be sent any more: to %s %s', (recipient, state) => {
    const closed = stepped(messageIn('waiting', { recipient }), steps.close, later)
    expect(closed).toMatchObject({ state, delivery: { obstacle: 'closed' } })
  })

  it('whoever was given up still has the last word: sent is sent', () => {
    const unclear = stepped(messageIn('sending'), steps['give-up'], later) as StoredMessage
    expect(stepped(unclear, steps.sent, later)?.state).toBe('sent')
    expect(stepped(unclear, steps.claim, later)).toBeUndefined()
  })

  it('个人信息保护法 51: whatever is tried in whatever order, it is handed over at most once without being taken back', () => {
    const step = fc
      .constantFrom('a', 'b', 'c')
      .chain((claim) =>
        fc.constantFrom<DeliveryStep>(
          { kind: 'claim', claim },
          { kind: 'sent', claim, channel: 'sms' },
          { kind: 'release', claim },
          { kind: 'end', claim, obstacle: 'refused' },
          { kind: 'give-up', claim },
          { kind: 'close' },
        ),
      )
    void fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (tried) => {
        let message = messageIn('waiting', { claim: undefined })
        let open = 0
        for (const one of tried) {
          const after = stepped(message, one, later)
          if (after === undefined) continue
          message = after
          if (one.kind === 'claim') open += 1
          if (one.kind === 'release') open -= 1
          expect(open).toBeLessThanOrEqual(1)
          expect(StoredMessage.parse(message)).toEqual(JSON.parse(JSON.stringify(message)))
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
