import * as open from '#shared/bulletins/routes/published-verification.routes.ts'
import type { BulletinDeps } from '#shared/bulletins/use-cases/bulletin-deps.ts'
import { verifyPublishedBulletin } from '#shared/bulletins/use-cases/verify-published-bulletin.ts'
import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { verificationPage } from './verification.page.tsx'
import * as pages from './verification.routes.ts'

/** Compiling again, apart from reading: only who verifies needs the compiler. */
export function verificationBindings(deps: Pick<BulletinDeps, 'dynamo' | 'objects'>): readonly Binding[] {
  const verify = verifyPublishedBulletin(deps)
  return [
    bind(pages.verificationPage, async ({ params, query }) => {
      const done = await verify({ ...params, ...query })
      return done.ok ? ok(verificationPage(done.value)) : done
    }),
    bind(open.verifyPublishedBulletin, async ({ params, query }) => {
      const done = await verify({ ...params, ...query })
      return done.ok ? ok(done.value.verification) : done
    }),
  ]
}
