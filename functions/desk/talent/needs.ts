import type { Fair } from '#shared/fairs/domain/fair.ts'
import { comingFairsFor } from '#shared/fairs/use-cases/coming-fairs-for.ts'
import { listOwnIntroductions, type OwnIntroduction } from '#shared/introductions/use-cases/list-own-introductions.ts'
import { countNewMessages } from '#shared/messages/use-cases/count-new-messages.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { listMemberships, type Membership } from '#shared/talent/use-cases/list-memberships.ts'

/** What waits for a person or comes up next, for the top of their front page. */
export type Needs = {
  readonly introductions: readonly OwnIntroduction[]
  readonly news: number
  readonly memberships: readonly Membership[]
  readonly fairs: readonly Fair[]
}

const shownFairs = 3

/** Introductions that wait for the person's answer or consent stand first in their list, so one page of it has them. */
export async function needsOf(deps: Pick<Deps, 'dynamo' | 'clock'>, by: Person, { profile }: Talent): Promise<Needs> {
  const [{ items }, { own = 0 }, memberships, fairs] = await Promise.all([
    listOwnIntroductions(deps)(by.personId, { limit: 20 }),
    countNewMessages(deps)(by),
    listMemberships(deps)(by.personId),
    comingFairsFor(deps)(profile?.trades ?? [], shownFairs),
  ])
  const introductions = items.filter(({ standing }) => standing === 'to-answer' || standing === 'to-consent')
  return { introductions, news: own, memberships, fairs }
}
