import { listWaiting } from '#shared/demand/use-cases/queue-summary.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Queue } from '../home/queue.ts'
import { texts } from './texts.ts'

/** Ads that wait for a reviewer, for the bureau's home page. */
export function vacancyQueue(deps: Deps): Queue {
  return {
    title: () => texts.queue.title,
    href: '/bureau/vacancies',
    next: '/bureau/vacancies/next',
    summary: async () => {
      const { items, after } = await listWaiting(deps)({ limit: 100 })
      return { waiting: items.length, more: after !== undefined, oldest: items[0]?.since }
    },
  }
}
