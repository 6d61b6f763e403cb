import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TextWidget,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { CfnMetricFilter } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { functionNames } from '#shared/platform/access.ts'
import { tableNames } from '#shared/platform/dynamo/tables.ts'
import { searchDomainName } from '../arns.ts'
import { explain } from '../constructs/explain.ts'
import { lambdaName, tableName } from '../environment.ts'
import type { CloudStage } from '../stages.ts'
import { alarmText } from './alarm-text.ts'
import { type AlarmSpec, allAlarms, type Watched } from './alarms.ts'
import { streamsTo } from './jobs.ts'

/** Alarms that say who suffers, mailed to the people on duty, and one dashboard. */
export class WatchStack extends Stack {
  readonly #stage: CloudStage
  readonly #apiId: string

  constructor(
    scope: Construct,
    id: string,
    { stage, apiId, ...props }: StackProps & { readonly stage: CloudStage; readonly apiId: string },
  ) {
    super(scope, id, props)
    this.#stage = stage
    this.#apiId = apiId
    const topic = this.#topic()
    for (const spec of allAlarms(stage.name)) {
      const alarm = new Alarm(this, spec.id, {
        alarmName: `jiangcai-${stage.name}-${spec.id}`,
        alarmDescription: alarmText(spec),
        metric: this.#metric(spec),
        threshold: spec.below ?? spec.atLeast ?? 1,
        comparisonOperator:
          spec.below === undefined ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      })
      alarm.addAlarmAction(new SnsAction(topic))
    }
    this.#dashboard()
  }

  #topic(): Topic {
    const key = new Key(this, 'TopicKey', { description: '告警主题的加密密钥', enableKeyRotation: true })
    const topic = new Topic(this, 'Topic', { topicName: `jiangcai-${this.#stage.name}-alarms`, masterKey: key, enforceSSL: true })
    const cloudwatch = new ServicePrincipal('cloudwatch.amazonaws.com')
    const conditions = { StringEquals: { 'aws:SourceAccount': this.#stage.account } }
    // A topic with a policy of its own loses the one by which alarms may publish.
    topic.addToResourcePolicy(
      new PolicyStatement({ sid: 'Alarms', principals: [cloudwatch], actions: ['sns:Publish'], resources: [topic.topicArn], conditions }),
    )
    key.addToResourcePolicy(
      new PolicyStatement({ principals: [cloudwatch], actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: ['*'], conditions }),
    )
    for (const mail of this.#stage.alarmMails) topic.addSubscription(new EmailSubscription(mail))
    explain(topic, {
      id: 'Serverless-SNSRedrivePolicy',
      because: 'The subscribers are mailboxes; SNS repeats mail by itself and a lost mail leaves the alarm standing in the console.',
      until: 'a queue or a function subscribes',
    })
    return topic
  }

  #metric(spec: AlarmSpec): IMetric {
    const period = Duration.minutes(spec.minutes)
    const { watch } = spec
    switch (watch.of) {
      case 'function':
        return new Metric({
          namespace: 'AWS/Lambda',
          metricName: watch.metric,
          dimensionsMap: { FunctionName: lambdaName(this.#stage.name, watch.fn) },
          statistic: watch.metric === 'IteratorAge' ? Stats.MAXIMUM : Stats.SUM,
          period,
        })
      case 'api':
        return new Metric({
          namespace: 'AWS/ApiGateway',
          metricName: watch.metric,
          dimensionsMap: { ApiId: this.#apiId },
          statistic: watch.metric === 'Latency' ? Stats.percentile(99) : Stats.SUM,
          period,
        })
      case 'log':
        return this.#counted(watch, period)
      case 'search':
        return new Metric({
          namespace: 'AWS/ES',
          metricName: watch.metric,
          dimensionsMap: { DomainName: searchDomainName(this.#stage.name), ClientId: this.#stage.account },
          statistic: watch.metric === 'FreeStorageSpace' ? Stats.MINIMUM : Stats.MAXIMUM,
          period,
        })
      case 'table':
        return this.#tableMetric(watch, period)
      case 'dead-letters':
        return new Metric({
          namespace: 'AWS/SQS',
          metricName: 'ApproximateNumberOfMessagesVisible',
          dimensionsMap: { QueueName: watch.queue },
          statistic: Stats.MAXIMUM,
          period,
        })
    }
  }

  /** Lines of a log, counted by a metric filter of ours. */
  #counted({ fn, name, pattern }: Extract<Watched, { readonly of: 'log' }>, period: Duration): Metric {
    const metricNamespace = `Jiangcai/${this.#stage.name}`
    new CfnMetricFilter(this, `${name}Filter`, {
      logGroupName: `/aws/lambda/${lambdaName(this.#stage.name, fn)}`,
      filterPattern: pattern,
      metricTransformations: [{ metricNamespace, metricName: name, metricValue: '1' }],
    })
    return new Metric({ namespace: metricNamespace, metricName: name, statistic: Stats.SUM, period })
  }

  /** DynamoDB counts failures by operation: these are the operations of our gateway to it. */
  #tableMetric({ table, metric }: Extract<Watched, { readonly of: 'table' }>, period: Duration): IMetric {
    const TableName = tableName(this.#stage.name, table)
    const of = (metricName: string, dimensions: Record<string, string> = {}) =>
      new Metric({ namespace: 'AWS/DynamoDB', metricName, dimensionsMap: { TableName, ...dimensions }, statistic: Stats.SUM, period })
    const parts =
      metric === 'throttles'
        ? ['ReadThrottleEvents', 'WriteThrottleEvents'].map((name) => of(name))
        : ['GetItem', 'BatchGetItem', 'Query', 'TransactWriteItems'].map((Operation) => of('SystemErrors', { Operation }))
    const usingMetrics = Object.fromEntries(parts.map((part, index) => [`m${index}`, part]))
    const expression = Object.keys(usingMetrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + ')
    return new MathExpression({ expression, usingMetrics, period, label: `${table} ${metric}` })
  }

  #dashboard(): void {
    const { name } = this.#stage
    const ofFunctions = (metricName: string, statistic: string) =>
      functionNames.map(
        (fn) =>
          new Metric({ namespace: 'AWS/Lambda', metricName, dimensionsMap: { FunctionName: lambdaName(name, fn) }, statistic, label: fn }),
      )
    const ofApi = (metricName: string, statistic: string) =>
      new Metric({ namespace: 'AWS/ApiGateway', metricName, dimensionsMap: { ApiId: this.#apiId }, statistic })
    const ofSearch = (metricName: string, statistic: string) =>
      new Metric({
        namespace: 'AWS/ES',
        metricName,
        dimensionsMap: { DomainName: searchDomainName(name), ClientId: this.#stage.account },
        statistic,
      })
    const dashboard = new Dashboard(this, 'Dashboard', { dashboardName: `jiangcai-${name}` })
    dashboard.addWidgets(
      new TextWidget({ markdown: `# 匠才 ${name}\n从上到下：访客看到的 · 函数 · 检索与索引 · 数据表`, width: 24, height: 2 }),
    )
    dashboard.addWidgets(
      new GraphWidget({
        title: '请求与错误',
        left: [ofApi('Count', Stats.SUM)],
        right: [ofApi('4xx', Stats.SUM), ofApi('5xx', Stats.SUM)],
        width: 12,
      }),
      new GraphWidget({ title: '答复时间（毫秒）', left: [ofApi('Latency', Stats.p(50)), ofApi('Latency', Stats.p(99))], width: 12 }),
    )
    dashboard.addWidgets(
      new GraphWidget({ title: '函数：同时运行', left: ofFunctions('ConcurrentExecutions', Stats.MAXIMUM), width: 8 }),
      new GraphWidget({ title: '函数：时长 p99（毫秒）', left: ofFunctions('Duration', Stats.p(99)), width: 8 }),
      new GraphWidget({
        title: '函数：失败与被拒',
        left: ofFunctions('Errors', Stats.SUM),
        right: ofFunctions('Throttles', Stats.SUM),
        width: 8,
      }),
    )
    dashboard.addWidgets(
      new GraphWidget({
        title: '检索：查询时长（毫秒）',
        left: [ofSearch('SearchLatency', Stats.AVERAGE)],
        right: [ofSearch('SearchRate', Stats.AVERAGE)],
        width: 8,
      }),
      new GraphWidget({
        title: '检索：内存与 CPU（%）',
        left: [ofSearch('JVMMemoryPressure', Stats.MAXIMUM), ofSearch('CPUUtilization', Stats.MAXIMUM)],
        width: 8,
      }),
      new GraphWidget({
        title: '索引落后（毫秒）',
        left: ofFunctions('IteratorAge', Stats.MAXIMUM).filter((_, index) => streamsTo(functionNames[index] ?? 'public').length > 0),
        width: 8,
      }),
    )
    const consumed = (metricName: string) =>
      tableNames.map(
        (table) =>
          new Metric({
            namespace: 'AWS/DynamoDB',
            metricName,
            dimensionsMap: { TableName: tableName(name, table) },
            statistic: Stats.SUM,
            label: table,
          }),
      )
    dashboard.addWidgets(
      new GraphWidget({ title: '数据表：读单位', left: consumed('ConsumedReadCapacityUnits'), width: 12 }),
      new GraphWidget({ title: '数据表：写单位', left: consumed('ConsumedWriteCapacityUnits'), width: 12 }),
    )
  }
}
