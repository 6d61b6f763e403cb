/** Bodies that a legitimate caller could send. */

export const exampleContent = {
  title: '数控车工',
  occupationCode: '6-18-01-01',
  levelFloor: 'intermediate',
  mustSkills: ['看懂零件图', 'FANUC 系统编程'],
  niceSkills: ['三坐标测量'],
  certificates: [],
  headcount: 3,
  pay: { min: 700_000, max: 1_000_000, period: 'month', basis: '底薪加计件' },
  shift: '两班倒',
  district: '330109',
  address: '市心北路 1 号',
  duties: '操作数控车床加工轴类零件，完成首件检验，填写工序记录。',
  conditions: '两年以上同类设备操作经验，服从排班。',
  validUntil: '2030-06-30',
} as const

export const exampleMandate = {
  uscc: '91330100MA0000015W',
  scope: ['post', 'search'],
  posts: '数控、焊接类岗位',
  from: '2030-01-01',
  to: '2030-12-31',
  proof: '委托书 2030-018 号，2029 年 12 月 20 日盖章',
} as const

export const exampleImport = {
  items: [
    { externalRef: 'erp-2030-001', employer: { uscc: '91330100MA0000015W' }, content: exampleContent },
    {
      externalRef: 'feed-88',
      source: { name: '示例招聘网', url: 'https://example.com/jobs/88' },
      employer: { name: '示例机械有限公司' },
      place: '杭州·滨江·长河',
      content: { title: '焊工', duties: '焊接钢结构件' },
    },
  ],
} as const

export const exampleDecision = {
  rev: 1,
  verdict: 'return',
  reason: '薪酬说不清，请补充后重新提交',
  remarks: [{ pointer: '/pay', text: '请写明计件单价' }],
} as const

export const exampleSplit = { reason: '班次不同，是另一条生产线的岗位' } as const

export const exampleMerge = { with: 'k3m8p2x7qa', reason: '同一车间的同一个岗位' } as const
