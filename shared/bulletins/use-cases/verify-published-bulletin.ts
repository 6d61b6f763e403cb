import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { BulletinView } from '../domain/bulletin-view.ts'
import type { Verification } from '../domain/verification.ts'
import { createPublishedBulletins } from '../store/published-bulletins.ts'
import type { BulletinDeps } from './bulletin-deps.ts'
import { verifyVersion } from './verify-version.ts'

/** Compiles a published version again and compares, for whoever asks: the version asked for, or the one that counts now. */
export function verifyPublishedBulletin(
  deps: Pick<BulletinDeps, 'dynamo' | 'objects'>,
): (query: {
  readonly code: string
  readonly version?: number | undefined
}) => Promise<Result<{ readonly view: BulletinView; readonly verification: Verification }, Failure<'not-found'>>> {
  return async ({ code, version }) => {
    const view = await createPublishedBulletins(deps.dynamo).get(code)
    const found = version === undefined ? view?.versions.at(-1) : view?.versions.find((one) => one.version === version)
    if (view === undefined || found === undefined) return fail({ kind: 'not-found' })
    return ok({ view, verification: await verifyVersion(deps)(found) })
  }
}
