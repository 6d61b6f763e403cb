import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

// The bootstrap in a bare copy of the project, on hosts that lack something. Commands are stand-ins on a PATH of their own.

const root: string = join(import.meta.dirname, '../../..')
const clone: string = mkdtempSync(join(tmpdir(), 'jiangcai-clone-'))
const path: string = join(clone, 'bin')

beforeAll(() => {
  for (const file of [
    'package.json',
    'package-lock.json',
    'infra/local/bootstrap.mjs',
    'infra/local/opensearch/pom.xml',
    'infra/local/opensearch/Engine.java',
  ]) {
    mkdirSync(join(clone, file, '..'), { recursive: true })
    copyFileSync(join(root, file), join(clone, file))
  }
})
afterAll(() => rmSync(clone, { recursive: true }))

type Host = {
  readonly commands: Readonly<Record<string, string>>
  readonly node?: string
  readonly platform?: string
  readonly environment?: Readonly<Record<string, string>>
}

function bootstrap({ commands, node, platform, environment }: Host): { readonly code: number | null; readonly output: string } {
  rmSync(path, { recursive: true, force: true })
  rmSync(join(clone, 'node_modules'), { recursive: true, force: true })
  rmSync(join(clone, '.cache'), { recursive: true, force: true })
  mkdirSync(path)
  for (const [name, script] of Object.entries(commands)) {
    writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(path, name), 0o755)
  }
  const pretend = [
    node === undefined ? '' : `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`,
    platform === undefined ? '' : `Object.defineProperty(process, 'platform', { value: '${platform}' })`,
  ].join('\n')
  const before = `data:text/javascript,${encodeURIComponent(pretend)}`
  const ended = spawnSync(process.execPath, ['--import', before, join(clone, 'infra/local/bootstrap.mjs')], {
    env: { PATH: path, ...environment },
    encoding: 'utf8',
  })
  return { code: ended.status, output: `${ended.stdout}${ended.stderr}` }
}

const npm = '/bin/mkdir -p node_modules; echo installed > node_modules/.package-lock.json'
const java = 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2'
// Makes what Maven would: the folder that it is told to fill.
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's.
const mvn = 'for word in "$@"; do case $word in -DoutputDirectory=*) /bin/mkdir -p "${word#*=}";; esac; done'
const complete = { npm, java, mvn, javac: 'exit 0' }

it.each<{ what: string; host: Host; says: readonly string[] }>([
  { what: 'Node is too old', host: { commands: complete, node: '18.20.0' }, says: ['Node 18.20.0 太旧', '安装 Node 20'] },
  {
    what: 'Node is too old for another system',
    host: { commands: complete, node: '22.1.0', platform: 'darwin' },
    says: ['请安装 Node 24'],
  },
  {
    what: 'the system has no engines of ours',
    host: { commands: complete, node: '24.1.0', platform: 'darwin' },
    says: ['自带的引擎只有 Linux x64 版', 'DYNAMODB_ENDPOINT', 'OPENSEARCH_ENDPOINT', 'OBJECTS_ENDPOINT'],
  },
  { what: 'Java is missing', host: { commands: { npm, mvn } }, says: ['没有找到 java', 'openjdk-17-jdk-headless maven'] },
  {
    what: 'Java is too old',
    host: { commands: { ...complete, java: 'echo \'openjdk version "11.0.2"\' >&2' } },
    says: ['Java 11 太旧', 'JDK 17'],
  },
  { what: 'Maven is missing', host: { commands: { npm, java } }, says: ['没有找到 mvn', 'openjdk-17-jdk-headless maven'] },
  { what: 'there is no compiler', host: { commands: { npm, java, mvn } }, says: ['没有找到 javac', 'JDK 17'] },
  {
    what: 'packages cannot be installed',
    host: { commands: { ...complete, npm: 'echo refused >&2; exit 1' } },
    says: ['npm ci 没有成功', 'refused'],
  },
  {
    what: 'jars cannot be fetched',
    host: { commands: { ...complete, mvn: 'echo unreachable; exit 1' } },
    says: ['下载没有成功', 'unreachable'],
  },
])('stops with the mend when $what', ({ host, says }) => {
  const { code, output } = bootstrap(host)
  expect(code).toBe(1)
  for (const part of says) expect(output).toContain(part)
  expect(output).not.toContain('    at ')
})

it('makes a bare clone ready, once', () => {
  const first = bootstrap({ commands: complete })
  expect(first).toMatchObject({ code: 0, output: expect.stringContaining('安装依赖包') })
  expect(first.output).toContain('下载 OpenSearch')
  const again = spawnSync(process.execPath, [join(clone, 'infra/local/bootstrap.mjs')], { env: { PATH: path }, encoding: 'utf8' })
  expect(again).toMatchObject({ status: 0, stdout: '', stderr: '' })
})

it('needs no Java where OpenSearch runs already, and nothing of ours where the engines are named', () => {
  expect(bootstrap({ commands: { npm }, environment: { OPENSEARCH_ENDPOINT: 'http://127.0.0.1:9200' } }).code).toBe(0)
  const environment = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000', OPENSEARCH_ENDPOINT: 'http://127.0.0.1:9200' }
  expect(bootstrap({ commands: { npm }, platform: 'darwin', node: '24.1.0', environment }).code).toBe(0)
})

it('knows the same folder of jars as the launcher of the engine', () => {
  const [bootstrapping, launching] = ['bootstrap.mjs', 'engines.ts'].map((file) => readFileSync(join(root, 'infra/local', file), 'utf8'))
  const rule = ".update(Buffer.concat(source)).digest('hex').slice(0, 12)"
  expect(bootstrapping).toContain(rule)
  expect(launching).toContain(rule)
})
