import { bilingual } from '#shared/kernel/language.ts'

/** The articles that fairs are held to. Every refusal names the one it rests on. */
export const statutes = bilingual(
  {
    /** The three plans, the check of exhibitors, information published in advance, order on site. */
    organising: '《人力资源市场暂行条例》第二十八条',
    /** Holding fairs is 职业中介活动: only who is licensed, or public, may. */
    licence: '《人力资源服务机构管理规定》第五条',
    /** Agencies that mediate work for money. */
    agencyLicence: '《人力资源市场暂行条例》第十八条',
    /** A thousand people or more make a 大型群众性活动. */
    massEvent: '《大型群众性活动安全管理条例》第二条',
    /** Which police decides. */
    massEventAuthority: '《大型群众性活动安全管理条例》第十二条',
    /** Twenty days before. */
    massEventApplication: '《大型群众性活动安全管理条例》第十三条',
    /** Time: consent before the original time. Place, content, larger scale: a new application. Cancelling: notice to the police. */
    massEventChange: '《大型群众性活动安全管理条例》第十五条',
  },
  {
    organising: 'Interim Regulations on the Human Resources Market, art. 28',
    licence: 'Provisions on the Administration of Human Resources Service Agencies, art. 5',
    agencyLicence: 'Interim Regulations on the Human Resources Market, art. 18',
    massEvent: 'Regulations on the Security of Mass Events, art. 2',
    massEventAuthority: 'Regulations on the Security of Mass Events, art. 12',
    massEventApplication: 'Regulations on the Security of Mass Events, art. 13',
    massEventChange: 'Regulations on the Security of Mass Events, art. 15',
  },
)

/** A sentence without its full stop, followed by what it rests on. */
export function resting(sentence: string, statute: string): string {
  return texts.resting(sentence, statute)
}

const texts = bilingual(
  { resting: (sentence: string, statute: string) => `${sentence}。依据：${statute}` },
  { resting: (sentence, statute) => `${sentence}. Legal basis: ${statute}` },
)
