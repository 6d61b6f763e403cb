import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, counted } from '#shared/kernel/language.ts'

/** Every word of these pages that is not data. */
export const texts = bilingual(
  {
    title: '找岗位',
    titleWith: (q: string) => `${q} – 找岗位`,
    description: '杭州技能人才岗位：按工种、区县、等级和工资查找，每个岗位写明工资、地点和要求。',
    heading: (total: number | undefined, headcount = 0) =>
      total === undefined
        ? '杭州技能岗位'
        : total === 0
          ? '没有找到岗位'
          : `${total.toLocaleString('zh-CN')} 个岗位，共招 ${headcount.toLocaleString('zh-CN')} 人`,
    search: '搜索',
    searchLabel: '想找什么活',
    searchHint: '例如：萧山 氩弧焊 高级工',
    sortLabel: '排序',
    sorts: { newest: '最新', relevance: '相关', closing: '快截止', pay: '工资高', distance: '距离近' },
    nearLabel: '离哪里近',
    nearNone: '不按距离',
    nearest: (district: string) => `从${district}算起，由近到远`,
    filters: '筛选',
    filtersChosen: (count: number) => (count === 0 ? '筛选' : `筛选（已选 ${count}）`),
    apply: '应用筛选',
    trades: '工种',
    moreTrades: '更多工种',
    districts: '区、县（市）',
    levels: '要求的等级',
    pay: '最高月工资',
    licences: '要求的证件',
    payFrom: (yuan: number) => `${yuan.toLocaleString('zh-CN')} 元/月以上`,
    noLevel: '不要求等级',
    option: (name: string, count: number) => `${name}（${count}）`,
    chosen: '已选条件',
    remove: (name: string) => `去掉 ${name}`,
    clearAll: '清除全部',
    echo: {
      label: '您的话是这样理解的',
      understood: (names: string) => `理解为：${names}`,
      as: (words: string, name: string) => (words === name ? name : `${name}（“${words}”）`),
      sought: (words: string) => `逐字查找：${words}`,
      phrases: (words: string) => `原样查找：${words}`,
      quoted: (words: string) => `“${words}”`,
      excluded: (words: string) => `不要：${words}`,
      slips: (slips: string) => `请留意：${slips}。`,
      all: (parts: readonly string[]) => parts.join('；'),
    },
    standIn: {
      title: '检索暂时不可用，下面按最新列出。',
      district: (name: string) => `只按“${name}”列出；搜索的话和其他条件暂时没有起作用。请过几分钟再搜。`,
      all: '搜索的话和筛选条件暂时没有起作用。请过几分钟再搜。',
    },
    results: '岗位列表',
    empty: {
      none: '现在没有招聘中的岗位，请过几天再来看看。',
      filtered: '没有同时符合这些条件的岗位。您可以：',
      words: (q: string) => `没有找到与“${q}”有关的岗位。`,
      way: (change: string, count: number) => `${change}：有 ${count} 个岗位`,
      shorter: '换个说法，例如只写工种（“焊工”）或技能（“氩弧焊”）。',
      all: '看全部岗位',
      page: '这一页的岗位都已结束招聘。',
    },
    card: {
      headcount: (count: number) => `招 ${count} 人`,
      by: (agency: string) => `由${agency}代招`,
      from: (source: string) => `转载自${source}`,
      verified: '单位已核验',
      fresh: '新',
      closing: '即将截止',
      closes: (days: number, date: CivilDate) => (days === 0 ? `今天截止（${date}）` : `还有 ${days} 天截止（${date}）`),
      published: (days: number) => (days <= 0 ? '今天发布' : `${days} 天前发布`),
      more: (count: number) => `该单位还有 ${count} 个岗位`,
    },
  },
  {
    title: 'Vacancies',
    titleWith: (q) => `${q} – Vacancies`,
    description:
      'Vacancies for skilled workers in Hangzhou: search by trade, district, level and pay. Each one states its pay, its place and what it asks for.',
    heading: (total, headcount = 0) =>
      total === undefined
        ? 'Skilled work in Hangzhou'
        : total === 0
          ? 'No vacancies found'
          : `${counted(total, 'vacancy', 'vacancies')}, ${counted(headcount, 'opening', 'openings')}`,
    search: 'Search',
    searchLabel: 'What work are you looking for? (in Chinese)',
    searchHint: 'For example: 萧山 氩弧焊 高级工',
    sortLabel: 'Sort by',
    sorts: { newest: 'Newest', relevance: 'Relevance', closing: 'Closing soon', pay: 'Highest pay', distance: 'Nearest' },
    nearLabel: 'Near to',
    nearNone: 'Anywhere',
    nearest: (district) => `Counted from ${district}, the nearest first`,
    filters: 'Filters',
    filtersChosen: (count) => (count === 0 ? 'Filters' : `Filters (${count} chosen)`),
    apply: 'Apply filters',
    trades: 'Trade',
    moreTrades: 'More trades',
    districts: 'District',
    levels: 'Level asked for',
    pay: 'Top monthly pay',
    licences: 'Licences asked for',
    payFrom: (yuan) => `¥${yuan.toLocaleString('en')} a month or more`,
    noLevel: 'No level asked for',
    option: (name, count) => `${name} (${count})`,
    chosen: 'Chosen filters',
    remove: (name) => `Remove ${name}`,
    clearAll: 'Remove all',
    echo: {
      label: 'How your words were understood',
      understood: (names) => `Understood as: ${names}`,
      as: (words, name) => (words === name ? name : `${name} (“${words}”)`),
      sought: (words) => `Searched word for word: ${words}`,
      phrases: (words) => `Exactly: ${words}`,
      quoted: (words) => `“${words}”`,
      excluded: (words) => `Without: ${words}`,
      slips: (slips) => `Please note: ${slips}.`,
      all: (parts) => parts.join('; '),
    },
    standIn: {
      title: 'Search is not available right now; these are the newest vacancies.',
      district: (name) =>
        `Only the filter “${name}” is applied; your words and the other filters have no effect right now. Please search again in a few minutes.`,
      all: 'Your words and filters have no effect right now. Please search again in a few minutes.',
    },
    results: 'Vacancies',
    empty: {
      none: 'No vacancy is open at the moment. Please look again in a few days.',
      filtered: 'No vacancy fits all of these filters. You can:',
      words: (q) => `No vacancy was found for “${q}”.`,
      way: (change, count) => `${change}: ${counted(count, 'vacancy', 'vacancies')}`,
      shorter: 'Say it differently, in Chinese: for instance only the trade (“焊工”) or a skill (“氩弧焊”).',
      all: 'See all vacancies',
      page: 'The vacancies on this page have all closed.',
    },
    card: {
      headcount: (count) => counted(count, 'opening', 'openings'),
      by: (agency) => `recruited by ${agency}`,
      from: (source) => `taken over from ${source}`,
      verified: 'employer verified',
      fresh: 'New',
      closing: 'Closing soon',
      closes: (days, date) =>
        days === 0 ? `closes today (${dayText(date)})` : `closes in ${counted(days, 'day', 'days')} (${dayText(date)})`,
      published: (days) => (days <= 0 ? 'published today' : `published ${counted(days, 'day', 'days')} ago`),
      more: (count) => `${counted(count, 'more vacancy', 'more vacancies')} of this employer`,
    },
  },
)
