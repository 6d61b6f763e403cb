import { bilingual } from '#shared/kernel/language.ts'

export const texts = bilingual(
  {
    title: (park: string | undefined) => (park === undefined ? '招聘会和公报' : `${park}：招聘会和公报`),
    fairs: '近期招聘会',
    noFairs: '近期没有招聘会。',
    allFairs: '全部招聘会',
    calendar: '订阅日历',
    bulletin: '最新公报',
    from: '来自匠才',
    newWindow: '链接在新窗口打开。',
  },
  {
    title: (park) => (park === undefined ? 'Job fairs and bulletins' : `Job fairs and bulletins of ${park}`),
    fairs: 'Next job fairs',
    noFairs: 'There is no fair in the next time.',
    allFairs: 'All job fairs',
    calendar: 'Subscribe to the calendar',
    bulletin: 'Latest bulletin',
    from: 'From Jiangcai',
    newWindow: 'Links open in a new window.',
  },
)
