import { licence } from '#shared/kernel/licence.ts'
import { ok } from '#shared/kernel/result.ts'
import { changeKinds } from '#shared/open-data/domain/change-mark.ts'
import * as routes from '#shared/open-data/routes/open-data.routes.ts'
import { readChanges } from '#shared/open-data/use-cases/read-changes.ts'
import { listSnapshots, readSnapshot, readSnapshotFile } from '#shared/open-data/use-cases/read-snapshots.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { openDataPage as view } from './open-data.page.tsx'
import { openDataPage } from './open-data-page.routes.ts'

/** Open data: the stream of changes, the nightly snapshots, and the page that explains them. */
export function openDataBindings(
  deps: Pick<Deps, 'dynamo' | 'clock'> & { readonly objects: Objects; readonly baseUrl: string },
): readonly Binding[] {
  return [
    bind(routes.openChanges, async ({ query: { kind, ...query } }) => {
      const { items, ...page } = await readChanges(deps)({ ...query, kinds: kind === undefined ? changeKinds : [kind] })
      return ok({ ...page, items: [...items], licence: licence.url })
    }),
    bind(routes.openSnapshots, async () => ok({ items: [...(await listSnapshots(deps)())] })),
    bind(routes.openSnapshot, ({ params }) => readSnapshot(deps)(params.day)),
    bind(routes.openSnapshotFile, async ({ params }) => {
      const bytes = await readSnapshotFile(deps)(params)
      if (!bytes.ok) return bytes
      const headers = { 'content-disposition': `attachment; filename="jiangcai-${params.day}-${params.name}"` }
      return ok({ bytes: new Uint8Array(bytes.value), headers, cache: 3600 })
    }),
    bind(openDataPage, async () => ok(view({ snapshot: (await listSnapshots(deps)(1))[0], baseUrl: deps.baseUrl }))),
  ]
}
