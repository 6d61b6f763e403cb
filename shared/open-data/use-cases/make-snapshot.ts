import { gzipSync } from 'node:zlib'
import { itemsInSight } from '#shared/demand/use-cases/items-in-sight.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { licence } from '#shared/kernel/licence.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { sha256Of } from '#shared/platform/sha256.ts'
import { beginning, type Change } from '../domain/change.ts'
import { type ChangeKind, changeKinds } from '../domain/change-mark.ts'
import { type Snapshot, type SnapshotFile, snapshotKey } from '../domain/snapshot.ts'
import { changedBetween, changeIn } from '../store/changes.ts'
import { getSnapshot, putSnapshot } from '../store/snapshots.ts'
import { settledBy } from './read-changes.ts'

type SnapshotDeps = Pick<Deps, 'dynamo' | 'clock'> & { readonly objects: Objects }

/** A function's answer may have 6 MB, in base64: a file of so many characters is a quarter of that at most once it is packed. */
const mostCharacters = 8_000_000
const page = 500

/**
 * Keeps what is public now as files of lines, once a day of Hangzhou; gives the day's snapshot if it is there already and is not wanted
 * again. Whoever then follows
 * the stream of changes from `since` misses nothing: what changed while this was written stands behind it.
 */
export function makeSnapshot(deps: SnapshotDeps): (command?: { readonly again?: boolean }) => Promise<Snapshot> {
  return async ({ again = false } = {}) => {
    const now = deps.clock.now()
    const day = civilDateOf(now)
    const earlier = again ? undefined : await getSnapshot(deps.dynamo, day)
    if (earlier !== undefined) return earlier
    const at = settledBy(now)
    const counts = { vacancy: 0, fair: 0, bulletin: 0 }
    const demands = new Set<string>()
    const files: SnapshotFile[] = []
    for (const kind of changeKinds) {
      const file = fileWriter(deps.objects, day, kind)
      for await (const change of openThings(deps, kind, now)) {
        counts[kind] += 1
        if (change.kind === 'vacancy') demands.add(change.item?.cluster?.id ?? change.code)
        await file.add(`${JSON.stringify(change.item)}\n`)
      }
      files.push(...(await file.end()))
    }
    const snapshot: Snapshot = {
      day,
      at,
      since: at,
      licence: licence.url,
      counts: { vacancies: counts.vacancy, demands: demands.size, fairs: counts.fair, bulletins: counts.bulletin },
      files,
    }
    await deps.dynamo.transact([putSnapshot(snapshot)])
    return snapshot
  }
}

/** Each open thing of a kind once. What changes while this reads moves to the end of the stream and is met there if it was not before. */
async function* openThings(deps: SnapshotDeps, kind: ChangeKind, now: string): AsyncGenerator<Change> {
  const met = new Set<string>()
  let after = beginning
  for (;;) {
    const found = await changedBetween(deps.dynamo, kind, { after, until: '9', limit: page })
    const inSight = new Set(await itemsInSight(deps)(found.map(({ item }) => item)))
    for (const placed of found) {
      if (met.has(placed.item.pk)) continue
      met.add(placed.item.pk)
      const change = changeIn(placed, now)
      if (!change.removed && inSight.has(placed.item)) yield change
    }
    const last = found.at(-1)
    if (last === undefined) return
    after = last.place
  }
}

/** Lines into files that are not too large to be handed out; one file at least. */
function fileWriter(objects: Objects, day: string, kind: ChangeKind) {
  const files: SnapshotFile[] = []
  let lines: string[] = []
  let characters = 0
  const write = async (): Promise<void> => {
    const name = `${kind}-${files.length + 1}.ndjson.gz`
    const bytes = gzipSync(lines.join(''))
    await objects.put(snapshotKey(day, name), bytes, { contentType: 'application/gzip' })
    files.push({ name, kind, lines: lines.length, bytes: bytes.length, sha256: sha256Of(bytes) })
    lines = []
    characters = 0
  }
  return {
    add: async (line: string): Promise<void> => {
      lines.push(line)
      characters += line.length
      if (characters >= mostCharacters) await write()
    },
    end: async (): Promise<readonly SnapshotFile[]> => {
      if (lines.length > 0 || files.length === 0) await write()
      return files
    },
  }
}
