import { type Language, language } from '#shared/kernel/language.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { ProblemKind } from '#shared/platform/http/problem.ts'
import type { Footer } from '#shared/platform/pages/layout.tsx'
import { readPublishedRetention } from '#shared/retention/use-cases/read-reports.ts'
import { besideTheBundle } from '../beside-the-bundle.ts'
import { accessibilityPage } from './accessibility.page.tsx'
import { privacyPage } from './privacy.page.tsx'
import { problemTypePage } from './problem-type.page.tsx'
import * as routes from './site.routes.ts'

/** The site's own pages. */
export function siteBindings(deps: Pick<Deps, 'dynamo'> & { readonly footer: Footer }): readonly Binding[] {
  return [
    bind(routes.privacyPage, async () => ok(privacyPage(deps.footer, await readPublishedRetention(deps)()))),
    bind(routes.accessibilityPage, async () => ok(accessibilityPage(deps.footer))),
    bind(routes.problemTypePage, async ({ params: { code } }) => {
      const kinds = problemKinds()[language()][code]
      return kinds === undefined ? fail({ kind: 'not-found' }) : ok(problemTypePage(code, kinds))
    }),
  ]
}

type ProblemKinds = Readonly<Record<Language, Readonly<Record<string, readonly ProblemKind[]>>>>

/** Every code with its meanings in each language: written beside the bundle when it is built, from the catalogues of all routes. */
function problemKinds(): ProblemKinds {
  return besideTheBundle('./problems.json', (text) => JSON.parse(text) as ProblemKinds)
}
