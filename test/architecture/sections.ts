import type { FunctionName } from '#shared/platform/access.ts'
import { type Section, sectionFor } from '#shared/platform/http/section.ts'
import { environmentOf } from '../../infra/environment.ts'

/** The sections of a function, as it is wired, with nothing to reach. */
export async function sectionsOf(fn: FunctionName): Promise<readonly Section[]> {
  const nowhere = 'http://127.0.0.1:1'
  const key = Buffer.alloc(32).toString('base64')
  const { wire } = (await import(`../../functions/${fn}/wiring.ts`)) as {
    readonly wire: (env: object) => { readonly site: { readonly sections: readonly Section[] } }
  }
  const environment = environmentOf(fn, {
    name: 'test',
    baseUrl: 'http://localhost',
    clock: 'system',
    issuer: { url: nowhere, clientId: 'test' },
    secrets: { cursors: key, contacts: key },
    endpoints: { dynamodb: nowhere, search: nowhere, lambda: nowhere },
  })
  return wire({ ...environment, AWS_REGION: 'test', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' }).site.sections
}

/**
 * What is wrong between sections and their routes: a route whose path another section would be asked for (or none), and a path under which
 * a section has no route.
 */
export async function straying(sections: readonly Section[]): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const section of sections) {
    const paths = (await section.load()).map(({ route }) => route.path)
    const named = section.under.join(', ')
    for (const path of paths) {
      const found = sectionFor(sections, path)
      if (found !== section) wrong.push(`${path} is bound in (${named}), and asked for in (${found?.under.join(', ') ?? 'nothing'})`)
    }
    for (const root of section.under)
      if (!paths.some((path) => sectionFor([{ under: [root] }], path))) wrong.push(`${root} has no route in (${named})`)
  }
  return wrong
}
