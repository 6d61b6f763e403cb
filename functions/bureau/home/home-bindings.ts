import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { homeView } from './home.page.tsx'
import { bureauHome } from './home.routes.ts'
import type { Queue } from './queue.ts'

/** The bureau's home. Each context gives its queues. */
export function homeBindings(queues: readonly Queue[]): readonly Binding[] {
  return [
    bind(bureauHome, async ({ principal }) => {
      const rows = await Promise.all(queues.map(async ({ summary, ...queue }) => ({ ...queue, ...(await summary()) })))
      return ok(homeView({ organisation: principal.member.organisationName, rows }))
    }),
  ]
}
