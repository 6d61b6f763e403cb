import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { points } from '#shared/matching/points.ts'
import { type CertificateKind, certificateKinds } from '#shared/reference/certificates.ts'
import { certificateKindOf, type TalentCertificate } from './certificate.ts'
import type { Talent, TalentProfile } from './talent.ts'

type ProfilePart = 'trades' | 'skills' | 'certificates' | 'districts' | 'level' | 'expectPay' | 'availableFrom' | 'years' | 'text'

/** `expired`: it is there, but a date has passed. `points`: what the part is worth in matching (of 100); none for what only helps reading. */
export type Part = {
  readonly part: ProfilePart
  readonly state: 'done' | 'missing' | 'expired'
  readonly title: string
  /** Why it matters, for the person. */
  readonly why: string
  readonly points?: number
}

type PartRule = {
  readonly part: ProfilePart
  readonly points?: number
  readonly state: (profile: TalentProfile, today: CivilDate) => Part['state']
}

/**
 * The parts in the order of their worth. What is not stated scores nothing and is shown to searchers as 不确定, never as a fault.
 * Refused conditions are no part: refusing nothing is an answer too.
 */
const partRules: readonly PartRule[] = [
  {
    part: 'trades',
    points: points.trade.max,
    state: ({ trades }) => doneIf(trades.length > 0),
  },
  {
    part: 'skills',
    points: points.skills.max,
    state: ({ skills }) => doneIf(skills.length > 0),
  },
  {
    part: 'certificates',
    points: points.licences.max,
    state: ({ certificates }, today) => certificatesState(certificates, today),
  },
  {
    part: 'districts',
    points: points.place.max,
    state: ({ districts }) => doneIf(districts.length > 0),
  },
  {
    part: 'level',
    points: points.level.max,
    state: ({ level }) => doneIf(level !== undefined),
  },
  {
    part: 'expectPay',
    points: points.pay.max,
    state: ({ expectPay }) => doneIf(expectPay !== undefined),
  },
  {
    part: 'availableFrom',
    points: points.conditions.max,
    state: ({ availableFrom }) => doneIf(availableFrom !== undefined),
  },
  {
    part: 'years',
    state: ({ years }) => doneIf(years !== undefined),
  },
  {
    part: 'text',
    state: ({ text }) => doneIf(text !== ''),
  },
]

const texts: Readonly<Record<ProfilePart, Pick<Part, 'title' | 'why'>>> = bilingual(
  {
    trades: { title: '工种', why: '先看工种对不对口，这一项决定岗位会不会出现在您面前。' },
    skills: { title: '会做的活', why: '岗位写明的技能逐项对照；写得越具体，对上的越多。' },
    certificates: { title: '证书', why: '要求持证的岗位，写上证书和有效期才算满足；过期的要复审后更新。' },
    districts: { title: '想去哪些区干活', why: '岗位在您选的区得满分，相邻的区得一部分。' },
    level: { title: '技能等级', why: '要求高级工、技师的岗位按这一项判断。' },
    expectPay: { title: '期望工资', why: '写上最低要多少，给不到的岗位排到后面。' },
    availableFrom: { title: '什么时候能到岗', why: '急招的岗位看重马上能到岗的人。' },
    years: { title: '从业年限', why: '年限能佐证没有逐条写出的基本技能。' },
    text: { title: '自己的话', why: '平台从里面读出技能和经验来匹配；原文不给别人看。' },
  },
  {
    trades: { title: 'Trade', why: 'The trade comes first: it decides whether a vacancy reaches you at all.' },
    skills: {
      title: 'What you can do',
      why: 'Each skill that a vacancy names is compared; the more exactly you write, the more of them fit.',
    },
    certificates: {
      title: 'Certificates',
      why: 'Where a certificate is required, it counts only when you have written it with its last day; one that has run out must be renewed.',
    },
    districts: {
      title: 'Districts you want to work in',
      why: 'Vacancies in the districts you choose get full points, those next to them get some.',
    },
    level: { title: 'Skill level', why: 'Vacancies for a certain level or above are judged by this.' },
    expectPay: { title: 'Pay you hope for', why: 'Say the least you want; vacancies that do not offer it come further back.' },
    availableFrom: { title: 'When you can start', why: 'Urgent vacancies look for people who can start at once.' },
    years: { title: 'Years in the trade', why: 'Years are evidence of the basic skills that you have not written one by one.' },
    text: {
      title: 'In your own words',
      why: 'The platform reads skills and experience from it for matching; nobody else is shown the text.',
    },
  },
)

/** What is written and what is missing in an entry, part by part, with the reason why it matters. Empty for an entry without profile. */
export function completeness(talent: Pick<Talent, 'profile'>, today: CivilDate): readonly Part[] {
  const { profile } = talent
  if (profile === undefined) return []
  return partRules.map(({ state, ...rule }) => ({ ...rule, ...texts[rule.part], state: state(profile, today) }))
}

/** Certificates that are past their last day. */
export function expiredCertificates(profile: TalentProfile, today: CivilDate): readonly TalentCertificate[] {
  return profile.certificates.filter(({ expires }) => expires !== undefined && expires < today)
}

/** Certificates of a kind that by law runs out, without a date: whether they are valid cannot be told. */
export function undatedCertificates(profile: TalentProfile): readonly TalentCertificate[] {
  return profile.certificates.filter((certificate) => certificate.expires === undefined && runsOut(certificate))
}

function certificatesState(certificates: readonly TalentCertificate[], today: CivilDate): Part['state'] {
  if (certificates.some(({ expires }) => expires !== undefined && expires < today)) return 'expired'
  return doneIf(certificates.length > 0 && !certificates.some((one) => one.expires === undefined && runsOut(one)))
}

function runsOut(certificate: TalentCertificate): boolean {
  const kind = certificateKindOf(certificate)
  const known: CertificateKind | undefined = kind === undefined ? undefined : certificateKinds[kind]
  return known?.expires ?? false
}

function doneIf(holds: boolean): Part['state'] {
  return holds ? 'done' : 'missing'
}
