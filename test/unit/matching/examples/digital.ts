import type { Example } from './example.ts'

export const digital: readonly Example[] = [
  { title: '焊接机器人操作', text: '示教编程,弧焊参数自己配', trade: 'weldingRobotOperator', has: 'robotTeaching weldParameters' },
  { title: 'SMT技术员', text: '贴片机换线降抛料,炉温曲线自己测', trade: 'smtOperator', has: 'smtLine reflow' },
  { title: '机器人调试', text: '发那科安川示教,视觉没弄过', trade: 'robotTechnician', has: 'robotTeaching', lacks: 'visionSystem' },
  { title: '无人机飞手', text: '航线规划测绘,多旋翼两千架次', has: 'droneMission' },
  { title: '电子装接', text: '焊锡看电路图', trade: 'electronicsAssembler', has: 'soldering readCircuit' },
  { title: '贴片师', text: '手机贴膜钢化膜', not: 'smtOperator' },
  { title: '巡检飞手', text: '贴塔拍照挑缺陷,桨叶检查、电池循环记录', trade: 'droneFlyer', has: 'droneMission defectReport droneUpkeep' },
]
