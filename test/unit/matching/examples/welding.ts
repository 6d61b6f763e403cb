import type { Example } from './example.ts'

export const welding: readonly Example[] = [
  { title: '二保焊工', text: '钢梁牛腿厚板多层多道,气刨清根', trade: 'co2Welder', has: 'thickPlate' },
  { title: '氩弧焊工', text: '卫生管充氩焊,里头银白不发黑', trade: 'argonWelder', has: 'backPurging' },
  { title: '电焊工', text: '仰焊立焊都烧,氩弧没烧过', trade: 'manualWelder', has: 'positionWelding', lacks: 'argonWelding' },
  { title: '折弯工', text: '数控折弯,扣除系数自己算', trade: 'bendingOperator', has: 'bendingPress' },
  { title: '喷涂工', text: '静电喷粉,换粉清枪,固化炉温度自己设', has: 'powderCoating' },
  { title: '焊工', text: '恒温烙铁拖焊QFP,补锡飞线', not: 'manualWelder' },
  { title: '管道焊工', text: '锅炉集箱管排,斜四十五度固定口都烧', trade: 'pipeWelder', has: 'pressureParts' },
]
