import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { RetentionReport, Turn } from '../domain/report.ts'
import { keys } from './keys.ts'

export async function getTurn(dynamo: Dynamo): Promise<Turn | undefined> {
  const item = await dynamo.get('market', keys.turn)
  return item === undefined ? undefined : Turn.parse(item)
}

/** Onto what was read; of two who walk at once, one stops. */
export function putTurn(turn: Turn): Operation {
  return put('market', { ...keys.turn, entity: 'retention-turn', ...turn }, turn.rev === 1 ? absent : revIs(turn.rev - 1))
}

export function removeTurn({ rev }: Turn): Operation {
  return remove('market', keys.turn, revIs(rev))
}

/** One a month; made once more, it takes the place of the earlier. */
export function putReport(report: RetentionReport): Operation {
  return put('market', { ...keys.report(report.month), entity: 'retention-report', ...report })
}

export async function getReport(dynamo: Dynamo, month: string): Promise<RetentionReport | undefined> {
  const item = await dynamo.get('market', keys.report(month))
  return item === undefined ? undefined : RetentionReport.parse(item)
}

/** The newest reports first. */
export async function listReports(dynamo: Dynamo, limit: number): Promise<readonly RetentionReport[]> {
  const { items } = await dynamo.query('market', { pk: keys.report('').pk, newestFirst: true, limit })
  return items.map((item) => RetentionReport.parse(item))
}

export function publishReport(report: RetentionReport): Operation {
  return put('public', { ...keys.view, entity: 'retention-view', report })
}

export async function publishedReport({ dynamo }: { readonly dynamo: Dynamo }): Promise<RetentionReport | undefined> {
  const item = await dynamo.get('public', keys.view)
  return item === undefined ? undefined : RetentionReport.parse(item.report)
}
