import { fail, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { ClusterDetails } from '../domain/cluster-details.ts'
import { pairOf } from '../domain/clusters.ts'
import { blockOf, markedWrite, putVerdict, readBlock } from '../store/likenesses.ts'
import { createVacancies } from '../store/vacancies.ts'
import { mayJudge, readCluster } from './read-cluster.ts'
import { settleLikeness } from './settle-likeness.ts'

/**
 * A person says that an ad is another demand than the others of its cluster. It is remembered of each pair, so that no later comparison puts
 * them together again, and takes effect before the answer. The bureau may say so of any ad, a poster of its own.
 */
export function splitVacancy(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly reason: string
}) => Promise<Result<ClusterDetails, Failure<'not-found' | 'not-in-cluster' | 'busy' | 'repeated'>>> {
  return async ({ by, once, id, reason }) => {
    if (once.earlier !== undefined) return readCluster(deps)({ by, id })
    const vacancy = await createVacancies(deps.dynamo).get(id)
    if (vacancy === undefined || !mayJudge(vacancy, by)) return fail({ kind: 'not-found' })
    const name = blockOf(vacancy)
    const block = await readBlock(deps.dynamo, name)
    const kept = block?.ads.find(({ likeness, open }) => open && likeness.vacancyId === id)
    const others = block?.clusters.find(({ members }) => members.some((member) => member.vacancyId === id))?.members ?? []
    if (kept === undefined || others.length === 0) return fail({ kind: 'not-in-cluster' })
    const at = deps.clock.now()
    const verdicts = others
      .filter((member) => member.vacancyId !== id)
      .map((member) => {
        const [one, other] = [vacancy.id, member.vacancyId].toSorted() as [typeof vacancy.id, typeof vacancy.id]
        return { write: putVerdict(name, { one, other, apart: true, at, reason }) }
      })
    const done = await commit<{ readonly id: string }, Failure<'busy'>>(deps.dynamo, once, { id }, [
      { write: markedWrite(name, { ...kept, waiting: at }), otherwise: { kind: 'busy' } },
      ...verdicts,
      {
        write: ledgerEntry(deps, {
          subject: vacancy.id,
          action: 'vacancy.split',
          by,
          reason,
          ids: others.filter((member) => member.vacancyId !== id).map((member) => pairOf(id, member.vacancyId)),
        }),
      },
    ])
    if (!done.ok) return done
    await settleLikeness(deps)(name)
    return readCluster(deps)({ by, id })
  }
}
