import { bilingual, counted } from '#shared/kernel/language.ts'

/** Every text of the posters' page about copies of their ads. */
export const texts = bilingual(
  {
    title: '重复岗位',
    grouped: (count: number) =>
      `${count} 个岗位归并为同一需求：公开列表和搜索只显示一个，其余在它的页面里列出；各自的页面、人选和引荐不变。`,
    alone: '这个岗位没有与其他岗位归并，在列表和搜索里单独显示。',
    rules: '归并的规则',
    caption: '归并在一起的岗位',
    columns: { title: '岗位', poster: '发布单位', place: '地点', pay: '工资', why: '理由' },
    shown: '列表里显示',
    own: '本单位发布',
    from: (source: string, agency: string) => `${source}（${agency}转载）`,
    splitTitle: '这不是同一需求',
    splitHint: '拆出后单独显示，以后不再自动归并；审核部门看得到理由。',
    split: '拆出本岗位',
    mergeTitle: '与本单位的另一个岗位合并',
    mergeHint: '合并后列表里只显示一个，以后保持合并。',
    merge: '合并',
    code: '另一个岗位的公开编码',
    codeHint: '岗位页地址里的 10 位编码；须正在招聘',
    reason: '理由',
    done: { split: '已拆出，现在单独显示。', merged: '已合并，列表里只显示一个。' },
  },
  {
    title: 'Duplicate vacancies',
    grouped: (count) =>
      `${counted(count, 'vacancy', 'vacancies')} are grouped as one demand: public lists and searches show one of them, whose page names the others. Each keeps its own page, matches and introductions.`,
    alone: 'This vacancy is not grouped with any other; lists and searches show it by itself.',
    rules: 'The rules of grouping',
    caption: 'Vacancies grouped as one demand',
    columns: { title: 'Vacancy', poster: 'Posted by', place: 'Place', pay: 'Pay', why: 'Why' },
    shown: 'shown in lists',
    own: 'yours',
    from: (source, agency) => `${source} (taken over by ${agency})`,
    splitTitle: 'This is another demand',
    splitHint: 'It is then shown by itself and will not be grouped again; reviewers see the reason.',
    split: 'Split this vacancy out',
    mergeTitle: 'Merge with another vacancy of yours',
    mergeHint: 'Lists then show one of the two, and it stays so.',
    merge: 'Merge',
    code: 'Public code of the other vacancy',
    codeHint: 'The 10 characters in the address of its page; it must be open',
    reason: 'Reason',
    done: { split: 'It was split out and is shown by itself now.', merged: 'They were merged; lists show one of them.' },
  },
)
