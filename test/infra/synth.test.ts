import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root: string = join(import.meta.dirname, '../..')
const output: string = mkdtempSync(join(tmpdir(), 'jiangcai-cdk-out-'))

/** Without credentials, a configuration of them, or a place to ask for them. */
function synth(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { PATH, HOME } = process.env
  const env = {
    PATH,
    HOME,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
    CI: 'true',
  }
  const ended = spawnSync(join(root, 'node_modules/.bin/cdk'), ['synth', '-q', '-o', output, ...args], { cwd: root, env, encoding: 'utf8' })
  return { status: ended.status, said: `${ended.stdout}${ended.stderr}` }
}

afterAll(() => rmSync(output, { recursive: true }))

it('`cdk synth` bundles and writes both partitions, without an account', () => {
  const { status, said } = synth()
  expect(said).toContain('Successfully synthesized')
  expect(status).toBe(0)
  const templates = readdirSync(output).filter((name) => name.endsWith('.template.json'))
  expect(templates.filter((name) => name.startsWith('dev-aws-cn-'))).toHaveLength(6)
  expect(templates).toHaveLength(13)
}, 240_000)

it('`cdk synth` of prod without its data ends with the sentence and makes nothing', () => {
  const { status, said } = synth('-c', 'stage=prod', '-c', 'partition=aws-cn')
  expect(status).not.toBe(0)
  expect(said).toContain('不能生成：infra/stages.json 的 prod.aws-cn 还缺或有误')
  expect(said).not.toMatch(/\n\s+at /)
}, 240_000)
