import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { functionFor, functionNames, prefixes } from '#shared/platform/access.ts'
import { tableNames, tables } from '#shared/platform/dynamo/tables.ts'
import { schedules } from '#shared/platform/schedules.ts'
import { allRoutes } from '../../infra/all-routes.ts'
import { lambdaName, tableName } from '../../infra/environment.ts'
import { limits, streamDelivery } from '../../infra/functions.ts'
import { alarmText } from '../../infra/stacks/alarm-text.ts'
import { allAlarms } from '../../infra/stacks/alarms.ts'
import type { Partition } from '../../infra/stages.ts'
import { type Resource, type Synthesised, synthesise } from './synthesised.ts'

const operations: string = join(import.meta.dirname, '../../infra/operations')

type Bag = Readonly<Record<string, unknown>>

const footer = { operator: '某市人社局', contact: '0571-12333', licences: ['营业执照：一', '人力资源服务许可证：二'] }

describe.each<Partition>(['aws', 'aws-cn'])('the stacks in %s', (partition) => {
  let system: Synthesised

  beforeAll(() => {
    system = synthesise(partition, { footer })
  })

  it.each(tableNames)('keep the table %s: restorable, not deletable, encrypted, expiring, with its indexes and stream', (name) => {
    const table = system.one('AWS::DynamoDB::GlobalTable', 'TableName', tableName('dev', name))
    const [replica] = table.Properties.Replicas as readonly Bag[]
    expect(table.DeletionPolicy).toBe('Retain')
    expect(table.Properties.BillingMode).toBe('PAY_PER_REQUEST')
    expect(table.Properties.TimeToLiveSpecification).toEqual({ AttributeName: 'expiresAt', Enabled: true })
    expect(replica?.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true })
    expect(replica?.DeletionProtectionEnabled).toBe(true)
    expect(table.Properties.SSESpecification).toMatchObject({ SSEEnabled: true })
    expect(Object.hasOwn(replica ?? {}, 'SSESpecification')).toBe(name === 'contacts')
    const indexes = (table.Properties.GlobalSecondaryIndexes ?? []) as readonly Bag[]
    expect(indexes.map((index) => [index.IndexName, JSON.stringify(index.KeySchema), JSON.stringify(index.Projection)])).toEqual(
      tables[name].indexes.map((index) => [
        index,
        JSON.stringify([
          { AttributeName: `${index}Pk`, KeyType: 'HASH' },
          { AttributeName: `${index}Sk`, KeyType: 'RANGE' },
        ]),
        JSON.stringify({ ProjectionType: 'ALL' }),
      ]),
    )
    expect(table.Properties.StreamSpecification).toEqual(tables[name].stream ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : undefined)
  })

  it('个人信息保护法 36, 40: keep what they keep of people in the one region of the stage', () => {
    const keeping = /^AWS::(DynamoDB|S3|Logs|OpenSearchService|SecretsManager|SQS|Lambda)::/
    for (const { stackName, region } of system.stacks.filter((stack) => stack.region !== system.stage.region)) {
      const there = [...system.resources()].filter(([id]) => id.startsWith(`${stackName}/`))
      expect([region, there.filter(([, { Type }]) => keeping.test(Type)).map(([id]) => id)]).toEqual(['us-east-1', []])
    }
    for (const { Properties } of system.ofType('AWS::DynamoDB::GlobalTable'))
      expect((Properties.Replicas as readonly Bag[]).map(({ Region }) => Region)).toEqual([system.stage.region])
    for (const { Properties } of system.ofType('AWS::S3::Bucket')) expect(Properties.ReplicationConfiguration).toBeUndefined()
    for (const { Properties } of system.ofType('AWS::SecretsManager::Secret')) expect(Properties.ReplicaRegions).toBeUndefined()
  })

  it.each(functionNames)('run %s on arm64 and Node 24 from its bundle, within its limits, with a log that ends', (fn) => {
    const made = system.one('AWS::Lambda::Function', 'FunctionName', lambdaName('dev', fn)).Properties
    const wanted: { timeoutSeconds: number; memoryMegabytes: number; concurrency?: number } = limits[fn]
    expect(made).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'main.handler',
      Timeout: wanted.timeoutSeconds,
      MemorySize: wanted.memoryMegabytes,
    })
    expect(made.ReservedConcurrentExecutions).toBe(wanted.concurrency)
    expect(system.one('AWS::Logs::LogGroup', 'LogGroupName', `/aws/lambda/${lambdaName('dev', fn)}`).Properties.RetentionInDays).toBe(30)
  })

  it('hold no secret, only where it is kept', () => {
    const secrets = system.ofType('AWS::SecretsManager::Secret')
    expect(secrets).toHaveLength(2)
    for (const { Properties } of secrets) expect(Properties.SecretString).toBeUndefined()
    const environments = functionNames.map((fn) => variablesOf(system, fn))
    for (const one of environments.filter((variables) => 'SECRET' in variables)) {
      expect(JSON.stringify(one.SECRET)).toMatch(/\{\{resolve:secretsmanager:.*:SecretString:::\}\}/)
    }
    expect(environments.filter((variables) => 'SECRET' in variables)).toHaveLength(3)
    expect(environments.some((variables) => 'CONTACT_KEY' in variables)).toBe(false)
  })

  it('read a new SECRET when its date is new, in the functions that have it', () => {
    const described = synthesise(partition, { secretTurned: '2026-11-25' })
      .ofType('AWS::Lambda::Function')
      .filter(({ Properties }) => Properties.Description === 'SECRET of 2026-11-25')
    expect(described.map(({ Properties }) => Properties.FunctionName)).toEqual(
      ['public', 'desk', 'bureau'].map((fn) => `jiangcai-dev-${fn}`),
    )
  })

  it('give the footer to every page', () => {
    for (const fn of ['public', 'desk', 'bureau'] as const) {
      expect(variablesOf(system, fn)).toMatchObject({ FOOTER_OPERATOR: footer.operator, FOOTER_LICENCES: footer.licences.join('|') })
    }
  })

  it('lead every route to the function that answers it', async () => {
    const made = system
      .ofType('AWS::ApiGatewayV2::Route')
      .map(({ Properties }) => [String(Properties.RouteKey), functionBehind(system, Properties)] as const)
    expect(made).toHaveLength(2 * prefixes.length - 1)
    const routes = await allRoutes()
    const paths = routes.flatMap(({ path }) => [path, `/en${path}`]).map((path) => path.replaceAll(/:(\w+)/g, 'x'))
    for (const path of paths) expect([path, gatewayChoice(made, path)]).toEqual([path, functionFor(path)])
  })

  it('throttle and log the gateway, without queries', () => {
    const [stage] = system.ofType('AWS::ApiGatewayV2::Stage')
    expect(stage?.Properties.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 })
    const { Format } = (stage?.Properties.AccessLogSettings ?? {}) as { readonly Format: string }
    expect(Object.keys(JSON.parse(Format) as object)).toContain('status')
    expect(Format).not.toMatch(/path|query/i)
  })

  it('hand each stream to its functions, five attempts, halving, the rest to dead letters', () => {
    const mappings = system.ofType('AWS::Lambda::EventSourceMapping')
    expect(mappings).toHaveLength(3)
    for (const { Properties } of mappings) {
      expect(Properties).toMatchObject({
        BatchSize: streamDelivery.batchSize,
        MaximumRetryAttempts: streamDelivery.attempts - 1,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      })
      expect(Properties.DestinationConfig).toHaveProperty('OnFailure.Destination')
    }
  })

  it('start each scheduled job, and lay aside what cannot be started', () => {
    const made = system.ofType('AWS::Scheduler::Schedule').map(({ Properties }) => Properties)
    expect(made).toHaveLength(schedules.length)
    for (const { name, job, everyMinutes } of schedules) {
      const { ScheduleExpression, Target } = made.find(({ Name }) => Name === `jiangcai-dev-${name}`) as {
        ScheduleExpression: string
        Target: Bag
      }
      expect(ScheduleExpression).toMatch(everyMinutes === 1 ? /^rate\(1 minute\)$/ : new RegExp(`^rate\\(${everyMinutes} minutes\\)$`))
      expect(JSON.parse(String(Target.Input))).toEqual({ job, time: '<aws.scheduler.scheduled-time>' })
      expect(Target).toHaveProperty('DeadLetterConfig.Arn')
      expect(Target).toHaveProperty('RetryPolicy.MaximumRetryAttempts')
    }
  })

  it('keep the search domain to what decision 0011 says', () => {
    const [domain] = system.ofType('AWS::OpenSearchService::Domain')
    expect(domain?.Properties).toMatchObject({
      EngineVersion: 'OpenSearch_2.19',
      AdvancedOptions: { 'rest.action.multi.allow_explicit_index': 'false' },
      DomainEndpointOptions: { EnforceHTTPS: true },
      NodeToNodeEncryptionOptions: { Enabled: true },
      EncryptionAtRestOptions: { Enabled: true },
    })
    expect(domain?.Properties).not.toHaveProperty('LogPublishingOptions.SEARCH_SLOW_LOGS')
    expect(domain?.DependsOn).toContain('LogPolicy')
  })

  it('close every bucket; quarantine ends, the seal cannot be rewritten', () => {
    const buckets = system.ofType('AWS::S3::Bucket').map(({ Properties }) => Properties)
    expect(buckets).toHaveLength(4)
    for (const bucket of buckets) {
      expect(bucket).toHaveProperty('BucketEncryption')
      expect(Object.values(bucket.PublicAccessBlockConfiguration as Bag)).toEqual([true, true, true, true])
    }
    expect(JSON.stringify(buckets.flatMap((bucket) => bucket.LifecycleConfiguration ?? []))).toContain('"Prefix":"quarantine/"')
    const sealed = buckets.filter((bucket) => bucket.ObjectLockEnabled === true)
    expect(sealed.map((bucket) => bucket.ObjectLockConfiguration)).toEqual([
      { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Days: 1, Mode: 'GOVERNANCE' } } },
    ])
  })

  it('put CloudFront in front, with what the partition can do', () => {
    const [distribution] = system.ofType('AWS::CloudFront::Distribution')
    const config = distribution?.Properties.DistributionConfig as Bag
    const china = partition === 'aws-cn'
    expect(config.Aliases).toEqual([system.stage.domain])
    expect(config.ViewerCertificate).toHaveProperty(china ? 'IamCertificateId' : 'AcmCertificateArn')
    // The China regions refuse cache policies (decision 0014).
    expect(JSON.stringify(config)).not.toContain('CachePolicyId')
    expect(config).toHaveProperty('DefaultCacheBehavior.ForwardedValues.Cookies', {
      Forward: 'whitelist',
      WhitelistedNames: ['__Host-session', '__Host-sign-in', 'view'],
    })
    expect(Object.hasOwn(config, 'WebACLId')).toBe(!china)
    const acls = system.ofType('AWS::WAFv2::WebACL')
    expect(
      acls.map(({ Properties }) => JSON.stringify(Properties.Rules).includes('"RateBasedStatement":{"AggregateKeyType":"IP"')),
    ).toEqual(china ? [] : [true])
  })

  it('make an alarm of each line that says who suffers, what to do first and where it is written', () => {
    const specs = allAlarms('dev')
    const made = system.ofType('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties)
    expect(made.map(({ AlarmDescription }) => AlarmDescription).toSorted()).toEqual(specs.map(alarmText).toSorted())
    for (const { AlarmActions } of made) expect(AlarmActions).toHaveLength(1)
    for (const queue of system.ofType('AWS::SQS::Queue')) {
      expect(JSON.stringify(made)).toContain(`"Value":"${String(queue.Properties.QueueName)}"`)
    }
    expect(system.ofType('AWS::CloudWatch::Dashboard')).toHaveLength(1)
  })

  it('let CloudWatch publish to the topic that carries alarms', () => {
    const [policy] = system.ofType('AWS::SNS::TopicPolicy')
    expect(JSON.stringify(policy?.Properties)).toContain('cloudwatch.amazonaws.com')
    expect(system.ofType('AWS::SNS::Subscription').map(({ Properties }) => Properties.Endpoint)).toEqual(system.stage.alarmMails)
  })
})

it('prod seals the ledger for three years, and nobody can shorten that', () => {
  const sealed = synthesise('aws-cn', { name: 'prod', footer, logDays: 365 })
    .ofType('AWS::S3::Bucket')
    .find(({ Properties }) => Properties.ObjectLockEnabled === true)
  expect(sealed?.Properties).toHaveProperty('ObjectLockConfiguration.Rule.DefaultRetention', { Days: 1098, Mode: 'COMPLIANCE' })
})

describe('the text of an alarm', () => {
  it.each(allAlarms('dev'))('$id names a person, a first deed and a runbook', (spec) => {
    const text = alarmText(spec)
    expect(text).toMatch(
      /^谁受影响：[\u4e00-\u9fff].+\n先做：.+\n步骤：infra\/operations\/[a-z-]+\.md\n\nWho suffers: .+\nFirst: .+\nSteps: /,
    )
    expect(text.length).toBeLessThan(1024)
  })

  it('leads to runbooks that are there', () => {
    const missing = [...new Set(allAlarms('dev').map(({ runbook }) => runbook))].filter((name) => !existsSync(join(operations, name)))
    expect(missing).toEqual([])
  })
})

function variablesOf(system: Synthesised, fn: (typeof functionNames)[number]): Bag {
  const { Environment } = system.one('AWS::Lambda::Function', 'FunctionName', lambdaName('dev', fn)).Properties
  return (Environment as { readonly Variables: Bag }).Variables
}

function functionBehind({ resources }: Synthesised, route: Bag): string {
  const integration = /"Ref":"([^"]+)"/.exec(JSON.stringify(route.Target))?.[1]
  const found = resources().get(`jiangcai-dev-http/${integration}`) as Resource
  const lambda = /"(?:Fn::GetAtt|Ref)":\[?"([^"]+)"/.exec(JSON.stringify(found.Properties.IntegrationUri))?.[1]
  return String(resources().get(`jiangcai-dev-http/${lambda}`)?.Properties.FunctionName).replace('jiangcai-dev-', '')
}

/** As an HTTP API chooses: the full path first, then the longest prefix with `{proxy+}`, then `$default`. */
function gatewayChoice(routes: readonly (readonly [string, string])[], path: string): string | undefined {
  const exact = routes.find(([key]) => key === `ANY ${path}`)
  const below = routes
    .filter(([key]) => key.endsWith('/{proxy+}') && path.startsWith(key.slice(4, -'{proxy+}'.length)))
    .toSorted(([a], [b]) => b.length - a.length)[0]
  return (exact ?? below ?? routes.find(([key]) => key === '$default'))?.[1]
}
