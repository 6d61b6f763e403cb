import { latestBulletin } from '#shared/bulletins/use-cases/latest-bulletin.ts'
import { newestPublishedVacancies } from '#shared/demand/use-cases/published-vacancies.ts'
import { nextFairs } from '#shared/fairs/use-cases/next-fairs.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { homePage as view } from './home.page.tsx'
import { homePage } from './site.routes.ts'

const homeFairs: number = 3
const homeVacancies: number = 6

/** The first page: what is next, and what is new. */
export function homeBindings(deps: Pick<Deps, 'dynamo' | 'clock'>): readonly Binding[] {
  return [
    bind(homePage, async () => {
      const now = deps.clock.now()
      const [fairs, vacancies, bulletin] = await Promise.all([
        nextFairs(deps)(homeFairs),
        newestPublishedVacancies(deps)({ limit: homeVacancies }, civilDateOf(now)),
        latestBulletin(deps)(),
      ])
      return ok(view({ fairs, vacancies: vacancies.items, bulletin, now }))
    }),
  ]
}
