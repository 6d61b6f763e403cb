import { dayText } from '#shared/kernel/day-text.ts'
import { type InBoth, template } from './template.ts'

type Decided = { readonly name: string; readonly reason: string }
type Licence = { readonly name: string; readonly validUntil: string; readonly renewalUntil: string }
type Colleague = { readonly note: string; readonly role: InBoth }

const role: InBoth = { zh: '经办人', en: 'member' }

/** What organisations are told of their account. No secret and no contact detail is ever part of a message. */
export const accountTemplates = {
  'organisation-verification-due': template<{ readonly name: string; readonly validUntil: string; readonly days: number }>({
    reach: 'site',
    example: { name: '示例焊接设备厂', validUntil: '2027-05-26', days: 30 },
    zh: ({ name, validUntil, days }) => ({
      subject: `核验 ${days} 天内到期`,
      text: `${name}的核验有效期到 ${validUntil}。请核对单位资料和许可证，有变化的先更新；主管部门会再次核验。到期没有通过的，不能查找人才、引荐和发布岗位。`,
    }),
    en: ({ name, validUntil, days }) => ({
      subject: `The verification runs out within ${days} days`,
      text: `The verification of ${name} holds until ${dayText(validUntil)}. Please check the entry and the licence, and update what has changed; the bureau verifies again. Without it you cannot search, introduce or post after that day.`,
    }),
  }),
  'organisation-verification-lapsed': template<{ readonly name: string; readonly validUntil: string }>({
    reach: 'site',
    example: { name: '示例焊接设备厂', validUntil: '2027-05-26' },
    zh: ({ name, validUntil }) => ({
      subject: '核验已过期',
      text: `${name}的核验有效期到 ${validUntil}，已经过期。再次核验通过之前，不能查找人才、引荐和发布岗位；已列入主管部门的复核名单。请核对单位资料和许可证。`,
    }),
    en: ({ name, validUntil }) => ({
      subject: 'The verification has run out',
      text: `The verification of ${name} held until ${dayText(validUntil)} and has run out. Until it is verified again you cannot search, introduce or post; it is on the bureau’s list. Please check the entry and the licence.`,
    }),
  }),
  'dispatch-licence-due': template<Licence>({
    reach: 'site',
    example: { name: '示例焊接设备厂', validUntil: '2027-05-26', renewalUntil: '2027-03-27' },
    zh: ({ name, validUntil, renewalUntil }) => ({
      subject: '劳务派遣经营许可证快到期了',
      text: `${name}登记的劳务派遣经营许可证有效期到 ${validUntil}。要继续从事劳务派遣的，请在 ${renewalUntil} 前向发证机关书面申请延续（《劳务派遣行政许可实施办法》第十八条）；领到新证后，在“我的单位”更新日期。`,
    }),
    en: ({ name, validUntil, renewalUntil }) => ({
      subject: 'The labour dispatch licence ends soon',
      text: `The labour dispatch licence of ${name} holds until ${dayText(validUntil)}. To go on dispatching workers, apply in writing to the authority that gave it by ${dayText(renewalUntil)} (Implementing Measures for Administrative Licensing of Labour Dispatch, art. 18); once you have the new one, change the date under “My organisation”.`,
    }),
  }),
  'dispatch-licence-ended': template<Licence>({
    reach: 'site',
    example: { name: '示例焊接设备厂', validUntil: '2027-05-26', renewalUntil: '2027-03-27' },
    zh: ({ name, validUntil }) => ({
      subject: '劳务派遣经营许可证已到期',
      text: `${name}登记的劳务派遣经营许可证有效期到 ${validUntil}，已经到期，参加招聘会时不再算数。换了新证的，请在“我的单位”更新；不再从事劳务派遣的，请在那里清空。`,
    }),
    en: ({ name, validUntil }) => ({
      subject: 'The labour dispatch licence has ended',
      text: `The labour dispatch licence of ${name} held until ${dayText(validUntil)} and does not count at job fairs any more. If there is a new one, change it under “My organisation”; if you do not dispatch workers any more, empty it there.`,
    }),
  }),
  'organisation-verified': template<{ readonly name: string; readonly validUntil?: string | undefined }>({
    reach: 'mail',
    example: { name: '示例焊接设备厂', validUntil: '2027-05-26' },
    zh: ({ name, validUntil }) => ({
      subject: '单位核验已通过',
      text: `${name}已通过核验，现在可以使用全部服务。${validUntil === undefined ? '' : `核验有效期到 ${validUntil}，到期前我们会再次核验。`}`,
    }),
    en: ({ name, validUntil }) => ({
      subject: 'Your organisation has been verified',
      text: `${name} has been verified and can use every service now.${validUntil === undefined ? '' : ` The verification holds until ${dayText(validUntil)}; we will verify again before that.`}`,
    }),
  }),
  'organisation-rejected': template<{ readonly name: string; readonly remarks: readonly (string | InBoth)[] }>({
    reach: 'mail',
    example: { name: '示例焊接设备厂', remarks: [{ zh: '单位名称：与营业执照不一致', en: 'Name: 与营业执照不一致' }] },
    zh: ({ name, remarks }) => ({
      subject: '单位核验没有通过，请补正',
      text: `${name}的登记需要补正：\n${remarks.join('\n')}\n改好后重新提交，会再次进入核验。`,
    }),
    en: ({ name, remarks }) => ({
      subject: 'Your organisation was not verified: please correct its registration',
      text: `The registration of ${name} needs correcting:\n${remarks.join('\n')}\nOnce mended, hand it in again; it will be verified anew.`,
    }),
  }),
  'organisation-suspended': template<Decided>({
    reach: 'mail',
    example: { name: '示例焊接设备厂', reason: '营业执照已注销' },
    zh: ({ name, reason }) => ({
      subject: '单位已被暂停服务',
      text: `${name}已被暂停服务，理由：${reason}\n暂停期间不能发布和查找，公众看不到贵单位的岗位；如有异议，请联系人力社保部门。`,
    }),
    en: ({ name, reason }) => ({
      subject: 'Your organisation has been suspended',
      text: `${name} has been suspended. Reason: ${reason}\nMeanwhile it cannot post or search, and the public does not see its vacancies. If you object, please contact the human resources bureau.`,
    }),
  }),
  'organisation-lifted': template<Decided>({
    reach: 'mail',
    example: { name: '示例焊接设备厂', reason: '已更换营业执照' },
    zh: ({ name, reason }) => ({
      subject: '单位已恢复服务',
      text: `${name}已恢复服务，说明：${reason}\n仍在有效期内的岗位会自动重新公开。`,
    }),
    en: ({ name, reason }) => ({
      subject: 'Your organisation’s suspension has been lifted',
      text: `${name} can use every service again. Note: ${reason}\nVacancies that are still valid come back by themselves.`,
    }),
  }),
  'member-invited': template<Colleague & { readonly inviter: InBoth | string; readonly until: string }>({
    reach: 'site',
    example: { inviter: '周某', note: '新来的招聘专员', role, until: '2026-12-08' },
    zh: ({ inviter, note, role: as, until }) => ({
      subject: '已邀请一名同事加入',
      text: `${inviter}邀请“${note}”以${as}身份加入，链接到 ${until} 前可用一次。如不是本单位的安排，请立即撤回。`,
    }),
    en: ({ inviter, note, role: as, until }) => ({
      subject: 'A colleague has been invited',
      text: `${inviter} invited “${note}” to join as ${as}; the link can be used once before ${dayText(until)}. If your organisation did not arrange this, withdraw it at once.`,
    }),
  }),
  'member-joined': template<Colleague & { readonly name: string }>({
    reach: 'site',
    example: { name: '赵某', note: '新来的招聘专员', role },
    zh: ({ name, note, role: as }) => ({
      subject: '一名同事已加入',
      text: `${name}已接受给“${note}”的邀请，成为${as}。如不认识此人，请立即移出。`,
    }),
    en: ({ name, note, role: as }) => ({
      subject: 'A colleague has joined',
      text: `${name} accepted the invitation for “${note}” and is now ${as}. If you do not know this person, remove them at once.`,
    }),
  }),
} as const
