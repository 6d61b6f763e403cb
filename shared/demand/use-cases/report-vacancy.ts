import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { commit, type Once } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Report, type ReportCommand } from '../domain/report.ts'
import { reviewPolicy, withReport } from '../domain/review.ts'
import { isOpen } from '../domain/vacancy.ts'
import { addReport, createReviews, putReview } from '../store/reviews.ts'
import { createVacancies } from '../store/vacancies.ts'
import { ticketFacts } from './review-steps.ts'

const mostRounds = 4

/**
 * Anyone reports an open ad; it goes (or stays) into the reviewer's queue and stays public until a person has decided. The same words twice
 * are one report; beyond fifty open reports of one ad nothing more is stored, the reviewer has it in hand anyway.
 */
export function reportVacancy(
  deps: Deps,
): (command: ReportCommand & { readonly by: Principal; readonly once: Once }) => Promise<Result<Report, Failure<'not-found' | 'busy'>>> {
  return async ({ code, ground, text, by, once }) => {
    if (once.earlier !== undefined) return ok(Report.parse(once.earlier))
    const vacancy = await createVacancies(deps.dynamo).byCode(code)
    const at = deps.clock.now()
    if (vacancy === undefined || !isOpen(vacancy, civilDateOf(at))) return fail({ kind: 'not-found' })
    const reviews = createReviews(deps.dynamo)
    const report: Report = { id: deps.ids.next('report'), vacancyId: vacancy.id, at, ground, text }
    // Several people may report the same ad at the same moment.
    for (let round = 0; round < mostRounds; round += 1) {
      const same = await reviews.report(vacancy.id, ground, text)
      if (same !== undefined) return ok(same)
      const ticket = await reviews.get(vacancy.id)
      if (ticket?.state === 'WAITING' && ticket.reports >= reviewPolicy.mostReports) return ok(report)
      const done = await commit<Report, Failure<'raced'>>(deps.dynamo, once, report, [
        { write: addReport(report), otherwise: { kind: 'raced' } },
        { write: putReview(withReport(ticket, ticketFacts(vacancy), at)), otherwise: { kind: 'raced' } },
        { write: ledgerEntry(deps, { subject: vacancy.id, action: 'vacancy.reported', by, reason: ground }) },
      ])
      if (done.ok) return done
    }
    return fail({ kind: 'busy' })
  }
}
