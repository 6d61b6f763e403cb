import type { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import { type AppDeps, createApp } from './create-app.tsx'
import { withoutLanguage } from './language-path.ts'
import { type Section, sectionFor } from './section.ts'

/** The HTTP side of a function. */
export type Site = Pick<Hono, 'fetch'> & { readonly sections: readonly Section[] }

/** A function's sections behind one door: each path is answered by the app of its section, which is made when it is first asked for. */
export function createSite(sections: readonly Section[], deps: AppDeps): Site {
  const apps = new Map<Section | undefined, Promise<Hono>>()
  const appOf = (section: Section | undefined): Promise<Hono> => {
    const app = apps.get(section) ?? appFrom(section, deps)
    apps.set(section, app)
    return app
  }
  return {
    sections,
    fetch: async (request, ...rest) => (await appOf(sectionFor(sections, withoutLanguage(getPath(request))))).fetch(request, ...rest),
  }
}

/** Where no section is, everything is not found. */
async function appFrom(section: Section | undefined, deps: AppDeps): Promise<Hono> {
  return createApp(section === undefined ? [] : await section.load(), deps)
}
