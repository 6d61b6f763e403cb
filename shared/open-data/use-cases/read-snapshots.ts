import { addDays, type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { type Snapshot, snapshotKey } from '../domain/snapshot.ts'
import { snapshotDays } from '../domain/snapshot-place.ts'
import { getSnapshot, newestSnapshots } from '../store/snapshots.ts'

type SnapshotDeps = Pick<Deps, 'dynamo' | 'clock'>

/** The snapshots that are still kept, the newest first. */
export function listSnapshots(deps: SnapshotDeps): (count?: number) => Promise<readonly Snapshot[]> {
  return async (count = snapshotDays) => (await newestSnapshots(deps.dynamo, count)).filter(isKept(deps))
}

/** The snapshot of a day, or the newest. */
export function readSnapshot(deps: SnapshotDeps): (day: CivilDate | 'latest') => Promise<Result<Snapshot, Failure<'not-found'>>> {
  return async (day) => {
    const found = day === 'latest' ? (await listSnapshots(deps)(1))[0] : await getSnapshot(deps.dynamo, day)
    return found !== undefined && isKept(deps)(found) ? ok(found) : fail({ kind: 'not-found' })
  }
}

/** The bytes of one of a snapshot's files. */
export function readSnapshotFile(
  deps: SnapshotDeps & { readonly objects: Objects },
): (of: { readonly day: CivilDate | 'latest'; readonly name: string }) => Promise<Result<Uint8Array, Failure<'not-found'>>> {
  return async ({ day, name }) => {
    const snapshot = await readSnapshot(deps)(day)
    if (!snapshot.ok) return snapshot
    const file = snapshot.value.files.find((one) => one.name === name)
    const bytes = file === undefined ? undefined : await deps.objects.get(snapshotKey(snapshot.value.day, name))
    return bytes === undefined ? fail({ kind: 'not-found' }) : ok(bytes)
  }
}

/** A bucket's rule and TTL remove what is old within days; it counts as gone at once. */
function isKept({ clock }: SnapshotDeps): (snapshot: Snapshot) => boolean {
  const oldest = addDays(civilDateOf(clock.now()), -snapshotDays)
  return ({ day }) => day >= oldest
}
