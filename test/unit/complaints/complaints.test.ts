import { describe, expect, it } from 'vitest'
import {
  type Category,
  type Consequence,
  categories,
  categoriesOf,
  categoryBases,
  categoryNames,
  consequenceNames,
  consequences,
  open,
  type SubjectKind,
  subjectKinds,
  subjectNames,
} from '#shared/complaints/domain/catalogue.ts'
import { FileComplaint } from '#shared/complaints/domain/commands.ts'
import { Complaint, isOverdue } from '#shared/complaints/domain/complaint.ts'
import { counting, noFigures } from '#shared/complaints/domain/figures.ts'
import { answerDue, complaintParametersOn } from '#shared/complaints/domain/parameters.ts'
import { tellsTooMuch } from '#shared/complaints/domain/reason.ts'
import { opens, secretDigest, secretFor } from '#shared/complaints/domain/secret.ts'
import { added, answered, appealed, erased, leasedTo, mayAnswer, released, withdrawn } from '#shared/complaints/domain/steps.ts'
import { reportedView, reporterView } from '#shared/complaints/domain/views.ts'
import { keys, partitions } from '#shared/complaints/store/keys.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { speaking } from '#shared/kernel/language.ts'

const id = <K extends string>(prefix: string, end: string): K => `${prefix}_01JDK00000000000000000${end}` as K
const reporter = id<Id<'person'>>('per', '00AA')
const ann = id<Id<'person'>>('per', '00BB')
const ben = id<Id<'person'>>('per', '00CC')
const at = '2026-11-30T02:00:00.000Z'
const canary = 'KANARI'

function complaint(change: Partial<Complaint> = {}): Complaint {
  return Complaint.parse({
    id: id('cpl', '00AA'),
    rev: 1,
    reference: 'k3m8p2x7qa',
    notice: 'q3m8p2x7qb',
    state: 'waiting',
    subject: { kind: 'vacancy', id: id('vac', '00AA'), name: '高级焊工' },
    category: 'fees',
    against: { id: id('org', '00AA'), name: '示例厂' },
    text: `${canary} 面试那天要求先交三百元押金`,
    filedAt: at,
    updatedAt: at,
    reporter,
    due: { on: '2026-12-07', provisional: false, told: false },
    edition: '2018-10-01',
    answers: [],
    appeals: [],
    ...change,
  })
}

const answer = { by: ann, consequence: 'warned', reason: '经核实，收取了费用，已责令退还。' } as const
const answeredOnce = answered(complaint(), answer, at) as Complaint

describe('the catalogue (人力资源市场暂行条例 29, 就业促进法 41)', () => {
  const pairs = subjectKinds.flatMap((about) => categories.map((category) => [about, category] as const))
  it.each(pairs)('%s takes the reason %s or says that it does not fit', (about: SubjectKind, category: Category) => {
    const fits = (categoriesOf[about] as readonly string[]).includes(category)
    const read = FileComplaint.safeParse({ about, category, ref: 'k3m8p2x7qa', text: '具体的情况' })
    expect(read.success).toBe(fits)
  })

  it.each(categories)('%s rests on a law, in both languages', (category) => {
    for (const spoken of ['zh', 'en'] as const) {
      const [name, basis] = speaking(spoken, () => [categoryNames[category], categoryBases[category]])
      expect(/\p{Script=Han}/u.test(`${name}${basis}`)).toBe(spoken === 'zh')
      expect(basis).toMatch(spoken === 'zh' ? /《.+》第/ : /art/)
    }
  })

  const outcomes = subjectKinds.flatMap((about) =>
    categoriesOf[about].flatMap((category) => consequences.map((consequence) => [about, category, consequence] as const)),
  )
  it.each(outcomes)('%s, %s: a reviewer may decide %s, or is not offered it', (about, category, consequence: Consequence) => {
    const toSomebody = ['warned', 'suspended'].includes(consequence)
    expect(open(about, false).includes(consequence)).toBe(open(about, true).includes(consequence) && !toSomebody)
    if (!open(about, true).includes(consequence)) return
    const decided = answered(complaint({ subject: { kind: about }, category }), { ...answer, consequence }, at)
    expect(decided?.answers.map((one) => one.consequence)).toEqual([consequence])
    expect(speaking('zh', () => consequenceNames[consequence] + subjectNames[about])).toMatch(/\p{Script=Han}/u)
  })

  it('个人信息保护法 24, 算法推荐管理规定 22: to have a match explained, or to object to it, is a kind of its own, about none in particular too', () => {
    for (const category of ['explain', 'object'] as const) {
      expect(FileComplaint.safeParse({ about: 'match', category, text: '为什么排在后面' }).success).toBe(true)
    }
    expect(open('match', false)).toEqual(['none', 'explained', 'mended'])
  })

  it('个人信息保护法 44–48, 50: every right over one’s data has its own entry, without signing in', () => {
    for (const category of ['access', 'correct', 'erase', 'consent'] as const) {
      expect(FileComplaint.safeParse({ about: 'data', category, text: '请帮我处理一下' }).success).toBe(true)
    }
  })

  it('takes contact details in the text: a complaint may need them', () => {
    expect(FileComplaint.safeParse({ about: 'data', category: 'access', text: '请打 13812345678 联系我' }).success).toBe(true)
  })
})

describe('the course of a complaint', () => {
  it('is to be answered within working days, and is overdue from the day after', () => {
    expect(answerDue('2026-09-30')).toEqual({ on: '2026-10-13', provisional: false })
    expect([isOverdue(complaint(), '2026-12-07'), isOverdue(complaint(), '2026-12-08')]).toEqual([false, true])
    expect(isOverdue(answeredOnce, '2027-01-01')).toBe(false)
    expect(complaintParametersOn('2026-11-30').basis.answerWorkingDays).toContain('第五十条')
  })

  it('may be added to once, while it is open', () => {
    const once = added(complaint(), '还有两位同事也遇到', at)
    expect(once?.more?.text).toBe('还有两位同事也遇到')
    expect(once && added(once, '再补', at)).toBeUndefined()
    expect(added(answeredOnce, '补', at)).toBeUndefined()
  })

  it('may be withdrawn before it is answered, not after', () => {
    expect(withdrawn(complaint(), at)?.state).toBe('withdrawn')
    expect(withdrawn(answeredOnce, at)).toBeUndefined()
  })

  it('is not answered by its reporter, nor an appeal by who answered before', () => {
    expect(mayAnswer(complaint({ reporter: ann }), ann)).toBe(false)
    const again = appealed(answeredOnce, 'reporter', '不同意，没有退', at)
    expect(again?.state).toBe('appealed')
    expect(again && [mayAnswer(again, ann), mayAnswer(again, ben)]).toEqual([false, true])
    expect(again && answered(again, { ...answer, by: ann }, at)).toBeUndefined()
  })

  it('may be appealed against by each side once, within days', () => {
    const first = appealed(answeredOnce, 'reporter', '不同意', at) as Complaint
    expect(appealed(first, 'reported', '也不同意', at)).toBeUndefined()
    const second = answered(first, { ...answer, by: ben }, at) as Complaint
    expect(appealed(second, 'reporter', '又不同意', at)).toBeUndefined()
    expect(appealed(second, 'reported', '不同意', at)?.appeals.map(({ by }) => by)).toEqual(['reporter', 'reported'])
    expect(appealed(second, 'reported', '太晚了', '2026-12-20T02:00:00.000Z')).toBeUndefined()
  })

  it('is in one hand at a time, and back in the queue when given back', () => {
    const held = leasedTo(complaint(), ann, at)
    expect(held.lease).toEqual({ personId: ann, until: '2026-11-30T02:30:00.000Z' })
    expect(released(held).lease).toBeUndefined()
  })

  it('个人信息保护法 19, 47: what is long over keeps no word and nobody; what is open is not erased', () => {
    const left = erased(answered(complaint({ more: { at, text: canary } }), answer, at) as Complaint, at)
    expect(left?.state).toBe('erased')
    expect(JSON.stringify(left)).not.toMatch(new RegExp(`${canary}|${reporter}|示例厂|责令`))
    expect(left && Complaint.parse(left).answers[0]?.consequence).toBe('warned')
    expect(erased(complaint(), at)).toBeUndefined()
  })

  it('is counted without anybody', () => {
    const one = complaint()
    const counts = [
      { kind: 'filed', complaint: one } as const,
      { kind: 'answered', consequence: 'warned', late: true } as const,
      { kind: 'appealed' } as const,
    ].reduce(counting, noFigures)
    expect(counts).toEqual({ ...noFigures, rev: 3, filed: { 'vacancy/fees': 1 }, answered: { warned: 1 }, late: 1, appealed: 1 })
  })
})

describe('who reads what', () => {
  it('the reported side never reads the reporter, their words, or when it was', () => {
    const full = appealed(
      answered(complaint({ more: { at, text: `${canary} 补充` }, filedAt: '2026-11-11T09:09:09.000Z' }), answer, at) as Complaint,
      'reporter',
      `${canary} 申诉`,
      at,
    ) as Complaint
    const view = reportedView(full, at)
    expect(view).toMatchObject({ category: 'fees', subject: { kind: 'vacancy', name: '高级焊工' }, state: 'appealed' })
    expect(JSON.stringify(view)).not.toMatch(new RegExp(`${canary}|${reporter}|${full.reference}|${full.id}|11-11`))
  })

  it.each(['message', 'introduction'] as const)('the reported side is not told which %s it was', (kind) => {
    const view = reportedView(answered(complaint({ subject: { kind, id: 'msg_x', name: canary } }), answer, at) as Complaint, at)
    expect(view?.subject).toEqual({ kind })
  })

  it('it is none of the reported side’s business until it was answered, or when it was withdrawn', () => {
    expect(reportedView(complaint(), at)).toBeUndefined()
    expect(reportedView(withdrawn(complaint(), at) as Complaint, at)).toBeUndefined()
  })

  it('the reporter reads the answer and not who gave it', () => {
    const view = reporterView(answeredOnce, at)
    expect(view).toMatchObject({ state: 'answered', may: ['appeal'], answers: [{ consequence: 'warned' }] })
    expect(JSON.stringify(view)).not.toContain(ann)
    expect(reporterView(complaint(), at).may).toEqual(['add', 'withdraw'])
  })

  it.each([
    ['quoted', '对方说“面试那天要求先交三百元押金”，经查属实'],
    ['quoted', '面试那天，要求先交 三百元押金'],
    ['contact', '请打 13812345678 联系举报人'],
    [undefined, '经核实，确实收取了押金，已责令退还。'],
  ] as const)('a reason that goes to both sides: %s', (found, reason) => {
    expect(tellsTooMuch(reason, complaint())).toBe(found)
  })
})

describe('the secret', () => {
  it('is different for each complaint and key, 128 bits, and only its digest is kept', () => {
    const secret = secretFor('key', 'cpl_1')
    expect(Buffer.from(secret, 'base64url')).toHaveLength(16)
    expect(new Set([secret, secretFor('key', 'cpl_2'), secretFor('other', 'cpl_1')]).size).toBe(3)
    expect(opens(secret, secretDigest(secret))).toBe(true)
    for (const wrong of ['', 'x', secretFor('key', 'cpl_2'), undefined]) expect(opens(wrong, secretDigest(secret))).toBe(false)
    expect(opens(secret, undefined)).toBe(false)
  })
})

it.each([
  [keys.complaint('cpl_1'), 'COMPLAINT#cpl_1', 'COMPLAINT'],
  [keys.reference('k3m8p2x7qa'), 'COMPLAINT-REFERENCE#k3m8p2x7qa', 'REFERENCE'],
  [keys.same('digest'), 'COMPLAINT-SAME#digest', 'OPEN'],
  [keys.openOf('digest'), 'COMPLAINTS-OF#digest', 'OPEN'],
  [keys.figures('2026-11'), 'COMPLAINT-FIGURES', '2026-11'],
])('key %#', (key, pk, sk) => expect(key).toEqual({ pk, sk }))

it('partitions', () => {
  expect([partitions.open, partitions.over, partitions.ofPerson('per_1'), partitions.against('org_1')]).toEqual([
    'COMPLAINT#OPEN',
    'COMPLAINT#OVER',
    'PERSON#per_1#COMPLAINT',
    'ORG#org_1#COMPLAINT',
  ])
})
