import * as api from '#shared/demand/routes/clusters.routes.ts'
import { findVacancyByCode } from '#shared/demand/use-cases/find-vacancy.ts'
import { mergeVacancies } from '#shared/demand/use-cases/merge-vacancies.ts'
import { listClusters, readCluster } from '#shared/demand/use-cases/read-cluster.ts'
import { splitVacancy } from '#shared/demand/use-cases/split-vacancy.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { clusterPage } from './cluster.page.tsx'
import { clustersPage } from './clusters.page.tsx'
import * as pages from './pages.routes.ts'

/** The copies of one demand, as the bureau sees and judges them: JSON and pages. */
export function clusterBindings(deps: Deps): readonly Binding[] {
  return [
    bind(api.listClusters, async ({ query, cursor }) => {
      const { items, after } = await listClusters(deps)({ limit: query.limit, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.readCluster, ({ principal: by, params }) => readCluster(deps)({ by, ...params })),
    bind(api.splitCluster, ({ principal: by, once, params, body }) => splitVacancy(deps)({ by, once, ...params, ...body })),
    bind(api.mergeClusters, ({ principal: by, once, params, body }) => mergeVacancies(deps)({ by, once, ...params, ...body })),
    ...pageBindings(deps),
  ]
}

function pageBindings(deps: Deps): readonly Binding[] {
  return [
    bind(pages.clustersPage, async ({ principal: by, query, cursor, request: { url } }) => {
      const named = query.code === undefined ? undefined : await findVacancyByCode(deps)(query.code)
      const opened = named === undefined ? undefined : await shown(deps, { by, id: named.id, url, form: emptyForm })
      if (opened?.ok === true) return opened
      const { items, after } = await listClusters(deps)({ limit: query.limit, after: positionOf(cursor.after) })
      const next = after === undefined ? undefined : cursor.seal(after)
      return ok(clustersPage({ clusters: items, missing: query.code !== undefined, next, url }))
    }),
    bind(pages.clusterPage, ({ principal: by, params, request: { url } }) => shown(deps, { by, ...params, url, form: emptyForm })),
    bindForm(
      pages.splitForm,
      async ({ principal: by, once, params, body }) => {
        const done = await splitVacancy(deps)({ by, once, ...params, ...body })
        return done.ok ? ok(`/bureau/clusters/${params.id}?done=split`) : done
      },
      ({ principal: by, params, request: { url }, form }) => shown(deps, { by, ...params, url, form }),
    ),
    bindForm(
      pages.mergeForm,
      async ({ principal: by, once, params, body }) => {
        const done = await mergeVacancies(deps)({ by, once, ...params, ...body })
        return done.ok ? ok(`/bureau/clusters/${params.id}?done=merged`) : done
      },
      ({ principal: by, params, request: { url }, form }) => shown(deps, { by, ...params, url, form }),
    ),
  ]
}

type Asked = { readonly by: Member; readonly id: string; readonly url: URL; readonly form: FormState }

async function shown(deps: Deps, { by, id, url, form }: Asked): Promise<Result<Page, { readonly kind: 'not-found' }>> {
  const found = await readCluster(deps)({ by, id })
  return found.ok ? ok(clusterPage({ cluster: found.value, form, fresh: deps.ids.secret(), url })) : found
}
