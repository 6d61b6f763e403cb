import { bilingual } from '#shared/kernel/language.ts'

export const texts = bilingual(
  {
    own: {
      title: '我的消息',
      lead: '平台发给您本人的消息都在这里。短信和邮件只是提醒，内容以这里为准。',
      empty: '还没有消息。',
      hint: '有单位想联系您、报名的招聘会有变化、证书快到期时，会在这里告诉您。',
    },
    organisation: {
      title: '单位消息',
      lead: (name: string) => `发给${name}的消息，本单位的成员都能看到；已读由各人自己标。`,
      empty: '还没有消息。',
      hint: '核验、岗位审核、引荐、委托和展位有进展时，会在这里告诉您。',
      nobody: '您现在没有代表任何单位，所以没有单位消息。',
      choose: '到账号页选择或登记单位',
    },
    nav: { label: '收件人', own: '本人', organisation: '单位' },
    list: '消息',
    unread: '新消息',
    markAll: '全部标为已读',
    open: '去处理',
    openThis: (subject: string) => `去处理：${subject}`,
    report: '举报',
    reportThis: (subject: string) => `举报：${subject}`,
    done: { read: '已经标为已读。' },
  },
  {
    own: {
      title: 'My messages',
      lead: 'Everything that the platform tells you is here. SMS and mail only remind you; what counts is what stands here.',
      empty: 'There are no messages yet.',
      hint: 'You will be told here when an organisation wants to contact you, when a fair you registered for changes, and when a certificate is about to expire.',
    },
    organisation: {
      title: 'Your organisation’s messages',
      lead: (name) => `Messages to ${name}. All its members see them; each marks for themselves what they have read.`,
      empty: 'There are no messages yet.',
      hint: 'You will be told here of what happens to verifications, reviews of vacancies, introductions, mandates and booths.',
      nobody: 'You do not act for any organisation now, so there are no messages to one.',
      choose: 'Choose or register an organisation on the account page',
    },
    nav: { label: 'Recipient', own: 'You', organisation: 'Organisation' },
    list: 'Messages',
    unread: 'New',
    markAll: 'Mark all as read',
    open: 'Go on',
    openThis: (subject) => `Go on: ${subject}`,
    report: 'Report',
    reportThis: (subject) => `Report: ${subject}`,
    done: { read: 'Marked as read.' },
  },
)
