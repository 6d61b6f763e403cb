import { type Config, required } from '../config.ts'
import type { Footer } from './layout.tsx'

/** The footer's facts. Production has no defaults: a site without its operator and licences may not go out (网络招聘服务管理规定 13). */
export function footerOf(config: Config): Footer {
  if (config.STAGE === 'prod') {
    return {
      operator: required(config.FOOTER_OPERATOR, 'FOOTER_OPERATOR'),
      contact: required(config.FOOTER_CONTACT, 'FOOTER_CONTACT'),
      licences: required(config.FOOTER_LICENCES, 'FOOTER_LICENCES').split('|'),
    }
  }
  return {
    operator: config.FOOTER_OPERATOR ?? '演示环境（数据均为虚构）',
    contact: config.FOOTER_CONTACT ?? '演示环境不提供电话',
    licences: config.FOOTER_LICENCES?.split('|') ?? ['人力资源服务许可证：正式环境在此公示', '营业执照：正式环境在此公示'],
  }
}
