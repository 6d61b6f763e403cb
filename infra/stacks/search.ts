import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { EbsDeviceVolumeType } from 'aws-cdk-lib/aws-ec2'
import { AnyPrincipal, ArnPrincipal, Effect, PolicyDocument, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnResourcePolicy, LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { type CfnDomain, Domain, EngineVersion, TLSSecurityPolicy } from 'aws-cdk-lib/aws-opensearchservice'
import type { Construct } from 'constructs'
import { access, functionNames } from '#shared/platform/access.ts'
import { arnOf, searchDomainName } from '../arns.ts'
import { explain } from '../constructs/explain.ts'
import { type CloudStage, type SearchSize, searchSizes } from '../stages.ts'

/** The search engine (decision 0011). It holds a projection: losing it loses nothing, so it goes when its stack goes. */
export class SearchStack extends Stack {
  readonly endpoint: string

  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { readonly stage: CloudStage }) {
    super(scope, id, props)
    const size: SearchSize = searchSizes[stage.size]
    const { group: appLogGroup, policy } = this.#log(stage)
    const domain = new Domain(this, 'Domain', {
      domainName: searchDomainName(stage.name),
      version: EngineVersion.openSearch('2.19'),
      capacity: {
        dataNodes: size.nodes,
        dataNodeInstanceType: size.nodeType,
        multiAzWithStandbyEnabled: false,
        ...(size.masters === undefined ? {} : { masterNodes: size.masters.count, masterNodeInstanceType: size.masters.type }),
      },
      ebs: { volumeSize: size.diskGigabytes, volumeType: EbsDeviceVolumeType.GP3 },
      ...(size.zones === 1 ? {} : { zoneAwareness: { enabled: true, availabilityZoneCount: size.zones } }),
      enforceHttps: true,
      tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_2_PFS,
      nodeToNodeEncryption: true,
      encryptionAtRest: { enabled: true },
      advancedOptions: { 'rest.action.multi.allow_explicit_index': 'false', override_main_response_version: 'false' },
      logging: { appLogEnabled: true, appLogGroup },
      suppressLogsResourcePolicy: true,
      enableAutoSoftwareUpdate: true,
      offPeakWindowEnabled: true,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    // A domain that may not write to its log is refused.
    domain.node.addDependency(policy)
    // As a property of the domain: the construct's own way is a helper function with rights over all domains.
    ;(domain.node.defaultChild as CfnDomain).accessPolicies = accessPolicy(stage)
    this.endpoint = `https://${domain.domainEndpoint}`
    explainDomain(domain, size)
  }

  /** What the engine says of itself. Never its slow logs: they hold queries and documents. */
  #log({ name, logDays }: CloudStage): { readonly group: LogGroup; readonly policy: CfnResourcePolicy } {
    const group = new LogGroup(this, 'Log', {
      logGroupName: `/aws/opensearch/${searchDomainName(name)}`,
      retention: logDays as RetentionDays,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const policy = new CfnResourcePolicy(this, 'LogPolicy', {
      policyName: `${searchDomainName(name)}-search`,
      policyDocument: this.toJsonString(
        new PolicyDocument({
          statements: [
            new PolicyStatement({
              principals: [new ServicePrincipal('es.amazonaws.com')],
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [group.logGroupArn],
            }),
          ],
        }).toJSON(),
      ),
    })
    return { group, policy }
  }
}

/** The account's identities may speak to it as far as their own role says, and of them only the functions with a search right. */
function accessPolicy(stage: CloudStage): object {
  const arns = arnOf(stage)
  const resources = [`${arns.searchDomain}/*`]
  const roles = functionNames.filter((fn) => 'search' in access[fn]).map(arns.role)
  return new PolicyDocument({
    statements: [
      new PolicyStatement({ principals: [new ArnPrincipal(arns.account)], actions: ['es:ESHttp*'], resources }),
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['es:ESHttp*'],
        resources,
        conditions: { ArnNotEquals: { 'aws:PrincipalArn': roles } },
      }),
    ],
  }).toJSON()
}

function explainDomain(domain: Domain, size: SearchSize): void {
  explain(
    domain,
    {
      id: 'AwsSolutions-OS1',
      because: 'A public address behind IAM by decision 0011: a NAT gateway would cost more than the engine of a town.',
      until: 'an operator has to pass 等保 level 3 with a private network',
    },
    {
      id: 'AwsSolutions-OS3',
      because: 'Functions have no fixed addresses; requests are signed and the policy refuses all but four roles (decision 0011).',
      until: 'the domain moves into a VPC',
    },
    ...['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'].map((log) => ({
      id: `AwsSolutions-OS9[LogExport::${log}]`,
      because: 'Slow logs hold queries and documents; logs here never do. Slowness is seen in the metrics.',
      until: 'the engine can log slow requests without their contents',
    })),
    ...(size.masters === undefined
      ? [
          {
            id: 'AwsSolutions-OS4',
            because: 'Dedicated masters cost more than the data nodes of this size; the index can be rebuilt from the tables.',
            until: 'the stage is of the size metropolis',
          },
        ]
      : []),
    ...(size.zones === 1
      ? [
          {
            id: 'AwsSolutions-OS7',
            because: 'One node is the size of a town: without it search is away, everything else works, and nothing is lost.',
            until: 'the stage is of the size city',
          },
        ]
      : []),
  )
}
