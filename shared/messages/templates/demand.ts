import { dayText } from '#shared/kernel/day-text.ts'
import { type InBoth, template } from './template.ts'

type Ad = { readonly title: string }
type Sight = Ad & { readonly organisation: string }
type Deal = {
  readonly from: string
  readonly posts: string
  readonly begins: string
  readonly ends: string
  readonly reason?: string | undefined
}

const ad = { title: '高级焊工' } as const
const deal = { from: '示例人力资源服务公司', posts: '高级焊工 5 人', begins: '2026-12-01', ends: '2027-05-31' } as const

const movedInChinese = { accepted: '已确认委托', declined: '没有同意委托', withdrawn: '撤回了委托' } as const
const movedInEnglish = { accepted: 'confirmed the mandate', declined: 'declined the mandate', withdrawn: 'withdrew the mandate' } as const

/** What posters and the partners of a mandate are told. */
export const demandTemplates = {
  'vacancy-published': template<Ad & { readonly code: string; readonly validUntil: string }>({
    reach: 'mail',
    example: { ...ad, code: 'k3m8p2x7qa', validUntil: '2027-01-31' },
    zh: ({ title, code, validUntil }) => ({
      subject: `岗位“${title}”已通过审核`,
      text: `岗位已经公布，公开地址是 /vacancies/${code}，有效期至 ${validUntil}。`,
    }),
    en: ({ title, code, validUntil }) => ({
      subject: `Your vacancy “${title}” has been approved`,
      text: `It is public now at /vacancies/${code} and valid until ${dayText(validUntil)}.`,
    }),
  }),
  'vacancy-returned': template<Ad & { readonly reason: string; readonly remarks: readonly (string | InBoth)[] }>({
    reach: 'mail',
    example: { ...ad, reason: '工资写得不清楚', remarks: [{ zh: '工资：请写明最低多少元', en: 'Pay: 请写明最低多少元' }] },
    zh: ({ title, reason, remarks }) => ({ subject: `岗位“${title}”被退回修改`, text: [reason, ...remarks].join('\n') }),
    en: ({ title, reason, remarks }) => ({
      subject: `Your vacancy “${title}” was sent back to be mended`,
      text: [reason, ...remarks].join('\n'),
    }),
  }),
  'vacancy-removed': template<Ad & { readonly reason: string }>({
    reach: 'mail',
    example: { ...ad, reason: '收取押金' },
    zh: ({ title, reason }) => ({ subject: `岗位“${title}”已下架`, text: `下架理由：${reason}` }),
    en: ({ title, reason }) => ({ subject: `Your vacancy “${title}” has been taken down`, text: `Reason: ${reason}` }),
  }),
  'vacancy-expired': template<Ad & { readonly validUntil: string }>({
    reach: 'mail',
    example: { ...ad, validUntil: '2026-11-25' },
    zh: ({ title, validUntil }) => ({
      subject: `岗位“${title}”已到期`,
      text: `有效期到 ${validUntil} 为止，公众已看不到它。还在招聘的话，可以填写新的日期重新开放；已招到人请登记人数。`,
    }),
    en: ({ title, validUntil }) => ({
      subject: `Your vacancy “${title}” has expired`,
      text: `It was valid until ${dayText(validUntil)}; the public no longer sees it. If you are still recruiting, give a new date and open it again; if you have hired, please record how many.`,
    }),
  }),
  'vacancy-suspended': template<Sight>({
    reach: 'mail',
    example: { ...ad, organisation: '示例焊接设备厂' },
    zh: ({ title, organisation }) => ({
      subject: `岗位“${title}”暂停展示`,
      text: `${organisation}被暂停服务，公众暂时看不到这个岗位；解除后仍在有效期内的会自动恢复。`,
    }),
    en: ({ title, organisation }) => ({
      subject: `Your vacancy “${title}” is hidden for now`,
      text: `${organisation} has been suspended. The public does not see this vacancy for now; once that is lifted it comes back by itself if it is still valid.`,
    }),
  }),
  'vacancy-resumed': template<Sight & { readonly code: string }>({
    reach: 'mail',
    example: { ...ad, organisation: '示例焊接设备厂', code: 'k3m8p2x7qa' },
    zh: ({ title, organisation, code }) => ({
      subject: `岗位“${title}”恢复展示`,
      text: `${organisation}恢复服务，岗位重新公开，地址是 /vacancies/${code}。`,
    }),
    en: ({ title, organisation, code }) => ({
      subject: `Your vacancy “${title}” is shown again`,
      text: `${organisation} is no longer suspended. The vacancy is public again at /vacancies/${code}.`,
    }),
  }),
  'mandate-proposed': template<Deal & { readonly by: 'agency' | 'employer'; readonly active: boolean; readonly scope: InBoth }>({
    reach: 'mail',
    example: { ...deal, by: 'agency', active: false, scope: { zh: '发布、寻访', en: 'posting, search' } },
    zh: ({ from, by, scope, posts, begins, ends, active }) => ({
      subject: by === 'agency' ? `${from}请求贵单位委托` : `${from}提出委托贵单位`,
      text: `${scope}：${posts}，${begins} 至 ${ends}。${active ? '委托已经生效。' : '须由用人单位管理员确认后生效。'}`,
    }),
    en: ({ from, by, scope, posts, begins, ends, active }) => ({
      subject: by === 'agency' ? `${from} asks for your mandate` : `${from} offers you a mandate`,
      text: `${scope}: ${posts}, ${dayText(begins)} to ${dayText(ends)}. ${active ? 'The mandate is in force.' : 'It comes into force once an admin of the employer confirms it.'}`,
    }),
  }),
  'mandate-accepted': movedMandate('accepted'),
  'mandate-declined': movedMandate('declined'),
  'mandate-withdrawn': movedMandate('withdrawn'),
} as const

/** To the other side of a mandate. */
function movedMandate(how: keyof typeof movedInChinese): ReturnType<typeof template<Deal>> {
  return template<Deal>({
    reach: 'mail',
    example: { ...deal, ...(how === 'declined' ? { reason: '岗位已招满' } : {}) },
    zh: ({ from, posts, begins, ends, reason }) => ({
      subject: `${from}${movedInChinese[how]}`,
      text: `${posts}，${begins} 至 ${ends}。${reason === undefined ? '' : `理由：${reason}`}`,
    }),
    en: ({ from, posts, begins, ends, reason }) => ({
      subject: `${from} ${movedInEnglish[how]}`,
      text: `${posts}, ${dayText(begins)} to ${dayText(ends)}.${reason === undefined ? '' : ` Reason: ${reason}`}`,
    }),
  })
}
