import { describe, expect, it } from 'vitest'
import type { Visitor } from '#shared/fairs/domain/visitor.ts'
import { shownCode, TicketCode } from '#shared/fairs/domain/visitor.ts'
import { digestOf } from '#shared/fairs/domain/visitor-ticket.ts'
import {
  doorKey,
  fairCodeKey,
  fairWorkKey,
  outcomeKey,
  outcomeVersionKey,
  ticketKey,
  visitorKey,
  visitorPlaceKey,
} from '#shared/fairs/store/keys.ts'
import { addVisitor, eraseVisitor, removeVisitor } from '#shared/fairs/store/visitors.ts'

const fair = 'fai_01JDK0000000000000000000AA'
const talent = 'tal_01JDK0000000000000000000AA'
const org = 'org_01JDK0000000000000000000AA'
const visitor = {
  fairId: fair,
  talentId: talent,
  personId: 'per_01JDK0000000000000000000AA',
  code: 'k3m8p2x7',
  trades: ['电焊工'],
  place: 12,
  at: '2026-12-12T02:00:00.000Z',
} as Visitor

describe('keys, pinned: stored items bear them for good', () => {
  it.each([
    [fairCodeKey('k3m8p2x7qa'), 'FAIR-CODE#k3m8p2x7qa', 'CODE'],
    [visitorKey(fair, talent), `FAIR#${fair}`, `VISITOR#${talent}`],
    [visitorPlaceKey(fair, 12), `FAIR#${fair}`, 'PLACE#0000012'],
    [visitorPlaceKey(fair, 9_999_999), `FAIR#${fair}`, 'PLACE#9999999'],
    [ticketKey(fair, 'Zk3yQ0a1b2C3d4E5'), `FAIR#${fair}`, 'TICKET#Zk3yQ0a1b2C3d4E5'],
    [doorKey(fair, 'phone-k3m8p2x7'), `FAIR#${fair}`, 'DOOR#phone-k3m8p2x7'],
    [outcomeKey(fair, org), `FAIR#${fair}`, `OUTCOME#${org}`],
    [outcomeVersionKey(fair, org, 3), `FAIR#${fair}`, `REPORTED#${org}#0003`],
    [fairWorkKey(fair, 'after'), `FAIR#${fair}`, 'WORK#after'],
  ])('%j', (key, pk, sk) => {
    expect(key).toEqual({ pk, sk })
  })

  it('the digest of a ticket is that of the door’s script, for good', () => {
    expect(digestOf(fair, 'k3m8p2x7')).toBe('kwQqARY6fOtYQma4')
  })
})

describe('a registration is three items', () => {
  it('each of which must be new; only the first says who', () => {
    const [who, place, ticket] = addVisitor(visitor).map((operation) => (operation.kind === 'put' ? operation : undefined))
    for (const one of [who, place, ticket]) expect(one?.when?.expression).toBe('attribute_not_exists(#pk)')
    expect(who?.item).toMatchObject({ byPersonPk: `PERSON#${visitor.personId}#VISIT`, byPersonSk: `2026-12-12T02:00:00.000Z#${fair}` })
    for (const one of [place, ticket]) expect(JSON.stringify(one?.item)).not.toMatch(/tal_|per_|k3m8p2x7/)
  })

  it('that are erased with the place, never with the ticket; taken back with all three', () => {
    const keys = (operations: ReturnType<typeof eraseVisitor> | ReturnType<typeof removeVisitor>) =>
      operations.map((operation) => (operation.kind === 'remove' ? operation.key.sk.split('#')[0] : operation.kind))
    expect(keys(eraseVisitor(visitor))).toEqual(['VISITOR', 'PLACE'])
    expect(keys(removeVisitor(visitor))).toEqual(['VISITOR', 'PLACE', 'TICKET'])
  })
})

describe('a ticket’s code', () => {
  it.each(['K3M8-P2X7', 'k3m8p2x7', ' k3m8 p2x7 ', 'Ｋ３Ｍ８－Ｐ２Ｘ７', 'K3M8 - P2X7'])('%s is one and the same', (given) => {
    expect(TicketCode.parse(given)).toBe('k3m8p2x7')
  })

  it.each(['k3m8p2x', 'k3m8p2x77', 'K1M8-P2X7', 'k3m8-p2il'])('%s is none', (given) => {
    expect(TicketCode.safeParse(given).error?.issues[0]?.message).toContain('8 位字母和数字')
  })

  it('is shown in two halves', () => {
    expect(shownCode('k3m8p2x7')).toBe('K3M8-P2X7')
  })
})
