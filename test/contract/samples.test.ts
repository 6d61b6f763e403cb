import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '../../infra/developers/document.ts'
import { type Document, endpointsOf } from '../../infra/developers/document.ts'
import type { Sample } from '../../infra/developers/samples.ts'
import { sharedSystem } from '../support/local-system.ts'
import { asMember, type Employed, makeKey, makeOrganisation } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import { makeMandate } from '../support/things/mandate.ts'
import { makeTalent } from '../support/things/talent.ts'
import { makeVacancy } from '../support/things/vacancy.ts'

const run = promisify(execFile)
const root: string = join(import.meta.dirname, '../..')
const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-samples-'))
const { url, dynamo } = sharedSystem()
const endpoints: readonly Endpoint[] = endpointsOf((await (await fetch(`${url}/openapi.json`)).json()) as Document)

/** The samples as the description gives them: nothing here is a copy. */
function samplesIn({ operation }: Endpoint): Readonly<Record<string, string>> {
  const samples = (operation as { readonly 'x-codeSamples'?: readonly Sample[] })['x-codeSamples'] ?? []
  return Object.fromEntries(samples.map(({ label, source }) => [label, source]))
}

const withSamples = endpoints.filter((endpoint) => Object.keys(samplesIn(endpoint)).length > 0)

/** What the variables of the samples stand for, operation by operation; the others are only checked for their types. */
let variables: Readonly<Record<string, Readonly<Record<string, string>>>>

/** One employer may not post the same vacancy twice. */
let anotherKey: Readonly<Record<string, string>> = {}

const tried = [
  'getOpenVacancies',
  'getOpenVacanciesCode',
  'getOpenFairs',
  'getOpenFairsCode',
  'getOccupationsSuggest',
  'getVacancies',
  'getVacanciesId',
  'getVacanciesIdMatches',
  'getVacanciesIdMatchesWhy',
  'postVacancies',
  'postVacanciesLint',
  'getIntroductions',
  'getMandates',
  'getTalentSearches',
  'getFairs',
  'postFairs',
] as const

beforeAll(async () => {
  const deps = storeOn(dynamo, 'local', { now: () => new Date().toISOString() })('desk')
  const [employer, another, agency, park] = await Promise.all([
    makeOrganisation(deps, 'employer'),
    makeOrganisation(deps, 'employer'),
    makeOrganisation(deps, 'agency'),
    makeOrganisation(deps, 'park'),
  ])
  await makeMandate(deps, { agency, employer })
  const vacancy = await makeVacancy(deps, asMember(deps, employer))
  const keyOf = async (one: Employed): Promise<{ readonly KEY: string }> => ({ KEY: (await makeKey(deps, one)).token })
  const [ours, others, theirs, host] = await Promise.all([keyOf(employer), keyOf(another), keyOf(agency), keyOf(park)])
  anotherKey = others
  const fairs = (await (await fetch(`${url}/v1/open/fairs`)).json()) as { readonly items: readonly { readonly code: string }[] }
  const one = { ...ours, ID: vacancy.id }
  variables = {
    getOpenVacanciesCode: { CODE: vacancy.code },
    getOpenFairsCode: { CODE: fairs.items[0]?.code ?? '' },
    getVacancies: ours,
    getVacanciesId: one,
    getVacanciesIdMatches: one,
    getVacanciesIdMatchesWhy: { ...one, TALENT: (await makeTalent(deps)).id },
    postVacancies: ours,
    postVacanciesLint: ours,
    getIntroductions: ours,
    getMandates: ours,
    getTalentSearches: theirs,
    getFairs: host,
    postFairs: host,
  }
  writeFileSync(join(folder, 'jiangcai.ts'), await (await fetch(`${url}/developers/jiangcai.ts`)).text())
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const endpoint of withSamples) writeFileSync(fileOf(endpoint), samplesIn(endpoint).TypeScript ?? '')
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf({ operation }: Endpoint): string {
  return join(folder, `${operation.operationId}.ts`)
}

function environmentOf(id: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, BASE: url, ...variables[id] }
}

async function typeCheck(...files: readonly string[]): Promise<string> {
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
  const rules = ['--noEmit', '--strict', '--target', 'es2024', '--module', 'nodenext', '--allowImportingTsExtensions', ...types]
  const done = await run(join(root, 'node_modules/.bin/tsc'), [...rules, ...files], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  )
  return done.stdout
}

describe('the examples of the description', () => {
  it('stand at every operation that a key or nobody in particular may call', () => {
    const without = endpoints.filter(({ operation: { security } }) => security.length === 0 || security.some((way) => 'key' in way))
    expect(withSamples.map(({ operation }) => operation.operationId)).toEqual(without.map(({ operation }) => operation.operationId))
    expect(withSamples.length).toBeGreaterThan(30)
  })

  it('have the types of the client, all of them', async () => {
    expect(await typeCheck(...withSamples.map(fileOf))).toBe('')
  })

  it('would not have them with a field of the wrong type', async () => {
    const broken = join(folder, 'broken.ts')
    const sample =
      samplesIn(withSamples.find(({ operation }) => operation.operationId === 'postVacanciesLint') as Endpoint).TypeScript ?? ''
    writeFileSync(broken, sample.replace('"headcount": 3', '"headcount": "three"'))
    expect(await typeCheck(broken)).toContain("Type 'string' is not assignable to type 'number'")
  })

  it.each(tried)('%s does what it says, by curl and with the client', async (id) => {
    const endpoint = withSamples.find(({ operation }) => operation.operationId === id) as Endpoint
    const env = environmentOf(id)
    const byCurl = await run('bash', ['-c', samplesIn(endpoint).curl ?? ''], { env })
    expect(JSON.parse(byCurl.stdout)).toBeTypeOf('object')
    const again = id === 'postVacancies' ? { ...env, ...anotherKey } : env
    const byClient = await run(process.execPath, ['--disable-warning=ExperimentalWarning', fileOf(endpoint)], { env: again })
    expect([byClient.stderr, byClient.stdout.trim()]).toEqual(['', expect.stringMatching(/^\{[\s\S]*\}$/)])
  })

  it('tells a refusal as a problem, not as a value', async () => {
    const endpoint = withSamples.find(({ operation }) => operation.operationId === 'getVacancies') as Endpoint
    const env = { ...environmentOf('getVacancies'), KEY: 'jck_unknown' }
    await expect(run(process.execPath, ['--disable-warning=ExperimentalWarning', fileOf(endpoint)], { env })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('需要登录'),
    })
  })
})
