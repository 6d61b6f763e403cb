import { bilingual } from '#shared/kernel/language.ts'

/** For what an introduction is begun. A purpose is stated with every one (个人信息保护法 6). */
export const purposes = ['recruit', 'trial', 'ask'] as const
export type Purpose = (typeof purposes)[number]

export const purposeNames: Readonly<Record<Purpose, string>> = bilingual(
  { recruit: '应聘或招聘这个岗位', trial: '约看厂或试工', ask: '先了解岗位和意向' },
  {
    recruit: 'To be taken on for this vacancy',
    trial: 'To visit the works or try the job',
    ask: 'To learn about the job and the wishes first',
  },
)

/** For what an organisation looks at how to reach a person; stated at every look. */
export const revealPurposes = ['arrange-interview', 'discuss-job', 'make-offer', 'start-work'] as const
export type RevealPurpose = (typeof revealPurposes)[number]

export const revealPurposeNames: Readonly<Record<RevealPurpose, string>> = bilingual(
  { 'arrange-interview': '约面试或试工', 'discuss-job': '沟通岗位情况', 'make-offer': '通知录用', 'start-work': '安排到岗' },
  {
    'arrange-interview': 'To arrange an interview or a trial',
    'discuss-job': 'To talk about the job',
    'make-offer': 'To make an offer',
    'start-work': 'To arrange the first day',
  },
)

/** Why one side does not go along: those a person may choose from, and those of an organisation. */
export const personDeclines = ['not-looking', 'pay', 'place', 'shift', 'work', 'employer', 'other'] as const
export const organisationDeclines = ['skills', 'licence', 'level', 'filled', 'conditions', 'other'] as const
export const declineReasons = [...personDeclines, ...organisationDeclines.filter((one) => one !== 'other')] as const
type DeclineReason = (typeof declineReasons)[number]

/** Why it came to nothing later. */
export const personEnds = ['found-other', 'pay', 'place', 'shift', 'work', 'no-answer', 'other'] as const
export const organisationEnds = ['skills', 'licence', 'absent', 'refused-offer', 'filled', 'not-started', 'other'] as const
export const endReasons = ['found-other', 'no-answer', 'absent', 'refused-offer', 'not-started'] as const
type EndReason = (typeof personEnds)[number] | (typeof organisationEnds)[number]

export type Reason = DeclineReason | EndReason

export const reasonNames: Readonly<Record<Reason, string>> = bilingual(
  {
    'not-looking': '暂时不找工作',
    pay: '工资不合适',
    place: '地点太远',
    shift: '班次不合适',
    work: '工作内容不合适',
    employer: '不想去这家单位',
    skills: '技能不对口',
    licence: '缺少所需证书',
    level: '等级不够',
    filled: '已招满',
    conditions: '期望的条件达不到',
    'found-other': '已找到别的工作',
    'no-answer': '对方没有联系',
    absent: '约好没有来',
    'refused-offer': '没有接受录用',
    'not-started': '没有到岗',
    other: '其他',
  },
  {
    'not-looking': 'Not looking for work at present',
    pay: 'The pay does not suit',
    place: 'Too far away',
    shift: 'The shifts do not suit',
    work: 'The work does not suit',
    employer: 'Does not wish to work there',
    skills: 'The skills do not fit',
    licence: 'A required certificate is missing',
    level: 'The level is too low',
    filled: 'The places are taken',
    conditions: 'The conditions asked for cannot be met',
    'found-other': 'Found other work',
    'no-answer': 'The other side did not get in touch',
    absent: 'Did not come as arranged',
    'refused-offer': 'Did not accept the offer',
    'not-started': 'Did not start',
    other: 'Other',
  },
)
