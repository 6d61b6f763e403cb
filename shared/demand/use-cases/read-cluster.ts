import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { type ClusterDetails, clusterMember } from '../domain/cluster-details.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { blockOf, type ClusterRow, listClusters as list, readBlock } from '../store/likenesses.ts'
import { createVacancies } from '../store/vacancies.ts'

/** The copies of an ad's demand, with why each is one: for the bureau, and for who posted the ad. To anyone else it does not exist. */
export function readCluster(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<ClusterDetails, { readonly kind: 'not-found' }>> {
  return async ({ by, id }) => {
    const vacancies = createVacancies(deps.dynamo)
    const vacancy = await vacancies.get(id)
    if (vacancy === undefined || !mayJudge(vacancy, by)) return fail({ kind: 'not-found' })
    const { organisationId } = by.member
    const alone = { vacancyId: vacancy.id, title: vacancy.content.title }
    const row = vacancy.cluster === undefined ? undefined : await rowOf(deps, vacancy)
    if (row === undefined) return ok({ ...alone, members: [clusterMember(vacancy, undefined, organisationId)] })
    const found = await vacancies.batchGet(row.members.map((member) => member.vacancyId))
    const members = found.flatMap((member, at) =>
      member === undefined ? [] : [clusterMember(member, row.members[at]?.why, organisationId)],
    )
    return ok({ ...alone, cluster: row.id, members })
  }
}

/** Who may say what is one demand: the bureau of any that was handed in, a poster of its own. */
export function mayJudge({ postedBy, state }: Vacancy, { member }: Member): boolean {
  if (member.kind === 'bureau') return state !== 'DRAFT'
  return postedBy.id === member.organisationId
}

/** All clusters, the newest first. */
export function listClusters({
  dynamo,
}: Pick<Deps, 'dynamo'>): (query: {
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly ClusterRow[]; readonly after?: Position }> {
  return (query) => list(dynamo, query)
}

async function rowOf({ dynamo }: Pick<Deps, 'dynamo'>, vacancy: Vacancy): Promise<ClusterRow | undefined> {
  const block = await readBlock(dynamo, blockOf(vacancy))
  return block?.clusters.find(({ members }) => members.some(({ vacancyId }) => vacancyId === vacancy.id))
}
