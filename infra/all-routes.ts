import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { RouteSpec } from '#shared/platform/http/define-route.ts'

const root: string = join(import.meta.dirname, '..')

/** Every route there is: the exports of all files named `*.routes.ts`, and the routes in exported groups of them. Documentation, the role matrix and the generators start from here. */
export async function allRoutes(): Promise<readonly RouteSpec[]> {
  const files = globSync(['shared/*/routes/*.routes.ts', 'functions/*/*/*.routes.ts'], { cwd: root }).toSorted()
  const modules = await Promise.all(files.map(async (file) => (await import(join(root, file))) as Record<string, unknown>))
  return modules
    .flatMap((module) => Object.values(module).flatMap((value) => (isRoute(value) ? [value] : membersOf(value))))
    .filter(isRoute)
    .toSorted((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))
}

/** A set of pages that several kinds of members have is one exported object of routes. */
function membersOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

function isRoute(value: unknown): value is RouteSpec {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'answer' in value
}
