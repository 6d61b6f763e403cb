import type { FileComplaint } from '#shared/complaints/domain/commands.ts'
import type { Complaint } from '#shared/complaints/domain/complaint.ts'
import { leasedTo } from '#shared/complaints/domain/steps.ts'
import { createComplaints, putComplaint } from '#shared/complaints/store/complaints.ts'
import { answerComplaint } from '#shared/complaints/use-cases/answer-complaint.ts'
import { appealAsReporter, withdrawComplaint } from '#shared/complaints/use-cases/change-complaint.ts'
import { fileComplaint } from '#shared/complaints/use-cases/file-complaint.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { daysAgo } from '../days.ts'
import { done, sceneOf } from '../scene.ts'
import { acting, actingFor, type City } from './city.ts'

type Outcome = { readonly consequence: 'none' | 'explained' | 'warned'; readonly reason: string }

/** One complaint, by the person who signs in or by nobody known, and what became of it. */
export type ComplaintPlan = {
  readonly key: string
  readonly days: number
  readonly signedIn: boolean
  readonly says: FileComplaint
  readonly withdrawn?: true
  readonly answer?: Outcome
  readonly appeal?: string
}

/** A few complaints in each state: waiting, late, answered, under appeal, withdrawn. */
export function complaintPlans(city: City): readonly ComplaintPlan[] {
  const name = (key: string): string => actingFor(city, key).member.organisationName
  const code = city.vacancies.get('vacancy/0')?.code ?? ''
  return [
    {
      key: 'complaint/0',
      days: 1,
      signedIn: true,
      says: { about: 'vacancy', ref: code, category: 'filled', text: '投了两次都没有回音，电话里说早就招满了。' },
    },
    {
      key: 'complaint/1',
      days: 13,
      signedIn: false,
      says: { about: 'organisation', ref: name('agency/0'), category: 'misuse', text: '没有同意联系，却一周打来三次电话推销培训班。' },
    },
    {
      key: 'complaint/2',
      days: 9,
      signedIn: true,
      says: { about: 'match', category: 'explain', text: '同样的证书，为什么排在后面，想知道每一项怎么算。' },
      answer: { consequence: 'explained', reason: '排序按公布的规则计分，每一项都列在匹配结果下面；您缺的是夜班一项。' },
    },
    {
      key: 'complaint/3',
      days: 12,
      signedIn: true,
      says: { about: 'organisation', ref: name('employer/0'), category: 'fees', text: '报到时要先交两百元工装押金，不交不让进厂。' },
      answer: { consequence: 'warned', reason: '已到现场核对账目：单位收过服装费，现已全部退还，并作出书面保证。' },
      appeal: '退还的只有一部分人，我的还没有收到。',
    },
    {
      key: 'complaint/4',
      days: 6,
      signedIn: true,
      says: { about: 'data', category: 'correct', text: '档案里的等级写错了，自己改不了。' },
      withdrawn: true,
    },
    {
      key: 'complaint/5',
      days: 20,
      signedIn: false,
      says: { about: 'organisation', ref: name('employer/0'), category: 'false', text: '写的是双休，实际每月只休两天。' },
      answer: { consequence: 'none', reason: '查看了考勤表，近三个月均为双休，没有发现与所写不符。' },
    },
  ]
}

export async function buildComplaint(city: City, { key, days, signedIn, says, ...course }: ComplaintPlan, today: CivilDate): Promise<void> {
  const random = city.random.fork(key)
  const scene = sceneOf(city.dynamo, random.fork('ids'))
  const personId = city.people.get('talent')
  const by = signedIn && personId !== undefined ? acting(personId) : ({ kind: 'anonymous' } as const)
  const begun = { ...scene(daysAgo(today, days, random)), secretKey: key }
  const { reference, secret } = done(key, await fileComplaint(begun)({ ...says, by, once: always }))
  const own = { by, once: always, reference, secret }
  const later = (after: number): Deps => scene(daysAgo(today, Math.max(0, days - after), random))
  if (course.withdrawn === true) done(key, await withdrawComplaint(later(1))(own))
  if (course.answer === undefined) return
  await answer(city, later(3), reference, course.answer)
  if (course.appeal !== undefined) done(key, await appealAsReporter(later(days))({ ...own, text: course.appeal }))
}

async function answer(city: City, deps: Deps, reference: string, outcome: Outcome): Promise<Complaint> {
  const by = actingFor(city, 'bureau/0')
  const complaint = await createComplaints(deps.dynamo).byReference(reference)
  if (complaint === undefined) throw new Error(`${reference} is not there`)
  const leased = leasedTo(complaint, by.personId as Parameters<typeof leasedTo>[1], deps.clock.now())
  await deps.dynamo.transact([putComplaint(leased)])
  return done(reference, await answerComplaint(deps)({ by, once: always, id: leased.id, rev: leased.rev, ...outcome }))
}
