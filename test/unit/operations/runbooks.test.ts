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
const runbooks = [
  'errors.md',
  'search-away.md',
  'index-drift.md',
  'poison-records.md',
  'messages.md',
  'leaked-key.md',
  'breach.md',
] as const
const documents = ['deploy.md', 'backup.md', 'cost.md', 'impact-assessment.md', ...runbooks] as const

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

describe('what the law wants written down before and when something happens', () => {
  it('个人信息保护法 57: who is told of a breach, by whom, how soon, and the three things that a notice says', () => {
    const text = read('breach.md')
    for (const told of ['履行个人信息保护职责的部门', '通知本人', '通知有关协会', '个人信息保护负责人']) expect(text).toContain(told)
    for (const item of ['种类、原因、可能的危害', '已经采取的补救措施', '联系方式'])
      expect(text).toMatch(new RegExp(`\\d\\. \\*\\*${item}`))
    const rows = [...text.matchAll(/^\| (\d+) (小时|日) +\|/gm)].map(([, many, unit]) => Number(many) * (unit === '日' ? 24 : 1))
    expect(rows).toEqual(rows.toSorted((a, b) => a - b))
    expect(rows.length).toBeGreaterThan(4)
    expect(text).toContain('[leaked-key.md](leaked-key.md)')
    expect(read('leaked-key.md')).toContain('[breach.md](breach.md)')
  })

  it('个人信息保护法 55–56: an assessment before each of the law’s five occasions, in three parts, kept for three years', () => {
    const text = read('impact-assessment.md')
    for (const occasion of ['敏感个人信息', '自动化决策', '委托处理、向他人提供、公开', '向境外提供', '重大影响'])
      expect(text).toMatch(new RegExp(`^\\| [^|]*${occasion}`, 'm'))
    expect([...text.matchAll(/^\d\. \*\*/gm)]).toHaveLength(3)
    expect(text).toMatch(/至少保存 3 年/)
  })

  it('个人信息保护法 54: a yearly audit by somebody who does not run the system, with what to look at', () => {
    const [, audit = ''] = read('impact-assessment.md').split('## 合规审计')
    expect(audit).toMatch(/每年一次，由没有参与运行的人做/)
    expect([...audit.matchAll(/^\d\. /gm)].length).toBeGreaterThanOrEqual(5)
  })
})
