import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair } from '../domain/fair.ts'
import type { FairReport } from '../domain/report.ts'
import { getFairWork, nothingAfter, putFairWork } from '../store/fair-work.ts'
import { readReport } from './read-report.ts'

type Asked = { readonly asked: number }

/** Messages of one transaction; a fair with more silent exhibitors asks the others the next day. */
const most = 90

/** The park asks those who were there and have not reported, at most once a day; beside what the clock does by itself. */
export function askExhibitors(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
}) => Promise<Result<Asked, Failure<'not-found' | 'nobody-to-ask' | 'asked-today'> | CommitFailure>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(once.earlier as Asked)
    const own = await readReport(deps)({ by, id })
    if (!own.ok) return own
    const { fair, report } = own.value
    const silent = silentIn(report).slice(0, most)
    if (silent.length === 0) return fail({ kind: 'nobody-to-ask' })
    const read = await getFairWork(deps.dynamo, fair.id, 'after')
    const today = civilDateOf(deps.clock.now())
    if (read.work?.askedOn === today) return fail({ kind: 'asked-today' })
    const asked = { kind: 'asked-today' } as const
    return commit<Asked, typeof asked>(deps.dynamo, once, { asked: silent.length }, [
      { write: putFairWork(fair.id, 'after', read, { ...(read.work ?? nothingAfter), askedOn: today }), otherwise: asked },
      ...silent.map((organisation) => ({ write: outboxMessage(deps, askingMessage(fair, organisation)) })),
      { write: ledgerEntry(deps, { subject: fair.id, action: 'fair.outcomes-asked', by }) },
    ])
  }
}

/** Those who were there and have not reported, in an order of their own. */
export function silentIn({ reporters }: FairReport): readonly FairReport['reporters'][number]['organisation'][] {
  return reporters
    .filter(({ reported }) => reported === undefined)
    .map(({ organisation }) => organisation)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

export function askingMessage({ code, content }: Fair, { id, kind }: FairReport['reporters'][number]['organisation']): Message {
  return {
    to: { organisation: id },
    template: 'fair-outcome-wanted',
    values: { title: content.title },
    link: `/${kind}/fairs/${code}/outcome`,
  }
}
