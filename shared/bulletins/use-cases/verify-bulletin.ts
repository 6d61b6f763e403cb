import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { currentVersion } from '../domain/bulletin.ts'
import type { Verification } from '../domain/verification.ts'
import type { BulletinDeps } from './bulletin-deps.ts'
import { ownBulletin } from './own-bulletin.ts'
import { verifyVersion } from './verify-version.ts'

/** Compiles a published version of a park's issue again and compares: the version asked for, or the one that counts now. */
export function verifyBulletin(
  deps: Pick<BulletinDeps, 'dynamo' | 'objects'>,
): (query: {
  readonly by: Member
  readonly id: string
  readonly version?: number | undefined
}) => Promise<Result<Verification, Failure<'not-found' | 'no-such-version'>>> {
  return async ({ by, id, version }) => {
    const own = await ownBulletin(deps)({ by, id })
    if (!own.ok) return own
    const found = version === undefined ? currentVersion(own.value) : own.value.versions.find((one) => one.version === version)
    return found === undefined ? fail({ kind: 'no-such-version' }) : ok(await verifyVersion(deps)(found))
  }
}
