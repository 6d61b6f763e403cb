import { dayText } from '#shared/kernel/day-text.ts'
import { template } from './template.ts'

type Asked = { readonly association: string; readonly endsOn: string }

const asked = { association: '示例焊接行业协会', endsOn: '2026-12-26' } as const

/** What members of an association are asked before they have an account. The link is added by whoever delivers; it is kept nowhere. */
export const invitationTemplates = {
  invitation: template<Asked>({
    reach: 'phone',
    example: asked,
    zh: ({ association, endsOn }) => ({
      subject: `${association}邀请您加入高技能人才信息库，${endsOn} 前有效。参加或拒绝都请打开链接`,
      text: `${association}向平台提供了您的姓名、手机号码和工种，邀请您加入高技能人才信息库。是否加入由您自己决定：打开链接可以看到写了些什么，可以登记，也可以拒绝。不理会的话，${endsOn} 以后这些内容自动删除，我们只会再提醒一次。`,
    }),
    en: ({ association, endsOn }) => ({
      subject: `${association} invites you to join the registry of skilled workers, until ${dayText(endsOn)}. Open the link to join or to refuse`,
      text: `${association} gave us your name, mobile number and trade and invites you to join the registry of skilled workers. Whether you join is yours to decide: the link shows what was written and lets you join or refuse. If you do nothing, all this is erased after ${dayText(endsOn)}; we will remind you once and no more.`,
    }),
  }),
  'invitation-reminder': template<Asked>({
    reach: 'phone',
    example: asked,
    zh: ({ association, endsOn }) => ({
      subject: `最后一次提醒：${association}邀请您加入高技能人才信息库，${endsOn} 前有效。参加或拒绝都请打开链接`,
      text: `这是唯一一次提醒。不理会的话，${endsOn} 以后关于您的内容自动删除；从邀请那天起一年内，这家协会不会再通过平台邀请您。`,
    }),
    en: ({ association, endsOn }) => ({
      subject: `Last reminder: ${association} invites you to join the registry of skilled workers, until ${dayText(endsOn)}. Open the link to join or to refuse`,
      text: `This is the only reminder. If you do nothing, what was written about you is erased after ${dayText(endsOn)}, and for a year from the invitation this association will not invite you again through this platform.`,
    }),
  }),
  'membership-ended': template<{ readonly association: string }>({
    reach: 'site',
    example: { association: '示例焊接行业协会' },
    zh: ({ association }) => ({
      subject: `${association}已结束与您的会员关联`,
      text: '协会从现在起看不到您是否登记。您的档案和各项同意不受影响，仍由您自己管理。',
    }),
    en: ({ association }) => ({
      subject: `${association} has ended its tie to you`,
      text: 'From now on the association does not see whether you have joined. Your profile and your consents are as before, and still yours to decide on.',
    }),
  }),
} as const
