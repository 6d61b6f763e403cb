import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { Alike } from './likeness.ts'
import { Pay, Source, type Vacancy } from './vacancy.ts'

/** One of the copies of a demand, as those who may part them see it. */
export const ClusterMember = z
  .object({
    vacancyId: idOf('vacancy'),
    code: PublicCode,
    title: z.string(),
    employer: z.string(),
    postedBy: z.string(),
    source: Source.optional(),
    district: z.string().optional(),
    address: z.string().optional(),
    pay: Pay.optional(),
    headcount: z.int().optional(),
    /** It stands for the others in lists and searches. */
    shown: z.boolean(),
    /** Why it is one with the shown one. */
    why: Alike.optional(),
    /** Whether the reader's organisation posted it. */
    own: z.boolean(),
  })
  .meta({ id: 'ClusterMember' })
export type ClusterMember = z.infer<typeof ClusterMember>

/** The cluster of a vacancy, the shown one first; a vacancy without a copy stands alone, without a cluster. */
export const ClusterDetails = z
  .object({ vacancyId: idOf('vacancy'), title: z.string(), cluster: idOf('cluster').optional(), members: z.array(ClusterMember).min(1) })
  .meta({ id: 'ClusterDetails' })
export type ClusterDetails = z.infer<typeof ClusterDetails>

export function clusterMember(vacancy: Vacancy, why: Alike | undefined, organisationId: string): ClusterMember {
  const { id, code, content, employer, postedBy, source, cluster } = vacancy
  const { title, district, address, pay, headcount } = content
  return {
    vacancyId: id,
    code,
    title,
    employer: employer.name,
    postedBy: postedBy.name,
    source,
    district,
    address,
    pay,
    headcount,
    shown: cluster?.shown ?? true,
    why,
    own: postedBy.id === organisationId,
  }
}
