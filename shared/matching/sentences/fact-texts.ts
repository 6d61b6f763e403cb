import { bilingual, counted } from '#shared/kernel/language.ts'
import type { FactKind, Saying } from '../corrections/correction.ts'
import type { Standing } from '../corrections/rows.ts'

/** What users read of facts, of how they count, and of what may be said of them. A person's facts and a vacancy's are spoken of differently. */

type Sayings = { readonly [kind in FactKind]?: Readonly<Partial<Record<Saying, string>>> }

export const factKindNames: Readonly<Record<FactKind, string>> = bilingual(
  {
    trade: '工种',
    skill: '技能',
    limits: '技能',
    licence: '证件',
    level: '等级',
    place: '地点',
    bound: '地点',
    pay: '工资',
    condition: '条件',
    available: '到岗',
    years: '年限',
    post: '岗位类型',
  },
  {
    trade: 'Trade',
    skill: 'Skill',
    limits: 'Skill',
    licence: 'Licence',
    level: 'Level',
    place: 'Place',
    bound: 'Place',
    pay: 'Pay',
    condition: 'Condition',
    available: 'Start',
    years: 'Years',
    post: 'Kind of work',
  },
)

export const standingNames: Readonly<
  Record<'talent' | 'vacancy', Readonly<Record<Standing | 'can' | 'cannot' | 'weakTrade' | 'ownTrade' | 'implied', string>>>
> = bilingual(
  {
    talent: {
      has: '有',
      partly: '会一些',
      hasNot: '没有',
      can: '会',
      cannot: '不会',
      wished: '只是打算',
      must: '',
      nice: '',
      removed: '已按您的更正去掉',
      weakTrade: '只学过、时间短或年头久',
      ownTrade: '本行',
      implied: '按年限算会一些',
    },
    vacancy: {
      has: '要求',
      partly: '更好',
      hasNot: '不要求',
      can: '',
      cannot: '',
      wished: '',
      must: '必须',
      nice: '会更好',
      removed: '已按您的更正去掉',
      weakTrade: '',
      ownTrade: '招这个工种',
      implied: '',
    },
  },
  {
    talent: {
      has: 'held',
      partly: 'in part',
      hasNot: 'not held',
      can: 'can',
      cannot: 'cannot',
      wished: 'only intended',
      must: '',
      nice: '',
      removed: 'left out as you said',
      weakTrade: 'only learnt, for a short time or long ago',
      ownTrade: 'your trade',
      implied: 'in part, for your years',
    },
    vacancy: {
      has: 'asked for',
      partly: 'better',
      hasNot: 'not asked for',
      can: '',
      cannot: '',
      wished: '',
      must: 'required',
      nice: 'better',
      removed: 'left out as you said',
      weakTrade: '',
      ownTrade: 'the trade you look for',
      implied: '',
    },
  },
)

const texts = bilingual(
  {
    sayings: {
      talent: {
        trade: { has: '是我的本行', partly: '只学过或做得不多', none: '不是这样' },
        skill: { has: '我会', partly: '会一些', hasNot: '我不会', none: '不是这个意思' },
        licence: { has: '我有', hasNot: '我没有', none: '不是这个意思' },
      } as Sayings,
      vacancy: {
        trade: { has: '就招这个工种', none: '不是这个工种' },
        skill: { has: '必须会', partly: '会更好', none: '不要求' },
        licence: { has: '必须有', none: '不要求' },
      } as Sayings,
    },
    none: '不是这样',
    count: (facts: number) => (facts === 0 ? '还没有读到内容。' : `读到 ${facts} 项。`),
    between: '',
    renewed: (given: string, today: string) => `${given} 是旧版的职业编码，按现在的 ${today} 读。`,
    heard: (words: string) => `写到${words}`,
    quoted: (words: string) => `“${words}”`,
    asRead: '照读到的',
    takeBack: '撤回更正',
    sure: '确定',
    likely: '多半是',
    guess: '猜测',
    yuan: (amount: string) => `${amount} 元/月`,
    years: (count: string) => `${count} 年`,
    now: '随时可到岗',
    from: (day: string) => `${day}起可到岗`,
    until: (name: string, day: string) => `${name}（有效期至 ${day}）`,
    ended: (name: string) => `${name}（写明已过期）`,
    bound: '只愿在这些区、县（市）上班',
    limits: '有不会或不熟的活',
    refuses: (condition: string) => `不接受${condition}`,
  },
  {
    sayings: {
      talent: {
        trade: { has: 'This is my trade', partly: 'Only learnt, or little done', none: 'This is wrong' },
        skill: { has: 'I can', partly: 'I can in part', hasNot: 'I cannot', none: 'I did not mean that' },
        licence: { has: 'I have it', hasNot: 'I do not have it', none: 'I did not mean that' },
      } as Sayings,
      vacancy: {
        trade: { has: 'This is the trade', none: 'This is not the trade' },
        skill: { has: 'Required', partly: 'Better', none: 'Not asked for' },
        licence: { has: 'Required', none: 'Not asked for' },
      } as Sayings,
    },
    none: 'This is wrong',
    count: (facts) => (facts === 0 ? 'Nothing was read yet.' : `${counted(facts, 'fact was', 'facts were')} read.`),
    between: ' ',
    renewed: (given, today) => `${given} is an occupation code of an older edition; read as ${today}.`,
    heard: (words) => `from ${words}`,
    quoted: (words) => `“${words}”`,
    asRead: 'As it was read',
    takeBack: 'Take the correction back',
    sure: 'sure',
    likely: 'likely',
    guess: 'a guess',
    yuan: (amount) => `¥${Number(amount).toLocaleString('en')} a month`,
    years: (count) => `${count} ${count === '1' ? 'year' : 'years'}`,
    now: 'Can start at once',
    from: (day) => `Can start from ${day}`,
    until: (name, day) => `${name} (valid until ${day})`,
    ended: (name) => `${name} (said to have run out)`,
    bound: 'In these districts only',
    limits: 'Some work that is not known, or hardly',
    refuses: (condition) => `Does not accept ${condition}`,
  },
)

export const factTexts = texts

/** What the owner of a fact may say of it, in words. */
export function sayingName(side: 'talent' | 'vacancy', kind: FactKind, as: Saying): string {
  return texts.sayings[side][kind]?.[as] ?? texts.none
}

/** How certain a reading is, in words. */
export function certaintyName(certainty: number): string {
  return certainty >= 0.9 ? texts.sure : certainty >= 0.6 ? texts.likely : texts.guess
}
