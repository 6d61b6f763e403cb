import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const textOf = (pattern: string | string[]): string =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

/** `talent.left`, as the ledger names what was done. */
const action = /['`]([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)['`]/g

it('网络数据安全管理条例 12: every kind of entry in the ledger is named by a test that would miss it', () => {
  const entered = new Set(
    [...textOf(['shared/*/use-cases/*.ts', 'functions/vault/*/*.ts']).matchAll(action)].map(([, name]) => String(name)),
  )
  const tests = textOf(['test/integration/**/*.test.ts', 'test/unit/vault/*.test.ts'])
  expect(entered.size).toBeGreaterThan(80)
  expect([...entered].filter((name) => !new RegExp(`'${name.replace('.', '\\.')}[' ]`).test(tests)).toSorted()).toEqual([])
})
