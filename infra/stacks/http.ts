import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { type FunctionName, functionNames, prefixes } from '#shared/platform/access.ts'
import { explain } from '../constructs/explain.ts'
import { type FunctionSource, serviceFunction } from './functions.ts'

/** What one line of the access log tells. No query and no body; the caller's address is in CloudFront's log. */
const accessLog = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  method: '$context.httpMethod',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  functionError: '$context.integrationErrorMessage',
  from: '$context.identity.sourceIp',
} as const

/** Over all callers together; above it the gateway answers 429 by itself. */
const throttle = { rateLimit: 500, burstLimit: 1000 } as const

/** The gateway and the functions behind it: two routes a prefix, all else to `public`. */
export class HttpStack extends Stack {
  readonly api: HttpApi

  constructor(scope: Construct, id: string, { source, ...props }: StackProps & { readonly source: FunctionSource }) {
    super(scope, id, props)
    const { stage } = source
    this.api = new HttpApi(this, 'Api', { apiName: `jiangcai-${stage.name}`, createDefaultStage: false })
    const integrations = new Map(
      functionNames
        .filter((fn) => prefixes.some(([, to]) => to === fn))
        .map((fn) => {
          const { lambda } = serviceFunction(this, fn, source)
          return [fn, new HttpLambdaIntegration(fn, lambda, { timeout: Duration.seconds(29), scopePermissionToRoute: false })] as const
        }),
    )
    for (const [prefix, fn] of prefixes) this.#route(prefix, fn, integrations)
    this.#stage(stage.name, stage.logDays)
  }

  #route(prefix: string, fn: FunctionName, integrations: ReadonlyMap<FunctionName, HttpLambdaIntegration>): void {
    const integration = integrations.get(fn)
    if (integration === undefined) throw new Error(`no function answers ${prefix}`)
    const id = prefix.replaceAll('/', '-')
    const routes = prefix === '' ? [undefined] : [prefix, `${prefix}/{proxy+}`]
    for (const path of routes) {
      const route = new HttpRoute(this, `Route${id}${path?.endsWith('}') ? '-below' : ''}`, {
        httpApi: this.api,
        routeKey: path === undefined ? HttpRouteKey.DEFAULT : HttpRouteKey.with(path, HttpMethod.ANY),
        integration,
      })
      explain(route, {
        id: 'AwsSolutions-APIG4',
        because:
          'Who calls is checked in one place of ours at each request, by session, token or key, so that a suspension works at once (design: HTTP).',
        until: 'an authorizer of the gateway exists in aws-cn that can do the same',
      })
    }
  }

  #stage(name: string, logDays: number): void {
    const logGroup = new LogGroup(this, 'AccessLog', {
      logGroupName: `/aws/http/jiangcai-${name}`,
      retention: logDays as RetentionDays,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle,
      detailedMetricsEnabled: true,
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: AccessLogFormat.custom(JSON.stringify(accessLog)) },
    })
  }
}
