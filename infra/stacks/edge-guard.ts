import { Stack, type StackProps } from 'aws-cdk-lib'
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'
import type { AddressLimit } from '../edge.ts'

/** Counts requests by address in front of CloudFront. Exists in `aws` alone, and there in us-east-1, where CloudFront wants it. */
export class EdgeGuardStack extends Stack {
  readonly webAclArn: string

  constructor(
    scope: Construct,
    id: string,
    { limit, stage, ...props }: StackProps & { readonly limit: AddressLimit; readonly stage: string },
  ) {
    super(scope, id, props)
    const metric = (metricName: string) => ({ cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false, metricName })
    const acl = new CfnWebACL(this, 'WebAcl', {
      name: `jiangcai-${stage}`,
      description: 'Limits requests by address before they reach the functions',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: metric(`jiangcai-${stage}`),
      customResponseBodies: {
        slower: {
          contentType: 'TEXT_PLAIN',
          content: '访问太频繁了，请过几分钟再试。Too many requests from this address; please try again in a few minutes.',
        },
      },
      rules: [
        {
          name: 'by-address',
          priority: 0,
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: limit.requests, evaluationWindowSec: limit.perSeconds } },
          action: {
            block: {
              customResponse: {
                responseCode: 429,
                customResponseBodyKey: 'slower',
                responseHeaders: [{ name: 'retry-after', value: String(limit.perSeconds) }],
              },
            },
          },
          visibilityConfig: metric('by-address'),
        },
      ],
    })
    this.webAclArn = acl.attrArn
  }
}
