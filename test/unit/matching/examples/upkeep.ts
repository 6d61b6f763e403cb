import type { Example } from './example.ts'

export const upkeep: readonly Example[] = [
  { title: '电梯维保', text: '门机抱闸都查,钢丝绳换过十几台,困人放人快', trade: 'liftTechnician', has: 'liftRopes liftFault' },
  { title: '中央空调运行', text: '螺杆机组开停机,冷却塔加药', trade: 'centralAirOperator', has: 'coolingTower' },
  { title: '物业维修', text: '换龙头通下水,门锁合页都修', trade: 'handyman', has: 'plumbingRepair drainClearing locksHardware' },
  { title: '机修', text: '液压漏油查得出,PLC是电工的事', trade: 'maintenanceFitter', has: 'hydraulics', lacks: 'plcBasics' },
  { title: '消控员', text: '主机误报会复位,灭火器月检', trade: 'fireControlOperator', has: 'fireRounds' },
  { title: '保安', text: '电梯怎么修没学过', trade: 'securityGuard', not: 'liftTechnician' },
]
