import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createContacts } from '#functions/vault/contacts/contacts.ts'
import { invitationLink } from '#functions/vault/contacts/invited-contacts.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import { deliverBatch } from '#functions/vault/delivery/deliver-batch.ts'
import { type DeliveryDeps, deliverMessage } from '#functions/vault/delivery/deliver-message.ts'
import { deliverWaiting } from '#functions/vault/delivery/deliver-waiting.ts'
import type { Outcome } from '#functions/vault/delivery/provider.ts'
import { createPassportSigner } from '#functions/vault/passports/passport-signer.ts'
import { signPassport } from '#functions/vault/passports/sign-passport.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { messageKey } from '#shared/messages/store/keys.ts'
import { readToken } from '#shared/passports/domain/token.ts'
import { toAttributes } from '#shared/platform/dynamo/attribute-values.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { StreamRecord } from '#shared/platform/dynamo/image.ts'
import type { Item, Key, Operation } from '#shared/platform/dynamo/operations.ts'
import { createLog } from '#shared/platform/log.ts'

type Told = Awaited<ReturnType<Dynamo['transact']>>

const secret = Buffer.alloc(32, 9).toString('base64')
const seal = createSeal(secret)
const now = '2026-12-01T00:00:00.000Z'
const personId = 'per_01JDK0000000000000000000AA' as Id<'person'>
const invitationId = 'inv_01JDK0000000000000000000AA' as Id<'invitation'>
const phone = '13000000001'
const mail = 'a@b.example'
const conflict: Told = fail({ kind: 'conflict' })
const refusedAt = (at: number): Told => fail({ kind: 'condition-failed', at })

/**
 * A vault whose store has these items and answers each transaction with the next of `told`, then with yes; and whose providers do with each
 * message the next of `outcomes`, then take it.
 */
function vaultWith({
  items = [],
  told = [],
  outcomes = [],
  providers = true,
}: {
  readonly items?: readonly Item[]
  readonly told?: readonly Told[]
  readonly outcomes?: readonly Outcome[]
  readonly providers?: boolean
}) {
  const asked: (readonly Operation[])[] = []
  const given: object[] = []
  const logged: string[] = []
  const kept = new Map(items.map((item) => [item.pk, item]))
  const dynamo = {
    get: async (_: string, { pk }: Key) => kept.get(pk),
    transact: async (operations: readonly Operation[]) => {
      const answer = told[asked.length] ?? ok()
      asked.push(operations)
      return answer
    },
    scan: async (_: string, { after }: { readonly after?: { readonly pk: string } } = {}) => {
      const at = after === undefined ? 0 : Number(after.pk)
      return { items: items.slice(at, at + 2), ...(at + 2 < items.length ? { after: { pk: String(at + 2) } } : {}) }
    },
  } as unknown as Dynamo
  const take = (way: string) => async (message: object) => {
    given.push({ way, ...message })
    return outcomes[given.length - 1] ?? ({ kind: 'accepted' } as const)
  }
  const deps: DeliveryDeps = {
    dynamo,
    clock: { now: () => now },
    ids: { next: () => 'ent_1', secret: () => 'mine' } as never,
    seal,
    contacts: createContacts(dynamo, seal),
    providers: providers ? { sms: take('sms'), mail: take('mail') } : undefined,
    baseUrl: 'https://jobs.example',
    log: createLog('vault', (line) => void logged.push(line)),
    firstWait: 0,
  }
  /** What became of a message, transaction by transaction: the state that was written, the conditions beside it, and what was entered. */
  const written = () =>
    asked.map((operations) =>
      operations.map((operation) => {
        if (operation.kind !== 'put') return operation.kind
        const { entity, state, action } = operation.item
        return String(entity === 'message' ? state : action)
      }),
    )
  return { deps, asked, given, logged, written }
}

const message = (more: object = {}): Item => ({
  ...messageKey('msg_1'),
  entity: 'message',
  id: 'msg_1',
  at: '2026-11-30T00:00:00.000Z',
  state: 'waiting',
  recipient: `PERSON#${personId}`,
  template: 'introduction-asked',
  reach: 'phone',
  subject: '甲公司想联系您',
  text: '甲公司就岗位想联系您。',
  link: '/me/introductions',
  ...more,
})

function contactOf(contact: { readonly name: string; readonly phone: string; readonly mail?: string }): Item {
  const operation = createContacts({} as Dynamo, seal).put(personId, contact, now)
  if (operation.kind !== 'put') throw new Error('a contact is put')
  return operation.item
}

const both = contactOf({ name: '示例', phone, mail })
const invited: Item = {
  pk: `INVITATION#${invitationId}`,
  sk: 'CONTACT',
  entity: 'invited-contact',
  ...createContacts({} as Dynamo, seal).sealInvited(invitationId, { name: '示例', phone }),
  phoneDigest: 'digest',
  associationId: 'org_01JDK0000000000000000000AA',
}
const sms = { way: 'sms', id: 'msg_1', to: phone, text: '【匠才】甲公司想联系您 https://jobs.example/me/introductions' }

async function delivered(given: Parameters<typeof vaultWith>[0]) {
  const vault = vaultWith({ ...given, items: given.items ?? [message(), both] })
  return { ...vault, outcome: await deliverMessage(vault.deps)('msg_1') }
}

describe('个人信息保护法 51: a message is taken up, entered, and only then its address is read', () => {
  it('by SMS, with where to go on; what became of it is written under the same claim', async () => {
    const { outcome, given, written, asked } = await delivered({ outcomes: [{ kind: 'accepted', reference: 'r' }] })
    expect(outcome).toBe('done')
    expect(given).toEqual([sms])
    // Under the condition that the person is not leaving (个人信息保护法 47).
    expect(written()).toEqual([['sending', 'check', 'contact.used'], ['sent']])
    expect(asked[0]?.[0]).toMatchObject({ item: { claim: 'mine', delivery: { attempts: 1 } } })
    expect(asked[1]?.[0]).toMatchObject({ item: { delivery: { attempts: 1, channel: 'sms', reference: 'r' } } })
  })

  it.each<readonly [string, Item | undefined, Item, readonly object[]]>([
    ['by mail, when it reaches no further', both, message({ reach: 'mail' }), [{ way: 'mail', to: mail }]],
    ['to nobody, when there is nothing but a phone', contactOf({ name: '示例', phone }), message({ reach: 'mail' }), []],
    ['to nobody, of whom nothing is kept', undefined, message(), []],
    ['to no organisation', both, message({ recipient: 'ORG#org_1' }), []],
    [
      'without an address, when there is nowhere to go on',
      both,
      message({ link: undefined }),
      [{ way: 'sms', text: '【匠才】甲公司想联系您' }],
    ],
  ])('%s', async (_, contact, item, ways) => {
    const items = [item, ...(contact === undefined ? [] : [contact])]
    const { outcome, given, written, asked } = await delivered({ items })
    expect(outcome).toBe('done')
    expect(given).toHaveLength(ways.length)
    for (const [at, way] of ways.entries()) expect(given[at]).toMatchObject(way)
    expect(written().at(-1)).toEqual([ways.length === 0 ? 'on-site' : 'sent'])
    if (ways.length === 0) expect(asked.at(-1)?.[0]).toMatchObject({ item: { delivery: { obstacle: 'no-way' } } })
  })

  it('to nobody where no provider is', async () => {
    const { outcome, written } = await delivered({ providers: false })
    expect([outcome, written().at(-1)]).toEqual(['done', ['on-site']])
  })

  it('by the link that opens what was written, to somebody invited of whom something is kept', async () => {
    const item = message({ recipient: `INVITATION#${invitationId}` })
    const { outcome, given, written } = await delivered({ items: [item, invited] })
    expect(outcome).toBe('done')
    expect(given).toEqual([{ ...sms, text: `【匠才】甲公司想联系您 https://jobs.example${invitationLink({ seal }, invitationId)}` }])
    // The message, what has to hold of the invitation, the number and the association, and the entry.
    expect(written()[0]).toEqual(['sending', 'check', 'check', 'check', 'contact.used'])
    const gone = await delivered({ items: [item] })
    expect([gone.outcome, gone.given, gone.written()]).toEqual(['done', [], [['undeliverable']]])
  })
})

describe('no message twice', () => {
  it.each<readonly [string, readonly Item[], readonly Told[], string, readonly string[]]>([
    ['nothing is there', [], [], 'done', []],
    ['it was sent', [message({ state: 'sent' })], [], 'done', []],
    ['others are at it', [message()], [conflict], 'again', ['sending']],
    ['another has it', [message()], [refusedAt(0)], 'done', ['sending']],
    ['a condition does not hold', [message()], [refusedAt(1)], 'done', ['sending', 'on-site']],
    ['neither can be written', [message()], [refusedAt(1), conflict], 'again', ['sending', 'on-site']],
    ['another closed it first', [message()], [refusedAt(1), refusedAt(0)], 'done', ['sending', 'on-site']],
    ['it was cut off', [message({ state: 'sending', claim: 'theirs' })], [], 'done', ['unclear']],
    ['it was cut off, and others are at it', [message({ state: 'sending', claim: 'theirs' })], [conflict], 'again', ['unclear']],
    ['its holder was only slow', [message({ state: 'sending', claim: 'theirs' })], [refusedAt(0)], 'done', ['unclear']],
    ['nobody knows whose it is', [message({ state: 'sending' })], [], 'done', []],
  ])('%s', async (_, items, told, outcome, states) => {
    const done = await delivered({ items: [...items, both], told })
    expect(done.outcome).toBe(outcome)
    expect(done.given).toEqual([])
    expect(done.written().map(([state]) => state)).toEqual(states)
    const told_ = done.logged.join('')
    if (states[0] === 'unclear' && told.length === 0) expect(told_).toMatch(/ERROR.*MESSAGE_UNCLEAR.*"id":"msg_1".*"reason":"cut-off"/)
    else expect(told_).toBe('')
  })

  const later = { kind: 'not-now' } as const
  it.each<readonly [string, readonly Outcome[], readonly Told[], string, number, string]>([
    ['a receiver whom the provider does not take', [{ kind: 'refused' }], [], 'done', 1, 'undeliverable'],
    ['overload that passes', [later, later], [], 'done', 3, 'sent'],
    ['overload that lasts', [later, later, later, later], [], 'again', 3, 'waiting'],
    ['a line that broke', [{ kind: 'unknown' }], [], 'unknown', 1, 'unclear'],
    ['taken, and the mark could not be written', [], [ok(), conflict], 'again', 1, 'sent'],
    ['taken, and given up meanwhile', [], [ok(), refusedAt(0)], 'done', 1, 'sent'],
  ])('%s', async (_, outcomes, told, outcome, calls, state) => {
    const done = await delivered({ outcomes, told })
    expect([done.outcome, done.given.length, done.written().at(-1)]).toEqual([outcome, calls, [state]])
    if (state === 'unclear') expect(done.logged.join('')).toMatch(/MESSAGE_UNCLEAR.*"kind":"sms".*"id":"msg_1"/)
    else expect(done.logged).toEqual([])
    if (state === 'undeliverable') expect(done.asked.at(-1)?.[0]).toMatchObject({ item: { delivery: { obstacle: 'refused' } } })
  })
})

describe('a batch of the stream', () => {
  const nth = (at: number, more: object = {}): Item => message({ ...messageKey(`msg_${at}`), id: `msg_${at}`, ...more })
  const record = (item: Item, at = 0, eventName = 'INSERT') =>
    ({ eventName, dynamodb: { SequenceNumber: String(at), NewImage: toAttributes(item) } }) as unknown as StreamRecord
  const many = (count: number) => Array.from({ length: count }, (_, at) => nth(at + 1))
  const recordsOf = (count: number) => many(count).map((item, at) => record(item, at))
  async function batch(given: Parameters<typeof vaultWith>[0], records: readonly StreamRecord[], elapsed?: () => number) {
    const vault = vaultWith(given)
    const answer = await deliverBatch({ ...vault.deps, ...(elapsed === undefined ? {} : { elapsed }) })(records)
    return { ...vault, failed: answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) }
  }

  it('delivers what is new and waits, each once, and nothing else', async () => {
    const items = many(3)
    const [one, two, three] = items as [Item, Item, Item]
    const records = [
      record(one),
      record(one, 7),
      record(two, 1, 'MODIFY'),
      record({ ...three, state: 'sent' }),
      record({ ...three, entity: 'else' }),
      { eventName: 'INSERT', dynamodb: { SequenceNumber: '2' } } as StreamRecord,
      { eventName: 'INSERT' } as StreamRecord,
    ]
    const { given, failed, logged } = await batch({ items: [...items, both] }, records)
    expect(given).toEqual([sms])
    expect(failed).toEqual([])
    expect(logged.join('')).toMatch(/INFO.*MESSAGES_DELIVERED.*"count":1,"failed":0/)
  })

  it('says which are to come again, and goes on with the others when one breaks off', async () => {
    const items = many(3)
    const vault = vaultWith({ items: [...items, both] })
    const get: Dynamo['get'] = async (table, key) => {
      if (key.pk === 'OUTBOX#msg_2') throw new Error('13000000001')
      return vault.deps.dynamo.get(table, key)
    }
    const deps = { ...vault.deps, dynamo: { ...vault.deps.dynamo, get } }
    const { batchItemFailures } = await deliverBatch(deps)(items.map((item, at) => record(item, at + 10)))
    expect(batchItemFailures).toEqual([{ itemIdentifier: '11' }])
    expect(vault.given).toHaveLength(2)
    expect(vault.logged.join('')).toMatch(/ERROR.*MESSAGE_FAILED.*"id":"OUTBOX#msg_2"/)
    expect(vault.logged.join('')).not.toContain(phone)
    expect(vault.logged.join('')).toMatch(/"count":3,"failed":1/)
  })

  it.each([
    [39_999, 2],
    [40_000, 0],
  ])('after %i milliseconds begins %i', async (milliseconds, begun) => {
    const { given, failed } = await batch({ items: [...many(2), both] }, recordsOf(2), () => milliseconds)
    expect([given.length, failed.length]).toEqual([begun, 2 - begun])
  })

  it('gives a provider nothing more after three lines that broke one after the other; ten are on their way by then', async () => {
    const broken = Array.from({ length: 30 }, () => ({ kind: 'unknown' }) as const)
    const { given, failed } = await batch({ items: [...many(30), both], outcomes: broken }, recordsOf(30))
    expect(given.length).toBeGreaterThanOrEqual(10)
    expect(given.length).toBeLessThanOrEqual(13)
    expect(failed).toHaveLength(30 - given.length)
    const shaky = broken.map((one, at) => (at % 2 === 0 ? one : ({ kind: 'accepted' } as const)))
    const goesOn = await batch({ items: [...many(30), both], outcomes: shaky }, recordsOf(30))
    expect([goesOn.given.length, goesOn.failed.length]).toEqual([30, 0])
  })

  it('个人信息保护法 47: carries out orders to erase, and again what the store did not take', async () => {
    const talentId = 'tal_01JDK0000000000000000000AA'
    const order = { pk: `ERASURE#${personId}`, sk: 'a', entity: 'erasure-order', personId, talentId }
    const other = { pk: `ERASURE#${invitationId}`, sk: 'a', entity: 'invited-erasure', invitationId }
    const done = await batch({}, [record(order, 1), record(other, 2)])
    expect(done.failed).toEqual([])
    expect(done.written()).toEqual([
      ['check', 'remove', 'contact.erased'],
      ['remove', 'contact.erased'],
    ])
    // Of whoever had an entry, while that is a tombstone; of whoever never had one, while there is none.
    const without = await batch({}, [record({ pk: order.pk, sk: 'b', entity: 'erasure-order', personId }, 1)])
    const keyOf = (asked: readonly (readonly Operation[])[]) => {
      const check = asked[0]?.[0]
      return check?.kind === 'check' ? check.key.pk : undefined
    }
    expect([keyOf(done.asked), keyOf(without.asked)]).toEqual([`TALENT#${talentId}`, `PERSON#${personId}`])
    const busy = await batch({ told: [conflict, conflict] }, [record(order, 1), record(other, 2)])
    expect(busy.failed).toEqual(['1', '2'])
  })

  it('what the stream has not brought about is the operator’s, page by page: old messages all, orders of thirty days, nothing that is new', async () => {
    const at = (instant: string) => ({ at: instant })
    const order = (name: string, instant: string): Item => ({
      pk: `ERASURE#${name}`,
      sk: instant,
      entity: 'invited-erasure',
      invitationId,
      at: instant,
    })
    const items = [
      nth(1, at('2026-01-01T00:00:00.000Z')),
      nth(2, at('2026-11-30T23:45:00.000Z')),
      nth(3, at('2026-11-30T23:45:00.001Z')),
      nth(4, { ...at('2026-11-01T00:00:00.000Z'), state: 'sent' }),
      order('a', '2026-11-01T00:00:00.000Z'),
      order('b', '2026-10-31T23:59:59.999Z'),
      order('c', '2026-11-30T23:50:00.000Z'),
      order('d', '2026-11-15T00:00:00.000Z'),
    ]
    const vault = vaultWith({ items: [...items, both] })
    expect(await deliverWaiting(vault.deps)()).toEqual({ done: 4, again: 0 })
    expect(vault.given.map((one) => (one as { readonly id: string }).id)).toEqual(['msg_1', 'msg_2'])
    expect(await deliverWaiting(vaultWith({ items: [...items, both], told: [conflict] }).deps)()).toEqual({ done: 3, again: 1 })
  })
})

describe('个人信息保护法 45: a passport', () => {
  const claims = { iss: 'https://jobs.example', jti: 'k3m8p2x7qa', iat: 1, exp: 2, trades: ['焊工'] }
  const request = { kind: 'sign-passport', personId, claims, withName: false } as const

  it('is signed under a key of its own, which whoever has its public half can check alone', () => {
    const { key, sign } = createPassportSigner(secret)
    const [header = '', payload = '', signature = ''] = sign(claims).split('.')
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'EdDSA', kid: key.kid, typ: 'JWT' })
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual(claims)
    const publicKey = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' })
    expect(verify(null, Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(true)
    expect(key).toEqual({
      kty: 'OKP',
      crv: 'Ed25519',
      x: expect.stringMatching(/^[\w-]{43}$/),
      kid: expect.any(String),
      alg: 'EdDSA',
      use: 'sig',
    })
    // A passport that was handed out must hold: neither the key nor its thumbprint (RFC 7638) ever changes.
    expect([key.x, key.kid]).toEqual(['CiENpOJEa4zNdAlzR3_jeKqxocQ2Q2TCu_xpbavS7Dg', 'XtyCVnJgtsBz0BRHNUDb5AW-ZN3vu6t79s4eGZAK6a8'])
    expect(createPassportSigner(Buffer.alloc(32, 8).toString('base64')).key.x).not.toBe(key.x)
    expect(seal.passports().key).toEqual(key)
    expect(seal.passports()).toBe(seal.passports())
  })

  it('is entered before it is signed, with the name only for who chose so and has one', async () => {
    const says = async (vault: ReturnType<typeof vaultWith>, withName: boolean) => {
      const answer = await signPassport(vault.deps, { ...request, withName })
      return answer.kind === 'signed' ? readToken(answer.token)?.claims : answer
    }
    const named = vaultWith({ items: [both] })
    expect(await says(named, true)).toEqual({ ...claims, name: '示例' })
    expect(named.written()).toEqual([['passport.signed']])
    expect(named.asked[0]?.[0]).toMatchObject({ item: { pk: `SUBJECT#${personId}`, by: personId } })
    expect(await says(vaultWith({ items: [both] }), false)).toEqual(claims)
    expect(await says(vaultWith({}), true)).toEqual({ kind: 'refused' })
    expect(await says(vaultWith({}), false)).toEqual(claims)
    expect(await says(vaultWith({ items: [both], told: [conflict] }), true)).toEqual({ kind: 'busy' })
  })
})
