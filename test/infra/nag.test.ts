import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type App, Stack, Validations } from 'aws-cdk-lib'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CitySize, Partition } from '../../infra/stages.ts'
import { emptyApp, type Synthesised, synthesise } from './synthesised.ts'

function findings(app: App): readonly string[] {
  return [new AwsSolutionsChecks(app), new ServerlessChecks(app)].flatMap((pack) =>
    pack.validateScope(app).violations.map((one) => one.ruleName),
  )
}

type Explained = { readonly id: string; readonly reason: string; readonly at: string }

/** All explanations, and the app without them: what is found then is what they are for. */
function takeExplanations(app: App): readonly Explained[] {
  return app.node.findAll().flatMap((construct) => {
    const entries = construct.node.metadata.filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    const kept = construct.node.metadata.filter(({ type }) => type !== Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    Object.assign(construct.node, { _metadata: kept })
    return entries
      .flatMap(({ data }) => Object.entries(data as Record<string, unknown>))
      .map(([id, reason]) => ({ id: id.replace(/^[A-Za-z]+::/, ''), reason: String(reason), at: construct.node.path }))
  })
}

describe.each<readonly [Partition, CitySize]>([
  ['aws', 'town'],
  ['aws-cn', 'metropolis'],
])('cdk-nag on %s for a %s', (partition, size) => {
  let system: Synthesised

  beforeAll(() => {
    system = synthesise(partition, { size })
  })

  it('finds nothing that is not explained, and nothing is explained that is not found', () => {
    expect(findings(system.app)).toEqual([])
    const explained = takeExplanations(system.app).filter(({ id }) => /^(AwsSolutions|Serverless)-/.test(id))
    expect(explained.length).toBeGreaterThan(10)
    for (const { id, reason, at } of explained) expect(`${id} at ${at}: ${reason}`).toMatch(/\. Until: .+\./)
    const found = new Set(findings(system.app))
    expect([...new Set(explained.map(({ id }) => id))].filter((id) => !found.has(id))).toEqual([])
    expect([...found].filter((id) => !explained.some((one) => one.id === id))).toEqual([])
  })
})

it('would find a bucket that is open and not logged', () => {
  const app = emptyApp()
  new Bucket(new Stack(app, 'planted'), 'Open')
  expect(findings(app)).toEqual(expect.arrayContaining(['AwsSolutions-S1', 'AwsSolutions-S10']))
})

it('has the decisions that explanations name', () => {
  const decisions = join(import.meta.dirname, '../../infra/decisions')
  for (const name of [
    '0011-the-search-domain-is-reached-by-identity.md',
    '0012-secrets-are-made-in-the-account.md',
    '0013-a-stage-is-data-of-its-operator.md',
    '0014-the-edge-in-two-partitions.md',
  ])
    expect(existsSync(join(decisions, name))).toBe(true)
})
