import { bilingual } from '#shared/kernel/language.ts'

export const texts = bilingual(
  {
    title: '保存与删除',
    lead: '系统每月检查一遍保存的内容：到期的删除，还留着的写明为什么。这里只有件数，不含任何人。',
    none: '还没有报告。第一份在检查完一遍之后写出。',
    months: '其他月份',
    caption: (month: string) => `${month} 的报告`,
    made: '写于',
    columns: { what: '内容', howLong: '期限', basis: '依据', removed: '本期删除', late: '逾期未删', kept: '仍保存', why: '为什么还留着' },
    walked: '检查的是档案和市场两个数据表；会话、联系方式、消息等由数据表按到期时间删除，或由各自的任务删除。',
    leavers: (count: number) => `其中应本人要求删除档案 ${count} 份。`,
    csv: '下载 CSV',
    rules: '全部规则',
  },
  {
    title: 'What is kept and removed',
    lead: 'Each month the system looks through what is kept: what is over is removed, and of the rest it says why it stays. Counts only; nobody is in them.',
    none: 'There is no report yet. The first is written once all has been looked through.',
    months: 'Other months',
    caption: (month) => `Report of ${month}`,
    made: 'Written',
    columns: {
      what: 'What',
      howLong: 'Kept for',
      basis: 'Legal basis',
      removed: 'Removed since the last',
      late: 'Should be gone',
      kept: 'Still kept',
      why: 'Why it stays',
    },
    walked:
      'Looked through were the tables of profiles and of the market; sessions, contact details, messages and the like are removed by their tables when their time is up, or by their own tasks.',
    leavers: (count) => `Among them profiles erased because the person asked: ${count}.`,
    csv: 'Download CSV',
    rules: 'All rules',
  },
)
