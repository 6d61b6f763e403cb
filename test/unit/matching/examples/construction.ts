import type { Example } from './example.ts'

export const construction: readonly Example[] = [
  { title: '瓦工', text: '加气块二次结构,马牙槎先退后进', trade: 'bricklayer', has: 'toothedColumn' },
  { title: '贴砖师傅', text: '大板薄贴,阴阳角海棠角', trade: 'tiler', has: 'tiling' },
  { title: '塔吊信号工', text: '对讲机指挥,捆绑挂钩十不吊', trade: 'rigger', has: 'rigging' },
  { title: '架子工', text: '悬挑盘扣都搭,没出过事故', trade: 'scaffolder', has: 'ringlockScaffold cantileverScaffold' },
  {
    title: '架子工',
    text: '扣件架打了十年,连墙件剪刀撑都按方案,盘扣没搭过',
    trade: 'scaffolder',
    has: 'couplerScaffold scaffoldTies',
    lacks: 'ringlockScaffold',
  },
  { title: '防水师傅', text: '平屋面卷材热熔,裂缝打针注浆', trade: 'waterproofer', has: 'membraneWork leakPlugging', not: 'tiling' },
  { title: '挖机司机', text: '修坡清槽精平,开小松二十吨', trade: 'excavatorOperator', has: 'excavating slopeTrimming' },
  { title: '信号工', text: '地铁转辙机道岔检修', not: 'rigger' },
  { title: '防水工', text: '热熔卷材干得多,打针注浆没做过', trade: 'waterproofer', has: 'membraneWork', lacks: 'leakPlugging' },
]
