import { gunzipSync } from 'node:zlib'
import { shownOfClusters } from '#shared/demand/use-cases/shown-of-clusters.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import type { ChangeKind } from '../domain/change-mark.ts'
import { changeKinds } from '../domain/change-mark.ts'
import { pagePath } from '../domain/page-path.ts'
import { readChanges } from './read-changes.ts'
import { readSnapshotFile } from './read-snapshots.ts'

type AddressDeps = Pick<Deps, 'dynamo' | 'clock'> & { readonly objects: Objects }

/** A page and when what it shows was last changed. */
export type Address = { readonly path: string; readonly changedAt: string }

/** The pages of a file of the newest snapshot; of copies of a demand the one alone that lists show. */
export function addressesInSnapshot(deps: AddressDeps): (name: string) => Promise<Result<readonly Address[], Failure<'not-found'>>> {
  return async (name) => {
    const file = await readSnapshotFile(deps)({ day: 'latest', name })
    if (!file.ok) return file
    const kind = changeKinds.find((one) => name.startsWith(`${one}-`))
    if (kind === undefined) return fail({ kind: 'not-found' })
    const lines = gunzipSync(file.value).toString().split('\n').filter(Boolean)
    const things = lines.map((line) => JSON.parse(line) as Thing)
    const listed = new Set(things.map(({ code }) => code))
    const clusters = await shownOfClusters(deps)([...new Set(things.flatMap(({ cluster }) => cluster?.id ?? []))])
    const shown = new Set([...clusters.values()].flatMap((codes) => codes.find((code) => listed.has(code)) ?? []))
    return ok(things.filter(({ code, cluster }) => cluster === undefined || shown.has(code)).map((thing) => addressOf(kind, thing)))
  }
}

const recently = { hours: 48, most: 1000, page: 500 } as const

/** The pages that appeared or changed in the last two days, the latest last: what the newest snapshot may not have. */
export function recentAddresses(deps: AddressDeps): () => Promise<readonly Address[]> {
  return async () => {
    const found: Address[] = []
    let since = new Date(Date.parse(deps.clock.now()) - recently.hours * 60 * 60 * 1000).toISOString()
    for (let more = true; more && found.length < recently.most; ) {
      const page = await readChanges(deps)({ kinds: changeKinds, since, limit: recently.page })
      found.push(...page.items.flatMap(({ kind, item }) => (item === undefined ? [] : [addressOf(kind, item)])))
      since = page.next
      more = page.more
    }
    return found
  }
}

type Thing = {
  readonly code: string
  readonly refreshedAt?: string
  readonly updatedAt?: string
  readonly cluster?: { readonly id: string } | undefined
}

function addressOf(kind: ChangeKind, { code, refreshedAt, updatedAt }: Thing): Address {
  return { path: pagePath(kind, code), changedAt: refreshedAt ?? updatedAt ?? '' }
}
