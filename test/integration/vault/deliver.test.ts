import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { createContacts } from '#functions/vault/contacts/contacts.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import { deliverBatch } from '#functions/vault/delivery/deliver-batch.ts'
import { type DeliveryDeps, deliverMessage } from '#functions/vault/delivery/deliver-message.ts'
import type { Outcome as Sent } from '#functions/vault/delivery/provider.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import { messageKey } from '#shared/messages/store/keys.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'
import { toAttributes } from '#shared/platform/dynamo/attribute-values.ts'
import { type Item, put } from '#shared/platform/dynamo/operations.ts'
import { always } from '#shared/platform/http/once.ts'
import { createLog } from '#shared/platform/log.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { orderErasure, orderInvitedErasure } from '#shared/talent/store/erasure-orders.ts'
import { invitationKey, invitedContactKey, notInvitedKey } from '#shared/talent/store/keys.ts'
import { askToLeave, stay } from '#shared/talent/use-cases/ask-to-leave.ts'
import { associationPaused } from '#shared/talent/use-cases/pause-association.ts'
import { figure, seedOfRun, sized } from '../../faults/size.ts'
import { made } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'
import { startVault, type VaultFunction } from '../../support/vault-function.ts'

const key = Buffer.alloc(32, 3).toString('base64')

/** What a provider was given, and how it is to behave to whom: one way a call, then as it should. */
type Given = { readonly to: string; readonly text: string; readonly id?: string }
type Way = 'accept' | 'throttle' | 'close-door' | 'break' | 'hang-up' | 'refuse' | 'deny' | 'kill'
const given: Given[] = []
const ways = new Map<string, Way[]>()

let store: TestStore & { readonly stage: string }
let server: Server
let vault: VaultFunction
let contacts: ContactVault

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const providers = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  vault = await startVault({ dynamo: inject('dynamo'), stage: store.stage, key, providers })
  contacts = createContactVault(async (request) => answerOf(await vault.invoke(request)), store.clock)
})

afterAll(async () => {
  await vault.stop()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

beforeEach(() => {
  given.length = 0
  ways.clear()
})

function answerOf(outcome: Awaited<ReturnType<VaultFunction['invoke']>>): unknown {
  if (outcome.kind !== 'answered') throw new Error(JSON.stringify(outcome))
  return outcome.answer
}

/** SNS at `/`, SES at its path, both as they answer in the cloud. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await textOf(request)
  const sms = request.url === '/'
  const one = sms ? smsIn(new URLSearchParams(body)) : mailIn(JSON.parse(body))
  given.push(one)
  const way = ways.get(one.to)?.shift() ?? 'accept'
  const answer = (status: number, code: string): void =>
    void response.writeHead(status).end(sms ? `<ErrorResponse><Error><Code>${code}</Code></Error></ErrorResponse>` : '{}')
  if (way === 'kill') vault.kill()
  if (way === 'kill' || way === 'hang-up') return void request.socket.destroy()
  if (way === 'throttle') return answer(sms ? 400 : 429, 'Throttling')
  if (way === 'close-door') return answer(503, 'ServiceUnavailable')
  if (way === 'break') return answer(500, 'InternalError')
  if (way === 'deny') return answer(403, 'AuthorizationError')
  if (way === 'refuse') return answer(400, 'InvalidParameter')
  response.end(
    sms ? '<PublishResponse><PublishResult><MessageId>ref-1</MessageId></PublishResult></PublishResponse>' : '{"MessageId":"ref-2"}',
  )
}

function smsIn(form: URLSearchParams): Given {
  return { to: form.get('PhoneNumber') ?? '', text: form.get('Message') ?? '' }
}

type SentMail = {
  readonly FromEmailAddress: string
  readonly Destination: { readonly ToAddresses: readonly [string] }
  readonly Content: {
    readonly Simple: { readonly Subject: { readonly Data: string }; readonly Body: { readonly Text: { readonly Data: string } } }
  }
  readonly EmailTags: readonly [{ readonly Value: string }]
}

function mailIn({ FromEmailAddress, Destination, Content: { Simple }, EmailTags }: SentMail): Given {
  expect(FromEmailAddress).toBe('no-reply@jobs.example')
  return { to: Destination.ToAddresses[0], text: `${Simple.Subject.Data}\n${Simple.Body.Text.Data}`, id: EmailTags[0].Value }
}

let phones = 13_000_010_000

type Reader = { readonly personId: Id<'person'>; readonly phone: string; readonly mail: string }

/** Somebody who gave phone and mail. */
async function reader(mail = true): Promise<Reader> {
  const personId = store.ids.next('person')
  phones += 1
  const address = `p${phones}@mail.example`
  await contacts.write(personId, { name: '李某某', phone: String(phones), ...(mail ? { mail: address } : {}) })
  return { personId, phone: `+86${phones}`, mail: address }
}

const asked = { template: 'introduction-asked', values: { organisation: '甲公司', vacancy: '焊工' }, link: '/me/introductions' } as const
const interest = { template: 'introduction-interest', values: { vacancy: '焊工' }, link: '/me/introductions' } as const

/** Puts a message into the outbox and gives its record as the stream has it. */
async function posted(message: Message): Promise<{ readonly id: string; readonly record: object }> {
  const operation = outboxMessage(store, message)
  if (operation.kind !== 'put') throw new Error('a message is put')
  await store.dynamo.transact([operation])
  return { id: String(operation.item.id), record: recordOf(operation.item) }
}

let sequence = 0

function recordOf(item: Item, eventName = 'INSERT'): object {
  sequence += 1
  return { eventName, dynamodb: { SequenceNumber: String(sequence), NewImage: toAttributes(item) } }
}

/** An order to erase what was written of an invited person, as the stream brings it. */
function erasureOf(id: Id<'invitation'>): object {
  const order = orderInvitedErasure(store, id)
  if (order.kind !== 'put') throw new Error('an order is put')
  return recordOf(order.item)
}

async function deliver(...records: readonly object[]): Promise<number> {
  const { batchItemFailures } = answerOf(await vault.invoke({ Records: records, time: store.clock.now() })) as {
    readonly batchItemFailures: readonly unknown[]
  }
  return batchItemFailures.length
}

async function stored(id: string): Promise<Item | undefined> {
  return store.dynamo.get('messages', messageKey(id))
}

async function ledgerOf(subject: string): Promise<readonly Item[]> {
  return (await store.dynamo.query('ledger', { pk: `SUBJECT#${subject}`, limit: 100 })).items
}

/** Delivery in this very process, with what comes of each call. */
function inProcess(sms: () => Promise<Sent>, logged: string[] = []): DeliveryDeps {
  const seal = createSeal(key)
  const deps = store.as('vault')
  return {
    ...deps,
    seal: { ...seal, passports: undefined as never },
    contacts: createContacts(deps.dynamo, seal),
    providers: { sms, mail: sms },
    baseUrl: 'https://jobs.example',
    log: createLog('vault', (line) => void logged.push(line)),
    firstWait: 0,
  }
}

describe('a message that waits', () => {
  it('goes by SMS with its link where it reaches as far as the phone, and is entered: the address was read', async () => {
    const { personId, phone } = await reader()
    const { id, record } = await posted({ to: { person: personId }, ...asked })
    expect(await deliver(record)).toBe(0)
    expect(given).toEqual([{ to: phone, text: '【匠才】甲公司想联系您 https://jobs.example/me/introductions' }])
    expect(await stored(id)).toMatchObject({
      state: 'sent',
      delivery: { attempts: 1, at: expect.any(String), channel: 'sms', reference: 'ref-1' },
      byPersonPk: `PERSON#${personId}`,
    })
    const entries = await ledgerOf(personId)
    expect(entries.filter(({ action }) => action === 'contact.used')).toEqual([expect.objectContaining({ by: 'system', ids: [id] })])
  })

  it('goes by mail in both languages where it reaches no further, marked with its id', async () => {
    const { personId, mail } = await reader()
    const { id, record } = await posted({ to: { person: personId }, ...interest })
    expect(await deliver(record)).toBe(0)
    expect(given).toEqual([
      { to: mail, id, text: expect.stringMatching(/^【匠才】有人对您的岗位感兴趣\n.*https:\/\/jobs\.example\/en\/me\/introductions/s) },
    ])
    expect(await stored(id)).toMatchObject({ state: 'sent', delivery: { channel: 'mail', reference: 'ref-2' } })
  })

  it.each<readonly [string, () => Promise<Message>]>([
    ['whoever gave no mail', async () => ({ to: { person: (await reader(false)).personId }, ...interest })],
    ['whoever gave nothing', async () => ({ to: { person: store.ids.next('person') }, ...asked })],
  ])('stays on the site for %s', async (_, message) => {
    const { id, record } = await posted(await message())
    expect(await deliver(record)).toBe(0)
    expect(given).toEqual([])
    expect(await stored(id)).toMatchObject({ state: 'on-site', delivery: { attempts: 1, obstacle: 'no-way' } })
  })

  it('个人信息保护法 47: stays on the site for whoever is leaving, whose address is not opened; who stays is written to again', async () => {
    const { personId, phone } = await reader()
    const by = personAs(store, personId)
    await makeTalent(store, { by })
    made(await askToLeave(store)({ by, once: always }))
    const message = await posted({ to: { person: personId }, ...asked })
    expect(await deliver(message.record)).toBe(0)
    expect(given).toEqual([])
    expect(await stored(message.id)).toMatchObject({ state: 'on-site', delivery: { attempts: 0, obstacle: 'closed' } })
    expect((await ledgerOf(personId)).filter(({ action }) => action === 'contact.used')).toEqual([])
    made(await stay(store)({ by, once: always }))
    await deliver((await posted({ to: { person: personId }, ...asked })).record)
    expect(given.map(({ to }) => to)).toEqual([phone])
  })

  it('of an organisation, or for the site alone, is not touched', async () => {
    const one = await posted({ to: { organisation: store.ids.next('organisation') }, ...interest })
    const other = await posted({
      to: { person: (await reader()).personId },
      template: 'introduction-withdrawn',
      values: { vacancy: '焊工' },
    })
    const before = [await stored(one.id), await stored(other.id)]
    expect(await deliver(one.record, other.record)).toBe(0)
    expect([await stored(one.id), await stored(other.id)]).toEqual(before)
    expect(given).toEqual([])
  })

  it('that was erased meanwhile is not sent, nor is what delivery itself wrote', async () => {
    const { personId } = await reader()
    const { id, record } = await posted({ to: { person: personId }, ...asked })
    const item = (await stored(id)) as Item
    expect(await deliver(recordOf(item, 'MODIFY'), { eventName: 'REMOVE', dynamodb: { SequenceNumber: '1' } })).toBe(0)
    expect((await stored(id))?.state).toBe('waiting')
    expect(await deliver(recordOf({ ...item, ...messageKey('msg_gone'), id: 'msg_gone' }))).toBe(0)
    expect(given).toEqual([])
    expect(await deliver(record)).toBe(0)
    expect(given).toHaveLength(1)
  })
})

describe('no message twice', () => {
  it('named twice in a batch, and again in the next, it is sent once', async () => {
    const { personId } = await reader()
    const { record } = await posted({ to: { person: personId }, ...asked })
    expect(await deliver(record, record)).toBe(0)
    expect(await deliver(record)).toBe(0)
    expect(given).toHaveLength(1)
  })

  it.each<readonly [string, readonly Way[]]>([
    ['overload', ['throttle', 'throttle']],
    ['a closed door', ['close-door']],
    ['our own rights', ['deny']],
  ])('%s is waited for: what was certainly not taken is given again', async (_, some) => {
    const { personId, phone } = await reader()
    ways.set(phone, [...some])
    const { id, record } = await posted({ to: { person: personId }, ...asked })
    expect(await deliver(record)).toBe(0)
    expect(given).toHaveLength(some.length + 1)
    expect(await stored(id)).toMatchObject({ state: 'sent', delivery: { attempts: 1 } })
  })

  it('after three refusals it waits again and comes back by the stream; the others of its batch are through', async () => {
    const [slow, quick] = [await reader(), await reader()]
    ways.set(slow.phone, ['close-door', 'close-door', 'close-door'])
    const messages = [await posted({ to: { person: slow.personId }, ...asked }), await posted({ to: { person: quick.personId }, ...asked })]
    const records = messages.map(({ record }) => record)
    expect(await deliver(...records)).toBe(1)
    expect(await stored(messages[0]?.id ?? '')).toMatchObject({ state: 'waiting', delivery: { attempts: 1 } })
    expect(await stored(messages[0]?.id ?? '')).not.toHaveProperty('claim')
    expect(await stored(messages[1]?.id ?? '')).toMatchObject({ state: 'sent' })
    expect(await deliver(...records)).toBe(0)
    expect(await stored(messages[0]?.id ?? '')).toMatchObject({ state: 'sent', delivery: { attempts: 2 } })
    expect(given.filter(({ to }) => to === quick.phone)).toHaveLength(1)
  })

  it.each<Way>(['break', 'hang-up'])(
    'handed over and then %s: it may have arrived, so it is told to the operator and never given again',
    async (way) => {
      const { personId, phone } = await reader()
      ways.set(phone, [way])
      const { id, record } = await posted({ to: { person: personId }, ...asked })
      expect(await deliver(record)).toBe(0)
      expect(await stored(id)).toMatchObject({ state: 'unclear', delivery: { attempts: 1 } })
      expect(vault.logged()).toMatch(new RegExp(`"ERROR","message":"MESSAGE_UNCLEAR".*"id":"${id}"`))
      expect(await deliver(record)).toBe(0)
      expect(given).toHaveLength(1)
    },
  )

  it('cut off between the provider and the mark: the next one does not send it, but says so', async () => {
    const { personId, phone } = await reader()
    ways.set(phone, ['kill'])
    const { id, record } = await posted({ to: { person: personId }, ...asked })
    expect((await vault.invoke({ Records: [record], time: store.clock.now() })).kind).toBe('crashed')
    expect((await stored(id))?.state).toBe('sending')
    expect(await deliver(record)).toBe(0)
    expect(await stored(id)).toMatchObject({ state: 'unclear' })
    expect(vault.logged()).toMatch(new RegExp(`MESSAGE_UNCLEAR.*"id":"${id}".*"reason":"cut-off"`))
    expect(await deliver(record)).toBe(0)
    expect(given).toHaveLength(1)
  })

  it('a receiver whom the provider does not take ends it', async () => {
    const { personId, phone } = await reader()
    ways.set(phone, ['refuse'])
    const { id, record } = await posted({ to: { person: personId }, ...asked })
    expect(await deliver(record)).toBe(0)
    expect(await deliver(record)).toBe(0)
    expect(await stored(id)).toMatchObject({ state: 'undeliverable', delivery: { obstacle: 'refused' } })
    expect(given).toHaveLength(1)
  })

  it('whoever delivers beside whom, whatever the provider does: it is handed over once at most', async () => {
    const outcome = fc.constantFrom<Sent['kind']>('accepted', 'accepted', 'refused', 'not-now', 'not-now', 'not-now', 'unknown')
    const { personId } = await reader()
    const counts = { runs: 0, handedOver: 0 }
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcome, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
        fc.scheduler(),
        async (script, rounds, schedule) => {
          let calls = 0
          let handedOver = 0
          const sms = schedule.scheduleFunction(async (): Promise<Sent> => {
            const kind = script[calls] ?? 'accepted'
            calls += 1
            if (kind !== 'not-now') handedOver += 1
            return { kind }
          })
          const deps = inProcess(sms)
          const { id } = await posted({ to: { person: personId }, ...asked })
          for (const many of rounds) {
            await schedule.waitFor(Promise.all(Array.from({ length: many }, async () => deliverMessage(deps)(id))))
          }
          expect(handedOver).toBeLessThanOrEqual(1)
          const { state } = (await stored(id)) as Item
          // What was handed over is never waiting again, and what was accepted is sent.
          if (handedOver === 1) expect(['sent', 'undeliverable', 'unclear']).toContain(state)
          if (script.slice(0, calls).includes('accepted')) expect(state).toBe('sent')
          counts.runs += 1
          counts.handedOver += handedOver
        },
      ),
      { seed: seedOfRun, numRuns: sized(400) },
    )
    figure('messages delivered by several at once', counts.runs)
    expect(counts.handedOver).toBeGreaterThan(counts.runs / 3)
  })
})

describe('a batch', () => {
  const accepted = async (): Promise<Sent> => ({ kind: 'accepted' })

  async function several(count: number): Promise<readonly { readonly id: string; readonly record: object }[]> {
    const { personId } = await reader()
    return Promise.all(Array.from({ length: count }, async () => posted({ to: { person: personId }, ...asked })))
  }

  async function statesOf(messages: readonly { readonly id: string }[]): Promise<readonly unknown[]> {
    return Promise.all(messages.map(async ({ id }) => (await stored(id))?.state))
  }

  it.each([
    [39_999, 'sent', 0],
    [40_000, 'waiting', 2],
  ])('after %i milliseconds: what is not begun is %s', async (elapsed, state, failures) => {
    const messages = await several(2)
    const batch = deliverBatch({ ...inProcess(accepted), elapsed: () => elapsed })
    const { batchItemFailures } = await batch(messages.map(({ record }) => record) as never)
    expect(batchItemFailures).toHaveLength(failures)
    expect(await statesOf(messages)).toEqual([state, state])
  })

  it('gives a provider nothing more whose lines break one after the other', async () => {
    const messages = await several(30)
    let calls = 0
    const broken = async (): Promise<Sent> => {
      calls += 1
      return { kind: 'unknown' }
    }
    const { batchItemFailures } = await deliverBatch(inProcess(broken))(messages.map(({ record }) => record) as never)
    // Ten are on their way at the same time.
    expect(calls).toBeGreaterThanOrEqual(3)
    expect(calls).toBeLessThanOrEqual(13)
    expect(batchItemFailures).toHaveLength(30 - calls)
    expect((await statesOf(messages)).filter((state) => state === 'unclear')).toHaveLength(calls)
  })

  it('goes on when lines break now and then', async () => {
    const messages = await several(24)
    let calls = 0
    const shaky = async (): Promise<Sent> => {
      calls += 1
      return { kind: calls % 2 === 0 ? 'unknown' : 'accepted' }
    }
    for (let from = 0; from < 24; from += 2) {
      const { batchItemFailures } = await deliverBatch(inProcess(shaky))(
        messages.slice(from, from + 2).map(({ record }) => record) as never,
      )
      expect(batchItemFailures).toEqual([])
    }
    expect(calls).toBe(24)
  })

  it('goes on with the others when one breaks off, and says which', async () => {
    const messages = await several(3)
    const logged: string[] = []
    let calls = 0
    const bug = async (): Promise<Sent> => {
      calls += 1
      if (calls === 1) throw new Error(`a bug with ${phones}`)
      return { kind: 'accepted' }
    }
    const { batchItemFailures } = await deliverBatch(inProcess(bug, logged))(messages.map(({ record }) => record) as never)
    expect(batchItemFailures).toHaveLength(1)
    expect((await statesOf(messages)).toSorted()).toEqual(['sending', 'sent', 'sent'])
    expect(logged.join()).toMatch(/MESSAGE_FAILED.*OUTBOX#msg_/)
    expect(logged.join()).not.toContain(String(phones))
    expect(logged.join()).toMatch(/MESSAGES_DELIVERED.*"count":3,"failed":1/)
  })
})

it('what the stream has not brought about is delivered by the operator’s job, however old; what is new or was handed over is left', async () => {
  const { personId } = await reader()
  const now = Date.parse(store.clock.now())
  const aged = async (minutes: number): Promise<string> => {
    store.setClock(new Date(now - minutes * 60_000).toISOString())
    const { id } = await posted({ to: { person: personId }, ...asked })
    store.setClock(new Date(now).toISOString())
    return id
  }
  const [old, due, fresh, taken] = [await aged(3 * 24 * 60), await aged(15), await aged(14), await aged(60)]
  const item = (await stored(taken)) as Item
  await store.as('vault').dynamo.transact([put('messages', { ...item, state: 'unclear' })])
  given.length = 0
  const report = answerOf(await vault.invoke({ job: 'deliver-waiting', time: store.clock.now() })) as { readonly again: number }
  expect(report.again).toBe(0)
  expect(await Promise.all([old, due, fresh, taken].map(async (id) => (await stored(id))?.state))).toEqual([
    'sent',
    'sent',
    'waiting',
    'unclear',
  ])
  expect(given).toHaveLength(2)
})

describe('个人信息保护法 17: somebody invited', () => {
  type Invited = { readonly id: Id<'invitation'>; readonly associationId: string; readonly digest: string; readonly phone: string }
  async function invitedOne(more: object = {}): Promise<Invited> {
    const [id, associationId] = [store.ids.next('invitation'), store.ids.next('organisation')]
    phones += 1
    const [row] = await contacts.sealInvited([{ invitationId: id, name: '周某某', phone: String(phones) }])
    if (row === undefined) throw new Error('nothing was sealed')
    const { sealed, phoneDigest, tokenDigest } = row
    const root = { state: 'invited', endsAt: '2026-12-31T00:00:00.000Z', tokenDigest, phoneDigest, ...more }
    const contact = { ...invitedContactKey(id), entity: 'invited-contact', ...sealed, associationId, phoneDigest }
    await store.as('vault').dynamo.transact([put('contacts', contact)])
    await store.dynamo.transact([put('talent', { ...invitationKey(id), entity: 'invitation', id, ...root })])
    return { id, associationId, digest: phoneDigest, phone: `+86${phones}` }
  }
  const invitation = { template: 'invitation', values: { association: '甲协会', endsOn: '2026-12-31' } } as const

  it('is sent the link that opens what was written, and nothing of it is kept', async () => {
    const { id, phone } = await invitedOne()
    const message = await posted({ to: { invitation: id }, ...invitation })
    expect(await deliver(message.record)).toBe(0)
    const [, token = ''] = /https:\/\/jobs\.example\/join\/(\S+)$/.exec(given[0]?.text ?? '') ?? []
    expect(given).toEqual([{ to: phone, text: expect.stringContaining('甲协会邀请您') }])
    expect(token).toMatch(/^[0-9A-Z]{26}\.[\w-]{22}$/)
    const item = await stored(message.id)
    expect(item?.state).toBe('sent')
    expect(JSON.stringify(item)).not.toContain(token.split('.')[1])
    expect(vault.logged()).not.toContain(token.split('.')[1])
    // The reminder repeats the link.
    const again = await posted({ to: { invitation: id }, template: 'invitation-reminder', values: invitation.values })
    await deliver(again.record)
    expect(given[1]?.text.endsWith(token)).toBe(true)
    expect((await ledgerOf(id)).map(({ action, by }) => `${action} ${by}`)).toEqual(['contact.used system', 'contact.used system'])
  })

  it.each([
    ['refused', { state: 'refused' }],
    ['joined', { state: 'joined' }],
    ['expired', { state: 'expired' }],
    ['cancelled', { state: 'cancelled' }],
    ['over', { endsAt: '2026-12-01T00:00:00.000Z' }],
  ])('who has %s is not written to', async (_, more) => {
    const { id } = await invitedOne(more)
    const message = await posted({ to: { invitation: id }, ...invitation })
    expect(await deliver(message.record)).toBe(0)
    expect(given).toEqual([])
    expect(await stored(message.id)).toMatchObject({ state: 'undeliverable', delivery: { attempts: 0, obstacle: 'closed' } })
    expect(await ledgerOf(id)).toEqual([])
  })

  it('网络数据安全管理条例 22: whose number is not to be invited by anybody is not written to', async () => {
    const { id, digest } = await invitedOne()
    await store.dynamo.transact([put('talent', { ...notInvitedKey(digest), entity: 'not-invited' })])
    const message = await posted({ to: { invitation: id }, ...invitation })
    expect(await deliver(message.record)).toBe(0)
    expect(given).toEqual([])
    expect(await stored(message.id)).toMatchObject({ state: 'undeliverable' })
  })

  it('is not written to in the name of an association that is suspended, and is when that has ended', async () => {
    const { id, associationId } = await invitedOne()
    for (const [suspended, sent] of [
      [true, 0],
      [false, 1],
    ] as const) {
      await store.dynamo.transact([associationPaused(associationId, suspended, store.clock.now())])
      const message = await posted({ to: { invitation: id }, template: 'invitation-reminder', values: invitation.values })
      expect(await deliver(message.record)).toBe(0)
      expect([given.length, (await stored(message.id))?.state]).toEqual([sent, suspended ? 'undeliverable' : 'sent'])
    }
  })

  it('of whom nothing is kept any more is not written to, and no inbox takes what cannot be sent', async () => {
    const { id } = await invitedOne()
    expect(await deliver(erasureOf(id))).toBe(0)
    const message = await posted({ to: { invitation: id }, ...invitation })
    expect(await deliver(message.record)).toBe(0)
    expect(given).toEqual([])
    expect(await stored(message.id)).toMatchObject({ state: 'undeliverable' })
    expect(await stored(message.id)).not.toHaveProperty('byPersonPk')
  })

  it('个人信息保护法 47: is erased by an order in the outbox, as often as it comes', async () => {
    const { id } = await invitedOne()
    const record = erasureOf(id)
    expect(await deliver(record, record)).toBe(0)
    expect(await store.as('vault').dynamo.get('contacts', invitedContactKey(id))).toBeUndefined()
    expect(await deliver(record)).toBe(0)
    expect((await ledgerOf(id)).at(-1)).toMatchObject({ action: 'contact.erased', by: 'system' })
  })
})

it('个人信息保护法 47: an order erases the contact of whoever never joined and closed their account', async () => {
  const { personId } = await reader()
  const order = orderErasure(store, { personId })
  if (order.kind !== 'put') throw new Error('an order is put')
  expect(await deliver(recordOf(order.item))).toBe(0)
  expect(await contacts.read(personId)).toEqual({ ok: true, value: undefined })
})

it('个人信息保护法 47: an order erases the contact of whoever left, and of nobody who is registered', async () => {
  const talent = await makeTalent(store)
  await contacts.write(talent.personId, { name: '吴某某', phone: '13000000077' })
  for (const talentId of [talent.id, undefined]) {
    const order = orderErasure(store, { personId: talent.personId, talentId })
    if (order.kind !== 'put') throw new Error('an order is put')
    expect(await deliver(recordOf(order.item))).toBe(0)
  }
  expect(await contacts.read(talent.personId)).toMatchObject({ ok: true, value: { contact: { phone: '13000000077' } } })
})

it('个人信息保护法 51: no name and no number stands in the outbox, the ledger or the log', async () => {
  const tables = (['messages', 'ledger'] as const).map(async (table) =>
    JSON.stringify((await store.as(table === 'messages' ? 'vault' : 'desk').dynamo.scan(table)).items),
  )
  for (const text of [...(await Promise.all(tables)), vault.logged()])
    expect(text).not.toMatch(/李某某|周某某|吴某某|1300001\d{4}|@mail\.example/)
})
