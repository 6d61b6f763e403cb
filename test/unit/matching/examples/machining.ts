import type { Example } from './example.ts'

export const machining: readonly Example[] = [
  { title: '慢走丝师傅', text: '沙迪克开了七年,割一修三,跳步锥度都行', trade: 'edmOperator', has: 'wireCutting' },
  { title: '数控车工', text: '走心机编程换刀自己来,细长轴用跟刀架', trade: 'cncLathe', has: 'slenderShaft' },
  { title: '加工中心', text: '三轴对刀分中没问题,四轴没碰过', trade: 'machiningCentre', has: 'toolSetting', lacks: 'multiAxis' },
  { title: '磨床师傅', text: '外圆磨内圆磨都干,砂轮自己拿金刚笔修', trade: 'grinderOperator', has: 'cylindricalGrinding wheelDressing' },
  { title: '热处理工', text: '井式炉淬火回火,洛氏硬度计自己打', trade: 'heatTreater', has: 'hardnessTest' },
  { title: '线切割', text: '海绵泡沫异形都切', not: 'edmOperator' },
  { title: '检验员', text: '三坐标会一点,卡尺千分尺天天用', has: 'measuring', half: 'cmm' },
  { title: '走心机师傅', text: '西铁城机子,排刀自己配,送料器卡料自己清', trade: 'cncLathe', has: 'swissLathe' },
  { title: '磨床工', text: '无心磨换导轮调托板,磨花了先看砂轮', trade: 'grinderOperator', has: 'centrelessGrinding' },
]
