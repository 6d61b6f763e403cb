import { expect, inject, it } from 'vitest'
import type { JudgedSet } from '../../../infra/evaluation/judged-set.ts'
import { type List, listsOf } from '../../../infra/evaluation/lists.ts'
import { openMarket } from '../../../infra/evaluation/market.ts'
import { type Measured, mean, measure } from '../../../infra/evaluation/measure.ts'
import { withScratchIndices } from '../../../infra/evaluation/scratch-indices.ts'
import { fallen, type TrapFirst, trapsAhead } from '../gate.ts'
import { judgedDay, judgedSets, keepFigures, readBaseline } from '../judged-sets.ts'

/** Thirteen sets take a minute of an idle machine; the usual minute of a test would make their number a question of what else runs. */
const patience = 300_000

/** Strangers' people through the product's own use cases on the real engine, both directions. */
it('the quality of matching does not fall, and no trap is listed first', { timeout: patience }, async () => {
  const figures: Record<string, number> = {}
  const traps: TrapFirst[] = []
  for (const set of judgedSets()) {
    const lists = await listed(set)
    const forwards = measure(set, lists, 'talents')
    const backwards = measure(set, lists, 'vacancies')
    figures[`${set.name} forwards`] = mean(forwards.map(({ ndcg }) => ndcg))
    figures[`${set.name} backwards`] = mean(backwards.map(({ ndcg }) => ndcg))
    figures[`${set.name} good among the first five`] = mean(forwards.map(({ precisionOfPossible }) => precisionOfPossible))
    traps.push(...[...forwards, ...backwards].flatMap(trapFirst))
  }
  keepFigures('engine', figures)
  const baseline = readBaseline()
  expect(fallen(baseline.engine, figures)).toEqual([])
  expect(trapsAhead(baseline.traps, traps)).toEqual([])
})

it('stops when it is told to', async () => {
  const [set] = judgedSets()
  if (set === undefined) throw new Error('no set')
  const stopping = new AbortController()
  const market = await openMarket(set, judgedDay)
  const work = withScratchIndices(inject('opensearch'), market.projections, (search) =>
    listsOf(market, search, { stopped: stopping.signal, progress: () => stopping.abort(new Error('stopped')) }),
  )
  await expect(work).rejects.toThrow('stopped')
})

it('leaves no index behind', async () => {
  const answer = await fetch(`${inject('opensearch')}/_cat/indices/evaluation-*?format=json`)
  expect(await answer.json()).toEqual([])
})

/** Only what is judged. */
async function listed(set: JudgedSet): Promise<readonly List[]> {
  const market = await openMarket(set, judgedDay)
  return withScratchIndices(inject('opensearch'), market.projections, (search) =>
    listsOf(market, search, {
      only: (direction, query) => set.grades[direction].has(String(query)),
      stopped: new AbortController().signal,
    }),
  )
}

function trapFirst({ query, trap }: Measured): readonly TrapFirst[] {
  return trap === undefined ? [] : [{ query, ...trap }]
}
