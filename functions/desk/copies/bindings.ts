import * as api from '#shared/demand/routes/clusters.routes.ts'
import { mergeVacancies } from '#shared/demand/use-cases/merge-vacancies.ts'
import { readCluster } from '#shared/demand/use-cases/read-cluster.ts'
import { splitVacancy } from '#shared/demand/use-cases/split-vacancy.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { copiesPage } from './copies.page.tsx'
import { agencyCopies, type CopiesPages, employerCopies } from './pages.routes.ts'

/** The copies of a poster's own ads: JSON and pages. */
export function copiesBindings(deps: Deps): readonly Binding[] {
  return [
    bind(api.ownCluster, ({ principal: by, params }) => readCluster(deps)({ by, ...params })),
    bind(api.splitOwn, ({ principal: by, once, params, body }) => splitVacancy(deps)({ by, once, ...params, ...body })),
    bind(api.mergeOwn, ({ principal: by, once, params, body }) => mergeVacancies(deps)({ by, once, ...params, ...body })),
    ...pageBindings(deps, 'employer', employerCopies as unknown as CopiesPages),
    ...pageBindings(deps, 'agency', agencyCopies as unknown as CopiesPages),
  ]
}

function pageBindings(deps: Deps, desk: 'employer' | 'agency', pages: CopiesPages): readonly Binding[] {
  const at = (id: string): string => `/${desk}/vacancies/${id}/cluster`
  const shown = async ({ by, id, url, form }: Asked): Promise<Result<Page, { readonly kind: 'not-found' }>> => {
    const found = await readCluster(deps)({ by, id })
    return found.ok ? ok(copiesPage({ desk, cluster: found.value, form, fresh: deps.ids.secret(), url })) : found
  }
  return [
    bind(pages.show, ({ principal: by, params, request: { url } }) => shown({ by, ...params, url, form: emptyForm })),
    bindForm(
      pages.split,
      async ({ principal: by, once, params, body }) => {
        const done = await splitVacancy(deps)({ by, once, ...params, ...body })
        return done.ok ? ok(`${at(params.id)}?done=split`) : done
      },
      ({ principal: by, params, request: { url }, form }) => shown({ by, ...params, url, form }),
    ),
    bindForm(
      pages.merge,
      async ({ principal: by, once, params, body }) => {
        const done = await mergeVacancies(deps)({ by, once, ...params, ...body })
        return done.ok ? ok(`${at(params.id)}?done=merged`) : done
      },
      ({ principal: by, params, request: { url }, form }) => shown({ by, ...params, url, form }),
    ),
  ]
}

type Asked = { readonly by: Member; readonly id: string; readonly url: URL; readonly form: FormState }
