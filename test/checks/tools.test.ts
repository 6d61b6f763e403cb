import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root: string = join(import.meta.dirname, '../..')

/** The tools that judge the whole tree; each is one counted test, and says what it found when it fails. */
it.each([
  { tool: 'biome', args: ['check', '--diagnostic-level=warn', '--error-on-warnings', '.'] },
  { tool: 'tsc', args: ['-p', '.'] },
  { tool: 'knip', args: [] },
])('$tool finds nothing', ({ tool, args }) => {
  const ended = spawnSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, encoding: 'utf8' })
  expect(ended.status === 0 ? '' : `${ended.stdout}${ended.stderr}`).toBe('')
})
