import { fail, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { remove } from '#shared/platform/dynamo/operations.ts'
import { commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { ClusterDetails } from '../domain/cluster-details.ts'
import { pairOf } from '../domain/clusters.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { keys } from '../store/keys.ts'
import { blockOf, type LikenessBlock, markedWrite, putVerdict, readBlock } from '../store/likenesses.ts'
import { createVacancies } from '../store/vacancies.ts'
import { mayJudge, readCluster } from './read-cluster.ts'
import { settleLikeness } from './settle-likeness.ts'
import { type Change, writeVacancy } from './write-vacancy.ts'

type MergeFailure = Failure<'not-found' | 'not-mergeable' | 'busy' | 'repeated' | 'revision-conflict'>

/**
 * A person says that two open ads are one demand, also of two names of one employer. It is remembered, and outweighs what anybody said of
 * the two clusters before; it takes effect before the answer. The bureau may say so of any two, a poster of two of its own.
 */
export function mergeVacancies(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly with: string
  readonly reason: string
}) => Promise<Result<ClusterDetails, MergeFailure>> {
  return async ({ by, once, id, with: code, reason }) => {
    if (once.earlier !== undefined) return readCluster(deps)({ by, id })
    const vacancies = createVacancies(deps.dynamo)
    const [vacancy, other] = await Promise.all([vacancies.get(id), vacancies.byCode(code)])
    if (vacancy === undefined || !mayJudge(vacancy, by)) return fail({ kind: 'not-found' })
    if (other === undefined || !mayJudge(other, by) || other.id === vacancy.id) return fail({ kind: 'not-mergeable' })
    if (vacancy.state !== 'PUBLISHED' || other.state !== 'PUBLISHED') return fail({ kind: 'not-mergeable' })
    const name = blockOf(other)
    const block = await readBlock(deps.dynamo, name)
    if (block === undefined) return fail({ kind: 'busy' })
    const [one, second] = [vacancy.id, other.id].toSorted() as [Vacancy['id'], Vacancy['id']]
    const verdict = putVerdict(name, { one, other: second, apart: false, at: deps.clock.now(), reason })
    const forgotten = partedBetween(block, vacancy.id, other.id)
    const steps: readonly Step<Failure<'busy'>>[] = [
      { write: verdict },
      ...forgotten.map((pair) => ({ write: remove('market', keys.verdict(name, pair)) })),
    ]
    const entry = { action: 'vacancy.merged', by, reason }
    const done = await (blockOf(vacancy) === name
      ? inOneBlock(deps, block, vacancy, once, [...steps, { write: ledgerEntry(deps, { subject: vacancy.id, ids: [other.id], ...entry }) }])
      : movedTo(deps, name, vacancy, { once, entry, steps }))
    if (!done.ok) return done
    for (const moved of new Set([blockOf(vacancy), name])) await settleLikeness(deps)(moved)
    return readCluster(deps)({ by, id })
  }
}

/** The ad is looked for among the other's from now on. Its text does not change, so nothing of it can be refused but the moment. */
async function movedTo(
  deps: Deps,
  likenessBlock: string,
  before: Vacancy,
  change: Pick<Change, 'once' | 'entry' | 'steps'>,
): Promise<Result<unknown, Failure<'busy' | 'repeated' | 'revision-conflict'>>> {
  const done = await writeVacancy(deps)({ before, after: { ...before, likenessBlock }, ...change })
  if (done.ok) return done
  const { kind } = done.error
  return fail({ kind: kind === 'repeated' || kind === 'revision-conflict' ? kind : 'busy' })
}

async function inOneBlock(
  { dynamo, clock }: Deps,
  { block, ads }: LikenessBlock,
  { id }: Vacancy,
  once: Once,
  steps: readonly Step<Failure<'busy'>>[],
): Promise<Result<unknown, Failure<'not-mergeable' | 'busy' | 'repeated'>>> {
  const kept = ads.find(({ likeness, open }) => open && likeness.vacancyId === id)
  if (kept === undefined) return fail({ kind: 'not-mergeable' })
  return commit<{ readonly id: string }, Failure<'busy'>>(dynamo, once, { id }, [
    { write: markedWrite(block, { ...kept, waiting: clock.now() }), otherwise: { kind: 'busy' } },
    ...steps,
  ])
}

/** What was said against it of the ads of the two clusters, beside the two themselves. */
function partedBetween({ clusters, verdicts }: LikenessBlock, one: string, other: string): readonly string[] {
  const clusterOf = (id: string): ReadonlySet<string> =>
    new Set([
      id,
      ...(clusters.find(({ members }) => members.some(({ vacancyId }) => vacancyId === id))?.members.map(({ vacancyId }) => vacancyId) ??
        []),
    ])
  const [first, second] = [clusterOf(one), clusterOf(other)]
  const own = pairOf(one, other)
  return verdicts
    .filter(({ apart, one: a, other: b }) => apart && ((first.has(a) && second.has(b)) || (first.has(b) && second.has(a))))
    .map(({ one: a, other: b }) => pairOf(a, b))
    .filter((pair) => pair !== own)
    .slice(0, 90)
}
