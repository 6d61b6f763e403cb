import { describe, expect, it } from 'vitest'
import { type Partition, stagesAsked } from '../../infra/stages.ts'

const inChina = {
  account: '123456789012',
  region: 'cn-north-1',
  domain: 'jineng.hangzhou.gov.cn',
  certificate: 'ASCAEXAMPLE1234567890',
  issuer: { url: 'https://login.hangzhou.gov.cn', clientId: 'jiangcai' },
  footer: {
    operator: '某市人力资源和社会保障局',
    contact: '0571-12333',
    licences: {
      business: '11330100000000000X',
      humanResources: '330100000001',
      icpFiling: '浙ICP备12345678号-1',
      policeFiling: '浙公网安备33010002000001号',
    },
  },
  alarmMails: ['duty@hangzhou.gov.cn'],
  size: 'city',
}

const abroad = {
  ...inChina,
  region: 'ap-southeast-1',
  certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-0000-4000-8000-000000000001',
  footer: { ...inChina.footer, licences: { business: 'UEN 123', humanResources: 'EA 456' } },
  abroad: '数据出境安全评估 2026-001',
}

/** The data with one field changed or, with `undefined`, left out. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(inChina) as Record<string, unknown>
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  const holder = parts.reduce((at, part) => at[part] as Record<string, unknown>, copy)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}

function refusal(asked: Parameters<typeof stagesAsked>[0], data: unknown): string {
  const result = stagesAsked(asked, data)
  return result.ok ? 'taken' : result.error
}

describe('a stage', () => {
  it('dev has an example for both partitions, whose account is nobody’s', () => {
    const asked = stagesAsked({}, {})
    expect(asked.ok && asked.value.map(({ partition, account, name }) => [name, partition, account])).toEqual([
      ['dev', 'aws', '000000000000'],
      ['dev', 'aws-cn', '000000000000'],
    ])
  })

  it.each<Partition>(['aws', 'aws-cn'])('prod with its data is taken in %s, its licences as the page shows them', (partition) => {
    const asked = stagesAsked({ stage: 'prod' }, { prod: { [partition]: partition === 'aws' ? abroad : inChina } })
    const [stage] = asked.ok ? asked.value : []
    expect(stage?.partition).toBe(partition)
    expect(stage?.logDays).toBe(365)
    expect(stage?.footer?.licences.slice(0, 2)).toEqual(
      partition === 'aws'
        ? ['营业执照：UEN 123', '人力资源服务许可证：EA 456']
        : ['营业执照：11330100000000000X', '人力资源服务许可证：330100000001'],
    )
    expect(stage?.footer?.licences).toHaveLength(partition === 'aws' ? 2 : 4)
  })

  it.each([
    { stage: 'local', says: 'npm start' },
    { stage: 'staging', says: '没有“staging”这个阶段' },
    { stage: 'dev', partition: 'aws-us-gov', says: '没有“aws-us-gov”这个分区' },
    { stage: 'prod', says: 'infra/stages.json 的 prod.aws-cn 还缺或有误：整个阶段的数据' },
    { stage: 'prod', partition: 'aws', says: 'infra/stages.json 的 prod.aws 还缺或有误' },
  ])('$stage $partition without data is refused: $says', ({ says, ...asked }) => {
    expect(refusal(asked, {})).toContain(says)
  })

  it.each([
    { path: 'footer', value: undefined, says: 'footer（页脚（运营单位、联系方式、许可与备案））：缺少' },
    { path: 'footer.operator', value: '', says: 'footer.operator（运营单位）：不能为空' },
    { path: 'footer.licences', value: undefined, says: 'footer.licences（许可与备案）：缺少' },
    { path: 'footer.licences.humanResources', value: undefined, says: 'footer.licences.humanResources（人力资源服务许可证）：缺少' },
    { path: 'footer.licences.icpFiling', value: undefined, says: 'footer.licences.icpFiling（ICP 备案号）：缺少' },
    { path: 'footer.licences.icpFiling', value: '待办', says: '形如“浙ICP备12345678号-1”' },
    { path: 'footer.licences.policeFiling', value: undefined, says: 'footer.licences.policeFiling（公安备案号）：缺少' },
    { path: 'account', value: '000000000000', says: 'account：十二位账号' },
    { path: 'region', value: 'eu-west-1', says: 'region：cn-north-1 或 cn-northwest-1' },
    { path: 'domain', value: 'jobs.jiangcai.example', says: '示例域名不能用来部署' },
    { path: 'domain', value: 'https://jobs.gov.cn', says: 'domain：小写域名' },
    { path: 'certificate', value: abroad.certificate, says: 'certificate：上传到 IAM' },
    { path: 'issuer.url', value: 'http://login.gov.cn', says: 'issuer.url：必须是 https 地址' },
    { path: 'alarmMails', value: [], says: '至少一个接收告警的邮箱' },
    { path: 'size', value: 'village', says: 'size：town、city 或 metropolis' },
    { path: 'footre', value: {}, says: 'footre：没有这个字段' },
  ])('prod in aws-cn with a wrong $path is refused in one sentence: $says', ({ path, value, says }) => {
    const said = refusal({ stage: 'prod', partition: 'aws-cn' }, { prod: { 'aws-cn': changed(path, value) } })
    expect(said).toContain(says)
    expect(said).toMatch(/^不能生成：infra\/stages\.json 的 prod\.aws-cn .+ 请|。请在该文件里补上/)
    expect(said.split('\n')).toHaveLength(1)
  })

  it('a second partition that is wrong refuses both', () => {
    expect(refusal({ stage: 'prod' }, { prod: { aws: abroad, 'aws-cn': changed('account', '1') } })).toContain('prod.aws-cn')
  })

  it.each([undefined, ''])(
    '个人信息保护法 36, 40: prod outside mainland China is refused without its security assessment: %s',
    (assessed) => {
      const { abroad: _, ...devAbroad } = abroad
      const said = refusal({ stage: 'prod', partition: 'aws' }, { prod: { aws: { ...abroad, abroad: assessed } } })
      expect(said).toContain('abroad（数据存放在境外的安全评估编号')
      expect(refusal({ stage: 'prod', partition: 'aws-cn' }, { prod: { 'aws-cn': inChina } })).toBe('taken')
      expect(refusal({ stage: 'dev', partition: 'aws' }, { dev: { aws: devAbroad } })).toBe('taken')
    },
  )

  it('dev may go without a footer, not without an account', () => {
    const { footer: _, ...without } = inChina
    expect(stagesAsked({ stage: 'dev' }, { dev: { 'aws-cn': without } }).ok).toBe(true)
    expect(refusal({ stage: 'dev' }, { dev: { 'aws-cn': { ...without, account: undefined } } })).toContain('account：缺少')
  })
})
