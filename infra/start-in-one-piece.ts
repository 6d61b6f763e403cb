import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * What a function's start reads lies in one file instead of two dozen: the bundler cuts a piece for each set of entries that share a module,
 * and whatever is imported later is an entry. So each of those is told that it needs the whole start, which is there long before it (decision 0020).
 */
export const startInOnePiece: Plugin = {
  name: 'start-in-one-piece',
  setup: ({ initialOptions, onResolve, onLoad, resolve }) => {
    const [entry] = Array.isArray(initialOptions.entryPoints) ? initialOptions.entryPoints : []
    const start = typeof entry === 'string' ? join(dirname(entry), 'wiring.ts') : ''
    if (!existsSync(start)) return
    onResolve({ filter: /^[.#]/ }, async ({ kind, path, pluginData, ...where }) => {
      if (kind !== 'dynamic-import' || pluginData === asked) return undefined
      return { ...(await resolve(path, { kind, ...where, pluginData: asked })), pluginData: later }
    })
    onLoad({ filter: /\.tsx?$/ }, ({ path, pluginData }) =>
      pluginData === later
        ? { contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(start)}\n`, loader: extname(path).slice(1) as 'ts' | 'tsx' }
        : undefined,
    )
  },
}

const asked = 'asked'
const later = 'later'
