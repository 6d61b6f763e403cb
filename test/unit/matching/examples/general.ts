import type { Example } from './example.ts'

export const general: readonly Example[] = [
  { title: '技术员', text: '三坐标、卡尺都会,看得懂图纸', has: 'cmm measuring readDrawing' },
  { title: '文员', text: 'excel数据透视,金蝶开单', has: 'office erpEntry' },
  { title: '班长', text: '带十来个人,写日报', has: 'leadTeam' },
  { title: '普工', text: '行车会开,吊带挂钩', has: 'hoisting' },
  { title: '操作工', text: 'CAD画图不会', lacks: 'cad' },
  { title: '普工', text: '家里有车,会骑车', has: 'ebike' },
]
