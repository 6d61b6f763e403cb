import { Fn, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib'
import { CfnDistribution } from 'aws-cdk-lib/aws-cloudfront'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { cookieNames } from '#shared/accounts/cookies.ts'
import { explain } from '../constructs/explain.ts'
import { type Edge, edges } from '../edge.ts'
import type { CloudStage } from '../stages.ts'

type Settings = StackProps & {
  readonly stage: CloudStage
  /** `https://….execute-api.…` */
  readonly apiEndpoint: string
  readonly logs: Bucket
  /** Absent where the partition's CloudFront has no WAF. */
  readonly webAclArn: string | undefined
}

/** CloudFront in front of the gateway (decision 0014). */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, { stage, apiEndpoint, logs, webAclArn, ...props }: Settings) {
    super(scope, id, props)
    const edge: Edge = edges[stage.partition]
    const distribution = new CfnDistribution(this, 'Distribution', {
      distributionConfig: {
        enabled: true,
        comment: `jiangcai-${stage.name}`,
        aliases: [stage.domain],
        viewerCertificate: {
          ...(edge.certificate === 'acm' ? { acmCertificateArn: stage.certificate } : { iamCertificateId: stage.certificate }),
          sslSupportMethod: 'sni-only',
          minimumProtocolVersion: 'TLSv1.2_2021',
        },
        httpVersion: edge.http,
        ipv6Enabled: edge.ipv6,
        origins: [
          {
            id: 'api',
            domainName: Fn.select(2, Fn.split('/', apiEndpoint)),
            customOriginConfig: { originProtocolPolicy: 'https-only', originSslProtocols: ['TLSv1.2'], originReadTimeout: 30 },
          },
        ],
        defaultCacheBehavior: {
          ...passing,
          forwardedValues: {
            queryString: true,
            // What answers differ by: who is signed in, and how pages are shown. Any other cookie would only part the cache.
            cookies: { forward: 'whitelist', whitelistedNames: [...cookieNames(`https://${stage.domain}`)] },
            headers: ['Authorization'],
          },
        },
        cacheBehaviors: [
          {
            ...passing,
            pathPattern: '/assets/*',
            forwardedValues: { queryString: true, cookies: { forward: 'none' } },
            allowedMethods: ['GET', 'HEAD'],
          },
        ],
        logging: { bucket: logs.bucketRegionalDomainName, prefix: 'edge/', includeCookies: false },
        // It lives in another region: a weak reference needs no helper functions there and here.
        ...(webAclArn === undefined ? {} : { webAclId: Stack.consumeReference(webAclArn, ReferenceStrength.WEAK) }),
      },
    })
    explain(distribution, {
      id: 'AwsSolutions-CFR1',
      because: 'Workers and employers are everywhere; a border in the edge would shut out those who work away from home.',
      until: 'the operator is told to serve one territory only',
    })
    if (edge.addressLimit === undefined) {
      explain(distribution, {
        id: 'AwsSolutions-CFR2',
        because: 'CloudFront of the China regions has no WAF; the gateway throttles and the public function is capped (decision 0014).',
        until: 'AWS China offers WAF for CloudFront',
      })
    }
  }
}

/** As long as the answer says and no longer: without a word of the answer, not at all. */
const passing: CfnDistribution.DefaultCacheBehaviorProperty = {
  targetOriginId: 'api',
  viewerProtocolPolicy: 'redirect-to-https',
  allowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
  compress: true,
  minTtl: 0,
  defaultTtl: 0,
  maxTtl: 31_536_000,
}
