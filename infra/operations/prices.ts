/** One price of the cloud's list: dollars a unit, and where it was read. `listed`: in the research of this project; `remembered`: not yet looked up. */
type Price = {
  readonly what: string
  readonly dollars: number
  readonly per: string
  readonly source: string
  readonly read: 'listed' | 'remembered'
}

/** When the prices were written down. They have to be checked once against the live list before a budget is made of them. */
export const pricesOf = { region: '美国东部（弗吉尼亚北部）', date: '2026-11-25' } as const

export const prices = {
  lambdaRequests: { what: 'Lambda 调用', dollars: 0.2, per: '百万次', source: 'cloudchipr.com/blog/aws-lambda-pricing', read: 'listed' },
  lambdaGigabyteSeconds: {
    what: 'Lambda 运行(arm64)',
    dollars: 0.0000133334,
    per: 'GB·秒',
    source: 'cloudchipr.com/blog/aws-lambda-pricing',
    read: 'listed',
  },
  httpApi: {
    what: 'HTTP API 请求',
    dollars: 1,
    per: '百万次',
    source: 'AWS 白皮书 best-practices-api-gateway…/cost-optimization',
    read: 'listed',
  },
  writeUnits: {
    what: 'DynamoDB 写',
    dollars: 0.625,
    per: '百万单位',
    source: 'airbyte.com/data-engineering-resources/dynamodb-pricing',
    read: 'listed',
  },
  readUnits: {
    what: 'DynamoDB 读',
    dollars: 0.125,
    per: '百万单位',
    source: 'airbyte.com/data-engineering-resources/dynamodb-pricing',
    read: 'listed',
  },
  tableGigabytes: { what: 'DynamoDB 存储', dollars: 0.25, per: 'GB·月', source: 'aws.amazon.com/dynamodb/pricing', read: 'listed' },
  recoveryGigabytes: { what: '时间点恢复', dollars: 0.2, per: 'GB·月', source: '目录价', read: 'remembered' },
  egress: { what: '流出流量', dollars: 0.09, per: 'GB', source: 'apigatewaycost.com/aws', read: 'listed' },
  logs: { what: '日志写入', dollars: 0.5, per: 'GB', source: 'go-cloud.io/aws-api-gateway-pricing', read: 'listed' },
  edgeRequests: { what: 'CloudFront 请求', dollars: 1, per: '百万次', source: '目录价', read: 'remembered' },
  't3.small.search': { what: '检索节点 t3.small', dollars: 0.036, per: '小时', source: 'teamaws.com/?p=1428(每月 25–26)', read: 'listed' },
  'm6g.large.search': { what: '检索节点 m6g.large', dollars: 0.128, per: '小时', source: '目录价', read: 'remembered' },
  'r6g.large.search': { what: '检索节点 r6g.large', dollars: 0.167, per: '小时', source: '目录价', read: 'remembered' },
  searchGigabytes: { what: '检索磁盘(gp3)', dollars: 0.122, per: 'GB·月', source: '目录价', read: 'remembered' },
  filterRules: { what: 'WAF 规则组（边缘限流）', dollars: 6, per: '月', source: '目录价：一个 ACL 5，一条规则 1', read: 'remembered' },
  filterRequests: { what: 'WAF 检查', dollars: 0.6, per: '百万次', source: '目录价', read: 'remembered' },
  watching: {
    what: '告警、面板、密钥',
    dollars: 12,
    per: '月',
    source: '目录价：约 35 个告警各 0.10、面板 3、日志指标约 2、KMS 与 Secrets Manager 约 3',
    read: 'remembered',
  },
} as const satisfies Record<string, Price>

export type PriceName = keyof typeof prices
