import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { functionNames } from '#shared/platform/access.ts'
import { tableNames } from '#shared/platform/dynamo/tables.ts'
import { allAlarms } from '../../../infra/stacks/alarms.ts'
import packageJson from '../../../package.json' with { type: 'json' }

const root: string = join(import.meta.dirname, '../../..')
const folder: string = join(root, 'infra/operations')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const runbooks = ['errors.md', 'search-away.md', 'index-drift.md', 'poison-records.md', 'messages.md', 'leaked-key.md'] as const
const documents = ['deploy.md', 'backup.md', 'cost.md', ...runbooks] as const

describe('runbooks', () => {
  it.each(allAlarms('prod').map(({ id, runbook }) => [id, runbook] as const))(
    '%s is explained in the runbook that its mail names, %s',
    (id, runbook) => {
      const text = read(runbook)
      const general = id.replace(/^table-[a-z]+-/, 'table-*-')
      expect(text.includes(`\`${id}\``) || text.includes(`\`${general}\``)).toBe(true)
    },
  )

  it.each(runbooks)('%s says who suffers, how to look first, how to mend and how to know that it is over', (name) => {
    const text = read(name)
    for (const part of ['## 谁受影响', '## 先看', '## 修', '## 怎样算好了', '## English summary']) expect(text).toContain(part)
  })
})

describe('documents for operators', () => {
  it.each(documents)('%s names only commands and files that exist', (name) => {
    const text = read(name)
    const scripts = [...text.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, script]) => script)
    expect(scripts.filter((script) => !(script !== undefined && script in packageJson.scripts))).toEqual([])
    const files = [...text.matchAll(/\b((?:infra|shared|functions|test)\/[\w./-]+\.(?:ts|md|json))/g)].map(([, file]) => file ?? '')
    // Each operator's own; no repository has it.
    expect(files.filter((file) => file !== 'infra/stages.json' && !existsSync(join(root, file)))).toEqual([])
    const links = [...text.matchAll(/\]\(([\w./-]+\.md)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? '')
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([])
  })

  it.each(documents)('%s names only functions and tables that exist', (name) => {
    const named = [...read(name).matchAll(/jiangcai-(?:prod|dev|环境|restored)-([a-z]+)\b/g)].map(([, what]) => what ?? '')
    const known = [...functionNames, ...tableNames, 'data', 'search', 'jobs', 'http', 'edge', 'watch']
    expect(named.filter((what) => !known.some((one) => one === what))).toEqual([])
  })

  it.each(documents)('%s has an English summary', (name) => {
    expect(read(name)).toContain('## English summary')
  })
})
