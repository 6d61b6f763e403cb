import { listOrganisations } from '#shared/accounts/use-cases/list-organisations.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Queue } from '../home/queue.ts'
import { texts } from './texts.ts'

/** Organisations that wait to be verified, and those whose verification runs out. */
export function organisationQueues(deps: Deps): readonly Queue[] {
  const list = listOrganisations(deps)
  return [
    {
      title: () => texts.waitingQueue,
      href: '/bureau/organisations?list=waiting',
      next: '/bureau/organisations/next',
      summary: async () => {
        const { items, after } = await list({ list: 'waiting', limit: 100 })
        return { waiting: items.length, more: after !== undefined, oldest: items[0]?.verification.submittedAt }
      },
    },
    {
      title: () => texts.dueQueue,
      href: '/bureau/organisations?list=due',
      next: '/bureau/organisations/next?list=due',
      summary: async () => {
        const { items, after } = await list({ list: 'due', limit: 100 })
        return { waiting: items.length, more: after !== undefined, oldest: items[0]?.verification.decidedAt }
      },
    },
  ]
}
