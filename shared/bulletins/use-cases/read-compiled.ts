import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Bulletin, Sealed } from '../domain/bulletin.ts'
import type { Compiled } from '../domain/compiled.ts'
import { compiledIn } from '../store/sealed-objects.ts'
import type { BulletinDeps } from './bulletin-deps.ts'
import { ownBulletin } from './own-bulletin.ts'

/** What an issue of the member's park says: the version asked for, also an old one, or the newest there is, published or in preparation. */
export function readCompiled(
  deps: Pick<BulletinDeps, 'dynamo' | 'objects'>,
): (query: {
  readonly by: Member
  readonly id: string
  readonly version?: number | undefined
}) => Promise<
  Result<
    { readonly bulletin: Bulletin; readonly version: number; readonly compiled: Compiled },
    Failure<'not-found' | 'no-such-version' | 'not-compiled'>
  >
> {
  return async ({ by, id, version }) => {
    const own = await ownBulletin(deps)({ by, id })
    if (!own.ok) return own
    const found = versionOf(own.value, version)
    if (found === undefined) return fail({ kind: version === undefined ? 'not-compiled' : 'no-such-version' })
    return ok({ bulletin: own.value, version: found.version, compiled: await compiledIn(deps.objects, found.compiled) })
  }
}

function versionOf({ versions, work }: Bulletin, version?: number): { readonly version: number; readonly compiled: Sealed } | undefined {
  const drafted = work?.compiled === undefined ? [] : [{ version: work.version, compiled: work.compiled }]
  const all = [...versions, ...drafted]
  return version === undefined ? all.at(-1) : all.find((one) => one.version === version)
}
