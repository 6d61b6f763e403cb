import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root: string = join(import.meta.dirname, '../..')

async function run(
  tool: string,
  args: readonly string[],
  cwd = root,
): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn(join(root, 'node_modules/.bin', tool), args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject))
  const [out, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, output: `${out}${errors}` }
}

/** The tools that judge the whole tree; each is one counted test, and says what it found when it fails. */
it.concurrent.for([
  { tool: 'biome', args: ['check', '--diagnostic-level=warn', '--error-on-warnings', '.'] },
  { tool: 'tsc', args: ['-p', '.'] },
  { tool: 'knip', args: [] },
])('$tool finds nothing', async ({ tool, args }, { expect }) => {
  const { status, output } = await run(tool, args)
  expect(status === 0 ? '' : output).toBe('')
})

describe('a planted violation is found', () => {
  const folder = join(root, '.cache/planted')

  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'shared'), { recursive: true })
    copyFileSync(join(root, '.biome.json'), join(folder, '.biome.json'))
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['shared'] }))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'planted', type: 'module', knip: { project: ['shared/**'] } }))
    const lines = [
      "import { z } from 'zod'",
      'enum Level { High = 1 }',
      'const names: string[] = []',
      'export const first: string = names[0]',
      "export const asked: Promise<Response> = fetch('http://localhost')",
    ]
    writeFileSync(join(folder, 'shared/planted.ts'), `${lines.join('\n')}\nexport default [z.string(), Level.High]\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    {
      tool: 'biome',
      args: ['lint', '--vcs-enabled=false', '.'],
      says: ['noEnum', 'noRestrictedImports', 'noRestrictedGlobals', 'noDefaultExport'],
    },
    { tool: 'tsc', args: ['-p', '.'], says: ["Type 'string | undefined' is not assignable", 'erasableSyntaxOnly'] },
    { tool: 'knip', args: [], says: ['Unused files', 'shared/planted.ts'] },
  ])('by $tool', async ({ tool, args, says }) => {
    const { status, output } = await run(tool, args, folder)
    expect(status).not.toBe(0)
    for (const part of says) expect(output).toContain(part)
  })
})
