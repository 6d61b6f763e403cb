import { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam'
import { beforeAll, describe, expect, it } from 'vitest'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import {
  access,
  type Callable,
  calledLater,
  type FunctionAccess,
  type FunctionName,
  functionNames,
  type TableRight,
} from '#shared/platform/access.ts'
import { type TableGrant, tableRights } from '#shared/platform/dynamo/table-rights.ts'
import { type TableName, tableNames, tables } from '#shared/platform/dynamo/tables.ts'
import { objectRights } from '#shared/platform/objects/buckets.ts'
import { schedules } from '#shared/platform/schedules.ts'
import { arnOf } from '../../infra/arns.ts'
import { lambdaName, tableName } from '../../infra/environment.ts'
import type { Partition } from '../../infra/stages.ts'
import { type Resource, type Synthesised, synthesise } from './synthesised.ts'

type Statement = {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Condition?: unknown
}

/** One right of a role: an action on a resource, under a condition. Written as one line so that sets of them can be compared. */
type Right = string

const inTransaction = JSON.stringify({ 'ForAnyValue:StringEquals': { 'dynamodb:EnclosingOperation': ['TransactWriteItems'] } })

/** The table whose stream an import leads to; other references by the last part of their name. */
function named(resource: unknown): string {
  if (typeof resource === 'string') return resource
  const text = JSON.stringify(resource)
  const stream = tableNames.find((table) => text.includes(`FnGetAtt${table}Table`) && text.includes('StreamArn'))
  if (stream !== undefined) return `stream of ${stream}`
  const known = {
    ContactsKey: 'contacts key',
    ContactSecret: 'contact secret',
    DeadQueue: 'dead letters',
    LogGroup: 'own log',
    Log: 'own log',
  }
  return Object.entries(known).find(([part]) => text.includes(part))?.[1] ?? text
}

function rightsIn(statements: readonly Statement[]): readonly Right[] {
  return statements.flatMap((statement) => {
    if (statement.Effect !== 'Allow') throw new Error('a role refuses something')
    return [statement.Action].flat().flatMap((action) =>
      [statement.Resource].flat().map((resource) => {
        const condition = statement.Condition === undefined ? '' : ` if ${JSON.stringify(statement.Condition)}`
        return `${String(action)} on ${named(resource)}${condition}`
      }),
    )
  })
}

/** The rights of a function as the template gives them. Two inline policies on one role, or a managed one, would show. */
function given(fn: FunctionName, { resources, one, stage }: Synthesised): readonly Right[] {
  const role = one('AWS::IAM::Role', 'RoleName', lambdaName(stage.name, fn))
  expect(role.Properties).not.toHaveProperty('ManagedPolicyArns')
  expect(role.Properties).not.toHaveProperty('Policies')
  const [path] = [...resources()].find(([, resource]) => resource === role) ?? ['']
  const policies = [...resources().values()].filter(
    (resource) => resource.Type === 'AWS::IAM::Policy' && JSON.stringify(resource.Properties.Roles).includes(`"${path.split('/')[1]}"`),
  )
  expect(policies).toHaveLength(1)
  return rightsIn(policies.flatMap(statementsOf)).toSorted()
}

function statementsOf(policy: Resource): readonly Statement[] {
  return (policy.Properties.PolicyDocument as { readonly Statement: readonly Statement[] }).Statement
}

function roleOf({ app }: Synthesised, fn: FunctionName): Role {
  const found = app.node.findAll().find((construct) => construct instanceof Role && construct.node.path.endsWith(`/${fn}/Role`))
  return found as Role
}

/** The rights of a function as its row of the matrix wants them, worked out apart from the constructs. */
function wanted(fn: FunctionName, { stage }: Synthesised): readonly Right[] {
  const arns = arnOf(stage)
  const prefix = `arn:${stage.partition}:dynamodb:${stage.region}:${stage.account}:table/`
  const rows = Object.entries(access[fn].tables) as [TableName, readonly TableRight[]][]
  const ofTables = rows.flatMap(([table, rights]) =>
    rights.flatMap((right) => {
      const { actions, onIndexes = [], onStream = [], onlyIn }: TableGrant = tableRights[right]
      const physical = `${prefix}${tableName(stage.name, table)}`
      return [
        ...actions.map((action) => `dynamodb:${action} on ${physical}${onlyIn === undefined ? '' : ` if ${inTransaction}`}`),
        ...onIndexes.flatMap((action) => tables[table].indexes.map((index) => `dynamodb:${action} on ${physical}/index/${index}`)),
        ...onStream.map((action) => `dynamodb:${action} on ${action === 'ListStreams' ? '*' : `stream of ${table}`}`),
      ]
    }),
  )
  const row = access[fn]
  const ofSearch = !('search' in row)
    ? []
    : 'read' in row.search
      ? row.search.read.map((index) => `es:ESHttpPost on ${arns.searchDomain}/${index}/_search`)
      : ['Delete', 'Get', 'Head', 'Post', 'Put'].flatMap((verb) =>
          ['_alias/*', '_aliases', ...indexNames.map((index) => `${index}-*`)].map(
            (path) => `es:ESHttp${verb} on ${arns.searchDomain}/${path}`,
          ),
        )
  const { objects = {} }: FunctionAccess = row
  const ofObjects = Object.entries(objects).flatMap(([bucket, rights]) =>
    rights.flatMap((right) => {
      const arn = `arn:${stage.partition}:s3:::jiangcai-${stage.name}-${bucket}-${stage.account}`
      const { onObjects, onBucket } = objectRights[right]
      return [...onObjects.map((action) => `s3:${action} on ${arn}/*`), ...onBucket.map((action) => `s3:${action} on ${arn}`)]
    }),
  )
  const invokes: readonly Callable[] = 'invokes' in row ? row.invokes : []
  return [
    ...new Set([
      ...ofTables,
      ...ofObjects,
      ...ofSearch,
      ...invokes.map(
        (to) => `lambda:InvokeFunction on ${to === 'vault:seal' ? `${arns.lambda('vault')}:seal` : arns.lambda(to as FunctionName)}`,
      ),
      ...('sends' in row && stage.partition === 'aws' ? sending(stage) : []),
      ...besideTheMatrix(fn),
    ]),
  ].toSorted()
}

/** SMS to anybody, mail from one address; AWS in China has neither. */
function sending({ region, account, domain }: Synthesised['stage']): readonly Right[] {
  const fromUs = JSON.stringify({ StringEquals: { 'ses:FromAddress': `no-reply@${domain}` } })
  return ['sns:Publish on *', `ses:SendEmail on arn:aws:ses:${region}:${account}:identity/${domain} if ${fromUs}`]
}

/** What a role has beside its row, for running at all. */
function besideTheMatrix(fn: FunctionName): readonly Right[] {
  const follows = Object.values(access[fn].tables).some((rights: readonly TableRight[]) => rights.includes('s'))
  const scheduled = schedules.some((schedule) => schedule.fn === fn)
  const viaDynamo = JSON.stringify({ StringLike: { 'kms:ViaService': ['dynamodb.*.amazonaws.com', 'dynamodb.*.amazonaws.com.cn'] } })
  const viaSecrets = JSON.stringify({
    StringLike: { 'kms:ViaService': ['secretsmanager.*.amazonaws.com', 'secretsmanager.*.amazonaws.com.cn'] },
  })
  const keyActions = ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo']
  return [
    ...['CreateLogStream', 'PutLogEvents'].map((action) => `logs:${action} on own log`),
    ...['PutTraceSegments', 'PutTelemetryRecords'].map((action) => `xray:${action} on *`),
    ...(follows ? ['SendMessage', 'GetQueueAttributes', 'GetQueueUrl'].map((action) => `sqs:${action} on dead letters`) : []),
    ...(scheduled || calledLater.includes(fn) ? ['sqs:SendMessage on dead letters'] : []),
    // DynamoDB uses the table's key for whoever writes to it; the key that closes values is another, and the vault's alone.
    ...('contacts' in access[fn].tables ? keyActions.map((action) => `kms:${action} on contacts key if ${viaDynamo}`) : []),
    ...(fn === 'vault' ? [`kms:Decrypt on contacts key if ${viaSecrets}`, 'secretsmanager:GetSecretValue on contact secret'] : []),
  ]
}

describe.each<Partition>(['aws', 'aws-cn'])('the roles in %s', (partition) => {
  let system: Synthesised

  beforeAll(() => {
    system = synthesise(partition)
  })

  it.each(functionNames)('%s may do what its row says, and nothing else', (fn) => {
    expect([...new Set(given(fn, system))]).toEqual(wanted(fn, system))
  })

  it('lets nobody but the vault near contact details and their key', () => {
    const others = functionNames.filter((fn) => fn !== 'vault' && fn !== 'intake')
    for (const fn of others) expect(given(fn, system).filter((right) => right.includes('contact'))).toEqual([])
    // Intake adds what the vault closed for it, and has neither the right to read it nor the key.
    const ofIntake = given('intake', system).filter((right) => /contact/.test(right) && !right.startsWith('kms:'))
    expect(ofIntake.map((right) => right.split(' on ')[0])).toEqual(['dynamodb:PutItem'])
    const environments = system
      .ofType('AWS::Lambda::Function')
      .map((one) => [one.Properties.FunctionName, JSON.stringify(one.Properties.Environment)])
    expect(environments.filter(([, text]) => /CONTACT_KEY/.test(String(text))).map(([name]) => name)).toEqual(['jiangcai-dev-vault'])
  })

  it('个人信息保护法 51: whoever reads foreign files may have contacts closed, and may not call the vault by its own name', () => {
    const { lambda } = arnOf(system.stage)
    const calls = given('intake', system).filter((right) => right.startsWith('lambda:'))
    expect(calls).toEqual([`lambda:InvokeFunction on ${lambda('vault')}:seal`])
    const aliases = system.ofType('AWS::Lambda::Alias').map(({ Properties }) => Properties.Name)
    expect(aliases).toEqual(['seal'])
  })

  it('gives the public function one table and one bucket to read, and one search', () => {
    const rights = given('public', system).filter((right) => !/^(logs|xray):/.test(right))
    expect(rights.map((right) => right.split(' on ')[0])).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:Query',
      'dynamodb:Query',
      'es:ESHttpPost',
      's3:GetObject',
      's3:ListBucket',
    ])
    expect(rights.at(-3)).toBe(`es:ESHttpPost on ${arnOf(system.stage).searchDomain}/vacancies/_search`)
  })

  it('lets only the five functions with a search right speak to the domain', () => {
    const [domain] = system.ofType('AWS::OpenSearchService::Domain')
    const { Statement } = (domain?.Properties.AccessPolicies ?? {}) as { readonly Statement: readonly Statement[] }
    const deny = Statement.find((statement) => statement.Effect === 'Deny')
    const roles = functionNames.filter((fn) => 'search' in access[fn]).map(arnOf(system.stage).role)
    expect(deny?.Condition).toEqual({ ArnNotEquals: { 'aws:PrincipalArn': roles } })
    expect(roles).toHaveLength(5)
  })

  it('tell of one right too many and of one too few', () => {
    const planted = synthesise(partition)
    roleOf(planted, 'public').addToPolicy(
      new PolicyStatement({ actions: ['dynamodb:Scan'], resources: [arnOf(planted.stage).table('accounts')] }),
    )
    expect(given('public', planted).filter((right) => !wanted('public', planted).includes(right))).toEqual([
      `dynamodb:Scan on ${arnOf(planted.stage).table('accounts')}`,
    ])
    expect(wanted('desk', planted).filter((right) => !given('public', planted).includes(right)).length).toBeGreaterThan(10)
  })

  it('stays below what one role may hold', () => {
    for (const policy of system.ofType('AWS::IAM::Policy')) {
      expect(JSON.stringify(policy.Properties.PolicyDocument).length).toBeLessThan(10_240)
    }
  })
})
