import { equal, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { Visitor } from '../domain/visitor.ts'
import { digestOf, Ticket } from '../domain/visitor-ticket.ts'
import { everyItem } from './every-item.ts'
import { ticketKey, visitorKey, visitorPlaceKey, visitsOf } from './keys.ts'

type Asked = { readonly limit: number; readonly after?: Position | undefined }

/** Registrations of seekers, the places they hold and their tickets, under their fair in the table `market`. */
export type Visitors = {
  readonly get: (fairId: string, talentId: string) => Promise<Visitor | undefined>
  readonly ofFair: (fairId: string, asked: Asked) => Promise<{ readonly items: readonly Visitor[]; readonly after?: Position }>
  /** A person's, the newest first. */
  readonly ofPerson: (personId: string, asked: Asked) => Promise<{ readonly items: readonly Visitor[]; readonly after?: Position }>
  /** The places that are held. */
  readonly placesTaken: (fairId: string) => Promise<readonly number[]>
  readonly ticket: (fairId: string, digest: string) => Promise<Ticket | undefined>
  /** In the order of the digests, up to 100. */
  readonly ticketsOf: (of: readonly { readonly fairId: string; readonly digest: string }[]) => Promise<readonly (Ticket | undefined)[]>
  readonly tickets: (fairId: string) => Promise<readonly Ticket[]>
}

export function createVisitors(dynamo: Dynamo): Visitors {
  return {
    get: async (fairId, talentId) => {
      const item = await dynamo.get('market', visitorKey(fairId, talentId))
      return item === undefined ? undefined : Visitor.parse(item)
    },
    ofFair: async (fairId, asked) => {
      const page = await dynamo.query('market', { pk: `FAIR#${fairId}`, beginsWith: 'VISITOR#', ...asked })
      return { ...page, items: page.items.map((item) => Visitor.parse(item)) }
    },
    ofPerson: async (personId, asked) => {
      const page = await dynamo.query('market', { index: 'byPerson', pk: visitsOf(personId), newestFirst: true, ...asked })
      return { ...page, items: page.items.map((item) => Visitor.parse(item)) }
    },
    placesTaken: async (fairId) => (await everyItem(dynamo, `FAIR#${fairId}`, 'PLACE#')).map(({ place }) => Number(place)),
    ticket: async (fairId, digest) => ticketIn(await dynamo.get('market', ticketKey(fairId, digest))),
    ticketsOf: async (of) =>
      (
        await dynamo.batchGet(
          'market',
          of.map(({ fairId, digest }) => ticketKey(fairId, digest)),
        )
      ).map(ticketIn),
    tickets: async (fairId) => (await everyItem(dynamo, `FAIR#${fairId}`, 'TICKET#')).map((item) => Ticket.parse(item)),
  }
}

function ticketIn(item: Item | undefined): Ticket | undefined {
  return item === undefined ? undefined : Ticket.parse(item)
}

/**
 * The writes of a new registration. The first fails when the person is registered already, the second when somebody else holds the place,
 * the third when the code is somebody's.
 */
export function addVisitor(visitor: Visitor): readonly [visitor: Operation, place: Operation, ticket: Operation] {
  const { fairId, talentId, personId, place, at } = visitor
  const digest = digestOf(fairId, visitor.code)
  const index = { byPersonPk: visitsOf(personId), byPersonSk: `${at}#${fairId}` }
  return [
    add('market', { ...visitorKey(fairId, talentId), entity: 'fair-visitor', ...Visitor.parse(visitor), ...index }),
    add('market', { ...visitorPlaceKey(fairId, place), entity: 'fair-place', place, digest }),
    add('market', ticketItem({ fairId: visitor.fairId, digest, rev: 1, state: 'valid' })),
  ]
}

/** The writes that take a registration back. The last fails when its holder has come in. */
export function removeVisitor(visitor: Visitor): readonly [visitor: Operation, place: Operation, ticket: Operation] {
  const { fairId, code } = visitor
  return [...eraseVisitor(visitor), remove('market', ticketKey(fairId, digestOf(fairId, code)), equal('state', 'valid'))]
}

/** The writes that erase who registered. The ticket stays: nobody can be told from it. */
export function eraseVisitor({ fairId, talentId, code, place }: Visitor): readonly [visitor: Operation, place: Operation] {
  return [
    remove('market', visitorKey(fairId, talentId), equal('code', code)),
    remove('market', visitorPlaceKey(fairId, place), equal('digest', digestOf(fairId, code))),
  ]
}

/** The write of a ticket that was changed, if nobody else changed it. */
export function putTicket(ticket: Ticket): Operation {
  return put('market', ticketItem(ticket), revIs(ticket.rev - 1))
}

function ticketItem(ticket: Ticket): Item {
  return { ...ticketKey(ticket.fairId, ticket.digest), entity: 'fair-ticket', ...Ticket.parse(ticket) }
}
