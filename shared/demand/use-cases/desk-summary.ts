import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { createMandates } from '../store/mandates.ts'
import { createVacancies } from '../store/vacancies.ts'

/** What needs a member's attention, a few of each. `proposals`: mandates that wait for this organisation to accept. */
export type DeskSummary = {
  readonly closing: readonly Vacancy[]
  readonly returned: readonly Vacancy[]
  readonly review: readonly Vacancy[]
  readonly live: readonly Vacancy[]
  readonly proposals: number
}

const soonDays = 7
const shown = 5
const mostProposals = 20

/** Ads that close within a week, drafts, ads in the queue, open ads, and proposals to answer. */
export function deskSummary({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): (by: Member) => Promise<DeskSummary> {
  return async (by) => {
    const { organisationId } = by.member
    const today = civilDateOf(clock.now())
    const { ofOrganisation } = createVacancies(dynamo)
    const [live, closing, drafts, review, proposed] = await Promise.all([
      ofOrganisation({ organisationId, state: 'PUBLISHED', limit: shown }),
      ofOrganisation({ organisationId, state: 'PUBLISHED', closingBy: addDays(today, soonDays), limit: shown }),
      ofOrganisation({ organisationId, state: 'DRAFT', limit: shown }),
      ofOrganisation({ organisationId, state: 'SUBMITTED', limit: shown }),
      createMandates(dynamo).ofOrganisation({ organisationId, state: 'PROPOSED', limit: mostProposals }),
    ])
    const toAnswer = proposed.items.filter(({ employer, to }) => employer.id === organisationId && to >= today)
    return {
      live: live.items,
      closing: closing.items,
      returned: drafts.items,
      review: review.items,
      proposals: toAnswer.length,
    }
  }
}
