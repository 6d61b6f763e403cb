import type { Deps } from '#shared/platform/deps.ts'
import { listEvidence } from '#shared/talent/use-cases/take-next-evidence.ts'
import type { Queue } from '../home/queue.ts'
import { texts } from './texts.ts'

/** Certificates that wait for a reviewer, for the bureau's home page. */
export function certificateQueue(deps: Pick<Deps, 'dynamo'>): Queue {
  return {
    title: () => texts.title,
    href: '/bureau/certificates',
    next: '/bureau/certificates/next',
    summary: async () => {
      const { items, after } = await listEvidence(deps)({ limit: 100 })
      return { waiting: items.length, more: after !== undefined, oldest: items[0]?.submittedAt }
    },
  }
}
