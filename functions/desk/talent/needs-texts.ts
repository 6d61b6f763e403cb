import { bilingual, counted } from '#shared/kernel/language.ts'

export const texts = bilingual(
  {
    title: '等您处理',
    nothing: '现在没有等您处理的。',
    news: (count: string) => `有 ${count} 条新消息`,
    standing: { answer: '等您答复', consent: '等您决定给不给联系方式' },
    until: '最晚',
    fairs: '接下来的招聘会',
    associations: (ties: number, seeing: number) =>
      seeing === 0
        ? `您接受了 ${ties} 家协会的邀请，它们都看不到您是否登记`
        : `您接受了 ${ties} 家协会的邀请，其中 ${seeing} 家能看到您已登记`,
  },
  {
    title: 'Waiting for you',
    nothing: 'Nothing is waiting for you.',
    news: (count) => `${count} new messages`,
    standing: { answer: 'waits for your answer', consent: 'waits for you to decide on your contact details' },
    until: 'At the latest',
    fairs: 'The next job fairs',
    associations: (ties, seeing) =>
      `You joined by the invitation of ${counted(ties, 'association', 'associations')}; ${seeing === 0 ? 'none sees' : `${seeing} can see`} that you are registered`,
  },
)
