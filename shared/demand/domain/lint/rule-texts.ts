import { bilingual } from '#shared/kernel/language.ts'
import type { RuleId } from './rules.ts'

type RuleText = {
  /** What the rule is about, in a word or two. */
  readonly name: string
  /** What the wording does. Its subject is the quoted wording. */
  readonly what: string
  /** How to mend it. */
  readonly mend: string
  /** Which provision can make it lawful; for the rules that know one. */
  readonly lawful?: string
}

/** What writers are told of each rule. */
export const ruleTexts: Readonly<Record<RuleId, RuleText>> = bilingual(
  {
    ethnicity: {
      name: '民族限制',
      what: '按民族挑选人',
      mend: '请删去；岗位需要语言或饮食习惯方面的能力时，写明能力本身',
      lawful: '清真食品生产经营等法规对从业人员民族的规定',
    },
    race: {
      name: '种族限制',
      what: '按种族挑选人',
      mend: '请删去；需要外语时写明语种和水平',
    },
    religion: {
      name: '宗教信仰限制',
      what: '按宗教信仰挑选人',
      mend: '请删去',
    },
    sex: {
      name: '性别限制',
      what: '限定了性别或者表示了性别偏好',
      mend: '请删去；体力、夜班、技能等要求请直接写明，由求职者自己判断',
      lawful: '《女职工劳动保护特别规定》附录的禁忌劳动范围，或其他国家规定不适合妇女的工种岗位',
    },
    marriage: {
      name: '婚育限制',
      what: '以婚姻或生育状况作条件',
      mend: '请删去；不得询问婚育情况，也不得以孕检作为入职体检项目',
    },
    disability: {
      name: '残疾限制',
      what: '把残疾人排除在外',
      mend: '请删去；动作、视力、听力等确属岗位必需的，写明具体作业要求',
      lawful: '国家标准或法规对特定作业身体条件的规定',
    },
    carrier: {
      name: '病原携带者限制',
      what: '把传染病病原携带者排除在外',
      mend: '请删去；法律规定须体检的工作（食品、公共场所等）写“持有效健康证”',
      lawful: '法律、行政法规和卫生健康主管部门规定禁止病原携带者从事的工作',
    },
    household: {
      name: '户籍或地域限制',
      what: '按户籍或来自何处挑选人',
      mend: '请删去；希望住得近的，写明上班地点和班次即可',
    },
    fees: {
      name: '收费或扣押证件',
      what: '向求职者收取财物或扣押证件',
      mend: '请删去；招用人员不得收取押金、服装费、培训费，不得扣押证件',
    },
    bait: {
      name: '虚假诱导',
      what: '是诱导求职者的虚假宣传',
      mend: '请删去，写明真实的薪酬构成和录用程序',
    },
    age: {
      name: '年龄限制',
      what: '限制了年龄',
      mend: '请删去或写明依据；法定最低用工年龄可写“年满 16 周岁”',
    },
    appearance: {
      name: '外貌要求',
      what: '对外貌或身高体重提了要求',
      mend: '请删去；着装、仪容卫生等工作规范可以写在工作内容里',
    },
    infectious: {
      name: '病史限制',
      what: '笼统地排除了患病的人',
      mend: '法律规定须体检的工作请改写为“持有效健康证”，其他岗位请删去',
    },
    identity: {
      name: '身份限制',
      what: '按身份挑选人',
      mend: '请写明依据，或改写为岗位需要的能力',
    },
    hype: {
      name: '夸大用语',
      what: '是夸大的用语',
      mend: '请删去，让薪酬数字自己说话',
    },
    'vague-pay': {
      name: '薪酬没有数额',
      what: '没有写明基本薪酬的数额',
      mend: '请在“基本薪酬”里填写最低和最高的数额；面议可以保留在其后',
    },
    'validity-past': {
      name: '有效期已过',
      what: '早于今天',
      mend: '请改为今天或以后的日期',
    },
    contact: {
      name: '联系方式',
      what: '写有联系方式',
      mend: '请删去；双方同意引荐后，平台会把联系方式交给对方',
    },
    'below-minimum-wage': {
      name: '低于最低工资',
      what: '低于当地最低工资标准',
      mend: '请核对数额和计薪方式；非全日制请按小时计薪',
    },
    'pay-range': {
      name: '薪酬跨度过大',
      what: '最高与最低相差太大，看不出真实薪酬',
      mend: '请缩小范围，或拆成几个岗位',
    },
    schooling: {
      name: '学历高于等级',
      what: '高于所要求的技能等级通常对应的学历',
      mend: '请降低学历要求，或写明为什么需要',
    },
    'long-validity': {
      name: '有效期过长',
      what: '离今天太远',
      mend: '请缩短到 90 天以内，到期可以延长',
    },
  },
  {
    ethnicity: {
      name: 'Ethnic group',
      what: 'picks people by ethnic group',
      mend: 'Take it out; where the work needs a language or knowledge of a diet, name the ability itself',
      lawful: 'the rules on the ethnic group of workers in halal food production and trade, or the like',
    },
    race: {
      name: 'Race',
      what: 'picks people by race',
      mend: 'Take it out; where a foreign language is needed, name the language and the level',
    },
    religion: {
      name: 'Religion',
      what: 'picks people by religion',
      mend: 'Take it out',
    },
    sex: {
      name: 'Sex',
      what: 'restricts the work to one sex or prefers one',
      mend: 'Take it out; say what the work demands (strength, night shifts, skills) and let applicants judge for themselves',
      lawful:
        'the work forbidden to women in the annex to the Special Provisions on Labour Protection of Female Workers, or other trades that the state rules unsuitable for women',
    },
    marriage: {
      name: 'Marriage and children',
      what: 'makes marriage or children a condition',
      mend: 'Take it out; you may not ask about marriage or children, nor make a pregnancy test part of the medical examination',
    },
    disability: {
      name: 'Disability',
      what: 'shuts out people with disabilities',
      mend: 'Take it out; where the work really needs certain movements, sight or hearing, describe the work itself',
      lawful: 'national standards or rules on physical fitness for certain work',
    },
    carrier: {
      name: 'Carriers of disease',
      what: 'shuts out carriers of a disease',
      mend: 'Take it out; where the law requires a medical examination (food, public places and the like), ask for a valid health certificate',
      lawful: 'work that laws, regulations or the health authorities forbid to carriers',
    },
    household: {
      name: 'Household register or origin',
      what: 'picks people by household register or by where they come from',
      mend: 'Take it out; if you want people who live nearby, just state the place and the shift',
    },
    fees: {
      name: 'Fees or withheld documents',
      what: 'takes money from applicants or withholds their documents',
      mend: 'Take it out; employers may not take deposits, clothing fees or training fees, nor hold back documents',
    },
    bait: {
      name: 'False promises',
      what: 'is a false promise that lures applicants',
      mend: 'Take it out and state what the pay is really made of and how people are taken on',
    },
    age: {
      name: 'Age',
      what: 'restricts age',
      mend: 'Take it out or state the legal basis; the lawful minimum may be written as “年满 16 周岁” (at least 16)',
    },
    appearance: {
      name: 'Appearance',
      what: 'makes demands on looks, height or weight',
      mend: 'Take it out; rules of work such as clothing and hygiene can be part of the duties',
    },
    infectious: {
      name: 'Medical history',
      what: 'shuts out people who are or were ill, without distinction',
      mend: 'Where the law requires a medical examination, ask for a valid health certificate instead; for other work take it out',
    },
    identity: {
      name: 'Status',
      what: 'picks people by status',
      mend: 'State the legal basis, or name the ability that the work needs',
    },
    hype: {
      name: 'Exaggeration',
      what: 'exaggerates',
      mend: 'Take it out and let the figures of the pay speak',
    },
    'vague-pay': {
      name: 'Pay without a figure',
      what: 'gives no figure for the basic pay',
      mend: 'Give the lowest and the highest figure under “Basic pay”; the wording may stay beside them',
    },
    'validity-past': {
      name: 'Last day has passed',
      what: 'is before today',
      mend: 'Give today or a later day',
    },
    contact: {
      name: 'Contact details',
      what: 'gives contact details',
      mend: 'Take them out; once both sides agree to an introduction, the platform passes contact details on',
    },
    'below-minimum-wage': {
      name: 'Below the minimum wage',
      what: 'is below the local minimum wage',
      mend: 'Check the figure and how pay is counted; part-time work is paid by the hour',
    },
    'pay-range': {
      name: 'Pay range too wide',
      what: 'is so wide a range that the real pay cannot be seen',
      mend: 'Narrow the range, or make several vacancies of it',
    },
    schooling: {
      name: 'Schooling above the level',
      what: 'asks for more schooling than usually goes with the skill level',
      mend: 'Ask for less schooling, or say why it is needed',
    },
    'long-validity': {
      name: 'Valid for too long',
      what: 'is too far away',
      mend: 'Shorten it to 90 days or less; you can extend it when it ends',
    },
  },
)
