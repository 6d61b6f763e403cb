import { bilingual } from '#shared/kernel/language.ts'

/** The articles that a finding rests on. Names and numbers only: readers look the text up in the law. */
export type Statute = {
  readonly law: keyof typeof laws
  /** Absent where the document has no numbered articles. */
  readonly article?: number
}

export const statutes = {
  equalWork: { law: 'employment', article: 3 },
  noDiscrimination: { law: 'employment', article: 26 },
  women: { law: 'employment', article: 27 },
  ethnicGroups: { law: 'employment', article: 28 },
  disabled: { law: 'employment', article: 29 },
  carriers: { law: 'employment', article: 30 },
  rural: { law: 'employment', article: 31 },
  agencies: { law: 'employment', article: 41 },
  womensRights: { law: 'women', article: 43 },
  disabledRights: { law: 'disabled', article: 38 },
  labourEquality: { law: 'labour', article: 12 },
  minimumWage: { law: 'labour', article: 48 },
  noDeposits: { law: 'contract', article: 9 },
  freeMovement: { law: 'market', article: 11 },
  truthful: { law: 'market', article: 24 },
  /** 人力资源社会保障部等五部门 2025 年 12 月: the elements of an ad, no 高薪、保录, the source of a re-post. */
  notice: { law: 'notice' },
  /** Not law: the site's own rule that contact is given in an introduction only. */
  house: { law: 'house' },
} as const satisfies Readonly<Record<string, Statute>>

/** `《就业促进法》第三条`; in English `Employment Promotion Law, art. 3`. */
export function citation({ law, article }: Statute): string {
  return text.cited(laws[law], article)
}

const laws = bilingual(
  {
    employment: '就业促进法',
    women: '妇女权益保障法',
    disabled: '残疾人保障法',
    labour: '劳动法',
    contract: '劳动合同法',
    market: '人力资源市场暂行条例',
    notice: '关于规范网络平台招聘类信息发布的通知',
    house: '本平台发布规则',
  },
  {
    employment: 'Employment Promotion Law',
    women: 'Law on the Protection of Women’s Rights and Interests',
    disabled: 'Law on the Protection of Persons with Disabilities',
    labour: 'Labour Law',
    contract: 'Labour Contract Law',
    market: 'Interim Regulations on the Human Resources Market',
    notice: 'Notice on Regulating Recruitment Information on Online Platforms',
    house: 'Publishing rules of this platform',
  },
)

const text = bilingual(
  { cited: (law: string, article: number | undefined) => `《${law}》${article === undefined ? '' : `第${inChinese(article)}条`}` },
  { cited: (law, article) => (article === undefined ? law : `${law}, art. ${article}`) },
)

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1 to 99, as laws number their articles. */
function inChinese(number: number): string {
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}`
}
