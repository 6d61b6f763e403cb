import { bilingual } from '#shared/kernel/language.ts'

/**
 * What somebody may complain about: an ad, an organisation, a message on this site, how somebody behaves in an introduction, the automatic
 * matching (个人信息保护法 24, 算法推荐管理规定 22), or what is done with their personal data (个人信息保护法 50).
 */
export const subjectKinds = ['vacancy', 'organisation', 'message', 'introduction', 'match', 'data'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What is to become of it. What each does is told in consequences.ts. */
export const consequences = ['none', 'explained', 'mended', 'warned', 'returned', 'hidden', 'suspended'] as const
export type Consequence = (typeof consequences)[number]

/** What may be alleged, by what it is about, in the order in which it is offered. */
export const categoriesOf = {
  vacancy: ['fees', 'false', 'discrimination', 'filled', 'impostor', 'other'],
  organisation: ['fees', 'false', 'unlicensed', 'misuse', 'harassment', 'discrimination', 'impostor', 'other'],
  message: ['fees', 'harassment', 'misuse', 'false', 'other'],
  introduction: ['misuse', 'harassment', 'fees', 'false', 'discrimination', 'other'],
  match: ['explain', 'object', 'discrimination', 'other'],
  data: ['access', 'correct', 'erase', 'consent', 'other'],
} as const satisfies Readonly<Record<SubjectKind, readonly string[]>>

export type Category = (typeof categoriesOf)[SubjectKind][number]

export const categories: readonly [Category, ...Category[]] = [...new Set(Object.values(categoriesOf).flat())] as [Category, ...Category[]]

/** What a reviewer may decide, by what it is about. An organisation can only be warned or suspended where one is known. */
const consequencesOf = {
  vacancy: ['none', 'warned', 'returned', 'hidden', 'suspended'],
  organisation: ['none', 'warned', 'suspended'],
  message: ['none', 'explained', 'warned', 'suspended'],
  introduction: ['none', 'explained', 'warned', 'suspended'],
  match: ['none', 'explained', 'mended'],
  data: ['none', 'explained', 'mended'],
} as const satisfies Readonly<Record<SubjectKind, readonly Consequence[]>>

/** What needs an organisation that it can happen to. */
const toSomebody: readonly Consequence[] = ['warned', 'suspended']

/** The decisions open to a reviewer of one complaint. */
export function open(subject: SubjectKind, against: boolean): readonly Consequence[] {
  return consequencesOf[subject].filter((one) => against || !toSomebody.includes(one))
}

export function isCategoryOf(subject: SubjectKind, category: Category): boolean {
  return (categoriesOf[subject] as readonly Category[]).includes(category)
}

const texts = bilingual(
  {
    subjects: {
      vacancy: '岗位',
      organisation: '单位',
      message: '站内消息',
      introduction: '引荐中的行为',
      match: '自动匹配',
      data: '我的个人信息',
    },
    categories: {
      fees: '收取押金、培训费等费用，或扣押证件',
      false: '内容虚假，或与实际不符',
      discrimination: '有歧视',
      filled: '早已招满，或无人回应',
      impostor: '冒用他人单位名义',
      unlicensed: '没有许可，或超出许可经营',
      misuse: '滥用联系方式或个人信息',
      harassment: '骚扰、威胁或反复打扰',
      explain: '请说明这个匹配结果是怎样得出的',
      object: '不同意这个匹配结果，请由人处理',
      access: '查阅、复制、带走我的信息',
      correct: '更正、补充我的信息',
      erase: '删除我的信息',
      consent: '同意或撤回没有生效',
      other: '其他',
    },
    bases: {
      fees: '《就业促进法》第四十一条；《网络招聘服务管理规定》第二十二条',
      false: '《人力资源市场暂行条例》第二十四条、第二十九条',
      discrimination: '《就业促进法》第二十六条至第三十一条；《人力资源市场暂行条例》第二十四条',
      filled: '《网络招聘服务管理规定》第十七条',
      impostor: '《人力资源市场暂行条例》第二十九条',
      unlicensed: '《人力资源市场暂行条例》第十八条、第四十二条',
      misuse: '《个人信息保护法》第十条、第二十三条',
      harassment: '《个人信息保护法》第十条；《网络数据安全管理条例》第二十二条',
      explain: '《个人信息保护法》第二十四条、第四十八条',
      object: '《个人信息保护法》第二十四条；《互联网信息服务算法推荐管理规定》第二十二条',
      access: '《个人信息保护法》第四十五条、第五十条',
      correct: '《个人信息保护法》第四十六条、第五十条',
      erase: '《个人信息保护法》第四十七条、第五十条',
      consent: '《个人信息保护法》第十五条、第五十条',
      other: '《人力资源市场暂行条例》第二十九条；《个人信息保护法》第五十条、第六十五条',
    },
    consequences: {
      none: '查无实据，不作处理',
      explained: '已作说明',
      mended: '已按要求办理',
      warned: '已警告该单位',
      returned: '岗位已退回修改，改好前不再公开',
      hidden: '岗位已撤下',
      suspended: '已暂停该单位的服务',
    },
  },
  {
    subjects: {
      vacancy: 'Vacancy',
      organisation: 'Organisation',
      message: 'Message on this site',
      introduction: 'Conduct in an introduction',
      match: 'Automatic matching',
      data: 'My personal data',
    },
    categories: {
      fees: 'Deposits, training fees or other fees are taken, or documents withheld',
      false: 'It is false, or not as it really is',
      discrimination: 'It discriminates',
      filled: 'It was filled long ago, or nobody answers',
      impostor: 'It misuses the name of somebody else’s organisation',
      unlicensed: 'There is no licence, or it goes beyond it',
      misuse: 'Contact details or personal data are misused',
      harassment: 'Harassment, threats or being bothered again and again',
      explain: 'Please explain how this match came about',
      object: 'I object to this match; a person should deal with it',
      access: 'See, copy or take along my data',
      correct: 'Correct or complete my data',
      erase: 'Erase my data',
      consent: 'A consent or its withdrawal had no effect',
      other: 'Something else',
    },
    bases: {
      fees: 'Employment Promotion Law, art. 41; Provisions on Online Recruitment Services, art. 22',
      false: 'Interim Regulations on the Human Resources Market, arts. 24 and 29',
      discrimination: 'Employment Promotion Law, arts. 26 to 31; Interim Regulations on the Human Resources Market, art. 24',
      filled: 'Provisions on Online Recruitment Services, art. 17',
      impostor: 'Interim Regulations on the Human Resources Market, art. 29',
      unlicensed: 'Interim Regulations on the Human Resources Market, arts. 18 and 42',
      misuse: 'Personal Information Protection Law, arts. 10 and 23',
      harassment: 'Personal Information Protection Law, art. 10; Regulations on Network Data Security Management, art. 22',
      explain: 'Personal Information Protection Law, arts. 24 and 48',
      object: 'Personal Information Protection Law, art. 24; Provisions on Algorithmic Recommendation, art. 22',
      access: 'Personal Information Protection Law, arts. 45 and 50',
      correct: 'Personal Information Protection Law, arts. 46 and 50',
      erase: 'Personal Information Protection Law, arts. 47 and 50',
      consent: 'Personal Information Protection Law, arts. 15 and 50',
      other: 'Interim Regulations on the Human Resources Market, art. 29; Personal Information Protection Law, arts. 50 and 65',
    },
    consequences: {
      none: 'Nothing could be proved; no action is taken',
      explained: 'It has been explained',
      mended: 'It has been done as asked',
      warned: 'The organisation has been warned',
      returned: 'The vacancy was sent back and is not public until it is mended',
      hidden: 'The vacancy has been taken down',
      suspended: 'The organisation’s service has been suspended',
    },
  },
)

export const subjectNames: Readonly<Record<SubjectKind, string>> = texts.subjects
export const categoryNames: Readonly<Record<Category, string>> = texts.categories
/** The law that makes it a wrong, or a right. */
export const categoryBases: Readonly<Record<Category, string>> = texts.bases
export const consequenceNames: Readonly<Record<Consequence, string>> = texts.consequences
