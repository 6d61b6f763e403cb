import type { Post } from '../facts.ts'

type PostEntry = {
  readonly id: Post
  readonly name: string
  /** Words of a job title that make it this kind of post whatever trade stands beside them. */
  readonly title: string
  /** How a person says that they want this kind of post, and no other. */
  readonly wanted: string
  /** Ids of the trades that are this kind of post, whatever their titles say. */
  readonly trades?: string
}

/** Kinds of posts. Leading hands (领班, 班长) work with their hands. */
export const posts = [
  { id: 'hands', name: '一线操作', title: '', wanted: '' },
  {
    id: 'managing',
    name: '管理',
    title: '经理 主任 厂长 总监 店长 主管 项目负责人 车间负责人 院长 园长 站长 校长 行政总厨 总厨 督导 总助 副总 总经理 负责人',
    wanted:
      '不想(再)?(干|做|上|待|碰)(一线|现场|车间|灶台|机台|工地|手上的活) (站灶|上灶|开机|上机|下车间|一线|站台|站机器|手上)(的)?(活)?(就|都|也)?(算了|免了|不干了|不做了|不考虑了?|不上了|不碰了) 不(上机|上手|开机|站灶|下车间)了 (副总|总监|经理|厂长|主任|主管|总厨|店长)(及)?以上(才|都|可|岗) [找求看谋应聘]~(管理岗|管理类|管理职位|管理层|经理|主任|厂长|总监|店长|主管|厨师长|总厨|项目管理) [只想]~(管理岗|管理类|管理职位|经理|主任|厂长|总监|店长|主管|厨师长|总厨|项目管理) (经理|厂长|总监|主管|管理|店长|总厨)(类|层|级)?(岗|职位|岗位)(优先|才|为主) [找求想]~(领队|带团队|带队伍) 不(再)?(上一线|下车间|操机|坐车位|动手干|干活|上灶|做一线|干一线|碰活|亲自(做|干|上)) 一线(操机|操作|活|岗)?(不|暂不) 只做管理 只管不干 不做一线 [找求想谈看]~(督导岗|运营督导|督导) (只|想|要)?做管理岗 (经理|总监|主管)(以上|岗位?|职位)?(才|可以)谈 寻~(总监|经理|合伙|职业经理)',
  },
  {
    id: 'selling',
    name: '销售',
    title:
      '销售 代理商 经销商 代理 商务 大客户 客户开发 业务员 推销 招商 客户经理 置业顾问 促销 业务代表 渠道 电销 顾问 采购 技术代表 医药代表 品牌代表 区域代表 驻店代表',
    wanted:
      '[找求想]~(销售岗|做销售|销售工作|销售类|跑业务|业务岗|导购岗|采购岗|招商|招生|课程顾问|咨询师|找销售) 找销售 (找|应聘|求职|投|拟应聘)~(课程|区域|渠道|产品|原料|设备|药品|会所|月子|产康|教育|培训|医美|大客户|软件|保险|材料|烘焙|耗材)(的)?销售 (找|应聘|投)~销售(岗|岗位|类|方向|职位|经理) (找|应聘)~(市场|销售)岗位? 找~(区域|渠道)(业务|销售) 转销售 销售岗?(位)?(优先|为主) 只(做|找|想|考虑)(做)?销售 底薪加提成的销售 [找求想谈]…(区域|渠道|大区|片区)(业务|销售|经理|代表) [找求想谈]…的(业务|销售)(岗|岗位|职位|工作)?[,。;!?] 只(谈|看|要|接)~(业务|销售)(岗|类)? (继续|还)(做|想做|是做|跑)(业务|销售) [找求想谈看]~(业务|外贸跟单|跟单|大客户|客户经理|技术支持型销售|技术型销售|售前) 做大?客户经理 只(做|跑)业务 回?不去?现场(了)?只谈 [找求想]…(驻店|导购岗|业务员|跑业务|业务岗|业务代表|驻店或者?业务) (材料商|品牌商|厂家|经销商)(驻店|业务) (还|继续)(想)?(卖|做)(门店|柜台|材料)',
  },
  {
    id: 'teaching',
    name: '教学培训',
    title: '老师 导师 考评员 实训教师 讲师 教师 培训师 教练 教员 助教 教务 辅导员 实训指导 内训师 培训讲师',
    wanted:
      '[找求想]~(教学岗|当老师|做老师|讲师|做培训|培训岗|教书|实训岗|教学工作) 转(教学|培训|做老师) 只(想|愿)?(教|讲)课 [找求想谈看]~(培训|教培|讲师|实训|教学|教研)(岗|类)? (应聘|求职|意向|投递|希望|期望|争取|拟应聘|想回|回到|继续)~(讲师|教师|教学|教研|实训|培训师|培训学校|教员|教务|带教|考评|任教)(岗|岗位|类)? 仅(考虑|看|接)~(讲师|教学|培训|教研|任教) 只(谈|做|接)~(开班|授课|培训|卖课|讲课) 不坐店 (巡回|到处)讲',
  },
  {
    id: 'designing',
    name: '设计研发',
    title: '设计师 研发 算法 开发工程师 软件工程师 设计工程师 架构师 产品经理 编导 策划',
    wanted: '[找求想]~(设计岗|研发岗|做设计|做研发|画图岗|开发岗) 转(设计|研发)',
  },
  {
    id: 'watching',
    name: '看护值守',
    title: '',
    wanted:
      '[找求谋寻]~(门卫|保安|传达室?|门岗|看门|看大门|守门|停车场|看车库|看车棚|看场子|看仓库|守仓库|看工地|看管|值班室|看护场地|护校|巡夜|打更|更夫) 想(做|当|干|去)个?(门卫|保安|传达|看大门|看门|看停车场) (转行|改行|转去|转|改)(去)?(做|当|干)了?个?(门卫|保安|看大门|传达)',
    trades: 'securityGuard parkingAttendant',
  },
] as const satisfies readonly PostEntry[]

/** The kind of post that a trade is by itself, if it is any. */
export function postOfTrade(trade: string | undefined): Post | undefined {
  return posts.find((post) => 'trades' in post && post.trades.split(' ').includes(trade ?? ''))?.id
}

/** The kind of post of an id; work with one's hands when there is none. */
export function postOf(id: string | undefined): Post {
  return posts.find((post) => post.id === id)?.id ?? 'hands'
}
