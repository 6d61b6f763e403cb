import { assess } from '#shared/matching/assess.ts'
import { mappingOf } from '#shared/matching/documents/mappings.ts'
import { toVacancyDocument } from '#shared/matching/documents/vacancy-document.ts'
import type { TalentFacts } from '#shared/matching/facts.ts'
import { admits } from '#shared/matching/queries/admission.ts'
import { vacanciesRanking } from '#shared/matching/queries/match-vacancies-query.ts'
import { rounded } from '../figures.ts'
import type { Row } from '../report.ts'
import { startSearchEngine } from './engine.ts'
import type { Settings } from './forward.ts'
import { measured } from './measure.ts'
import { benchDay, personAt, vacancyAt } from './population.ts'
import { filteredPage, openPage, pageSize } from './shapes.ts'

const index = 'wanted'
/** So many people are held against a judgement of every single vacancy; the others are only timed. */
const judged = 10

/** People → vacancies: both shapes. The oracle is the product's own judgement of every pair. */
export async function backwardRows({ folder, vacancies, queries: count, say }: Settings): Promise<readonly Row[]> {
  const engine = await startSearchEngine(folder, '2g')
  try {
    await engine.ask('PUT', `/${index}`, { settings: { number_of_replicas: 0, refresh_interval: '-1' }, mappings: mappingOf('vacancies') })
    await engine.load(index, documents(vacancies))
    await engine.inOnePiece(index)
    const people = Array.from({ length: count }, (_, number) => personAt(5_000_000 + number)).filter(({ trades }) => trades.length > 0)
    say(`backward: judging ${judged} × ${vacancies} …`)
    const best = new Map(people.slice(0, judged).map((facts) => [facts, bestOf(facts, vacancies)] as const))
    const of = (facts: TalentFacts): ReturnType<typeof vacanciesRanking> => vacanciesRanking(facts, { day: benchDay })
    const known = [...best.keys()]
    const right = await Promise.all(
      ([openPage, filteredPage] as const).map(async (ask) =>
        measured(
          known,
          async (facts) => ask(engine, index, of(facts)),
          (facts) => best.get(facts) ?? [],
          0,
        ),
      ),
    )
    const open = await measured(people, async (facts) => openPage(engine, index, of(facts)))
    const filtered = await measured(people, async (facts) => filteredPage(engine, index, of(facts)))
    say(`backward: open ${open.p50}/${open.p95} (twice ${open.twice}), filtered ${filtered.p50}/${filtered.p95}`)
    const rows = [
      { name: '敞开的查询', id: 'open', times: open, overlap: right[0] },
      { name: '带过滤的查询', id: 'filtered', times: filtered, overlap: right[1] },
    ]
    return rows.map(({ name, id, times, overlap }) => ({
      id: `overlap-backward-${id}`,
      what: `人找岗位、${vacancies} 个岗位：${name}：前 20 与逐一判定相同的占比`,
      value: overlap === undefined ? 0 : overlap.right / overlap.compared,
      bar: '>= 1',
      from: { p50: times.p50, p95: times.p95, 查询: times.queries, 问了两次的占比: rounded(times.twice / times.queries, 3) },
    }))
  } finally {
    await engine.stop()
  }
}

function* documents(count: number): Iterable<{ readonly id: string }> {
  for (let number = 0; number < count; number += 1) {
    const id = `vac_${String(number).padStart(7, '0')}`
    yield toVacancyDocument(vacancyAt(number), {
      id,
      rev: 1,
      code: id,
      organisationId: `org_${number % 5000}`,
      publishedAt: '2026-11-20T00:00:00.000Z',
      validUntil: '2026-12-31',
      headcount: 1 + (number % 5),
      title: '',
      employer: '',
      duties: '',
    })
  }
}

function bestOf(facts: TalentFacts, vacancies: number): readonly number[] {
  const found: number[] = []
  for (let number = 0; number < vacancies; number += 1) {
    const need = vacancyAt(number)
    if (admits(need, facts)) found.push(assess(need, facts, benchDay).score)
  }
  return found.toSorted((one, other) => other - one).slice(0, pageSize)
}
