import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { BlindCard } from '#shared/matching/views/blind-card.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { Contact } from '#shared/talent/domain/contact.ts'
import {
  AcceptAsPerson,
  ArrangeInterview,
  AskForContact,
  DeclineAsOrganisation,
  DeclineAsPerson,
  EndAsOrganisation,
  EndAsPerson,
  GiveContact,
  MakeOffer,
  RecordPlacement,
  RevealContact,
  ShowInterest,
} from '../domain/commands.ts'
import { Introduction, introductionStates, stepNames } from '../domain/introduction.ts'
import { introductionProblems as problems } from '../domain/problems.ts'
import { stages } from '../domain/stages.ts'
import { standings } from '../domain/standing.ts'

const person = { who: 'person' } as const
const reads = { who: 'member', of: ['employer', 'agency'], scope: 'demand:read' } as const
const writes = { who: 'member', of: ['employer', 'agency'], scope: 'demand:write', verified: true } as const
/** Contact details are for people at a screen: no key reads them. */
const looks = { who: 'member', of: ['employer', 'agency'], verified: true } as const
const params = z.object({ id: idOf('introduction') })
const owns = { param: 'id', thing: 'introduction' } as const

/** What either side may read of it. Who the person is stays with the person. */
export const IntroductionView = Introduction.omit({
  personId: true,
  rev: true,
  starterId: true,
  parties: true,
  consents: true,
  revealTo: true,
}).meta({ id: 'Introduction' })

const steps = z.array(z.enum(stepNames)).meta({ description: '现在可以进行的步骤' })

/** The person's own: those who see it, the consents to give them the contact, how it stands today and what may be done now. */
const OwnIntroductionView = Introduction.omit({ personId: true, rev: true, starterId: true })
  .extend({
    standing: z.enum(standings).meta({
      description:
        '今天的情况：to-answer 等本人回应，to-consent 等本人同意提供联系方式，waiting 等待对方回应，partly-hidden 有一方已看不到本人，hidden 各方都已看不到本人，vacancy-ended 岗位不再招聘，contact-withdrawn 已收回联系方式，其余同 state',
    }),
    steps,
  })
  .meta({ id: 'OwnIntroduction' })

/** What a person would agree to, for one recipient. `hash` goes back with the consent. */
const ContactNoticeView = z
  .object({
    recipientId: idOf('organisation'),
    recipientName: z.string(),
    version: z.string(),
    text: z.string(),
    hash: z.string().meta({ description: 'text 的 SHA-256，同意时原样带回' }),
  })
  .meta({ id: 'ContactNotice' })

const SeenIntroductionView = z
  .object({
    introduction: IntroductionView,
    card: BlindCard,
    state: z.enum(introductionStates).meta({ description: '今天的状态：期限已过的算 lapsed' }),
    flag: z
      .enum(['due-today', 'interview-over', 'no-step'])
      .optional()
      .meta({ description: '提醒：due-today 今天到期，interview-over 面试已过没有结果，no-step 太久没有跟进' }),
    steps,
    contact: z.enum(['none', 'agreed', 'withdrawn']).meta({ description: '联系方式：none 还没有同意，agreed 可以查看，withdrawn 已收回' }),
  })
  .meta({ id: 'SeenIntroduction' })

const own = { kind: 'json', status: 200, body: OwnIntroductionView } as const
const seen = { kind: 'json', status: 200, body: SeenIntroductionView } as const

export const showInterest = defineRoute({
  method: 'POST',
  path: '/v1/me/introductions',
  summary: '感兴趣：告诉发布岗位的单位。岗位可用编号或公开编码；contact 是事先同意的告知文字的 hash，每个接收方一个，可不填',
  access: person,
  body: ShowInterest,
  example: { vacancy: 'k3m8p2x7qa', purpose: 'recruit', note: '离家近，下月初可到岗', contact: [] },
  answer: { kind: 'json', status: 201, body: IntroductionView },
  problems,
})

export const ownIntroductions = defineRoute({
  method: 'GET',
  path: '/v1/me/introductions',
  summary: '本人的引荐：等本人处理的在前，再是进行中的，已结束的在后',
  access: person,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(OwnIntroductionView) },
})

export const ownIntroduction = defineRoute({
  method: 'GET',
  path: '/v1/me/introductions/:id',
  summary: '本人的一份引荐，和可以同意的告知文字',
  access: person,
  owns,
  params,
  answer: { kind: 'json', status: 200, body: OwnIntroductionView.extend({ notice: ContactNoticeView.optional() }) },
})

export const interestNotices = defineRoute({
  method: 'GET',
  path: '/v1/me/interest-notices',
  summary: '对一个岗位感兴趣会告诉哪些单位；事先同意提供联系方式时，要同意的告知文字',
  access: person,
  query: z.object({ vacancy: ShowInterest.shape.vacancy }),
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(ContactNoticeView) }) },
  problems,
})

export const withdrawInterest = defineRoute({
  method: 'POST',
  path: '/v1/me/introductions/:id/withdrawal',
  summary: '撤回本人表示的感兴趣，对方回应之前可以',
  access: person,
  owns,
  params,
  answer: own,
  problems,
})

export const acceptAsked = defineRoute({
  method: 'POST',
  path: '/v1/me/introductions/:id/acceptance',
  summary: '同意单位的想联系；带上 contact（告知文字的 hash）就同时同意把联系方式提供给它',
  access: person,
  owns,
  params,
  body: AcceptAsPerson,
  example: {},
  answer: own,
  problems,
})

export const declineAsked = defineRoute({
  method: 'POST',
  path: '/v1/me/introductions/:id/refusal',
  summary: '婉拒单位的想联系，理由会给对方看',
  access: person,
  owns,
  params,
  body: DeclineAsPerson,
  example: { reason: 'place', text: '上下班要两个小时' },
  answer: own,
  problems,
})

export const giveContact = defineRoute({
  method: 'PUT',
  path: '/v1/me/introductions/:id/contact',
  summary: '单独同意把联系方式提供给这一个接收方；contact 是所看告知文字的 hash，文字已变则答 409',
  access: person,
  owns,
  params,
  body: GiveContact,
  example: { contact: '0'.repeat(64) },
  answer: own,
  problems,
})

export const takeBackContact = defineRoute({
  method: 'DELETE',
  path: '/v1/me/introductions/:id/contact',
  summary: '收回提供联系方式的同意，答复前已生效',
  access: person,
  owns,
  params,
  answer: own,
  problems,
})

export const endAsPerson = defineRoute({
  method: 'POST',
  path: '/v1/me/introductions/:id/ending',
  summary: '不再继续这份引荐，理由会给对方看',
  access: person,
  owns,
  params,
  body: EndAsPerson,
  example: { reason: 'found-other' },
  answer: own,
  problems,
})

export const askForContact = defineRoute({
  method: 'POST',
  path: '/v1/introductions',
  summary: '想联系：用人单位就自己的岗位、机构凭委托，告诉一位看得到的人才',
  access: writes,
  body: AskForContact,
  example: {
    talentId: 'tal_01JDK0000000000000000000AA',
    vacancyId: 'vac_01JDK0000000000000000000AA',
    purpose: 'recruit',
    note: '可安排到厂试焊',
  },
  answer: { kind: 'json', status: 201, body: IntroductionView },
  problems,
})

export const organisationIntroductions = defineRoute({
  method: 'GET',
  path: '/v1/introductions',
  summary: '本单位的引荐，最新的在前；按阶段筛选时，最近有变动的在前；不再对本单位公开的人不列出',
  access: reads,
  query: z.object({ ...paging, stage: z.enum(stages).optional() }),
  answer: { kind: 'json', status: 200, body: pageOf(SeenIntroductionView) },
})

export const organisationIntroduction = defineRoute({
  method: 'GET',
  path: '/v1/introductions/:id',
  summary: '本单位的一份引荐；看到的人记入查阅记录',
  access: reads,
  owns,
  params,
  answer: seen,
})

export const withdrawContact = defineRoute({
  method: 'POST',
  path: '/v1/introductions/:id/withdrawal',
  summary: '撤回本单位的想联系，对方回应之前可以',
  access: writes,
  owns,
  params,
  answer: { kind: 'json', status: 200, body: IntroductionView },
  problems,
})

export const acceptInterest = defineRoute({
  method: 'POST',
  path: '/v1/introductions/:id/acceptance',
  summary: '回应感兴趣：同意继续。本人事先同意过的，随即可以查看联系方式',
  access: writes,
  owns,
  params,
  answer: seen,
  problems,
})

export const declineInterest = defineRoute({
  method: 'POST',
  path: '/v1/introductions/:id/refusal',
  summary: '回应感兴趣：婉拒，理由会给对方看',
  access: writes,
  owns,
  params,
  body: DeclineAsOrganisation,
  example: { reason: 'filled' },
  answer: seen,
  problems,
})

export const arrangeInterview = defineRoute({
  method: 'POST',
  path: '/v1/introductions/:id/interview',
  summary: '安排或改约面试、试工',
  access: writes,
  owns,
  params,
  body: ArrangeInterview,
  example: { at: '2026-12-05T01:00:00.000Z', place: '三号门门卫处', note: '请带操作证原件' },
  answer: seen,
  problems,
})

export const makeOffer = defineRoute({
  method: 'POST',
  path: '/v1/introductions/:id/offer',
  summary: '愿意录用',
  access: writes,
  owns,
  params,
  body: MakeOffer,
  example: { text: '月薪按岗位公布的标准' },
  answer: seen,
  problems,
})

export const recordPlacement = defineRoute({
  method: 'POST',
  path: '/v1/introductions/:id/placement',
  summary: '记下到岗日期；引荐到此结束，不再提供联系方式',
  access: writes,
  owns,
  params,
  body: RecordPlacement,
  example: { on: '2026-12-08' },
  answer: seen,
  problems,
})

export const endAsOrganisation = defineRoute({
  method: 'POST',
  path: '/v1/introductions/:id/ending',
  summary: '没有成：日期和理由，理由会给对方看；不再提供联系方式',
  access: writes,
  owns,
  params,
  body: EndAsOrganisation,
  example: { reason: 'absent' },
  answer: seen,
  problems,
})

export const revealContact = defineRoute({
  method: 'POST',
  path: '/v1/introductions/:id/contact',
  summary: '查看联系方式：写明用途，每次查看都记录，本人看得到；不能用密钥',
  access: looks,
  owns,
  params,
  body: RevealContact,
  example: { purpose: 'arrange-interview' },
  answer: { kind: 'json', status: 200, body: Contact },
  problems,
})
