import type { ImportItem } from '#shared/demand/domain/import.ts'
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import { seedTrades } from './families.ts'
import { anyDistrict } from './places.ts'
import { planMandates } from './plan/mandates.ts'
import { planOrganisations } from './plan/organisations.ts'
import { planContent } from './plan/vacancies.ts'
import { randomFrom } from './random.ts'
import { sizes } from './size.ts'

/**
 * A feed as an agency's own system would send it: complete demands of the employers that gave it a mandate. For the agency and the
 * employers of the example city of this seed; the ads themselves are others than the city's.
 */
export function demandFeed(settings: { readonly seed: string; readonly today: CivilDate; readonly count: number }): readonly ImportItem[] {
  const random = randomFrom(settings.seed)
  const organisations = planOrganisations(random.fork('organisations'), sizes.full)
  const mandates = planMandates(random.fork('mandates'), sizes.full.mandates, organisations)
  const employers = mandates
    .filter(({ agency, fate, scope }) => agency === 'agency/0' && fate === 'ACTIVE' && scope.includes('post'))
    .flatMap(({ employer }) => organisations.filter(({ key }) => key === employer))
  const taken = new Set<string>()
  const items: ImportItem[] = []
  for (let attempt = 0; items.length < settings.count; attempt += 1) {
    const one = random.fork(`feed/${attempt}`)
    const employer = one.pick(employers)
    const district = anyDistrict(one)
    const content = planContent(one.fork('content'), {
      trade: one.pick(seedTrades),
      district,
      validUntil: addDays(settings.today, one.int(20, 55)),
    })
    // The same open demand twice would be refused as one.
    const demand = `${employer.key} ${content.title} ${district}`
    if (taken.has(demand)) continue
    taken.add(demand)
    items.push({ externalRef: `feed-${attempt}`, employer: { uscc: employer.content.uscc }, content })
  }
  return items
}
