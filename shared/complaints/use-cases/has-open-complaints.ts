import type { Deps } from '#shared/platform/deps.ts'
import type { Subject } from '../domain/complaint.ts'
import { getOpenCount } from '../store/complaints.ts'

/** Whether somebody waits for an answer about a thing: until then it is not erased. */
export function hasOpenComplaints({ dynamo }: Pick<Deps, 'dynamo'>): (subject: Pick<Subject, 'kind' | 'id'>) => Promise<boolean> {
  return async (subject) => (await getOpenCount(dynamo, subject)).open > 0
}
