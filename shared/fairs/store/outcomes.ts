import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { add, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Outcome } from '../domain/outcome.ts'
import { everyItem } from './every-item.ts'
import { outcomeKey, outcomeVersionKey } from './keys.ts'

export type Outcomes = {
  readonly get: (fairId: string, organisationId: string) => Promise<Outcome | undefined>
  readonly ofFair: (fairId: string) => Promise<readonly Outcome[]>
  /** Every version that one exhibitor reported, oldest first. */
  readonly versions: (fairId: string, organisationId: string) => Promise<readonly Outcome[]>
}

/** What exhibitors reported of a fair, under it in the table `market`. */
export function createOutcomes(dynamo: Dynamo): Outcomes {
  return {
    get: async (fairId, organisationId) => {
      const item = await dynamo.get('market', outcomeKey(fairId, organisationId))
      return item === undefined ? undefined : Outcome.parse(item)
    },
    ofFair: async (fairId) => (await everyItem(dynamo, `FAIR#${fairId}`, 'OUTCOME#')).map((item) => Outcome.parse(item)),
    versions: async (fairId, organisationId) =>
      (await everyItem(dynamo, `FAIR#${fairId}`, `REPORTED#${organisationId}#`)).map((item) => Outcome.parse(item)),
  }
}

/** The writes of a new version: what counts now, on the condition that nobody reported meanwhile, and the version for good. */
export function putOutcome(outcome: Outcome): readonly [now: Operation, version: Operation] {
  const { fairId, organisation, rev } = outcome
  const kept = Outcome.parse(outcome)
  return [
    put('market', { ...outcomeKey(fairId, organisation.id), entity: 'fair-outcome', ...kept }, rev === 1 ? absent : revIs(rev - 1)),
    add('market', { ...outcomeVersionKey(fairId, organisation.id, rev), entity: 'fair-outcome-version', ...kept }),
  ]
}
