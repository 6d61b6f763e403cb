import { eraseComplaint } from '#shared/complaints/use-cases/erase-complaint.ts'
import { eraseIntroduction } from '#shared/introductions/use-cases/erase-introduction.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import { consentRecordOver } from '#shared/talent/use-cases/consent-record-over.ts'
import { judge } from '../domain/judge.ts'
import { counted, type Turn } from '../domain/report.ts'
import { keptUntil } from '../domain/rules.ts'
import type { Why } from '../domain/texts.ts'
import { getReport, getTurn, listReports, publishReport, putReport, putTurn, removeTurn } from '../store/reports.ts'

/** `busy`: somebody else is at it. `more`: the next run goes on. `done`: the report of this month stands. */
export type RetentionOutcome = { readonly kind: 'done' | 'more' | 'busy'; readonly pages: number }

/** Pages of a megabyte a run. */
const pagesOfARun = 20

/**
 * Walks once a month through the tables that hold people and what concerns them, ends what is over (never a root: a tombstone stays), never what a
 * rule holds, and writes the report by counts. A run does some pages and stores how far it is together with what it counted. A root that was erased
 * is known by its tombstone, and a record is removed in the transaction that counts it: a run that was killed counts nothing twice and forgets
 * nothing. `again`: by hand, the month's report is made once more.
 */
export function keepRetention(
  deps: Deps,
  pages: number = pagesOfARun,
): (event?: { readonly again?: boolean }) => Promise<RetentionOutcome> {
  return async ({ again = false } = {}) => {
    const now = deps.clock.now()
    const month = civilDateOf(now).slice(0, 7)
    const begun = await getTurn(deps.dynamo)
    if (begun === undefined && !again && (await getReport(deps.dynamo, month)) !== undefined) return { kind: 'done', pages: 0 }
    let turn: Turn = begun ?? (await firstTurn(deps, month))
    for (let page = 1; page <= pages; page += 1) {
      if (turn.source === 'done') return { kind: (await finish(deps, turn)) ? 'done' : 'busy', pages: page }
      const read = await readPage(deps, turn)
      if (read === undefined) return { kind: 'busy', pages: page }
      turn = read
    }
    return { kind: 'more', pages }
  }
}

async function firstTurn({ dynamo, clock }: Deps, month: string): Promise<Turn> {
  const before = (await listReports(dynamo, 2)).find((report) => report.month !== month)
  return {
    rev: 0,
    month,
    source: 'talent',
    counts: {},
    begunAt: clock.now(),
    ...(before === undefined ? {} : { since: before.begunAt }),
  }
}

/** The turn after one page more; undefined when somebody else went on with it. */
async function readPage(deps: Deps, before: Turn): Promise<Turn | undefined> {
  const { source } = before
  if (source === 'done') return before
  const page = await deps.dynamo.scan(source, { after: before.position as Position | undefined })
  const removed = await removeRecords(deps, before, page.items)
  if (removed === undefined) return undefined
  let { turn } = removed
  for (const item of page.items) if (!removed.gone.has(item)) turn = await settled(deps, turn, item)
  const { position: _, ...rest } = turn
  const next: Turn = {
    ...rest,
    rev: turn.rev + 1,
    ...(page.after === undefined ? { source: source === 'talent' ? 'market' : 'done' } : { position: { ...page.after } }),
  }
  return (await deps.dynamo.transact([putTurn(next)])).ok ? next : undefined
}

type Removed = { readonly turn: Turn; readonly gone: ReadonlySet<Item> }

/** Of records there is no tombstone: each is removed together with its count. */
async function removeRecords(deps: Deps, before: Turn, items: readonly Item[]): Promise<Removed | undefined> {
  const now = deps.clock.now()
  const gone = new Set<Item>()
  let turn = before
  for (const item of items) {
    if (item.entity !== 'consent-record' || judge(item, now, turn)?.kind !== 'due') continue
    const writes = await consentRecordOver(deps)(item, (leftAt) => keptUntil(leftAt) < civilDateOf(now))
    if (writes === undefined) continue
    const next = { ...turn, rev: turn.rev + 1, counts: counted(turn.counts, item.entity, { kind: 'gone' }) }
    if (!(await deps.dynamo.transact([...writes, putTurn(next)])).ok) return undefined
    gone.add(item)
    turn = next
  }
  return { turn, gone }
}

async function settled(deps: Deps, turn: Turn, item: Item): Promise<Turn> {
  const verdict = judge(item, deps.clock.now(), turn)
  if (verdict === undefined) return turn
  const why = verdict.kind === 'due' ? await end(deps, item) : undefined
  const fate = verdict.kind !== 'due' ? verdict : why === undefined ? ({ kind: 'gone' } as const) : ({ kind: 'kept', why } as const)
  return { ...turn, counts: counted(turn.counts, item.entity, fate) }
}

/** Ends one root; gives why it stays, if it does. */
async function end(deps: Deps, { entity, id }: Item): Promise<Why | undefined> {
  if (entity === 'complaint') return eraseComplaint(deps)(String(id))
  if (entity === 'introduction') return eraseIntroduction(deps)(String(id))
  // A record that was not removed: it proves what somebody who is still here agreed to.
  return 'wanted'
}

async function finish(deps: Deps, turn: Turn): Promise<boolean> {
  const report = { month: turn.month, begunAt: turn.begunAt, at: deps.clock.now(), counts: turn.counts }
  return (await deps.dynamo.transact([putReport(report), publishReport(report), removeTurn(turn)])).ok
}
