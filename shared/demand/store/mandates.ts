import { absent, equal, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { check, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { Mandate, type MandateState } from '../domain/mandate.ts'
import { keys, mandatePosition, mandatesOfSide, partitions } from './keys.ts'

export type Mandates = {
  readonly get: (id: string) => Promise<Mandate | undefined>
  /** The one mandate between two organisations that is in force or waits to be accepted. Its dates are the reader's to check. */
  readonly between: (agencyId: string, employerId: string) => Promise<Mandate | undefined>
  /** Those of an organisation on either side, state by state, newest change first. */
  readonly ofOrganisation: (query: {
    readonly organisationId: string
    readonly state?: MandateState | undefined
    readonly limit: number
    readonly after?: Position | undefined
  }) => Promise<{ readonly items: readonly Mandate[]; readonly after?: Position }>
}

export function createMandates(dynamo: Dynamo): Mandates {
  const get = async (id: string): Promise<Mandate | undefined> => {
    const item = await dynamo.get('market', keys.mandate(id))
    return item === undefined ? undefined : Mandate.parse(item)
  }
  return {
    get,
    between: async (agencyId, employerId) => {
      const pair = await dynamo.get('market', keys.mandatePair(agencyId, employerId))
      return pair === undefined ? undefined : get(String(pair.mandateId))
    },
    ofOrganisation: async ({ organisationId, state, limit, after }) => {
      const page = await dynamo.query('market', {
        index: 'byOrganisation',
        pk: partitions.mandatesOf(organisationId),
        ...(state === undefined ? {} : { beginsWith: `${state}#` }),
        newestFirst: true,
        limit,
        after,
      })
      return { ...page, items: page.items.map((item) => Mandate.parse(item)) }
    },
  }
}

/** The writes of a mandate: its root, its entry in the employer's list, and the pair's guard while it is in force or waits. */
export function putMandate(mandate: Mandate): readonly [root: Operation, copy: Operation] {
  const root = { ...keys.mandate(mandate.id), entity: 'mandate', ...mandate, ...listedFor(mandate, 'agency') }
  const copy = { ...keys.mandateOfEmployer(mandate.id), entity: 'mandate-of-employer', ...mandate, ...listedFor(mandate, 'employer') }
  return [put('market', root, mandate.rev === 1 ? absent : revIs(mandate.rev - 1)), put('market', copy)]
}

/** Takes the place of the one mandate between two organisations; `over` is one that has run out and may be displaced. */
export function takePair(mandate: Mandate, over?: Mandate): Operation {
  const item: Item = { ...keys.mandatePair(mandate.agency.id, mandate.employer.id), entity: 'mandate-pair', mandateId: mandate.id }
  return put('market', item, over === undefined ? absent : equal('mandateId', over.id))
}

/** Frees it. */
export function freePair(mandate: Mandate): Operation {
  return remove('market', keys.mandatePair(mandate.agency.id, mandate.employer.id), equal('mandateId', mandate.id))
}

/** What a transaction rests on: the mandate is as it was read. */
export function checkMandate(mandate: Mandate): Operation {
  return check('market', keys.mandate(mandate.id), revIs(mandate.rev))
}

function listedFor(
  mandate: Mandate,
  side: 'agency' | 'employer',
): { readonly byOrganisationPk: string; readonly byOrganisationSk: string } {
  return { byOrganisationPk: mandatesOfSide(mandate, side), byOrganisationSk: mandatePosition(mandate) }
}
