import { listComplaints } from '#shared/complaints/use-cases/complaint-queue.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Queue } from '../home/queue.ts'
import { texts } from './texts.ts'

/** Complaints that wait for an answer, for the bureau's home page. */
export function complaintQueue(deps: Pick<Deps, 'dynamo'>): Queue {
  return {
    title: () => texts.title,
    href: '/bureau/complaints',
    next: '/bureau/complaints/next',
    summary: async () => {
      const { items, after } = await listComplaints(deps)({ limit: 100 })
      const oldest = items.map(({ updatedAt, filedAt, appeals }) => (appeals.length > 0 ? updatedAt : filedAt)).toSorted()[0]
      return { waiting: items.length, more: after !== undefined, oldest }
    },
  }
}
