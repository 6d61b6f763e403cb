import { fail, ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Handbook } from '#shared/platform/http/handbook.ts'
import { besideTheBundle } from '../beside-the-bundle.ts'
import * as routes from './developers.routes.ts'
import { groupPage } from './group.page.tsx'
import { guidePage } from './guide.page.tsx'
import { typesPage } from './types.page.tsx'

/** The pages for developers, from what the build wrote beside the bundle. */
export function developersBindings(deps: { readonly baseUrl: string }): readonly Binding[] {
  return [
    bind(routes.developersGuide, async () => ok(guidePage(handbook(), deps.baseUrl))),
    bind(routes.developersTypes, async ({ query }) => ok(typesPage(handbook().types, query.part))),
    bind(routes.developersGroup, async ({ params }) => {
      const group = handbook().groups.find(({ name }) => name === params.group)
      return group === undefined ? fail({ kind: 'not-found' }) : ok(groupPage(group))
    }),
    bind(routes.developersClient, async () => ok({ text: besideTheBundle('./jiangcai.ts.txt', String), cache: 300 })),
  ]
}

function handbook(): Handbook {
  return besideTheBundle('./handbook.json', (text) => JSON.parse(text) as Handbook)
}
