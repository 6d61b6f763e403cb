import * as z from 'zod'
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { yuan } from '#shared/kernel/money.ts'
import { contactIn } from '#shared/talent/domain/without-contacts.ts'
import { type FieldName, fields } from '../fields.ts'
import type { VacancyContent } from '../vacancy.ts'
import { type FoldedText, foldText } from './folded-text.ts'
import { ruleTexts } from './rule-texts.ts'
import { contentRules, type Rule, type RuleId, ruleOf, type WordRule, wordRules } from './rules.ts'
import { askedRank, impliedSchooling, schoolingAsked, schoolingName } from './schooling.ts'
import { citation } from './statutes.ts'
import { wageFloor } from './wage-floor.ts'

/** Something found in an ad: which rule, where in which field, on which statute it rests, and what to do. */
export const Finding = z
  .object({
    rule: z.enum([...Object.keys(wordRules), ...Object.keys(contentRules)] as [RuleId, ...RuleId[]]),
    class: z.enum(['BLOCK', 'WARN']),
    name: z.string(),
    /** JSON pointer into the content. */
    pointer: z.string(),
    /** UTF-16 positions in that field's text. */
    span: z.object({ start: z.int(), end: z.int(), text: z.string() }).optional(),
    statutes: z.array(z.string()),
    detail: z.string(),
  })
  .meta({ id: 'LintFinding' })
export type Finding = z.infer<typeof Finding>

export const lintParameters = { longValidityDays: 90, widestPay: 4, mostFindings: 50 } as const

/**
 * Everything the rules find in an ad, BLOCK first, then in the order of the page, the first fifty. Pure: the same content on the same day gives the same
 * findings. An unlawful wording with a cited statute (`lawfulBasis`) of a rule that knows one is a WARN: people decide whether it holds.
 */
export function lint(content: VacancyContent, today: CivilDate): readonly Finding[] {
  const written = textsOf(content)
  const excused = content.lawfulBasis !== undefined
  const found = [
    ...written.flatMap((text) => wordingsIn(text, excused)),
    ...written.flatMap(contactsIn),
    ...vaguePay(content, written),
    ...payFindings(content, today),
    ...validityFindings(content, today),
    ...schoolingFindings(content, written),
  ]
  const order = Object.keys(fields)
  const rank = (finding: Finding): number => order.indexOf(finding.pointer.split('/')[1] ?? '') + (finding.class === 'BLOCK' ? 0 : 100)
  return found.toSorted((a, b) => rank(a) - rank(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0)).slice(0, lintParameters.mostFindings)
}

/** The findings of `after` that `before` did not have: what an edit brought in. Positions do not count. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const key = ({ rule, pointer, span }: Finding): string => `${rule} ${pointer} ${span?.text ?? ''}`
  const known = new Set(before.map(key))
  return after.filter((finding) => !known.has(key(finding)))
}

type Text = { readonly pointer: string; readonly original: string; readonly folded: FoldedText }

const writtenFields = [
  'title',
  'shift',
  'address',
  'duties',
  'conditions',
  'mustSkills',
  'niceSkills',
  'certificates',
] as const satisfies readonly FieldName[]

function textsOf(content: VacancyContent): readonly Text[] {
  const texts = writtenFields.flatMap((field): (readonly [string, string])[] => {
    const value = content[field]
    if (Array.isArray(value)) return value.map((text, index) => [`/${field}/${index}`, text] as const)
    return typeof value === 'string' ? [[`/${field}`, value]] : []
  })
  const basis: (readonly [string, string])[] = content.pay?.basis === undefined ? [] : [['/pay/basis', content.pay.basis]]
  return [...texts, ...basis]
    .filter(([, original]) => original !== '')
    .map(([pointer, original]) => ({ pointer, original, folded: foldText(original) }))
}

type Hit = { readonly from: number; readonly to: number }

function wordingsIn(text: Text, excused: boolean): Finding[] {
  return (Object.keys(wordRules) as (keyof typeof wordRules)[]).flatMap((id) => {
    const rule: WordRule = wordRules[id]
    const hits = hitsOf(rule.words, text.folded.text)
    if (hits.length === 0) return []
    const friends = hitsOf(rule.except, text.folded.text)
    const real = hits.filter((hit) => !friends.some((friend) => hit.from < friend.to && friend.from < hit.to))
    return apart(real.map((hit) => withWholeNumbers(text.folded.text, hit))).map((hit) =>
      finding(id, text.pointer, { span: spanOf(text, hit), excused }),
    )
  })
}

function hitsOf(patterns: readonly RegExp[], text: string): Hit[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].filter(([hit]) => hit !== '').map((match) => ({ from: match.index, to: match.index + match[0].length })),
  )
}

/** A pattern is content with a number's first digits; who reads the finding wants the number: 身高165, not 身高1. */
function withWholeNumbers(text: string, { from, to }: Hit): Hit {
  const before = /\d/.test(text[from] ?? '') ? (/[\d.]*$/.exec(text.slice(0, from))?.[0].length ?? 0) : 0
  const after = /\d/.test(text[to - 1] ?? '') ? (/^\d*(?:\.\d+)?/.exec(text.slice(to))?.[0].length ?? 0) : 0
  return { from: from - before, to: to + after }
}

/** Hits that overlap are one: from the first's beginning to the last's end. */
function apart(hits: readonly Hit[]): readonly Hit[] {
  const merged: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && hit.from < last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, hit.to) }
    else merged.push(hit)
  }
  return merged
}

function spanOf({ original, folded }: Text, hit: Hit): NonNullable<Finding['span']> {
  const start = folded.at[hit.from] ?? 0
  const last = folded.at[hit.to - 1] ?? start
  const end = last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
  return { start, end, text: original.slice(start, end) }
}

function contactsIn({ pointer, original }: Text): Finding[] {
  const kind = contactIn(original)
  return kind === undefined ? [] : [finding('contact', pointer, { subject: said.contact(kind), what: '' })]
}

const vague: RegExp = /面议|(?:工资|薪资|薪酬|待遇|月薪|底薪|报酬)[^,。;!?\n】\d]{0,6}(?:面谈|详谈|从优|优厚|可谈)/gu

function vaguePay({ pay }: VacancyContent, texts: readonly Text[]): Finding[] {
  if (pay !== undefined) return pay.max > 0 ? [] : [finding('vague-pay', '/pay/max', { subject: said.noPay })]
  return texts.flatMap((text) => {
    const [hit] = hitsOf([vague], text.folded.text)
    return hit === undefined ? [] : [finding('vague-pay', text.pointer, { span: spanOf(text, hit) })]
  })
}

function payFindings({ pay, district }: VacancyContent, today: CivilDate): Finding[] {
  if (pay === undefined || pay.max === 0) return []
  const floor = wageFloor(pay.period, district, today)
  const low = floor !== undefined && pay.min < floor
  const wide = pay.min > 0 && pay.max > pay.min * lintParameters.widestPay
  return [
    ...(low ? [finding('below-minimum-wage', '/pay/min', { subject: yuan(pay.min), what: said.below(yuan(floor)) })] : []),
    ...(wide ? [finding('pay-range', '/pay/max', { subject: `${yuan(pay.min)}–${yuan(pay.max)}` })] : []),
  ]
}

function validityFindings({ validUntil }: VacancyContent, today: CivilDate): Finding[] {
  if (validUntil === undefined) return []
  if (validUntil < today) return [finding('validity-past', '/validUntil', { subject: dayText(validUntil) })]
  return validUntil > addDays(today, lintParameters.longValidityDays)
    ? [finding('long-validity', '/validUntil', { subject: dayText(validUntil) })]
    : []
}

function schoolingFindings({ levelFloor, occupationCode }: VacancyContent, texts: readonly Text[]): Finding[] {
  const implied = impliedSchooling(levelFloor, occupationCode)
  if (implied === undefined) return []
  return texts.flatMap((text) =>
    hitsOf([schoolingAsked], text.folded.text)
      .filter((hit) => askedRank(text.folded.text.slice(hit.from, hit.to)) > implied)
      .map((hit) => finding('schooling', text.pointer, { span: spanOf(text, hit), what: said.aboveUsual(schoolingName(implied)) })),
  )
}

type Circumstances = {
  readonly span?: Finding['span']
  /** Instead of the quoted span. */
  readonly subject?: string
  /** Instead of the rule's own words. */
  readonly what?: string
  readonly excused?: boolean
}

function finding(id: RuleId, pointer: string, { span, subject, what, excused = false }: Circumstances): Finding {
  const rule: Rule = ruleOf(id)
  const text = ruleTexts[id]
  const lawful = excused && rule.lawful === true
  const fault = said.fault(subject ?? `“${span?.text ?? ''}”`, what ?? text.what)
  return {
    rule: id,
    class: lawful ? 'WARN' : rule.class,
    name: text.name,
    pointer,
    ...(span === undefined ? {} : { span }),
    statutes: rule.statutes.map(citation),
    detail: lawful ? said.cited(fault) : said.toMend(fault, text.mend, text.lawful),
  }
}

const said = bilingual(
  {
    fault: (subject: string, what: string) => `${subject}${what}`,
    cited: (fault: string) => `${fault}，已写明法定依据，由审核人员核对`,
    toMend: (fault: string, mend: string, lawful: string | undefined) =>
      `${fault}。${mend}${lawful === undefined ? '' : `。如果属于${lawful}，请在“法定依据”里写明`}。`,
    contact: (kind: string) => `这里写有${kind}`,
    noPay: '薪酬为 0',
    below: (floor: string) => `低于当地最低工资标准 ${floor}`,
    aboveUsual: (usual: string) => `高于这个等级通常对应的学历（${usual}）`,
  },
  {
    fault: (subject, what) => [subject, what].filter((part) => part !== '').join(' '),
    cited: (fault) => `${fault}; a legal basis is stated, which a reviewer will check`,
    toMend: (fault, mend, lawful) =>
      `${fault}. ${mend}${lawful === undefined ? '' : `. If this is a case of ${lawful}, say so under “Legal basis”`}.`,
    contact: (kind) => `This gives contact details: ${kind}`,
    noPay: 'Pay of 0',
    below: (floor) => `is below the local minimum wage of ${floor}`,
    aboveUsual: (usual) => `asks for more schooling than usually goes with this level (${usual})`,
  },
)
