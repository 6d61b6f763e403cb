import { localOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { type InBoth, template } from './template.ts'

type About = { readonly vacancy: string }
/** A step of one side: an organisation is named, a person never. */
type Step = About & { readonly organisation?: string | undefined }
type Refusal = Step & { readonly reason?: InBoth | undefined }

const vacancy = '高级焊工'

/** What the two sides of an introduction tell each other through the platform. */
export const introductionTemplates = {
  'introduction-interest': template<About>({
    reach: 'mail',
    example: { vacancy },
    zh: (about) => ({
      subject: '有人对您的岗位感兴趣',
      text: `有一位技能人才对岗位“${about.vacancy}”感兴趣。登录后可查看其工种、等级和证书等情况；联系方式要等双方同意后才提供。`,
    }),
    en: (about) => ({
      subject: 'Somebody is interested in your vacancy',
      text: `A skilled worker is interested in “${about.vacancy}”. Sign in to see their trade, level and certificates; contact details are given only once both sides agree.`,
    }),
  }),
  'introduction-asked': template<About & { readonly organisation: string; readonly employer?: string | undefined }>({
    reach: 'phone',
    example: { vacancy, organisation: '示例人力资源服务公司', employer: '示例焊接设备厂' },
    zh: ({ organisation, employer, ...about }) => ({
      subject: `${organisation}想联系您`,
      text: `${organisation}${employer === undefined ? '' : `（受${employer}委托）`}就岗位“${about.vacancy}”想联系您。对方看不到您的姓名和电话；是否理会由您决定。`,
    }),
    en: ({ organisation, employer, ...about }) => ({
      subject: `${organisation} would like to contact you`,
      text: `${organisation}${employer === undefined ? '' : ` (for ${employer})`} would like to contact you about “${about.vacancy}”. They do not see your name or phone number; whether you respond is up to you.`,
    }),
  }),
  'introduction-withdrawn': template<About>({
    reach: 'site',
    example: { vacancy },
    zh: (about) => ({ subject: '对方已撤回', text: `关于岗位“${about.vacancy}”，对方已撤回。` }),
    en: (about) => ({
      subject: 'The other side has withdrawn',
      text: `The other side has withdrawn what it began about “${about.vacancy}”.`,
    }),
  }),
  'introduction-accepted': template<Step & { readonly agreed: boolean }>({
    reach: 'phone',
    example: { vacancy, organisation: '示例焊接设备厂', agreed: false },
    zh: ({ organisation, agreed, ...about }) => ({
      subject: `${organisation ?? '对方'}同意了：${about.vacancy}`,
      text: `${organisation ?? '对方'}同意就岗位“${about.vacancy}”继续。${
        agreed
          ? '已同意提供联系方式，可以联系了。'
          : organisation === undefined
            ? '还要等本人另外同意提供联系方式。'
            : '要不要把联系方式提供给对方，请您另外决定。'
      }`,
    }),
    en: ({ organisation, agreed, ...about }) => ({
      subject: `${organisation ?? 'The other side'} accepted: ${about.vacancy}`,
      text: `${organisation ?? 'The other side'} would like to go on about “${about.vacancy}”. ${
        agreed
          ? 'Contact details may be given; you can get in touch.'
          : organisation === undefined
            ? 'The person still decides separately about giving contact details.'
            : 'Whether your contact details are given to them is for you to decide separately.'
      }`,
    }),
  }),
  'introduction-declined': template<Refusal>({
    reach: 'site',
    example: { vacancy, organisation: '示例焊接设备厂', reason: { zh: '已招满', en: 'The places are taken' } },
    zh: ({ organisation, reason, ...about }) => ({
      subject: `没有成：${about.vacancy}`,
      text: `${organisation ?? '对方'}没有同意就岗位“${about.vacancy}”继续${reason === undefined ? '' : `，理由：${reason}`}。`,
    }),
    en: ({ organisation, reason, ...about }) => ({
      subject: `Declined: ${about.vacancy}`,
      text: `${organisation ?? 'The other side'} did not wish to go on about “${about.vacancy}”${reason === undefined ? '' : `. Reason: ${reason}`}.`,
    }),
  }),
  'introduction-lapsed': template<About>({
    reach: 'site',
    example: { vacancy },
    zh: (about) => ({ subject: `引荐已过期：${about.vacancy}`, text: `关于岗位“${about.vacancy}”的引荐在期限内没有回应，已自动结束。` }),
    en: (about) => ({
      subject: `An introduction has lapsed: ${about.vacancy}`,
      text: `The introduction about “${about.vacancy}” was not answered in time and has ended by itself.`,
    }),
  }),
  'introduction-reminder': template<About & { readonly until: string }>({
    reach: 'phone',
    example: { vacancy, until: '2026-12-03' },
    zh: ({ until, ...about }) => ({
      subject: `请在 ${until} 前回应：${about.vacancy}`,
      text: `关于岗位“${about.vacancy}”的引荐在等您回应，最后一天是 ${until}，过后自动结束。只提醒这一次。`,
    }),
    en: ({ until, ...about }) => ({
      subject: `Please answer by ${dayText(until)}: ${about.vacancy}`,
      text: `The introduction about “${about.vacancy}” waits for your answer. Its last day is ${dayText(until)}; after that it ends by itself. This is the only reminder.`,
    }),
  }),
  'introduction-agreed': template<About>({
    reach: 'mail',
    example: { vacancy },
    zh: (about) => ({
      subject: `可以查看联系方式了：${about.vacancy}`,
      text: `关于岗位“${about.vacancy}”，本人同意把联系方式提供给贵单位。写明用途后可在引荐页查看，每次查看都有记录。`,
    }),
    en: (about) => ({
      subject: `Contact details may be seen: ${about.vacancy}`,
      text: `About “${about.vacancy}”, the person agrees that your organisation is given their contact details. State a purpose on the introduction’s page to see them; every look is recorded.`,
    }),
  }),
  'introduction-taken-back': template<About>({
    reach: 'mail',
    example: { vacancy },
    zh: (about) => ({
      subject: `联系方式已收回：${about.vacancy}`,
      text: `关于岗位“${about.vacancy}”，本人收回了提供联系方式的同意，本站不再提供。已经抄下的请依法删除。`,
    }),
    en: (about) => ({
      subject: `Contact details withdrawn: ${about.vacancy}`,
      text: `About “${about.vacancy}”, the person has taken back the consent to be contacted; this site gives the contact details no more. Please delete what you copied, as the law requires.`,
    }),
  }),
  'introduction-interview': template<Step & { readonly at: string }>({
    reach: 'phone',
    example: { vacancy, organisation: '示例焊接设备厂', at: '2026-12-05T01:00:00.000Z' },
    zh: ({ organisation, at, ...about }) => ({
      subject: `面试安排：${localOf(at).replace('T', ' ')}`,
      text: `${organisation ?? '对方'}就岗位“${about.vacancy}”安排了面试或试工：${localOf(at).replace('T', ' ')}。地点和要带的东西见引荐页。`,
    }),
    en: ({ organisation, at, ...about }) => ({
      subject: `Interview on ${dayText(localOf(at).slice(0, 10))}, ${localOf(at).slice(11)}`,
      text: `${organisation ?? 'The other side'} has arranged an interview or a trial about “${about.vacancy}”: ${dayText(localOf(at).slice(0, 10))}, ${localOf(at).slice(11)}. The place and what to bring stand on the introduction’s page.`,
    }),
  }),
  'introduction-offer': template<Step>({
    reach: 'phone',
    example: { vacancy, organisation: '示例焊接设备厂' },
    zh: ({ organisation, ...about }) => ({
      subject: `愿意录用您：${about.vacancy}`,
      text: `${organisation ?? '对方'}愿意就岗位“${about.vacancy}”录用您。详情见引荐页，请与对方确认。`,
    }),
    en: ({ organisation, ...about }) => ({
      subject: `An offer: ${about.vacancy}`,
      text: `${organisation ?? 'The other side'} would like to take you on for “${about.vacancy}”. See the introduction’s page and settle it with them.`,
    }),
  }),
  'introduction-placed': template<Step & { readonly on: string }>({
    reach: 'site',
    example: { vacancy, organisation: '示例焊接设备厂', on: '2026-12-08' },
    zh: ({ organisation, on, ...about }) => ({
      subject: `已记为到岗：${about.vacancy}`,
      text: `${organisation ?? '对方'}记下您于 ${on} 到岗，岗位“${about.vacancy}”。引荐到此结束，联系方式不再提供。如果不属实，请举报。`,
    }),
    en: ({ organisation, on, ...about }) => ({
      subject: `Recorded as started: ${about.vacancy}`,
      text: `${organisation ?? 'The other side'} has recorded that you started on ${dayText(on)} as “${about.vacancy}”. The introduction ends here, and your contact details are given no more. If this is not true, please report it.`,
    }),
  }),
  'introduction-ended': template<Refusal>({
    reach: 'site',
    example: { vacancy, organisation: '示例焊接设备厂', reason: { zh: '已招满', en: 'The places are taken' } },
    zh: ({ organisation, reason, ...about }) => ({
      subject: `引荐已结束：${about.vacancy}`,
      text: `${organisation ?? '对方'}结束了关于岗位“${about.vacancy}”的引荐${reason === undefined ? '' : `，理由：${reason}`}。`,
    }),
    en: ({ organisation, reason, ...about }) => ({
      subject: `An introduction has ended: ${about.vacancy}`,
      text: `${organisation ?? 'The other side'} has ended the introduction about “${about.vacancy}”${reason === undefined ? '' : `. Reason: ${reason}`}.`,
    }),
  }),
} as const
