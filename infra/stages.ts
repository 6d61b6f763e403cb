import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

export type Partition = 'aws' | 'aws-cn'

/** A stage that stacks are made for. `local` is a stage too, but it runs by `npm start` and has no stacks. */
export type CloudStage = {
  readonly name: 'dev' | 'prod'
  readonly partition: Partition
  /** Twelve digits. The example has zeros, so that it can be synthesised and never be deployed. */
  readonly account: string
  readonly region: string
  /** `jobs.example.gov.cn`: the only address of the service. */
  readonly domain: string
  /** `aws`: ARN of a certificate in us-east-1. `aws-cn`: id of a server certificate uploaded to IAM; CloudFront there takes no other. */
  readonly certificate: string
  readonly issuer: { readonly url: string; readonly clientId: string }
  readonly footer?: { readonly operator: string; readonly contact: string; readonly licences: readonly string[] }
  /**
   * Who takes SMS and mail, when it is not AWS: addresses that speak SNS's and SES's protocols. AWS in China sends neither; without them
   * messages are read on the site alone there (decision 0028).
   */
  readonly messages?: { readonly sms: string; readonly mail: string }
  /** Who is written to when an alarm goes off. */
  readonly alarmMails: readonly string[]
  readonly size: CitySize
  /** The civil date on which `SECRET` got a new value by hand: another date makes the next deployment read it anew (decision 0012). */
  readonly secretTurned?: string
  /** Logs that the law wants kept stay as long as this. */
  readonly logDays: 30 | 365
}

/** How large the search domain is made. One typed row a size; the cost page tells what each costs. */
export type CitySize = 'town' | 'city' | 'metropolis'

export type SearchSize = {
  readonly nodes: number
  readonly nodeType: string
  readonly diskGigabytes: number
  readonly zones: 1 | 2 | 3
  readonly masters?: { readonly count: 3; readonly type: string }
}

/** `town` is one node: while it is replaced or fails, search is away and everything else works. */
export const searchSizes = {
  town: { nodes: 1, nodeType: 't3.small.search', diskGigabytes: 10, zones: 1 },
  city: { nodes: 2, nodeType: 'm6g.large.search', diskGigabytes: 50, zones: 2 },
  metropolis: { nodes: 3, nodeType: 'r6g.large.search', diskGigabytes: 200, zones: 3, masters: { count: 3, type: 'm6g.large.search' } },
} as const satisfies Record<CitySize, SearchSize>

/** Where an operator writes down its stages. Not in the repository: a fork adds it. */
const stagesFile: string = join(import.meta.dirname, 'stages.json')

export type StagesData = unknown

/** The operator's stages as written, or none. A file that is no JSON throws, naming itself. */
export function readStagesFile(file: string = stagesFile): StagesData {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} 不是有效的 JSON：${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * The stages to make stacks for. `stage` (`dev` when absent) and `partition` (both when absent, of a written stage those that are
 * written) come from the command line. What is wrong with them or the data is one sentence that says what is missing and where.
 */
export function stagesAsked(
  asked: { readonly stage?: string | undefined; readonly partition?: string | undefined },
  data: StagesData,
): Result<readonly CloudStage[], string> {
  const { stage: name = 'dev', partition } = asked
  if (name === 'local') return fail('阶段 local 在本机运行，没有云上资源：请用 npm start。')
  if (name !== 'dev' && name !== 'prod') return fail(`没有“${name}”这个阶段：-c stage= 可以是 dev 或 prod（本机用 npm start）。`)
  if (partition !== undefined && !isPartition(partition)) return fail(`没有“${partition}”这个分区：-c partition= 可以是 aws 或 aws-cn。`)
  const written = typeof data === 'object' && data !== null && name in data ? (data as Record<string, unknown>)[name] : undefined
  if (written === undefined) {
    if (name === 'dev') return ok((partition === undefined ? partitions : [partition]).map(exampleOf))
    return fail(missing(`${name}.${partition ?? 'aws-cn'}`, '整个阶段的数据（账号、域名、证书、页脚与许可等）'))
  }
  const parsed = Written.safeParse(written)
  if (!parsed.success) return fail(missing(name, '以分区 aws 或 aws-cn 为名的数据', issuesOf(parsed.error)))
  const chosen = partition === undefined ? partitions.filter((one) => one in parsed.data) : [partition]
  if (chosen.length === 0) return fail(missing(`${name}.aws-cn`, '至少一个分区的数据'))
  const stages: CloudStage[] = []
  for (const one of chosen) {
    const stage = readStage(name, one, parsed.data[one])
    if (!stage.ok) return stage
    stages.push(stage.value)
  }
  return ok(stages)
}

const partitions: readonly Partition[] = ['aws', 'aws-cn']

function isPartition(value: string): value is Partition {
  return partitions.some((partition) => partition === value)
}

const Written = z.strictObject({ aws: z.unknown().optional(), 'aws-cn': z.unknown().optional() })

const filled = z.string().trim().min(2, '不能为空')

/**
 * 网络招聘服务管理规定 13 wants the business licence and the human-resources licence (a public institution: its filing or notice of
 * being one) on the site; a site served in mainland China also its ICP filing (互联网信息服务管理办法 12) and police filing
 * (计算机信息网络国际联网安全保护管理办法 12).
 */
const Licences = {
  aws: z.strictObject({ business: filled, humanResources: filled, icpFiling: filled.optional(), policeFiling: filled.optional() }),
  'aws-cn': z.strictObject({
    business: filled,
    humanResources: filled,
    icpFiling: z.string().regex(/^.{1,2}ICP备\d{6,}号(-\d+)?$/, '形如“浙ICP备12345678号-1”'),
    policeFiling: z.string().regex(/^.{1,2}公网安备\s?\d{14}号$/, '形如“浙公网安备33010002000001号”'),
  }),
} as const

const https = z.url({ protocol: /^https$/, error: '必须是 https 地址' })

function stageSchema<P extends Partition>(partition: P, licences: (typeof Licences)[P], footerNeeded: boolean) {
  const footer = z.strictObject({ operator: filled, contact: filled, licences })
  return z.strictObject({
    account: z.string().regex(/^(?!0{12})\d{12}$/, '十二位账号'),
    region:
      partition === 'aws'
        ? z.string().regex(/^(?!cn-)[a-z]{2}(-[a-z]+)+-\d$/, '形如 ap-southeast-1')
        : z.enum(['cn-north-1', 'cn-northwest-1'], 'cn-north-1 或 cn-northwest-1'),
    domain: z
      .string()
      .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, '小写域名，不带 https://')
      .refine((name) => !/\.(example|invalid|test|localhost)$/.test(name), '示例域名不能用来部署'),
    certificate:
      partition === 'aws'
        ? z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[0-9a-f-]+$/, 'us-east-1 里 ACM 证书的 ARN')
        : z.string().regex(/^ASCA[A-Z0-9]{12,}$/, '上传到 IAM 的服务器证书的 ID（ASCA…）'),
    issuer: z.strictObject({ url: https, clientId: filled }),
    footer: footerNeeded ? footer : footer.optional(),
    messages: z.strictObject({ sms: https, mail: https }).optional(),
    alarmMails: z.array(z.email('不是邮箱')).min(1, '至少一个接收告警的邮箱'),
    size: z.enum(['town', 'city', 'metropolis'], 'town、city 或 metropolis').default('town'),
    secretTurned: z.iso.date('形如 2026-11-25').optional(),
    ...(partition === 'aws' && footerNeeded ? { abroad: Abroad } : {}),
  })
}

/**
 * 个人信息保护法 36, 40: what a state organ, or whoever keeps very many, keeps of people stays in mainland China, unless the state's security
 * assessment was passed. A production stage elsewhere names that assessment, or why none is needed.
 */
const Abroad = filled.max(200)

function readStage(name: 'dev' | 'prod', partition: Partition, written: unknown): Result<CloudStage, string> {
  if (written === undefined) return fail(missing(`${name}.${partition}`, '整个分区的数据'))
  const parsed =
    partition === 'aws'
      ? stageSchema(partition, Licences.aws, name === 'prod').safeParse(written)
      : stageSchema(partition, Licences['aws-cn'], name === 'prod').safeParse(written)
  if (!parsed.success) return fail(missing(`${name}.${partition}`, '', issuesOf(parsed.error)))
  const { footer, secretTurned, messages, abroad: _assessed, ...rest } = parsed.data
  return ok({
    ...rest,
    name,
    partition,
    logDays: name === 'prod' ? 365 : 30,
    ...(secretTurned === undefined ? {} : { secretTurned }),
    ...(messages === undefined ? {} : { messages }),
    ...(footer === undefined ? {} : { footer: { operator: footer.operator, contact: footer.contact, licences: shown(footer.licences) } }),
  })
}

/** The licences as they stand on the page, in the order of the law. */
function shown(licences: z.infer<(typeof Licences)[Partition]>): readonly string[] {
  const { business, humanResources, icpFiling, policeFiling } = licences
  return [`营业执照：${business}`, `人力资源服务许可证：${humanResources}`, icpFiling, policeFiling].filter((line) => line !== undefined)
}

const fieldNames: Readonly<Record<string, string>> = {
  'footer.licences.humanResources': '人力资源服务许可证',
  'footer.licences.icpFiling': 'ICP 备案号',
  'footer.licences.policeFiling': '公安备案号',
  'footer.licences.business': '营业执照',
  'footer.operator': '运营单位',
  'footer.contact': '联系方式',
  abroad: '数据存放在境外的安全评估编号，或不需要评估的理由（个人信息保护法 36、40）',
  footer: '页脚（运营单位、联系方式、许可与备案）',
  'footer.licences': '许可与备案',
}

function issuesOf(error: z.ZodError): readonly string[] {
  return error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys].join('.') : issue.path.join('.')
    const name = fieldNames[path]
    const what = issue.code === 'unrecognized_keys' ? '没有这个字段' : issue.code === 'invalid_type' ? '缺少或类型不对' : issue.message
    return `${path}${name === undefined ? '' : `（${name}）`}：${what}`
  })
}

function missing(where: string, what: string, issues: readonly string[] = []): string {
  const detail = [what, ...issues].filter((part) => part !== '').join('；')
  return `不能生成：infra/stages.json 的 ${where} 还缺或有误：${detail}。请在该文件里补上，写法见 infra/decisions/0013-a-stage-is-data-of-its-operator.md。`
}

/** Enough to synthesise `dev` on a fresh clone; its account is nobody's, so a deployment of it is refused before anything is made. */
function exampleOf(partition: Partition): CloudStage {
  return {
    name: 'dev',
    partition,
    account: '000000000000',
    region: partition === 'aws' ? 'ap-southeast-1' : 'cn-north-1',
    domain: 'dev.jiangcai.example',
    certificate:
      partition === 'aws'
        ? 'arn:aws:acm:us-east-1:000000000000:certificate/00000000-0000-0000-0000-000000000000'
        : 'ASCA000000000000EXAMPLE',
    issuer: { url: 'https://login.jiangcai.example', clientId: 'jiangcai' },
    alarmMails: ['duty@jiangcai.example'],
    size: 'town',
    logDays: 30,
  }
}

/** The address that a stage's mails come from; undefined where nobody would take them. */
export function mailFrom({ partition, messages, domain }: CloudStage): string | undefined {
  return partition === 'aws' || messages !== undefined ? `no-reply@${domain}` : undefined
}
