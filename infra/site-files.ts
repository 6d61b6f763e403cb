import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, speaking } from '#shared/kernel/language.ts'
import type { RouteSpec } from '#shared/platform/http/define-route.ts'
import { allRoutes } from './all-routes.ts'
import { clientSource } from './developers/client-source.ts'
import { handbookOf } from './developers/handbook-of.ts'
import { openApiOf } from './openapi.ts'
import { problemKindsOf } from './problem-kinds.ts'

const assets: string = join(import.meta.dirname, '../shared/platform/pages/assets')

/** Changes with every change of style, script or icon: part of their addresses, so that browsers may keep them for good. */
export function assetsVersion(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(assets).toSorted()) hash.update(readFileSync(join(assets, name)))
  return hash.digest('hex').slice(0, 12)
}

/** What the public function serves from beside its bundle: the assets, the API description, and what each problem code means. */
export async function addSiteFiles(folder: string): Promise<void> {
  cpSync(assets, join(folder, 'assets'), { recursive: true })
  const routes = await allRoutes()
  const document = openApiOf(routes)
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document))
  writeFileSync(join(folder, 'handbook.json'), JSON.stringify(handbookOf(document, routes)))
  writeFileSync(join(folder, 'jiangcai.ts.txt'), clientSource(document))
  writeFileSync(join(folder, 'problems.json'), JSON.stringify({ zh: kindsIn('zh', routes), en: kindsIn('en', routes) }))
}

/** The kinds with the texts of one language: catalogues choose theirs when they are read. */
function kindsIn(spoken: Language, routes: readonly RouteSpec[]): ReturnType<typeof problemKindsOf> {
  return speaking(spoken, () => structuredClone(problemKindsOf(routes)))
}
